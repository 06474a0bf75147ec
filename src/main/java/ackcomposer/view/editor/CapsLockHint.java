package ackcomposer.view.editor;

import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** Says that Caps Lock is on, as long as it is and the keyboard is within a node. */
final class CapsLockHint extends Label {
    private final Node around;
    private final BooleanSupplier isLocked;

    /** @param isLocked asked when the keyboard comes and goes, and after each key */
    CapsLockHint(String words, Node around, BooleanSupplier isLocked) {
        super(words, Icons.of(Feather.ALERT_TRIANGLE, "warning"));
        this.around = around;
        this.isLocked = isLocked;
        getStyleClass().add("hint");
        around.focusWithinProperty().addListener((within, before, now) -> look());
        around.addEventFilter(KeyEvent.KEY_RELEASED, key -> look());
        look();
    }

    private void look() {
        Visible.when(around.isFocusWithin() && isLocked.getAsBoolean(), this);
    }
}
