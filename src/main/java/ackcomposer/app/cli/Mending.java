package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.json.Accepted;
import ackcomposer.model.Draft;
import ackcomposer.model.Lost;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.rules.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applies the first safe repair of each error, then of each warning, in the order of the report, checking again after each, until none
 * has one; keeps account of it. A warning that a person accepted is left as it is.
 */
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
        return checker.problems(snapshot).stream().flatMap(problem -> safe(problem, snapshot).stream()).findFirst();
    }

    /** The repair that is made unasked; none of a note, and none of what was accepted. */
    static Optional<Repair> safe(Problem problem, Snapshot draft) {
        var isMeant = problem.isError()
                || problem.severity() == Severity.WARNING && !new Accepted(draft).covers(problem.rule(), problem.at());
        return !isMeant ? Optional.empty() : problem.repairs(draft).stream().filter(Repair::safe).findFirst();
    }

    /** What is offered, and left to the user. */
    List<Repair> left() {
        return checker.problems(snapshot).stream().filter(problem -> problem.severity() != Severity.NOTE)
                .flatMap(problem -> problem.repairs(snapshot).stream()).toList();
    }

    List<Step> steps() {
        return steps;
    }

    Snapshot snapshot() {
        return snapshot;
    }
}
