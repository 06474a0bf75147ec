package ackcomposer.view.problem;

import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

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
        var accept = new AcceptLine(context, group);
        var line = new ProblemLine(group.severity(), next.place(), group.message(context.lang()), details::turn);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleHelp(context.text(next.isOpen() ? "problems.close_places" : "problems.open_places", group.each().size()));
        RowMenu.first(context, group).forEach(line::mend);
        var chevron = new Label(null, Icons.of(next.isOpen() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        chevron.getStyleClass().add("chevron");
        line.end(RowMenu.of(context, group, accept, null)).getChildren().add(1, chevron);
        var hadKeyboard = isFocusWithin();
        getChildren().setAll(line, accept);
        if (hadKeyboard) line.requestFocus();
    }

    /** The pages on which the places are. */
    private String place() {
        var state = context.state();
        return context.lang().list(group.each().stream().map(problem -> Step.of(problem, state)).distinct()
                .map(step -> context.text("step." + step.id())).toList());
    }
}
