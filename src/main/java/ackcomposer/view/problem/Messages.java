package ackcomposer.view.problem;

import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import java.util.List;
import javafx.scene.layout.VBox;

/** What is wrong with a place, below its control; drawn anew only when that is something else. */
public final class Messages extends VBox {
    private final Context context;
    private List<Message> drawn = List.of();

    public Messages(Context context) {
        super(2);
        this.context = context;
        Visible.when(false, this);
    }

    /**
     * @param where    the field that says it, instead of this one; null: it is said here
     * @param involved what else it concerns, to be named here
     */
    public record Said(ProblemGroup group, Ref where, List<Ref> involved) {
        public static Said here(ProblemGroup group, List<Ref> involved) {
            return new Said(group, null, involved);
        }

        public static Said elsewhere(ProblemGroup group, Ref where) {
            return new Said(group, where, List.of());
        }
    }

    /** What decides how a message looks. */
    private record Message(Said said, Problems.Drawn drawn, List<String> names) {
    }

    public void show(List<Said> all) {
        var next = all.stream().map(said -> new Message(said, Problems.Drawn.of(context, said.group()),
                said.involved().stream().map(ref -> Involved.name(context, ref)).toList())).toList();
        if (!next.equals(drawn)) getChildren().setAll(all.stream().map(said -> Problems.message(context, said)).toList());
        drawn = next;
        Visible.when(!all.isEmpty(), this);
    }

    /** All of them; what is said of several in the same words is said once. */
    public void showAll(List<Problem> problems) {
        show(ProblemGroup.of(problems).stream().map(group -> Said.here(group, List.of())).toList());
    }
}
