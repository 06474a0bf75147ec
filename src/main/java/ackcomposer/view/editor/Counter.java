package ackcomposer.view.editor;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A text with the number of its characters, out of those it may have. */
final class Counter {

    private Counter() {
    }

    static Editor of(EditedField<String> entry, TextField line, int most) {
        var count = new Label();
        count.getStyleClass().add("unit");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Runnable show = () -> {
            var text = line.getText();
            count.setText(text.isEmpty() ? "" : entry.text("text.count", text.codePointCount(0, text.length()), most));
        };
        line.textProperty().addListener((text, before, after) -> show.run());
        show.run();
        var box = new HBox(line, count);
        box.getStyleClass().addAll("boxed", "with-unit");
        HBox.setHgrow(line, Priority.ALWAYS);
        return Editor.typed(box, line);
    }
}
