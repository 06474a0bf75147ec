package ackcomposer.view.parts;

import java.util.stream.Stream;
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

    /** Of words that begin with others those that follow, as words of their own. */
    public static String without(String first, String words) {
        var rest = words.substring(first.length()).strip();
        return rest.isEmpty() ? words : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    /** A label of one line that says itself in full in a tooltip, but only where it is cut. */
    public static void tipWhereCut(Label label) {
        label.setMinWidth(0);
        // How long it is shows only once it has its skin and its font, which may be after it has its width.
        Stream.of(label.widthProperty(), label.textProperty(), label.fontProperty(), label.skinProperty())
                .forEach(property -> property.addListener(changed -> label.setTooltip(isCut(label) ? new Tooltip(label.getText()) : null)));
    }

    private static boolean isCut(Label label) {
        return label.getSkin() != null && label.getWidth() > 0 && label.getWidth() + 0.5 < label.prefWidth(-1);
    }
}
