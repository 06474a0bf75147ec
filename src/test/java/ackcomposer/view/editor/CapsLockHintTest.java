package ackcomposer.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.view.Rig;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Caps Lock is said while it is on and the keyboard is where a password is entered, and nowhere else. */
class CapsLockHintTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final TextField line = Rig.call(TextField::new);
    private final Button elsewhere = Rig.call(Button::new);
    private CapsLockHint hint;
    private boolean isLocked;

    @BeforeEach
    void show() {
        rig.show(context -> {
            var box = new VBox(line);
            hint = new CapsLockHint("Caps Lock is on", box, () -> isLocked);
            box.getChildren().add(hint);
            return new VBox(box, elsewhere);
        });
        rig.focus(elsewhere);
    }

    private boolean isSaid() {
        return hint.isVisible() && hint.isManaged();
    }

    @Test
    void isNotSaidWhileItIsOff() {
        rig.focus(line);
        rig.press(KeyCode.A);
        assertThat(hint.isVisible() || hint.isManaged()).isFalse();
    }

    @Test
    void isSaidAsSoonAsTheKeyboardComesAndNoLongerThanItStays() {
        isLocked = true;
        assertThat(isSaid()).isFalse();
        rig.focus(line);
        assertThat(isSaid()).isTrue();
        rig.focus(elsewhere);
        assertThat(isSaid()).isFalse();
    }

    @Test
    void isSaidAfterTheKeyThatTurnsItOnAndNotAfterTheOneThatTurnsItOff() {
        rig.focus(line);
        isLocked = true;
        rig.press(KeyCode.CAPS);
        assertThat(isSaid()).isTrue();
        isLocked = false;
        rig.press(KeyCode.CAPS);
        assertThat(isSaid()).isFalse();
    }

    @Test
    void looksLikeAHintWithAWarning() {
        assertThat(hint.getText()).isEqualTo("Caps Lock is on");
        assertThat(hint.getStyleClass()).contains("hint");
        assertThat(hint.getGraphic().getStyleClass()).contains("warning");
    }
}
