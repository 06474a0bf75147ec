package ackcomposer.view.editor;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;

/** Names with a text each, one {@code name=text} a line. */
final class MapEditor {
    private static final int LINES = 3;

    private MapEditor() {
    }

    static Editor of(EditedField<List<String>> entry) {
        var area = new TextArea();
        area.getStyleClass().add("mono");
        area.setPrefRowCount(LINES);
        area.setPromptText(entry.field().example().replaceAll("[{}\"\\s]", "").replaceFirst(":", "="));
        TextEditor.bind(area, entry.context(), () -> entry.slot().get() == null ? ""
                : sameLines(area.getText(), entry.slot().get()) ? area.getText() : String.join("\n", entry.slot().get()), text -> {
            var lines = lines(text);
            entry.slot().set(lines.isEmpty() ? null : lines);
        });
        return Editor.typed(area, area).across();
    }

    private static boolean sameLines(String text, List<String> value) {
        return text != null && lines(text).equals(value);
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\\R")).map(String::strip).filter(line -> line.contains("=")).toList();
    }
}
