package ackcomposer.view.dialog;

import ackcomposer.submit.Fate;
import ackcomposer.submit.Outcome;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.session.Context;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What became of the request: its fate in words, the ids to copy, every error of the service. */
public final class OutcomePane extends VBox {
    private final Context context;

    public OutcomePane(Context context, Outcome outcome, Runnable close) {
        this.context = context;
        getStyleClass().add("dialog");
        setId("outcome");
        setMaxHeight(USE_PREF_SIZE);
        var fate = outcome.fate().name().toLowerCase(Locale.ROOT);
        var title = new Label(context.text("outcome." + fate), icon(outcome.fate()));
        title.setId("outcome_title");
        title.getStyleClass().add("dialog-title");
        var about = words(context.text("outcome." + fate + ".about"));
        var body = new VBox(12, about, ids(outcome));
        outcome.errors().forEach(error -> body.getChildren().add(error(error.code(), error.message())));
        if (outcome.detail() != null && !outcome.detail().isBlank()) body.getChildren().add(detail(outcome.detail()));
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var done = new Button(context.text("outcome.close"));
        done.setId("outcome_close");
        done.setCancelButton(true);
        done.setOnAction(click -> close.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, done);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(title, body, buttons);
    }

    private static Node icon(Fate fate) {
        return switch (fate) {
            case ACCEPTED -> Icons.of(Feather.CHECK_CIRCLE, "success");
            case UNKNOWN -> Icons.of(Feather.ALERT_TRIANGLE, "warning");
            case REFUSED, NOT_SENT -> Icons.of(Feather.X_CIRCLE, "error");
        };
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private GridPane ids(Outcome outcome) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        id(grid, "cluster", outcome.clusterId());
        id(grid, "task", outcome.taskId());
        id(grid, "request", outcome.requestId());
        return grid;
    }

    private void id(GridPane grid, String key, String value) {
        if (value == null || value.isBlank()) return;
        var name = new Label(context.text("outcome." + key));
        name.getStyleClass().add("fact-name");
        name.setMinWidth(90);
        var text = new TextField(value);
        text.setId("outcome_" + key);
        text.setEditable(false);
        text.getStyleClass().add("mono");
        GridPane.setHgrow(text, Priority.ALWAYS);
        var copy = new Button(null, Icons.of(Feather.COPY));
        copy.getStyleClass().add("flat");
        Icons.name(copy, context.text("outcome.copy", name.getText()));
        copy.setOnAction(click -> {
            var content = new ClipboardContent();
            content.putString(value);
            Clipboard.getSystemClipboard().setContent(content);
        });
        grid.addRow(grid.getRowCount(), name, text, copy);
    }

    /** Known reasons of ours have words; the service's stand as it sent them. */
    private VBox error(String code, String message) {
        var head = new Label(code);
        head.getStyleClass().addAll("mono", "problem-step");
        var ours = context.textOrNothing("reason." + code);
        return new VBox(1, head, words(ours.isEmpty() ? message == null ? "" : message : ours));
    }

    private static TextArea detail(String text) {
        var area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.getStyleClass().add("mono");
        return area;
    }
}
