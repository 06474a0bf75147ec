package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.view.parts.Labels;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/** How loud, where and what, and behind it what a click or Enter does. Not a Button: its height does not follow lines that are broken. */
final class ProblemLine extends HBox {
    private final Runnable act;

    /** @param place the page, and what of it */
    ProblemLine(Severity severity, String place, String message, Runnable act) {
        super(8);
        this.act = act;
        var step = Labels.text(place);
        step.getStyleClass().addAll("problem-step", "strong");
        var said = new TextFlow(step, Labels.text("  " + message));
        said.getStyleClass().add("problem-words");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().setAll(Problems.icon(severity), said);
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
