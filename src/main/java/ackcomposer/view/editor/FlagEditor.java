package ackcomposer.view.editor;

import ackcomposer.catalogue.field.Texts;
import ackcomposer.view.parts.Labels;
import atlantafx.base.controls.ToggleSwitch;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;

/** A flag as a switch with its result in words; unset it shows the preset, and Delete makes it unset again. */
final class FlagEditor {

    private FlagEditor() {
    }

    static Editor of(EditedField<Boolean> entry) {
        var toggle = toggle(entry);
        var text = Labels.text("");
        var words = new TextFlow(text);
        words.getStyleClass().add("flag-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setOnMouseClicked(click -> toggle.fire());
        entry.watch(() -> text.setText(words(entry)));
        var box = new HBox(toggle, words);
        box.getStyleClass().add("flag");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setFillHeight(false);
        entry.markPreset(box);
        return Editor.acted(box, toggle);
    }

    static ToggleSwitch toggle(EditedField<Boolean> entry) {
        var toggle = new ToggleSwitch();
        entry.watch(() -> toggle.setSelected(effective(entry)));
        toggle.selectedProperty().addListener((selected, before, now) -> {
            if (now != effective(entry)) entry.slot().set(now);
        });
        toggle.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) entry.slot().set(null);
        });
        return toggle;
    }

    private static boolean effective(EditedField<Boolean> entry) {
        return entry.slot().get() != null ? entry.slot().get() : entry.field().preset().orElse(false);
    }

    private static String words(EditedField<Boolean> entry) {
        if (entry.slot().raw() != null && entry.slot().get() == null) return entry.foreign();
        if (entry.slot().get() == null && entry.field().preset().isEmpty())
                return entry.text(entry.field().aid() ? "flag.unknown" : "flag.unset");
        var value = String.valueOf(effective(entry));
        return Texts.fields(entry.context().lang()).find(entry.field().full() + "#" + value).orElse(entry.text("flag." + value));
    }
}
