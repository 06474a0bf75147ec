package ackcomposer.view.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A name, and a text that can be marked, with a button that puts all of it on the clipboard. */
public final class CopyText extends HBox {

    /**
     * @param id   of the text; the button's is that and {@code _copy}
     * @param copy what the button does, in words
     */
    public CopyText(String id, String name, String value, String copy) {
        super(6);
        var label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var text = new TextField(value);
        text.setId(id);
        text.setEditable(false);
        text.setFocusTraversable(false);
        text.setPrefColumnCount(value.length() + 1);
        text.getStyleClass().addAll("mono", "plain");
        text.setAccessibleText(name);
        text.setMinWidth(0);
        var button = Icons.button(Feather.COPY, id + "_copy", copy, () -> copy(value));
        getChildren().setAll(label, text, button);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /** Puts a text on the clipboard. */
    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
