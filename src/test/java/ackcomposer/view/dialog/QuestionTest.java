package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Every answer closes the question and then does what it says; the first has the keyboard, the last is Escape. */
class QuestionTest {
    private final Rig rig = Rig.of(Snapshot.fresh());
    private final List<String> told = new ArrayList<>();
    private Question question;

    private void ask(String words) {
        ask("Save?", words);
    }

    private void ask(String title, String words) {
        question = rig.show(context -> new Question(title, words, List.of(
                new Question.Answer("Save", "save", () -> told.add("saved")),
                new Question.Answer("Discard", "discard", () -> told.add("discarded")),
                new Question.Answer("Cancel", "cancel", () -> told.add("cancelled"))), () -> told.add("closed")));
    }

    @Test
    void showsTitleWordsAndAnswersInOrder() {
        ask("Else they are lost.");
        assertThat(Rig.words(question)).containsExactly("Save?", "Else they are lost.", "Discard", "Cancel", "Save");
        assertThat(Rig.all(question, Button.class)).extracting(Button::getId).containsExactly("discard", "cancel", "save");
        assertThat(question.getId()).isEqualTo("question");
        assertThat(question.getStyleClass()).contains("dialog", "question");
        assertThat(Rig.styled(question, "dialog-title")).extracting(node -> ((Label) node).getText()).containsExactly("Save?");
        assertThat(Rig.styled(question, "dialog-body")).extracting(node -> ((Label) node).getText()).containsExactly("Else they are lost.");
        assertThat(Rig.styled(question, "dialog-buttons")).hasSize(1);
        assertThat(Rig.styled(question, "accent")).containsExactly(rig.find("save"));
    }

    @Test
    void anAnswerClosesAndThenActs() {
        ask("Else they are lost.");
        rig.click(rig.find("discard"));
        assertThat(told).containsExactly("closed", "discarded");
    }

    @Test
    void theFirstAnswerHasTheKeyboardAndEscapeIsTheLast() {
        ask("Else they are lost.");
        rig.focus(rig.find("discard"));
        rig.act(question::requestFocus);
        assertThat(rig.focused()).isSameAs(rig.find("save"));
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("closed", "cancelled");
    }

    @Test
    void isAsHighAsItsWordsWithTheAnswersAtTheRight() {
        ask("Else they are lost.");
        assertThat(question.getHeight()).isLessThan(300);
        assertThat(Rig.fromTheRight(rig.find("save"), question)).isBetween(0.0, 50.0);
    }

    @Test
    void longWordsGoOnInTheNextLine() {
        ask("Save the changes to a file with a very long name, or not?", "What is not saved is lost. ".repeat(30).strip());
        rig.width(question, 250);
        assertThat(Rig.cut(question)).isEmpty();
    }
}
