package ackcomposer.view.session;

import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import java.util.Optional;

/** The warnings of one draft that a person accepted, with a note; whoever keeps them says so through this. */
public interface Acceptance {
    /** The note, as long as the values are those of then. */
    Optional<String> note(Problem warning);

    /** The note of an acceptance whose values have changed since. */
    Optional<String> outdated(Problem warning);

    /** The draft in which it is accepted with its present values. */
    Snapshot with(Problem warning, String note);

    /** The draft in which nobody accepted it. */
    Snapshot without(Problem warning);
}
