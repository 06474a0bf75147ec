package ackcomposer.view.editor;

import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A list of texts as chips. Enter, a comma or pasting many makes chips; Backspace in the empty field takes the last one back. */
final class ChipsEditor {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final EditedField<List<String>> entry;
    private final FlowPane pane = new FlowPane();
    private final TextField field = new TextField() {
        /** A line would leave out the breaks, and make one text of many. */
        @Override
        public void paste() {
            var text = Clipboard.getSystemClipboard().getString();
            if (text != null && text.contains("\n")) replaceSelection(text.strip().replaceAll("\\R+", ","));
            else super.paste();
        }
    };
    private List<String> drawn;

    private ChipsEditor(EditedField<List<String>> entry) {
        this.entry = entry;
        pane.getStyleClass().addAll("boxed", "chips");
        field.getStyleClass().add("chip-field");
        field.textProperty().addListener((text, before, after) -> {
            // The prompt is in words, what is typed is not.
            if (after == null || after.isEmpty()) field.getStyleClass().remove("mono");
            else if (!field.getStyleClass().contains("mono")) field.getStyleClass().add("mono");
            if (after != null && after.matches("(?s).*[,\\n\\s;，、].*")) add();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) add();
        });
        entry.watch(this::draw);
        entry.watch(this::mark);
    }

    static Editor of(EditedField<List<String>> entry) {
        var chips = new ChipsEditor(entry);
        return Editor.typed(chips.pane, chips.field).across();
    }

    private List<String> values() {
        return entry.slot().get() != null ? entry.slot().get() : List.of();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            add();
            key.consume();
        } else if (key.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !values().isEmpty()) {
            var last = values().get(values().size() - 1);
            set(values().subList(0, values().size() - 1));
            field.setText(last.strip());
            field.end();
            key.consume();
        }
    }

    private void add() {
        var more = Stream.of(field.getText().split("[,\\n\\s;，、]+")).map(String::strip).filter(text -> !text.isEmpty()).toList();
        if (!more.isEmpty()) set(Stream.concat(values().stream(), more.stream()).toList());
        if (!field.getText().isEmpty()) field.clear();
    }

    private void set(List<String> next) {
        entry.slot().set(next.isEmpty() ? null : List.copyOf(next));
    }

    private void draw() {
        if (Objects.equals(drawn, values()) && entry.foreign().isEmpty()) return;
        drawn = values();
        var nodes = new ArrayList<Node>();
        for (var i = 0; i < drawn.size(); i++) nodes.add(chip(i));
        var wrong = entry.foreign();
        if (!wrong.isEmpty()) nodes.add(new Label(wrong));
        nodes.add(field);
        field.setPromptText(drawn.isEmpty() ? entry.text("chips.first") : entry.text("chips.more"));
        field.pseudoClassStateChanged(FIRST, drawn.isEmpty());
        var focused = field.isFocused();
        pane.getChildren().setAll(nodes);
        if (focused) field.requestFocus();
    }

    /** Each chip is right or wrong by itself. */
    private void mark() {
        if (values().isEmpty()) return;
        var wrong = entry.context().at(entry.slot().ref()).stream().filter(Problem::isError).flatMap(problem -> problem.at().stream())
                .filter(ref -> ref.whole().equals(entry.slot().ref())).flatMapToInt(ref -> ref.index().stream()).boxed()
                        .collect(Collectors.toSet());
        // Of the values that are drawn, since those are the ones that were read.
        var chips = pane.getChildren().stream().filter(HBox.class::isInstance).map(HBox.class::cast).toList();
        for (var i = 0; i < chips.size(); i++) {
            var chip = chips.get(i);
            chip.pseudoClassStateChanged(WRONG, wrong.contains(i));
            ((Label) chip.getChildren().get(0)).setGraphic(wrong.contains(i) ? Icons.of(Feather.X_CIRCLE, "error") : null);
        }
    }

    private HBox chip(int index) {
        var text = new Label(drawn.get(index).strip());
        var remove = new Button(null, Icons.of(Feather.X));
        remove.getStyleClass().addAll("flat", "chip-remove");
        Icons.name(remove, entry.text("chips.remove", drawn.get(index).strip()));
        remove.setOnAction(click -> {
            var next = new ArrayList<>(values());
            next.remove(index);
            set(next);
            field.requestFocus();
        });
        var chip = new HBox(text, remove);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
