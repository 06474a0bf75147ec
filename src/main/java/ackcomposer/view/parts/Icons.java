package ackcomposer.view.parts;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/** Line icons in the colour of their surroundings. */
public final class Icons {

    /** The room of a mark before the one that is set among others. */
    static final double MARK = 16;

    private Icons() {
    }

    /** Reads their font, and with it which fonts this machine has: the first icon would take all of that time, and any thread may. */
    public static void read() {
        IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(Feather.CHECK.getDescription());
    }

    public static FontIcon of(Ikon icon, String... styles) {
        var made = new FontIcon(icon);
        made.getStyleClass().addAll(styles);
        return made;
    }

    /** The mark of the one that is set among others, or the room of it. */
    public static Region mark(boolean isSet) {
        var mark = new StackPane();
        mark.setMinWidth(MARK);
        mark.setPrefWidth(MARK);
        if (isSet) mark.getChildren().add(of(Feather.CHECK, "current"));
        return mark;
    }

    /** A flat button that shows an icon, and says what it does when it is pointed at. */
    public static Button button(Ikon icon, String id, String words, Runnable act) {
        var button = new Button(null, of(icon));
        button.getStyleClass().add("flat");
        button.setId(id);
        name(button, words);
        button.setOnAction(click -> act.run());
        return button;
    }

    /** A button without words has a tooltip and a name for those who do not see it. */
    public static void name(ButtonBase button, String words) {
        Tips.on(button, words);
        button.setAccessibleText(words);
    }
}
