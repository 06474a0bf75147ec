package ackcomposer.view.editor;

import ackcomposer.view.session.Context;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/** One line of text; what is typed is the value at once, blanks at its ends go when the field is left. */
public final class TextEditor {
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\x00-\\x1f\\x7f]");
    private static final Pattern NOT_IN_LINES = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]");

    private TextEditor() {
    }

    static Editor of(EditedField<String> entry) {
        var field = line(entry);
        return Editor.typed(field, field);
    }

    static TextField line(EditedField<String> entry) {
        var field = pasting(entry);
        field.setPromptText(entry.prompt());
        bind(field, entry.context(), () -> shown(entry), text -> entry.slot().set(text.isEmpty() ? null : text));
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
                if (text != null && text.strip().contains("\n")) entry.context().navigator()
                        .say(entry.text("text.pasted", entry.context().label(entry.field())));
            }
        };
    }

    private static String shown(EditedField<String> entry) {
        return entry.slot().get() != null ? entry.slot().get() : entry.foreign();
    }

    /** Text to value and back; the caret stays where the text did not change. */
    public static void bind(TextInputControl control, Context context, Supplier<String> shown, Consumer<String> typed) {
        context.watch(() -> {
            var text = shown.get();
            if (!Objects.equals(control.getText(), text)) control.setText(text);
        });
        control.textProperty().addListener((text, before, after) -> {
            if (!Objects.equals(after, held(control, shown.get()))) typed.accept(after == null ? "" : after);
        });
    }

    /** What is left of a text in a control: JavaFX takes out what it cannot draw, and that is no edit of the user's. */
    static String held(TextInputControl control, String text) {
        return text == null ? null : (control instanceof TextArea ? NOT_IN_LINES : NOT_IN_A_LINE).matcher(text).replaceAll("");
    }
}
