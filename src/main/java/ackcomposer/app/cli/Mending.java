package ackcomposer.app.cli;

import ackcomposer.json.SpecFile;
import ackcomposer.model.Draft;
import ackcomposer.model.Lost;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.rules.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the first repair of each error, checking again after each, until no error has one; keeps account of it. */
final class Mending {
    /** More than any request has errors: a repair that mended nothing would go on for ever. */
    private static final int MOST = 10_000;

    /** One repair that was made, and the values that are no longer there. */
    record Step(Repair repair, List<String> lost) {
    }

    private final Checker checker = new Checker();
    private final List<Step> steps = new ArrayList<>();
    private Snapshot snapshot;

    Mending(Snapshot broken) {
        snapshot = broken;
        for (var next = first(); next.isPresent() && steps.size() < MOST; next = first()) {
            var draft = new Draft(snapshot);
            draft.edit(next.get().act());
            if (draft.state().equals(snapshot)) return;
            steps.add(new Step(next.get(), Lost.between(snapshot, draft.state())));
            snapshot = draft.state();
        }
    }

    private Optional<Repair> first() {
        return checker.problems(snapshot).stream().filter(Problem::isError).flatMap(problem -> problem.repairs(snapshot).stream().limit(1))
                .findFirst();
    }

    List<Step> steps() {
        return steps;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The file that it came from, mended. */
    SpecFile.Opened opened(SpecFile.Opened from) {
        return new SpecFile.Opened(snapshot, from.plain(), from.newer(), from.repairs(), List.of());
    }
}
