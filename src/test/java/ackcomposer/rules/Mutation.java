package ackcomposer.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A change that breaks one written rule, and what must be said of it.
 *
 * @param expected "error R12 master_vswitch_ids": severity, rule, and the first place
 */
record Mutation(List<Guard> guards, Edits edits, String expected) {

    static Mutation of(String guards, String edits, String expected) {
        return new Mutation(guards.isBlank() ? List.of() : Stream.of(guards.split(" ; ")).map(String::strip).map(Guard::new).toList(),
                Edits.of(edits), expected.strip());
    }

    /** What it is in each pool, or itself where it is about none. */
    Stream<Mutation> in(Body body) {
        if (!isAboutPools()) return Stream.of(this);
        return body.pools().stream().map(i -> "nodepools[" + i + "].").map(pool -> new Mutation(
                guards.stream().map(guard -> new Guard(guard.text().replace("@.", pool))).toList(),
                edits.at(path -> path.replace("@.", pool)), expected.replace("@.", pool)));
    }

    private boolean isAboutPools() {
        return expected.contains("@.") || guards.stream().anyMatch(guard -> guard.text().contains("@."))
                || edits.steps().stream().anyMatch(step -> step.path().startsWith("@."));
    }

    boolean fits(Body body) {
        return guards.stream().allMatch(guard -> guard.holds(body)) && edits.fit(body) && !edits.on(body).tree().equals(body.tree());
    }

    /** Words of what is expected: severity, rule, path. */
    String[] words(Body mutant) {
        var words = expected.split(" ");
        words[2] = mutant.resolved(words[2]);
        return words;
    }

    /** The R number, or the rule as it is. */
    String rule() {
        return Objects.requireNonNull(expected.split(" ")[1]);
    }
}
