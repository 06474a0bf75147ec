package ackcomposer.view.shell;

import ackcomposer.model.Reading;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.PageCount;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Watched;
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

    private static final double EDGE = 14;
    private static final double EDGE_OF_MINI = 16;

    private final Context context;
    private final Label required = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox foot = new VBox(6, required, progress);
    private final Watched<Boolean> mini;
    private final Needs needs = new Needs();

    Rail(Context context) {
        this.context = context;
        getStyleClass().add("rail");
        mini = new Watched<>(context.session(), "mini", false);
        Step.ALL.forEach(this::addStep);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        required.getStyleClass().add("hint");
        progress.setMaxWidth(Double.MAX_VALUE);
        foot.getStyleClass().add("rail-foot");
        getChildren().addAll(gap, foot);
        context.watch(this::count);
    }

    private void addStep(Step step) {
        var button = new Button();
        button.setId("step_" + step.id());
        button.getStyleClass().add("step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> context.navigator().show(step));
        getChildren().add(button);
        context.watch(() -> draw(step, button));
        context.watch(() -> button.pseudoClassStateChanged(CURRENT, context.session().step.get() == step));
    }

    void mini(boolean now) {
        mini.set(now);
        pseudoClassStateChanged(MINI, now);
        Visible.when(!now, foot);
    }

    /** For each field that must be set, whether it is; of each row by itself, since most rows stay as they are. */
    private void count() {
        var needed = Reading.noted(needs, needs.now(context.state()));
        required.setText(context.text("rail.required", needed.filled(), needed.all()));
        progress.setProgress(needed.all() == 0 ? 1 : (double) needed.filled() / needed.all());
    }

    private void draw(Step step, Button button) {
        var count = step == Step.REVIEW ? PageCount.NOTHING : context.session().count(step);
        var errors = count.errors();
        var warnings = count.warnings();
        var name = new Label(context.text("step." + step.id()));
        name.getStyleClass().add("step-name");
        var about = new Label(context.text("step." + step.id() + ".short"));
        about.getStyleClass().add("step-about");
        var words = new VBox(name, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        var bar = new Region();
        bar.getStyleClass().add("step-bar");
        // At the edge of the window, in the padding of the rail and of the step.
        bar.setTranslateX(mini.get() ? -EDGE_OF_MINI : -EDGE);
        bar.setManaged(false);
        bar.resizeRelocate(0, mini.get() ? -2 : 2, 3, 28);
        var line = new HBox(8, bar, mark(step, errors, warnings));
        if (!mini.get()) line.getChildren().add(words);
        if (errors + warnings > 0 && !mini.get()) line.getChildren().add(badge(errors, warnings));
        line.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(line);
        button.setAccessibleText(context.text("rail.step", name.getText(), step.number(), Step.ALL.size(), errors, warnings));
        button.setTooltip(mini.get() ? new Tooltip(name.getText()) : null);
    }

    private static Label badge(long errors, long warnings) {
        var badge = new Label(Long.toString(errors > 0 ? errors : warnings));
        badge.getStyleClass().addAll("badge", errors > 0 ? "error" : "warning");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private StackPane mark(Step step, long errors, long warnings) {
        var circle = new StackPane();
        circle.getStyleClass().add("step-mark");
        if (step.unused(context.state())) circle.getChildren().add(Icons.of(Feather.MINUS));
        else if (errors > 0) filled(circle, "error", new Label("!"));
        else if (warnings > 0) filled(circle, "warning", new Label("!"));
        else if (isFine(step)) filled(circle, "success", Icons.of(Feather.CHECK));
        else circle.getChildren().add(new Label(Integer.toString(step.number())));
        if (mini.get() && errors + warnings > 0) {
            var badge = badge(errors, warnings);
            StackPane.setAlignment(badge, Pos.TOP_RIGHT);
            badge.setTranslateX(7);
            badge.setTranslateY(-7);
            circle.getChildren().add(badge);
        }
        return circle;
    }

    /** On Review every step counts as seen: it shows what is wrong with any of them. */
    private boolean isFine(Step step) {
        var session = context.session();
        return step != Step.REVIEW && (session.wasVisited(step) || session.step.get() == Step.REVIEW) && session.isComplete(step);
    }

    private static void filled(StackPane circle, String style, Node inside) {
        circle.getStyleClass().add(style);
        circle.getChildren().add(inside);
    }
}
