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
    public record Said(Problem problem, Ref where, List<Ref> involved) {
        static Said here(Problem problem) {
            return new Said(problem, null, List.of());
        }
    }

    /** What decides how a message looks. */
    private record Message(Said said, Problems.Drawn drawn, List<String> names) {
    }

    public void show(List<Said> all) {
        var next = all.stream().map(said -> new Message(said, Problems.Drawn.of(context, ProblemGroup.of(said.problem())),
                said.involved().stream().map(ref -> Involved.name(context, ref)).toList())).toList();
        if (!next.equals(drawn)) getChildren().setAll(all.stream().map(said -> Problems.message(context, said)).toList());
        drawn = next;
        Visible.when(!all.isEmpty(), this);
    }

    /** All of them in full. */
    public void showAll(List<Problem> problems) {
        show(problems.stream().map(Said::here).toList());
    }
}
