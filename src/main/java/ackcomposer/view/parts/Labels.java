package ackcomposer.view.parts;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Text of as many lines as it needs. */
public final class Labels {

    private Labels() {
    }

    /** For a flow of text, in the colour of the words around it. */
    public static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    public static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label of one line that says itself in full in a tooltip, but only where it is cut. */
    public static void tipWhereCut(Label label) {
        label.setMinWidth(0);
        label.widthProperty().addListener((width, before, now) -> label.setTooltip(
                now.doubleValue() + 0.5 < label.prefWidth(-1) ? new Tooltip(label.getText()) : null));
    }
}
