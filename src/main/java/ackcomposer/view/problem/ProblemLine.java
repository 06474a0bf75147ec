package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.view.parts.Labels;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** How loud, where and what, and behind it what a click or Enter does. Not a Button: its height does not follow lines that are broken. */
final class ProblemLine extends HBox {
    private final Runnable act;

    /** @param place the page, and what of it */
    ProblemLine(Severity severity, String place, String message, Runnable act) {
        super(8);
        this.act = act;
        var step = new Label(place);
        step.getStyleClass().add("problem-step");
        step.setMinWidth(USE_PREF_SIZE);
        var said = new TextFlow(Labels.text(message));
        said.setMinWidth(0);
        var text = new VBox(1, step, said);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(Problems.icon(severity), text);
        getStyleClass().addAll("problem-row", Problems.style(severity));
        setFocusTraversable(true);
        setAccessibleText(place + ": " + message);
        setOnMouseClicked(click -> act.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) act.run();
        });
    }

    /** What the whole does, in words at its end. */
    ProblemLine to(String words, AccessibleRole role) {
        var go = new Label(words);
        go.getStyleClass().add("go");
        go.setMinWidth(USE_PREF_SIZE);
        getChildren().add(go);
        setAccessibleRole(role);
        return this;
    }

    /** As a screen reader does it. */
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) act.run();
        else super.executeAccessibleAction(action, parameters);
    }
}
