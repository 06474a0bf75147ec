package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Foreign;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole number is typed or stepped, and what is no number is kept as it was typed. */
class WholeEditorTest {
    private final Edited<Whole> edited = Edited.of(ADVANCED.timeoutMins, Whole.of(30));
    private final TextField line = edited.part(TextField.class);

    private Button button(int at) {
        return edited.parts(Button.class).get(at);
    }

    private String unit() {
        return edited.parts(Label.class).stream().filter(label -> label.getStyleClass().contains("unit")).findFirst().orElseThrow()
                .getText();
    }

    @ParameterizedTest
    @CsvSource({"45, 45", "' 45 ', 45", "-3, -3", "\uff14\uff15, 45", "007, 007", "1234567890123456789012345678901234567890, "
            + "1234567890123456789012345678901234567890"})
    void whatIsTypedIsTheNumber(String typed, String value) {
        edited.rig.enter(line, typed);
        assertThat(edited.value()).isEqualTo(new Whole(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "abc", "--1", "1e3", "12345678901234567890123456789012345678901"})
    void whatIsNoNumberIsKeptAsItWasTyped(String typed) {
        edited.rig.enter(line, typed);
        assertThat(edited.value()).isEqualTo(new Foreign(Edited.JSON.stringNode(typed)));
        assertThat(line.getText()).isEqualTo(typed);
    }

    @Test
    void anEmptiedLineIsAnAbsentValue() {
        edited.rig.enter(line, "");
        assertThat(edited.value()).isNull();
        assertThat(line.getPromptText()).as("what the service assumes").isEqualTo("60");
        edited.rig.enter(line, " ");
        assertThat(edited.value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"30, UP, 31", "30, DOWN, 29", "30, PAGE_UP, 40", "30, PAGE_DOWN, 20", "0, DOWN, 0", "5, PAGE_DOWN, 5", "1, DOWN, 0",
        "-5, UP, -4", "-5, DOWN, -5", "99999999999999999999, UP, 100000000000000000000", "1E3, UP, 1001", "30, LEFT, 30"})
    void keysStepIt(String before, KeyCode key, String after) {
        edited.set(new Whole(before));
        edited.focus();
        edited.rig.press(key);
        assertThat(edited.value()).isEqualTo(new Whole(after));
        assertThat(line.getText()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALT", "CONTROL"})
    void withAltOrControlTheKeysAreOfOthers(KeyCode held) {
        edited.focus();
        edited.rig.press(KeyCode.UP, held);
        assertThat(edited.value()).isEqualTo(Whole.of(30));
    }

    @Test
    void aKeyThatStepsIsUsedUp() {
        List<KeyCode> passed = new ArrayList<>();
        edited.rig.act(() -> edited.node().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!key.isConsumed()) passed.add(key.getCode());
        }));
        edited.focus();
        edited.rig.press(KeyCode.PAGE_UP);
        assertThat(passed).isEmpty();
    }

    @Test
    void unsetItStepsFromThePresetOrFromNothing() {
        edited.set(null);
        edited.focus();
        edited.rig.press(KeyCode.UP);
        assertThat(edited.value()).isEqualTo(Whole.of(61));
        var draft = Edited.valid();
        var row = draft.root().rows(NODE_POOLS.nodepools).get(0).id();
        var other = Edited.of(draft, row, NODE_POOLS.pool.spotPools);
        other.focus();
        other.rig.press(KeyCode.UP);
        assertThat(other.value()).isEqualTo(Whole.of(1));
    }

    @Test
    void whatIsNoNumberIsNotStepped() {
        edited.rig.enter(line, "abc");
        edited.rig.press(KeyCode.UP);
        edited.rig.click(button(1));
        assertThat(line.getText()).isEqualTo("abc");
    }

    @Test
    void itsButtonsStepIt() {
        edited.rig.click(button(1));
        assertThat(edited.value()).isEqualTo(Whole.of(31));
        edited.rig.click(button(0));
        edited.rig.click(button(0));
        assertThat(edited.value()).isEqualTo(Whole.of(29));
    }

    @Test
    void itsButtonsAreSpokenAndAreNotForTheKeyboard() {
        assertThat(Rig.spoken(button(0))).isEqualTo("Creation timeout: decrease");
        assertThat(Rig.spoken(button(1))).isEqualTo("Creation timeout: increase");
        for (var button : edited.parts(Button.class)) {
            assertThat(button.isFocusTraversable()).isFalse();
            assertThat(button.getStyleClass()).contains("flat", "arrow");
            assertThat(button.getGraphic()).isNotNull();
        }
    }

    @Test
    void aClickShowsWhatIsWrongAtOnce() {
        edited.set(Whole.of(1));
        edited.rig.click(button(0));
        assertThat(edited.value()).isEqualTo(Whole.of(0));
        assertThat(edited.showsProblems()).isTrue();
    }

    @Test
    void hasItsUnit() {
        assertThat(unit()).isEqualTo("min");
        var draft = Edited.valid();
        var row = draft.root().rows(NODE_POOLS.nodepools).get(0).id();
        var without = Edited.of(draft, row, NODE_POOLS.pool.spotPools);
        assertThat(without.parts(Label.class).get(0).getText()).isEmpty();
    }

    @Test
    void followsTheDraftAndShowsAWrongTypeAsItCame() {
        edited.set(Whole.of(7));
        assertThat(line.getText()).isEqualTo("7");
        edited.foreign(Edited.JSON.arrayNode().add(1));
        assertThat(line.getText()).isEqualTo("[1]");
        edited.undo();
        assertThat(line.getText()).isEqualTo("7");
        assertThat(edited.canRedo()).isTrue();
    }

    @Test
    void isMonospacedAndTakesTheWidthOfItsBox() {
        assertThat(line.getStyleClass()).contains("mono");
        assertThat(edited.node().getStyleClass()).contains("boxed", "with-unit");
        assertThat(line.getWidth()).isGreaterThan(600);
    }
}
