package ackcomposer.view.editor;

import ackcomposer.catalogue.check.JsonText;
import ackcomposer.catalogue.check.Payloads;
import ackcomposer.view.session.Watched;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Texts that hold something else: JSON for an add-on, Base64 of a script, a certificate. */
final class PayloadEditor {
    private static final int LINES = 4;

    private PayloadEditor() {
    }

    static Editor json(EditedField<String> entry) {
        var area = area();
        area.setPromptText("{}");
        TextEditor.bind(area, entry.context(), () -> entry.slot().get() == null ? entry.foreign() : entry.slot().get(),
                text -> entry.slot().set(text.isEmpty() ? null : text));
        var format = new Button(entry.text("json.format"));
        format.setOnAction(click -> area.setText(JsonText.pretty(area.getText())));
        return Editor.typed(new VBox(6, area, new HBox(format)), area).across();
    }

    /** As it is, in as many lines as it has. */
    static Editor lines(EditedField<String> entry) {
        var area = area();
        area.setPromptText(entry.prompt());
        TextEditor.bind(area, entry.context(), () -> value(entry), text -> entry.slot().set(text.isEmpty() ? null : text));
        return Editor.typed(area, area).across();
    }

    /** The script in clear or as it is sent; both are one value. */
    static Editor script(EditedField<String> entry) {
        var plain = new Watched<>(entry.context().session(), "script.plain", true);
        var area = area();
        var size = new Label();
        size.getStyleClass().add("hint");
        TextEditor.bind(area, entry.context(), () -> plain.get() ? decoded(value(entry)) : value(entry),
                text -> entry.slot().set(text.isEmpty() ? null : plain.get() ? encoded(text) : text));
        var views = SegmentedEditor.box(List.of(true, false), view -> entry.text(view ? "script.plain" : "script.base64"), plain::get, null,
                plain::set, entry.context());
        entry.watch(() -> size.setText(entry.text("script.size", decoded(value(entry)).getBytes(StandardCharsets.UTF_8).length)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        views.setMaxWidth(220);
        return Editor.typed(new VBox(6, area, new HBox(8, views, gap, size)), area).across();
    }

    private static String value(EditedField<String> entry) {
        return entry.slot().get() == null ? entry.foreign() : entry.slot().get();
    }

    private static String encoded(String script) {
        return Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_8));
    }

    /** What is not Base64 is shown as it is. */
    private static String decoded(String text) {
        return Payloads.decoded(text).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(text);
    }

    private static TextArea area() {
        var area = new TextArea();
        area.getStyleClass().add("mono");
        area.setPrefRowCount(LINES);
        area.setWrapText(true);
        return area;
    }
}
