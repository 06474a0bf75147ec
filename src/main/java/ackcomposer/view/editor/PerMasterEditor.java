package ackcomposer.view.editor;

import ackcomposer.catalogue.page.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One text for each master, in order; more rows where a file brought more values than there are masters. */
final class PerMasterEditor {
    private final EditedField<List<String>> entry;
    private final VBox rows = new VBox(6);
    private final List<TextField> fields = new ArrayList<>();

    private PerMasterEditor(EditedField<List<String>> entry) {
        this.entry = entry;
        entry.watch(this::draw);
    }

    static Editor of(EditedField<List<String>> entry) {
        var made = new PerMasterEditor(entry);
        var same = new Button(entry.text("masters.same"));
        same.getStyleClass().add("link");
        same.setOnAction(click -> made.repeatFirst());
        return Editor.typed(new VBox(6, made.rows, same), made.fields.get(0));
    }

    private int masters() {
        return (int) Math.max(1,
                Math.min(5, entry.slot().draft().state().root().effective(Catalogue.MASTERS.count).orElseThrow().clamped()));
    }

    private List<String> values() {
        return entry.slot().get() == null ? List.of() : entry.slot().get();
    }

    private void draw() {
        var wanted = Math.max(masters(), values().size());
        while (fields.size() < wanted) fields.add(field(fields.size()));
        if (rows.getChildren().size() != wanted) rows.getChildren().setAll(IntStream.range(0, wanted).mapToObj(this::row).toList());
        for (var i = 0; i < wanted; i++) {
            var text = i < values().size() ? values().get(i) : "";
            if (!Objects.equals(fields.get(i).getText(), text)) fields.get(i).setText(text);
        }
    }

    private TextField field(int index) {
        var field = new TextField();
        field.getStyleClass().add("mono");
        var examples = entry.field().example().replaceAll("[\\[\\]\"]", "").split(",\\s*");
        field.setPromptText(entry.example(examples[Math.min(index, examples.length - 1)]));
        field.setAccessibleText(entry.context().label(entry.field()) + " " + (index + 1));
        field.textProperty().addListener((text, before, after) -> type(index, after));
        return field;
    }

    private HBox row(int index) {
        var number = new Label(Integer.toString(index + 1));
        number.getStyleClass().add("row-number");
        var zone = new Label();
        zone.getStyleClass().add("unit");
        zone.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(fields.get(index), zone);
        box.getStyleClass().addAll("boxed", "with-unit");
        HBox.setHgrow(fields.get(index), Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        entry.watch(() -> zone.setText(index < values().size() ? zone(values().get(index)) : ""));
        var row = new HBox(6, number, box);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** In which zone a vSwitch lies, where the draft knows it; of anything else nothing. */
    private String zone(String id) {
        var known = entry.slot().draft().state().root().get(Catalogue.NETWORK.vswitchZones).orElse(List.of());
        return known.stream().filter(line -> !id.isEmpty() && line.startsWith(id + "=")).map(line -> line.substring(id.length() + 1))
                .findFirst().orElse("");
    }

    /** Gaps in the middle stay as empty texts, which are a problem of their own; empty ends go. */
    private void type(int index, String text) {
        var now = index < values().size() ? values().get(index) : "";
        if (text.equals(TextEditor.held(fields.get(index), now)) || text.strip().equals(now)) return;
        var next = new ArrayList<>(values());
        while (next.size() <= index) next.add("");
        next.set(index, text.strip());
        while (!next.isEmpty() && next.get(next.size() - 1).isEmpty()) next.remove(next.size() - 1);
        entry.slot().set(next.isEmpty() ? null : List.copyOf(next));
    }

    private void repeatFirst() {
        if (!values().isEmpty()) entry.slot().set(Collections.nCopies(masters(), values().get(0)));
    }
}
