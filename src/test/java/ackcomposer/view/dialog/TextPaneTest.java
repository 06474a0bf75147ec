package ackcomposer.view.dialog;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.json.Fault;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import ackcomposer.view.parts.JsonArea;
import ackcomposer.view.session.ReadText;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.TextReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed is read at once; it takes the place of the draft when it can be read and the user says so, and not before. */
class TextPaneTest implements TextReading {
    private record Question(String text, int choice, Consumer<ReadText> answer) {
    }

    private final List<Question> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Rig rig;
    private TextPane pane;

    @Override
    public String text() {
        return "{\n  \"name\": \"prod-bj-01\"\n}\n";
    }

    @Override
    public void read(String text, int choice, Consumer<ReadText> answer) {
        asked.add(new Question(text, choice, answer));
    }

    @Override
    public void apply(ReadText read) {
        told.add("applied");
    }

    @BeforeEach
    void open() {
        rig = Rig.of(Samples.valid());
        pane = rig.show(context -> new TextPane(context, this, text(), () -> told.add("closed")));
    }

    private JsonArea area() {
        return (JsonArea) rig.find("text_area");
    }

    private Button button(String id) {
        return (Button) rig.find(id);
    }

    private void answer(ReadText read) {
        rig.act(() -> asked.get(asked.size() - 1).answer.accept(read));
    }

    private ReadText readable(ReadText.Erring... errors) {
        return new ReadText(rig.session.state(), List.of(new ReadText.Mend(2, 3, Message.of(Fault.class, "json.comment"), "a // b", "a")),
                List.of("mine"), List.of(new ReadText.Change("name", "\"a\"", "\"b\""), new ReadText.Change("x", null, "1"),
                        new ReadText.Change("y", "2", null)), null, List.of(), List.of(errors), List.of());
    }

    private ReadText wrong(Integer... choices) {
        return new ReadText(null, List.of(), List.of(), List.of(), new ReadText.Wrong(2, 5, Message.of(Fault.class, "json.ends")),
                List.of(), List.of(), List.of(choices));
    }

    @Test
    void whatIsTypedIsReadAndAnAnswerThatComesTooLateIsNotTaken() {
        assertThat(asked).extracting(Question::text).containsExactly(text());
        assertThat(button("text_apply").isDisabled()).as("not read yet").isTrue();
        rig.act(() -> area().setText("{}"));
        assertThat(asked.get(1)).matches(question -> question.text.equals("{}") && question.choice == -1);
        rig.act(() -> asked.get(0).answer.accept(readable()));
        assertThat(button("text_apply").isDisabled()).isTrue();
        answer(readable());
        assertThat(button("text_apply").isDisabled()).isFalse();
    }

    @Test
    void saysWhatWasMendedWhatIsKeptUncheckedAndWhatChanges() {
        answer(readable());
        assertThat(Rig.words(pane)).contains("Repaired: 1 place", "Line 2, column 3: A comment was ignored.", "− a // b", "+ a",
                "Unknown keys, kept and not checked: 1", "mine", "Values that change: 3", "name: \"a\" → \"b\"", "x: added 1",
                        "y: removed 2",
                "Readable. Repaired: 1. Values that change: 3.");
    }

    @Test
    void aPlaceThatIsWrongIsALinkToItsLineAndNothingCanBeApplied() {
        answer(wrong());
        assertThat(button("text_apply").isDisabled()).isTrue();
        assertThat(Rig.words(pane)).contains("This text cannot be read. The draft stays as it is.");
        var link = (Button) Rig.styled(pane, "reading-place").get(0);
        assertThat(link.getText()).startsWith("Line 2, column 5: ");
        rig.act(link::fire);
        assertThat(area().getCaretPosition()).isEqualTo(2);
        assertThat(area().isFocused()).isTrue();
        rig.press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(told).isEmpty();
    }

    @Test
    void anErrorHasAWaveAtItsPlaceAndALinkToItAndStopsNothing() {
        var problem = Problem.of(Severity.ERROR, "R1", List.of(Ref.to(0, BASICS.name)), Message.of(Session.class, "outcome.said", "A", "b"),
                Source.SERVICE);
        answer(readable(new ReadText.Erring(2, 11, problem)));
        assertThat(Rig.call(() -> area().marked())).containsExactly(12);
        assertThat(Rig.words(pane)).contains("Errors: 1", "Readable. Errors: 1. Repaired: 1. Values that change: 3.");
        var link = (Button) Rig.styled(pane, "reading-place").get(0);
        assertThat(link.getText()).startsWith("Line 2, column 11: ");
        rig.act(link::fire);
        assertThat(area().getCaretPosition()).isEqualTo(2);
        assertThat(button("text_apply").isDisabled()).isFalse();
        answer(wrong());
        assertThat(Rig.call(() -> area().marked())).containsExactly(6);
        answer(readable());
        assertThat(Rig.call(() -> area().marked())).isEmpty();
    }

    @Test
    void ofSeveralRequestsOneIsChosen() {
        answer(wrong(1, 7));
        assertThat(Rig.words(pane)).contains("The text has more than one request. Choose one:", "From line 1", "From line 7");
        rig.act(() -> button("text_choice_1").fire());
        assertThat(asked.get(asked.size() - 1).choice).isEqualTo(1);
        answer(readable());
        assertThat(rig.find("text_choice_1")).isNull();
        rig.act(() -> button("text_apply").fire());
        assertThat(told).containsExactly("closed", "applied");
    }

    @Test
    void afterApplyingTheFieldOfTheLineHasTheKeyboard() {
        answer(readable());
        rig.act(() -> area().moveTo(5));
        rig.focus(area());
        rig.press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(told).containsExactly("closed", "applied");
        assertThat(rig.asked.taken()).containsExactly("go 0 name");
    }

    @Test
    void theCaretBeginsAtTheLineOfTheFieldThatHadTheKeyboard() {
        rig.act(() -> pane.reach(Ref.to(0, BASICS.name)));
        assertThat(area().getCaretPosition()).isEqualTo(2);
        rig.act(() -> pane.reach(null));
        assertThat(area().getCaretPosition()).isEqualTo(2);
    }

    @Test
    void cancelChangesNothingAndEscapeLosesNothing() {
        rig.focus(area());
        rig.act(() -> area().setText("{ half"));
        rig.press(KeyCode.ESCAPE);
        assertThat(told).isEmpty();
        rig.act(() -> button("text_cancel").fire());
        assertThat(told).containsExactly("closed");
        rig.act(() -> area().setText(text()));
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("closed", "closed");
    }

    @Test
    void tabLeavesTheTextForTheButtonThatCanBePressed() {
        rig.focus(area());
        rig.press(KeyCode.TAB);
        assertThat(rig.focused()).as("not read yet").isSameAs(button("text_cancel"));
        answer(readable());
        rig.focus(area());
        rig.press(KeyCode.TAB);
        assertThat(rig.focused()).isSameAs(button("text_apply"));
        assertThat(area().getText()).isEqualTo(text());
    }
}
