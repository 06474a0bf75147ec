package ackcomposer.view;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons in the colour of their surroundings. */
final class Icons {

    private Icons() {
    }

    static FontIcon of(Ikon icon, String... styles) {
        var made = new FontIcon(icon);
        made.getStyleClass().addAll(styles);
        return made;
    }

    /** A button without words has a tooltip and a name for those who do not see it. */
    static void name(ButtonBase button, String words) {
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }
}
