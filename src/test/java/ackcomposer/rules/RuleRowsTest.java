package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every rule a request that it refuses, and one close by that it accepts. */
class RuleRowsTest {

    static Stream<String[]> rows() {
        return Drafts.rows("rows");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rows")
    void refusesTheOneAndAcceptsTheOther(String rule, String draft, String refused, String accepted) {
        var valid = Drafts.VALID.get(draft);
        assertThat(said(valid)).as("the valid request").doesNotContain(rule);
        assertThat(said(Edits.of(refused).on(valid))).contains(rule);
        assertThat(said(Edits.of(accepted).on(valid))).as("accepts").doesNotContain(rule);
    }

    @Test
    void everyRuleHasSuchRows() {
        var tried = Stream.concat(rows().map(row -> row[0]), ManagedTest.snapshots().flatMap(snapshot -> Checker.check(snapshot).stream())
                .filter(problem -> problem.rule().startsWith("field.")).map(problem -> problem.rule() + " " + problem.words().key())).collect(Collectors.toSet());
        assertThat(tried).containsAll(Rules.ALL.stream().map(rule -> rule.id() + " " + rule.key()).collect(Collectors.toSet()));
        assertThat(rows().map(row -> row[0]).filter(rule -> rule.matches("[RC]\\d+ .*")).collect(Collectors.toSet()))
                .isEqualTo(Rules.ALL.stream().map(rule -> rule.id() + " " + rule.key()).filter(rule -> rule.matches("[RC]\\d+ .*")).collect(Collectors.toSet()));
    }

    /** Id and key of each rule that speaks. */
    private static List<String> said(Body body) {
        return Checker.check(body.snapshot()).stream().map(problem -> problem.rule() + " " + problem.words().key()).toList();
    }
}
