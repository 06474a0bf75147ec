package ackcomposer.view.dialog;

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
        var buttons = new HBox(8, gap);
        buttons.getStyleClass().add("dialog-buttons");
        for (var answer : answers) {
            var button = new Button(answer.words());
            button.setId(answer.id());
            button.setCancelButton(answer == answers.get(answers.size() - 1));
            button.setOnAction(click -> {
                close.run();
                answer.act().run();
            });
            buttons.getChildren().add(button);
        }
        first = (Button) buttons.getChildren().get(1);
        first.getStyleClass().add("accent");
        getChildren().setAll(head, body, buttons);
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
