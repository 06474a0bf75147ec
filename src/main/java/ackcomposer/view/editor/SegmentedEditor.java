package ackcomposer.view.editor;

import ackcomposer.view.session.Context;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A few fixed values side by side; arrow keys go from one to the next. */
public final class SegmentedEditor {
    private static final PseudoClass PRESET = PseudoClass.getPseudoClass("preset");

    /** So many letters fit beside another field. */
    private static final int HALF_A_CARD = 22;

    private SegmentedEditor() {
    }

    /** For a field whose values are few; unset it shows the preset, muted. */
    static <T> Editor of(EditedField<T> entry, List<T> values, Function<T, String> names) {
        Supplier<T> preset = () -> entry.slot().raw() == null ? entry.field().preset().orElse(null) : null;
        var box = segments(values, names, entry.slot()::get, preset, entry.slot()::set, entry.context());
        box.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) entry.slot().set(null);
        });
        var editor = Editor.acted(box, box.getChildren().get(0));
        var letters = values.stream().mapToInt(value -> width(names.apply(value))).sum();
        return letters > HALF_A_CARD ? editor.across() : editor;
    }

    /** In letters; a sign of Chinese is as wide as two. */
    private static int width(String words) {
        return words.codePoints().map(sign -> Character.isIdeographic(sign) ? 2 : 1).sum();
    }

    /** Not sent, true and false as positions of their own. */
    static Editor threeWay(EditedField<Boolean> entry) {
        var names = List.of("unset", "true", "false");
        var box = box(names, value -> value.equals("unset") ? entry.text("flag.not_sent") : value,
                () -> entry.slot().raw() == null ? "unset" : String.valueOf(entry.slot().get()), null,
                value -> entry.slot().set(value.equals("unset") ? null : Boolean.valueOf(value)), entry.context());
        return Editor.acted(box, box.getChildren().get(0));
    }

    public static <T> HBox box(List<T> values, Function<T, String> names, Supplier<T> chosen, T preset, Consumer<T> choose,
            Context context) {
        return segments(values, names, chosen, () -> preset, choose, context);
    }

    private static <T> HBox segments(List<T> values, Function<T, String> names, Supplier<T> chosen, Supplier<T> preset,
            Consumer<T> choose, Context context) {
        var group = new ToggleGroup();
        var box = new HBox();
        box.getStyleClass().add("segmented");
        box.setMaxWidth(Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.TOOL_BAR);
        for (var value : values) {
            var button = new ToggleButton(names.apply(value));
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(click -> {
                button.setSelected(true);
                choose.accept(value);
            });
            HBox.setHgrow(button, Priority.ALWAYS);
            box.getChildren().add(button);
        }
        context.watch(() -> show(box, chosen.get(), preset.get()));
        return box;
    }

    private static void show(HBox box, Object chosen, Object preset) {
        for (var node : box.getChildren()) {
            var button = (ToggleButton) node;
            var isPreset = chosen == null && button.getUserData().equals(preset);
            button.setSelected(button.getUserData().equals(chosen) || isPreset);
            button.pseudoClassStateChanged(PRESET, isPreset);
        }
    }
}
