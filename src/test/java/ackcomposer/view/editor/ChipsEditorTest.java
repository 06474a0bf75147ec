package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of texts: what is typed or pasted becomes chips, each with its own mark and its own way out. */
class ChipsEditorTest {
    private final Edited<List<String>> edited = inPool(List.of("ecs.c6.xlarge", "ecs.c7.xlarge"));

    private static Edited<List<String>> inPool(List<String> types) {
        var draft = Edited.valid();
        var row = draft.root().rows(NODE_POOLS.nodepools).get(0).id();
        return Edited.of(draft.set(row, NODE_POOLS.pool.instanceTypes, types), row, NODE_POOLS.pool.instanceTypes);
    }

    private static TextField line(Edited<?> edited) {
        return edited.part(TextField.class);
    }

    private static List<String> chips(Edited<?> edited) {
        return Rig.styled(edited.node(), "chip").stream().map(chip -> label(chip).getText()).toList();
    }

    private static Label label(Node chip) {
        return Rig.all(chip, Label.class).get(0);
    }

    private List<String> marked() {
        return Rig.styled(edited.node(), "chip").stream().filter(chip -> Rig.is(chip, "wrong")).map(chip -> label(chip).getText()).toList();
    }

    private void paste(String text) {
        edited.rig.act(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        edited.rig.act(line(edited)::paste);
    }

    @Test
    void eachTextIsAChip() {
        assertThat(chips(edited)).containsExactly("ecs.c6.xlarge", "ecs.c7.xlarge");
        assertThat(line(edited).getPromptText()).isEqualTo("Add");
        assertThat(Rig.is(line(edited), "first")).isFalse();
        assertThat(edited.node().getStyleClass()).contains("boxed", "chips");
        assertThat(line(edited).getStyleClass()).as("the prompt is in words").contains("chip-field").doesNotContain("mono");
        edited.rig.enter(line(edited), "ecs.");
        edited.rig.type("g");
        assertThat(line(edited).getStyleClass()).as("what is typed is not").containsOnlyOnce("mono");
        edited.rig.enter(line(edited), "");
        assertThat(line(edited).getStyleClass()).doesNotContain("mono");
        assertThat(edited.target()).isSameAs(line(edited));
    }

    @Test
    void withoutAnyItSaysHowTheyCome() {
        edited.set(null);
        assertThat(chips(edited)).isEmpty();
        assertThat(line(edited).getPromptText()).isEqualTo("Type or paste, then press Enter");
        assertThat(Rig.is(line(edited), "first")).isTrue();
    }

    @Test
    void enterMakesAChip() {
        edited.rig.enter(line(edited), "new");
        assertThat(chips(edited)).as("not yet").hasSize(2);
        edited.rig.press(KeyCode.ENTER);
        assertThat(edited.value()).isEqualTo(List.of("ecs.c6.xlarge", "ecs.c7.xlarge", "new"));
        assertThat(chips(edited)).hasSize(3);
        assertThat(line(edited).getText()).isEmpty();
        assertThat(edited.rig.focused()).as("the next one can be typed").isSameAs(line(edited));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new,", "new ", "new;", "new\uff0c", "new\u3001", ",, new ;"})
    void whatParts(String typed) {
        edited.rig.enter(line(edited), typed);
        assertThat(edited.value()).isEqualTo(List.of("ecs.c6.xlarge", "ecs.c7.xlarge", "new"));
        assertThat(line(edited).getText()).isEmpty();
    }

    @Test
    void manyThatArePastedAreManyChips() {
        edited.set(null);
        edited.focus();
        paste("a\nb\r\n\nc\n");
        assertThat(edited.value()).isEqualTo(List.of("a", "b", "c"));
        paste("d, e");
        assertThat(edited.value()).isEqualTo(List.of("a", "b", "c", "d", "e"));
        paste("f");
        assertThat(line(edited).getText()).as("one may be typed on").isEqualTo("f");
    }

    @Test
    void leavingMakesAChipOfWhatWasTyped() {
        edited.rig.enter(line(edited), "new");
        edited.leave();
        assertThat(chips(edited)).endsWith("new");
    }

    @Test
    void nothingIsMadeOfNothing() {
        edited.focus();
        edited.rig.press(KeyCode.ENTER);
        edited.rig.enter(line(edited), ", ");
        edited.leave();
        assertThat(chips(edited)).hasSize(2);
        assertThat(line(edited).getText()).isEmpty();
        assertThat(Rig.call(edited.rig.session::canUndo)).isFalse();
    }

    @Test
    void backspaceInTheEmptyLineTakesTheLastOneBack() {
        edited.focus();
        edited.rig.press(KeyCode.BACK_SPACE);
        assertThat(edited.value()).isEqualTo(List.of("ecs.c6.xlarge"));
        assertThat(line(edited).getText()).isEqualTo("ecs.c7.xlarge");
        assertThat(line(edited).getCaretPosition()).isEqualTo("ecs.c7.xlarge".length());
        edited.rig.enter(line(edited), "");
        edited.rig.press(KeyCode.BACK_SPACE);
        assertThat(edited.value()).as("a list without texts is absent").isNull();
    }

    @Test
    void backspaceBehindLettersTakesALetter() {
        edited.rig.enter(line(edited), "ab");
        edited.rig.press(KeyCode.BACK_SPACE);
        assertThat(line(edited).getText()).isEqualTo("a");
        assertThat(chips(edited)).hasSize(2);
        edited.set(null);
        edited.rig.enter(line(edited), "");
        edited.rig.press(KeyCode.BACK_SPACE);
        assertThat(edited.value()).isNull();
    }

    @Test
    void keysThatItUsesGoNoFurther() {
        List<KeyCode> passed = new ArrayList<>();
        edited.rig.act(() -> line(edited).addEventHandler(KeyEvent.KEY_PRESSED, key -> passed.add(key.getCode())));
        edited.focus();
        for (var key : List.of(KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.HOME)) edited.rig.press(key);
        assertThat(passed).containsExactly(KeyCode.HOME);
    }

    @Test
    void itsButtonRemovesAChip() {
        edited.set(List.of("a", "b", "c"));
        var remove = edited.parts(Button.class).get(1);
        assertThat(Rig.spoken(remove)).isEqualTo("Remove b");
        assertThat(remove.getStyleClass()).contains("flat", "chip-remove");
        assertThat(remove.getGraphic()).isNotNull();
        edited.rig.click(remove);
        assertThat(edited.value()).isEqualTo(List.of("a", "c"));
        assertThat(edited.rig.focused()).isSameAs(line(edited));
        edited.rig.click(edited.parts(Button.class).get(0));
        edited.rig.click(edited.parts(Button.class).get(0));
        assertThat(edited.value()).isNull();
    }

    @Test
    void eachChipIsWrongByItself() {
        edited.leave();
        edited.set(List.of("ecs.c6.xlarge", "bad", "ecs.c7.xlarge"));
        assertThat(marked()).as("not before it may be seen").isEmpty();
        edited.rig.checkAll();
        assertThat(marked()).containsExactly("bad");
        var wrong = Rig.styled(edited.node(), "chip").get(1);
        assertThat(label(wrong).getGraphic()).isNotNull();
        assertThat(label(wrong).getGraphic().getStyleClass()).contains("error");
        assertThat(label(Rig.styled(edited.node(), "chip").get(0)).getGraphic()).isNull();
        edited.set(List.of("bad", "ecs.c6.xlarge"));
        assertThat(marked()).containsExactly("bad");
        edited.set(List.of("ecs.c6.xlarge"));
        assertThat(marked()).isEmpty();
        edited.set(null);
        assertThat(marked()).isEmpty();
    }

    @Test
    void whatIsOnlyDoubtedOfOneOfThemMarksNoChip() {
        var doubt = Problem.of(Severity.WARNING, "read", List.of(edited.place.element(1)), Message.of(Checker.class, "r16.none"),
                Source.COMPOSER);
        edited.rig.act(() -> edited.rig.session.imported(List.of(doubt)));
        assertThat(edited.showsProblems()).isTrue();
        assertThat(marked()).isEmpty();
    }

    @Test
    void whatIsWrongElsewhereMarksNoChip() {
        edited.rig.set(Ref.to(edited.place.row(), NODE_POOLS.pool.vswitchIds), NODE_POOLS.pool.vswitchIds, List.of("bad"));
        edited.rig.checkAll();
        assertThat(marked()).isEmpty();
    }

    @Test
    void aWarningMarksNoChip() {
        edited.set(List.of("ecs.c6.xlarge", "ecs.c6.xlarge"));
        edited.rig.checkAll();
        var errors = Rig.call(() -> edited.rig.session.at(edited.place)).stream().filter(problem -> problem.isError()).toList();
        assertThat(marked()).hasSize((int) errors.stream().flatMap(problem -> problem.at().stream())
                .filter(ref -> ref.index().isPresent()).distinct().count());
    }

    @Test
    void followsTheDraftAndKeepsTheKeyboard() {
        edited.focus();
        edited.set(List.of("x"));
        assertThat(chips(edited)).containsExactly("x");
        assertThat(edited.rig.focused()).isSameAs(line(edited));
        edited.undo();
        assertThat(chips(edited)).hasSize(2);
        assertThat(edited.canRedo()).isTrue();
    }

    @Test
    void doesNotTakeTheKeyboardFromOthers() {
        edited.leave();
        edited.set(List.of("x"));
        assertThat(edited.rig.focused()).isNotSameAs(line(edited));
    }

    @Test
    void blanksAtTheEndsAreNotShownAndStay() {
        edited.set(List.of(" a "));
        assertThat(chips(edited)).containsExactly("a");
        assertThat(Rig.spoken(edited.part(Button.class))).isEqualTo("Remove a");
        assertThat(edited.value()).isEqualTo(List.of(" a "));
        edited.focus();
        edited.rig.press(KeyCode.BACK_SPACE);
        assertThat(line(edited).getText()).isEqualTo("a");
    }

    @Test
    void aValueOfAWrongTypeIsShownAsItCameUntilThereIsAnother() {
        edited.foreign(Edited.JSON.numberNode(5));
        assertThat(chips(edited)).isEmpty();
        assertThat(edited.words()).contains("5");
        edited.foreign(Edited.JSON.numberNode(6));
        assertThat(edited.words()).contains("6").doesNotContain("5");
        edited.rig.enter(line(edited), "a,");
        assertThat(edited.value()).isEqualTo(List.of("a"));
        assertThat(edited.words()).doesNotContain("6");
    }

    @Test
    void listsThatAreWrittenAsOneTextAreChipsToo() {
        assertThat(chips(Edited.of(ADVANCED.customSan, List.of("a.example", "b.example")))).containsExactly("a.example", "b.example");
    }
}
