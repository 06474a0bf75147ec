package ackcomposer.view.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text of as many lines as it needs. */
public final class Labels {

    private Labels() {
    }

    public static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
