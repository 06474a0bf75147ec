package ackcomposer.view.editor;

import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Foreign;
import ackcomposer.view.parts.Icons;
import java.math.BigDecimal;
import java.text.Normalizer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A whole number with its unit; Up and Down step by one, Page Up and Page Down by ten, nothing is clamped. */
final class WholeEditor {

    private WholeEditor() {
    }

    static Editor of(EditedField<Whole> entry) {
        var number = line(entry);
        var unit = new Label(entry.field().unit().isEmpty() ? "" : entry.text("unit." + entry.field().unit()));
        unit.getStyleClass().add("unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(number, unit, stepper(entry, Feather.MINUS, "whole.less", -1), stepper(entry, Feather.PLUS, "whole.more", 1));
        box.getStyleClass().addAll("boxed", "with-unit");
        HBox.setHgrow(number, Priority.ALWAYS);
        return Editor.typed(box, number);
    }

    /** For the mouse; the keyboard has Up and Down. */
    private static Button stepper(EditedField<Whole> entry, Feather icon, String words, int by) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "arrow");
        button.setFocusTraversable(false);
        Icons.name(button, entry.text(words, entry.context().label(entry.field())));
        button.setOnAction(click -> {
            step(entry, by);
            entry.context().session().left(entry.slot().ref(), true);
        });
        return button;
    }

    private static void step(EditedField<Whole> entry, int by) {
        if (entry.slot().raw() instanceof Foreign) return;
        var now = entry.slot().get() != null ? entry.slot().get() : entry.field().preset().orElse(Whole.of(0));
        var next = now.value().add(BigDecimal.valueOf(by));
        if (by > 0 || next.signum() >= 0) entry.slot().set(new Whole(next.toPlainString()));
    }

    static TextField line(EditedField<Whole> entry) {
        var field = new TextField();
        field.setPromptText(entry.prompt());
        field.getStyleClass().add("mono");
        TextEditor.bind(field, entry.context(), () -> shown(entry), text -> typed(entry, text));
        field.setOnKeyPressed(key -> {
            var step = key.getCode() == KeyCode.UP ? 1 : key.getCode() == KeyCode.DOWN ? -1
                    : key.getCode() == KeyCode.PAGE_UP ? 10 : key.getCode() == KeyCode.PAGE_DOWN ? -10 : 0;
            if (step == 0 || key.isAltDown() || key.isControlDown()) return;
            step(entry, step);
            key.consume();
        });
        return field;
    }

    private static String shown(EditedField<Whole> entry) {
        return entry.slot().get() != null ? entry.slot().get().text() : entry.foreign();
    }

    private static void typed(EditedField<Whole> entry, String text) {
        // Input methods give full-width digits.
        var plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        if (plain.isEmpty()) entry.slot().set(null);
        else if (plain.matches("-?[0-9]{1,40}")) entry.slot().set(new Whole(plain));
        else entry.slot().setForeign(text);
    }
}
