package ackcomposer.view.editor;

import ackcomposer.view.session.Context;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/**
 * What a right click in a text offers, in the language of the window: JavaFX's own menu speaks that of the system, and knows nothing of
 * the field.
 */
final class TextMenu {
    private TextMenu() {
    }

    /** @param ofField what can be done with the field besides */
    static ContextMenu of(TextInputControl text, Context context, List<MenuItem> ofField) {
        var isChosen = !text.getSelectedText().isEmpty() && !(text instanceof PasswordField);
        var menu = new ContextMenu(item(context, "cut", isChosen && text.isEditable(), text::cut),
                item(context, "copy", isChosen, text::copy),
                item(context, "paste", Clipboard.getSystemClipboard().hasString() && text.isEditable(), text::paste),
                item(context, "select_all", text.getLength() > 0, text::selectAll), new SeparatorMenuItem());
        menu.getItems().addAll(ofField);
        return menu;
    }

    private static MenuItem item(Context context, String key, boolean isPossible, Runnable act) {
        var item = new MenuItem(context.text("text." + key));
        item.setId("text_" + key);
        item.setDisable(!isPossible);
        item.setOnAction(click -> act.run());
        return item;
    }
}
