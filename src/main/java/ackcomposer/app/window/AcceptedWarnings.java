package ackcomposer.app.window;

import ackcomposer.json.Accepted;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.view.session.Acceptance;
import java.util.List;
import java.util.Optional;

/** The accepted warnings of a draft, as its file keeps them. */
public record AcceptedWarnings(Snapshot draft, Accepted accepted) implements Acceptance {

    public static Acceptance of(Snapshot snapshot) {
        return new AcceptedWarnings(snapshot, new Accepted(snapshot));
    }

    @Override
    public Optional<String> note(Problem warning) {
        return accepted.note(warning.rule(), warning.at());
    }

    @Override
    public Optional<String> outdated(Problem warning) {
        return accepted.outdated(warning.rule(), warning.at());
    }

    @Override
    public Snapshot with(List<Problem> warnings, String note) {
        var next = draft;
        for (var warning : warnings) next = new Accepted(next).with(warning.rule(), warning.at(), note);
        return next;
    }

    @Override
    public Snapshot without(List<Problem> warnings) {
        var next = draft;
        for (var warning : warnings) next = new Accepted(next).without(warning.rule(), warning.at());
        return next;
    }
}
