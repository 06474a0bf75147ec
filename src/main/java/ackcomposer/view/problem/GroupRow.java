package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is said of several places: their number, the words, and what can be done at all of them at once; it opens to the places. */
final class GroupRow extends VBox {
    private final Context context;
    private final ProblemGroup group;
    private final Details details;
    private Drawn drawn;

    /** A group as it is drawn. */
    private record Drawn(ProblemGroup group, Problems.Drawn all, String place, boolean isOpen) {
    }

    GroupRow(Context context, ProblemGroup group, Details details) {
        this.context = context;
        this.group = group;
        this.details = details;
        getStyleClass().add("problem-group");
        context.watch(this::draw);
    }

    private void draw() {
        var next = new Drawn(group, Problems.Drawn.of(context, group), place(), details.areShown());
        if (next.equals(drawn)) return;
        drawn = next;
        var line = new ProblemLine(group.severity(), next.place(), group.message(context.lang()), details::turn)
                .to(context.text(next.isOpen() ? "problems.close_places" : "problems.open_places", group.each().size()),
                        AccessibleRole.BUTTON);
        getChildren().setAll(line, fixes());
    }

    private HBox fixes() {
        var fixes = new HBox(10);
        fixes.getStyleClass().add("problem-fixes");
        fixes.getChildren().addAll(Problems.links(context, group));
        if (group.severity() == Severity.WARNING) {
            var accept = new AcceptLine(context, group);
            HBox.setHgrow(accept, Priority.ALWAYS);
            fixes.getChildren().add(accept);
        }
        return fixes;
    }

    /** The pages on which the places are. */
    private String place() {
        var state = context.state();
        return context.lang().list(group.each().stream().map(problem -> Step.of(problem, state)).distinct()
                .map(step -> context.text("step." + step.id())).toList());
    }
}
