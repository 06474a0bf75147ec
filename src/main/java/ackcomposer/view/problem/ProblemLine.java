package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.view.parts.Labels;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** How loud, where and what, and behind it what a click or Enter does. Not a Button: its height does not follow lines that are broken. */
final class ProblemLine extends HBox {
    private static final double GAP = 8;
    private static final double LEAST_WORDS = 120;
    private static final double TWO_LINES = 40;

    private final Runnable act;
    private final TextFlow said;
    private final VBox middle;

    /** @param place the page, and what of it */
    ProblemLine(Severity severity, String place, String message, Runnable act) {
        super(GAP);
        this.act = act;
        var step = Labels.text(place);
        step.getStyleClass().addAll("problem-step", "strong");
        said = new TextFlow(step, Labels.text("  " + message));
        said.getStyleClass().add("problem-words");
        said.setMinWidth(0);
        middle = new VBox(2, said);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().setAll(Problems.icon(severity), middle);
        getStyleClass().addAll("problem-row", Problems.style(severity));
        setFocusTraversable(true);
        setAccessibleText(place + ": " + message);
        setOnMouseClicked(click -> act.run());
        setOnKeyPressed(key -> {
            if (key.getTarget() != this) return;
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) act.run();
        });
    }

    /** What the whole does, in words at its end. */
    ProblemLine to(String words, AccessibleRole role) {
        var go = new Label(words);
        go.getStyleClass().add("go");
        setAccessibleRole(role);
        return end(go);
    }

    /** What mends it: at its end, where the words have two lines beside it or as many as without it, else below them. */
    ProblemLine mend(Hyperlink repair) {
        end(repair);
        widthProperty().addListener((width, before, now) -> arrange(repair, now.doubleValue()));
        return this;
    }

    private void arrange(Hyperlink repair, double width) {
        var room = width - getInsets().getLeft() - getInsets().getRight() - getChildren().stream()
                .filter(node -> node != middle && node != repair).mapToDouble(node -> node.prefWidth(-1) + GAP).sum();
        var link = repair.prefWidth(-1);
        var beside = said.prefHeight(room - link - GAP);
        var isBelow = room - link - GAP < LEAST_WORDS || beside > TWO_LINES && said.prefHeight(room) < beside;
        if (width <= 0 || isBelow == middle.getChildren().contains(repair)) return;
        repair.setMinWidth(isBelow ? 0 : USE_PREF_SIZE);
        var hadKeyboard = repair.isFocused();
        if (isBelow) {
            getChildren().remove(repair);
            middle.getChildren().add(repair);
        } else {
            middle.getChildren().remove(repair);
            getChildren().add(getChildren().indexOf(middle) + 1, repair);
        }
        if (hadKeyboard) repair.requestFocus();
    }

    /** What can be done besides, at its end. */
    ProblemLine end(Region node) {
        node.setMinWidth(USE_PREF_SIZE);
        getChildren().add(node);
        return this;
    }

    /** As a screen reader does it. */
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) act.run();
        else super.executeAccessibleAction(action, parameters);
    }
}
