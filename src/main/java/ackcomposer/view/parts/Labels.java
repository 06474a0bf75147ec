package ackcomposer.view.parts;

import javafx.application.Platform;
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
        var text = new Text(Unbroken.of(words));
        text.getStyleClass().add("text");
        return text;
    }

    /** Now and whatever it says later, no line breaks inside a date and the like; a screen reader hears the words as they were. */
    public static Label unbroken(Label label) {
        label.textProperty().addListener((text, was, now) -> unbreak(label, now));
        unbreak(label, label.getText());
        return label;
    }

    private static void unbreak(Label label, String words) {
        if (words == null) return;
        var plain = Unbroken.plain(words);
        label.setText(Unbroken.of(plain));
        label.setAccessibleText(plain);
    }

    public static Label wrapped(String text, String... styles) {
        var label = unbroken(new Label(text));
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label of one line that says itself in full in a tooltip, but only where it is cut. */
    public static void tipWhereCut(Label label) {
        label.setMinWidth(0);
        Runnable tip = () -> label.setTooltip(label.getWidth() + 0.5 < label.prefWidth(-1) ? new Tooltip(label.getText()) : null);
        label.widthProperty().addListener((width, before, now) -> tip.run());
        // Its letters and its words may come after its width, and are measured a moment later.
        label.fontProperty().addListener((font, before, now) -> Platform.runLater(tip));
        label.textProperty().addListener((text, before, now) -> Platform.runLater(tip));
    }
}
