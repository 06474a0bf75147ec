package ackcomposer.view.page;

import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.problem.Messages;
import ackcomposer.view.session.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** What is to be said at a field: what is said there, each thing once, and behind it the ways to where else something of it is said. */
    List<Messages.Said> said(List<Problem> problems, Ref here) {
        var own = ProblemGroup.of(problems.stream().filter(problem -> elsewhere(problem, here).isEmpty()).toList()).stream()
                .map(group -> Messages.Said.here(group, group.each().stream().flatMap(problem -> beyond(problem).stream()).distinct()
                        .toList()));
        var ways = new LinkedHashMap<Ref, Problem>();
        for (var problem : problems) elsewhere(problem, here).ifPresent(there -> ways.putIfAbsent(there, problem));
        return Stream.concat(own, ways.entrySet().stream()
                .map(way -> Messages.Said.elsewhere(ProblemGroup.of(way.getValue()), way.getKey()))).toList();
    }

    /** Where the problem is said, if that is not here. */
    private Optional<Ref> elsewhere(Problem problem, Ref here) {
        return concerned(problem).stream().map(FieldBox::ref).max(this::inOrder)
                .filter(ref -> !ref.equals(here));
    }

    private int inOrder(Ref one, Ref other) {
        return Integer.compare(context.session().order(one), context.session().order(other));
    }

    /** What else the problem concerns and has no place on this page; what is hidden here has one. */
    private List<Ref> beyond(Problem problem) {
        return problem.places().stream().filter(ref -> boxes.stream().noneMatch(box -> box.ref().equals(ref))).toList();
    }
}
