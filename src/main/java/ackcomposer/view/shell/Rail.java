package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Need;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The steps at the side, each with its state; any can be opened at any time. */
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass MINI = PseudoClass.getPseudoClass("mini");

    private final Session session;
    private final List<Button> buttons = new ArrayList<>();
    private final Label required = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox foot = new VBox(6, required, progress);
    private boolean mini;

    Rail(Session session) {
        this.session = session;
        getStyleClass().add("rail");
        Step.ALL.forEach(this::addStep);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        required.getStyleClass().add("hint");
        progress.setMaxWidth(Double.MAX_VALUE);
        foot.getStyleClass().add("rail-foot");
        getChildren().addAll(gap, foot);
    }

    private void addStep(Step step) {
        var button = new Button();
        button.setId("step_" + step.id());
        button.getStyleClass().add("step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> session.step.set(step));
        buttons.add(button);
        getChildren().add(button);
    }

    void mini(boolean now) {
        mini = now;
        pseudoClassStateChanged(MINI, now);
        Visible.when(!now, foot);
        refresh();
    }

    void refresh() {
        var state = session.draft.state();
        for (var step : Step.ALL) draw(step, buttons.get(step.number() - 1), state);
        var needed = needed(state);
        var filled = needed.stream().filter(set -> set).count();
        required.setText(session.text("rail.required", filled, needed.size()));
        progress.setProgress(needed.isEmpty() ? 1 : (double) filled / needed.size());
    }

    private void draw(Step step, Button button, Snapshot state) {
        var mine = step == Step.REVIEW ? List.<Problem>of()
                : session.shown().get().stream().filter(problem -> Step.of(problem, state) == step).toList();
        var errors = mine.stream().filter(Problem::isError).count();
        var warnings = session.openWarnings(mine);
        var name = new Label(session.text("step." + step.id()));
        name.getStyleClass().add("step-name");
        var about = new Label(session.text("step." + step.id() + ".short"));
        about.getStyleClass().add("step-about");
        var words = new VBox(name, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, mark(step, errors, warnings, state));
        if (!mini) line.getChildren().add(words);
        if (errors + warnings > 0 && !mini) line.getChildren().add(badge(errors, warnings));
        line.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(line);
        button.pseudoClassStateChanged(CURRENT, session.step.get() == step);
        button.setAccessibleText(session.text("rail.step", name.getText(), step.number(), Step.ALL.size(), errors, warnings));
        button.setTooltip(mini ? new Tooltip(name.getText()) : null);
    }

    private static Label badge(long errors, long warnings) {
        var badge = new Label(Long.toString(errors > 0 ? errors : warnings));
        badge.getStyleClass().addAll("badge", errors > 0 ? "error" : "warning");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private StackPane mark(Step step, long errors, long warnings, Snapshot state) {
        var circle = new StackPane();
        circle.getStyleClass().add("step-mark");
        if (step.unused(state)) circle.getChildren().add(Icons.of(Feather.MINUS));
        else if (errors > 0) filled(circle, "error", new Label("!"));
        else if (warnings > 0) filled(circle, "warning", new Label("!"));
        else if (session.visited.contains(step) && step != Step.REVIEW && isComplete(step, state)) filled(circle, "success", Icons.of(Feather.CHECK));
        else circle.getChildren().add(new Label(Integer.toString(step.number())));
        if (mini && errors + warnings > 0) {
            var badge = badge(errors, warnings);
            StackPane.setAlignment(badge, Pos.TOP_RIGHT);
            badge.setTranslateX(10);
            badge.setTranslateY(-8);
            circle.getChildren().add(badge);
        }
        return circle;
    }

    private static void filled(StackPane circle, String style, Node inside) {
        circle.getStyleClass().add(style);
        circle.getChildren().add(inside);
    }

    private boolean isComplete(Step step, Snapshot state) {
        return session.problems().get().stream().noneMatch(problem -> problem.isError() && Step.of(problem, state) == step);
    }

    /** For each field that must be set, whether it is. */
    private static List<Boolean> needed(Snapshot state) {
        return state.scopes().stream().flatMap(scope -> Snapshot.fields(scope.row()).stream()
                .filter(field -> field.need() == Need.ALWAYS || field.need() == Need.WHERE_IT_APPLIES)
                .filter(field -> field.applies(scope).orElse(false)).map(scope.row()::isSet)).toList();
    }
}
