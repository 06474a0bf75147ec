package ackcomposer.rules;

import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.stream.Stream;

/** Every broken request of the tests, as drafts. */
public final class Broken {

    private Broken() {
    }

    public static Stream<Snapshot> requests() {
        return bodies().map(Body::snapshot);
    }

    static Stream<Body> bodies() {
        var mutants = Stream.of(Mutant.singles(1200), Mutant.doubles(600)).flatMap(List::stream).map(Mutant::body);
        var rows = Drafts.rows("rows").map(row -> Edits.of(row[2]).on(Drafts.named(row[1])));
        var conflicts = Drafts.rows("conflicts").map(row -> Edits.of(row[1]).on(Drafts.VALID.get(row[0])));
        var others = Drafts.rows("broken").map(row -> Edits.of(row[1]).on(Drafts.named(row[0])));
        return Stream.of(rows, conflicts, others, mutants).flatMap(some -> some);
    }
}
