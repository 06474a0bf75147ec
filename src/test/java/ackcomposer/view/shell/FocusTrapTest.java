package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** While a dialog asks the keyboard goes round in it and reaches nothing behind it. */
class FocusTrapTest {
    private final Rig rig = Rig.fresh();
    private final Button behind = Rig.call(() -> new Button("behind"));
    private final Button first = Rig.call(() -> new Button("first"));
    private final Button off = Rig.call(() -> new Button("off"));
    private final Button hidden = Rig.call(() -> new Button("hidden"));
    private final Button last = Rig.call(() -> new Button("last"));
    private VBox dialog;

    private void show() {
        rig.show(context -> {
            dialog = new VBox(new Label("words"), off, first, last, hidden);
            off.setDisable(true);
            hidden.setVisible(false);
            var root = new StackPane(behind, dialog);
            new FocusTrap(root, () -> dialog);
            return root;
        });
    }

    @Test
    void whatIsBehindIsNotReachedAndTheFirstHasTheKeyboard() {
        show();
        rig.focus(last);
        rig.focus(behind);
        assertThat(rig.focused()).as("neither what is off").isSameAs(first);
    }

    @Test
    void backwardsItIsTheLast() {
        show();
        rig.focus(first);
        rig.press(KeyCode.TAB, KeyCode.SHIFT);
        rig.focus(behind);
        assertThat(rig.focused()).as("nor what is hidden").isSameAs(last);
        rig.press(KeyCode.TAB);
        rig.focus(behind);
        assertThat(rig.focused()).as("and forwards again").isSameAs(first);
    }

    @Test
    void anyOtherKeyTurnsNoWay() {
        show();
        rig.focus(first);
        rig.press(KeyCode.A, KeyCode.SHIFT);
        rig.focus(behind);
        assertThat(rig.focused()).isSameAs(first);
    }

    @Test
    void withoutADialogEverythingIsReached() {
        show();
        rig.act(() -> dialog = null);
        rig.focus(behind);
        assertThat(rig.focused()).isSameAs(behind);
    }
}
