package ackcomposer.view.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question over the window with an answer on each button; Escape is the last one. */
public final class Question extends VBox {

    /** One answer: what the button says, its node id, and what it does. */
    public record Answer(String words, String id, Runnable act) {
    }

    private final Button first;

    public Question(String title, String words, List<Answer> answers, Runnable close) {
        getStyleClass().addAll("dialog", "question");
        setId("question");
        setMaxHeight(USE_PREF_SIZE);
        var head = new Label(title);
        head.getStyleClass().add("dialog-title");
        head.setWrapText(true);
        var body = new Label(words);
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("dialog-body");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8);
        buttons.getStyleClass().add("dialog-buttons");
        var made = new ArrayList<Button>();
        for (var answer : answers) {
            var button = new Button(answer.words());
            button.setId(answer.id());
            button.setCancelButton(answer == answers.get(answers.size() - 1));
            button.setOnAction(click -> {
                close.run();
                answer.act().run();
            });
            made.add(button);
        }
        first = made.get(0);
        // What loses something stands apart at the left; at the right the way out, and at the end what is asked for.
        var last = made.get(made.size() - 1);
        if (made.size() > 2) buttons.getChildren().addAll(made.subList(1, made.size() - 1));
        buttons.getChildren().add(gap);
        if (last != first) buttons.getChildren().add(last);
        buttons.getChildren().add(first);
        first.getStyleClass().add("accent");
        getChildren().setAll(head, body, buttons);
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
