package ackcomposer.view.editor;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/** One line of text; what is typed is the value at once, blanks at its ends go when the field is left. */
public final class TextEditor {

    private TextEditor() {
    }

    static Editor of(EditedField<String> entry) {
        var field = line(entry);
        return Editor.typed(field, field);
    }

    static TextField line(EditedField<String> entry) {
        var field = pasting(entry);
        field.setPromptText(entry.prompt());
        bind(field, entry.slot(), () -> shown(entry), text -> entry.slot().set(text.isEmpty() ? null : text));
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now && !field.getText().equals(field.getText().strip())) field.setText(field.getText().strip());
        });
        return field;
    }

    /** A line has no breaks: those of a text that is pasted go, and that is said. */
    private static TextField pasting(EditedField<String> entry) {
        return new TextField() {
            @Override
            public void paste() {
                super.paste();
                var text = Clipboard.getSystemClipboard().getString();
                if (text != null && text.strip().contains("\n")) entry.session().notice.set(entry.text("text.pasted", entry.session().label(entry.field())));
            }
        };
    }

    private static String shown(EditedField<String> entry) {
        return entry.slot().get() != null ? entry.slot().get() : entry.foreign();
    }

    /** Text to value and back; the caret stays where the text did not change. */
    public static void bind(TextInputControl control, ObservableValue<?> value, Supplier<String> shown, Consumer<String> typed) {
        control.setText(shown.get());
        control.textProperty().addListener((text, before, after) -> {
            if (!Objects.equals(after, shown.get())) typed.accept(after == null ? "" : after);
        });
        value.addListener((observed, before, after) -> {
            if (!Objects.equals(control.getText(), shown.get())) control.setText(shown.get());
        });
    }
}
