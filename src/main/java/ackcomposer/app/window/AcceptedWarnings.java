package ackcomposer.app.window;

import ackcomposer.json.Accepted;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.view.session.Acceptance;
import java.util.Optional;

/** The accepted warnings of a draft, as its file keeps them. */
public record AcceptedWarnings(Accepted accepted) implements Acceptance {

    public static Acceptance of(Snapshot snapshot) {
        return new AcceptedWarnings(new Accepted(snapshot));
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
    public Snapshot with(Problem warning, String note) {
        return accepted.with(warning.rule(), warning.at(), note);
    }

    @Override
    public Snapshot without(Problem warning) {
        return accepted.without(warning.rule(), warning.at());
    }
}
