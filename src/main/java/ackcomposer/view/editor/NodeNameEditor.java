package ackcomposer.view.editor;

import ackcomposer.catalogue.check.NodeName;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A node name in its parts, prefix, address and suffix, with an example of the name it makes. */
final class NodeNameEditor {
    private static final List<String> ADDRESSES = Stream.concat(Stream.of("ip"), IntStream.rangeClosed(5, 12).mapToObj(Integer::toString))
            .toList();

    private final EditedField<String> entry;
    private final TextField prefix = new TextField();
    private final ComboBox<String> address = new ComboBox<>();
    private final TextField suffix = new TextField();
    private final Label preview = new Label();

    private NodeNameEditor(EditedField<String> entry) {
        this.entry = entry;
        prefix.setPromptText(entry.text("node_name.prefix"));
        suffix.setPromptText(entry.text("node_name.suffix"));
        address.getItems().setAll(ADDRESSES);
        address.setMinWidth(88);
        address.setAccessibleText(entry.text("node_name.address"));
        preview.getStyleClass().add("hint");
        preview.setWrapText(true);
        entry.watch(this::show);
        follow(prefix.textProperty(), NodeName::prefix);
        follow(address.valueProperty(), NodeName::address);
        follow(suffix.textProperty(), NodeName::suffix);
    }

    static Editor of(EditedField<String> entry) {
        var made = new NodeNameEditor(entry);
        var parts = new HBox(8, made.prefix, made.address, made.suffix);
        HBox.setHgrow(made.prefix, Priority.ALWAYS);
        HBox.setHgrow(made.suffix, Priority.ALWAYS);
        return Editor.typed(new VBox(4, parts, made.preview), made.prefix).across();
    }

    private String text() {
        return entry.slot().get() == null ? "" : entry.slot().get();
    }

    /** A text of another form stands in the prefix as it came, until it is edited. */
    private NodeName parts() {
        return NodeName.parse(text()).orElseGet(() -> new NodeName(text(), "ip", ""));
    }

    /** Writes what the user makes of a part; one that is as in the draft was put there by {@link #show}. */
    private void follow(ObservableValue<String> shown, Function<NodeName, String> part) {
        shown.addListener((text, before, after) -> {
            if (!Objects.equals(after, part.apply(parts()))) write();
        });
    }

    private String composed() {
        return prefix.getText().isEmpty() && suffix.getText().isEmpty() ? ""
                : new NodeName(prefix.getText(), address.getValue(), suffix.getText()).pattern();
    }

    private void write() {
        if (composed().equals(text()) || prefix.getText().contains(",")) return;
        entry.slot().set(composed().isEmpty() ? null : composed());
    }

    private void show() {
        var name = NodeName.parse(text());
        if (address.getValue() == null) address.setValue("ip");
        if (!composed().equals(text())) {
            address.setValue(parts().address());
            suffix.setText(parts().suffix());
            prefix.setText(parts().prefix());
        }
        preview.setText(name.map(parts -> entry.text("node_name.preview", parts.example()))
                .orElse(text().isEmpty() ? "" : entry.text("node_name.other", text())));
    }
}
