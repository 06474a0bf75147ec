package ackcomposer.view;

import ackcomposer.catalogue.Whole;
import java.text.Normalizer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A whole number with its unit; Up and Down step by one, Page Up and Page Down by ten, nothing is clamped. */
final class WholeEditor {

    private WholeEditor() {
    }

    static Editor of(Entry<Whole> entry) {
        var number = line(entry);
        if (entry.field().unit().isEmpty()) return Editor.typed(number, number);
        var unit = new Label(entry.text("unit." + entry.field().unit()));
        unit.getStyleClass().add("unit");
        var box = new HBox(number, unit);
        box.getStyleClass().addAll("boxed", "with-unit");
        HBox.setHgrow(number, Priority.ALWAYS);
        return Editor.typed(box, number);
    }

    static TextField line(Entry<Whole> entry) {
        var field = new TextField();
        field.setPromptText(entry.prompt());
        field.getStyleClass().add("mono");
        TextEditor.bind(field, entry.slot(), () -> shown(entry), text -> typed(entry, text));
        field.setOnKeyPressed(key -> {
            var step = key.getCode() == KeyCode.UP ? 1 : key.getCode() == KeyCode.DOWN ? -1
                    : key.getCode() == KeyCode.PAGE_UP ? 10 : key.getCode() == KeyCode.PAGE_DOWN ? -10 : 0;
            if (step == 0 || key.isAltDown() || key.isControlDown()) return;
            var now = entry.slot().get() != null ? entry.slot().get() : entry.field().preset().orElse(Whole.of(0));
            entry.slot().set(Whole.of(Math.max(0, now.clamped() + step)));
            key.consume();
        });
        return field;
    }

    private static String shown(Entry<Whole> entry) {
        return entry.slot().get() != null ? entry.slot().get().text() : entry.foreign();
    }

    private static void typed(Entry<Whole> entry, String text) {
        // Input methods give full-width digits.
        var plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        if (plain.isEmpty()) entry.slot().set(null);
        else if (plain.matches("-?[0-9]{1,40}")) entry.slot().set(new Whole(plain));
        else entry.slot().setForeign(text);
    }
}
