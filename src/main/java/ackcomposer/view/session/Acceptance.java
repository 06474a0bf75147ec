package ackcomposer.view.session;

import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import java.util.List;
import java.util.Optional;

/** The warnings of one draft that a person accepted, with a note; whoever keeps them says so through this. */
public interface Acceptance {
    /** The note, as long as the values are those of then. */
    Optional<String> note(Problem warning);

    /** The note of an acceptance whose values have changed since. */
    Optional<String> outdated(Problem warning);

    /** Whether all of it was accepted, at every place. */
    default boolean covers(ProblemGroup group) {
        return group.each().stream().allMatch(warning -> note(warning).isPresent());
    }

    /** The note, where all of it was accepted; of several notes the first. */
    default Optional<String> note(ProblemGroup group) {
        return covers(group) ? note(group.first()) : Optional.empty();
    }

    /** A note whose values have changed since, at any of the places. */
    default Optional<String> outdated(ProblemGroup group) {
        return group.each().stream().flatMap(warning -> outdated(warning).stream()).findFirst();
    }

    /** The draft in which all of these are accepted with their present values. */
    Snapshot with(List<Problem> warnings, String note);

    /** The draft in which nobody accepted them. */
    Snapshot without(List<Problem> warnings);

    default Snapshot with(Problem warning, String note) {
        return with(List.of(warning), note);
    }

    default Snapshot without(Problem warning) {
        return without(List.of(warning));
    }
}
