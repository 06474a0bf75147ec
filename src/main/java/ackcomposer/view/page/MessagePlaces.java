package ackcomposer.view.page;

import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.session.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The fields of a page. Of those that one problem concerns, the one changed last says it in full, and the others point there. */
final class MessagePlaces {
    private final Context context;
    private final List<FieldBox> boxes = new ArrayList<>();

    MessagePlaces(Context context) {
        this.context = context;
    }

    void add(FieldBox box) {
        boxes.add(box);
    }

    private List<FieldBox> concerned(Problem problem) {
        return boxes.stream().filter(box -> box.isSeen() && problem.concerns(box.ref())).toList();
    }

    /** Where the problem is said, if that is not here. */
    Optional<Ref> elsewhere(Problem problem, Ref here) {
        return concerned(problem).stream().map(FieldBox::ref).max(Comparator.comparingInt(context.session()::order))
                .filter(ref -> !ref.equals(here));
    }

    /** What else the problem concerns and has no place on this page; what is hidden here has one. */
    List<Ref> beyond(Problem problem) {
        return problem.places().stream().filter(ref -> boxes.stream().noneMatch(box -> box.ref().equals(ref))).toList();
    }
}
