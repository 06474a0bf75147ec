package ackcomposer.view.editor;

import ackcomposer.view.parts.Icons;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;

/** A choice from a closed list; the first entry is "not sent", with the preset beside it. */
final class ChoiceEditor {
    /** A ComboBox shows its prompt, not its converter's text, where the value is null. */
    private static final String UNSET = "\u0000unset";

    private ChoiceEditor() {
    }

    static <T> Editor of(EditedField<T> entry, List<String> options, Function<String, T> value, Function<T, String> wire, Function<String,
            String> names) {
        var combo = new ComboBox<String>();
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.getItems().setAll(Stream.concat(Stream.of(UNSET), options.stream()).toList());
        combo.setConverter(converter(entry, wire, names));
        combo.setCellFactory(list -> offered(combo));
        combo.setButtonCell(valueCell(combo, item -> shown(entry, wire, names, combo, item)));
        Supplier<String> now = () -> entry.slot().get() != null ? wire.apply(entry.slot().get()) : entry.slot().raw() != null
                ? entry.foreign() : UNSET;
        entry.watch(() -> combo.setValue(now.get()));
        combo.valueProperty().addListener((chosen, before, after) -> {
            if (after == null || Objects.equals(after, now.get())) return;
            entry.slot().set(after.equals(UNSET) ? null : value.apply(after));
        });
        combo.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) entry.slot().set(null);
        });
        entry.markPreset(combo);
        return Editor.acted(combo, combo);
    }

    /** An entry of the list; the one that is set has a mark. */
    private static ListCell<String> offered(ComboBox<String> combo) {
        return new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : combo.getConverter().toString(item));
                setGraphic(empty ? null : Icons.mark(item.equals(combo.getValue())));
            }
        };
    }

    /** JavaFX would show nothing for a value that is not among the entries, such as one that a file brought. */
    private static ListCell<String> valueCell(ComboBox<String> combo, Function<String, String> shown) {
        return new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(shown.apply(combo.getValue()));
            }
        };
    }

    /** The preset stands there by itself: the mark beside the label says what it is. */
    private static <T> String shown(EditedField<T> entry, Function<T, String> wire, Function<String, String> names, ComboBox<String> combo,
            String item) {
        return UNSET.equals(item) ? entry.field().preset().map(wire).filter(text -> !text.isEmpty()).map(names)
                .orElse(entry.text("choice.unset")) : combo.getConverter().toString(item);
    }

    private static <T> StringConverter<String> converter(EditedField<T> entry, Function<T, String> wire, Function<String, String> names) {
        return new StringConverter<>() {
            @Override
            public String toString(String item) {
                if (item == null) return "";
                if (!item.equals(UNSET)) return names.apply(item);
                return entry.field().preset().map(wire).filter(text -> !text.isEmpty()).map(names)
                        .map(preset -> entry.text("choice.preset", preset)).orElse(entry.text("choice.unset"));
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        };
    }
}
