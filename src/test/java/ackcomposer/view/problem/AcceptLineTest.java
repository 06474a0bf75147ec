package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/** A warning is accepted with a note, and the note is kept, told when it is outdated, and withdrawn. */
class AcceptLineTest {
    private final Rig rig = Rig.of(Wrong.doubtfulName());
    private final Problem warning = Wrong.of(rig, "field.pattern");
    /** The words of the message, which end with the offer. */
    private TextFlow words;
    private AcceptLine line;
    private VBox message = shown();

    private VBox shown() {
        return rig.show(context -> {
            words = new TextFlow();
            line = new AcceptLine(context, ProblemGroup.of(warning), words);
            return new VBox(words, line);
        });
    }

    private String note() {
        return Rig.call(() -> rig.session.acceptance().note(warning).orElse(null));
    }

    private TextField asked() {
        rig.click(Seen.button(words, "Accept with a note"));
        return Rig.all(line, TextField.class).get(0);
    }

    private void accept(String note) {
        rig.act(() -> rig.session.act(rig.session.acceptance().with(warning, note)));
    }

    @Test
    void offersTheWayAndNothingElse() {
        assertThat(Seen.labels(message)).containsExactly("Accept with a note");
        assertThat(line.getStyleClass()).contains("accept-line");
        assertThat(line.isVisible() || line.isManaged()).as("no room for the note yet").isFalse();
        assertThat(Seen.button(words, "Accept with a note").getStyleClass()).contains("accept", "quiet");
    }

    @Test
    void inARowWhoseMenuHasTheWayItOffersNothing() {
        line = rig.show(context -> new AcceptLine(context, ProblemGroup.of(warning)));
        assertThat(Seen.labels(line)).isEmpty();
        assertThat(line.isVisible() || line.isManaged()).isFalse();
        rig.act(line::ask);
        assertThat(Seen.labels(line)).containsExactly("Accept", "Cancel");
        assertThat(rig.focused()).isInstanceOf(TextField.class);
    }

    @Test
    void asksForTheNoteInPlaceOfTheOfferAndHasTheKeyboard() {
        var note = asked();
        assertThat(note.getText()).isEmpty();
        assertThat(note.getStyleClass()).contains("accept-note");
        assertThat(note.getPromptText()).isEqualTo("Why this is fine, for later readers");
        assertThat(note.getAccessibleText()).isEqualTo("Why this is fine, for later readers");
        assertThat(Seen.grows(note)).isTrue();
        assertThat(rig.focused()).isSameAs(note);
        assertThat(Seen.labels(message)).containsExactly("Accept", "Cancel");
        assertThat(line.isVisible() && line.isManaged()).isTrue();
        assertThat(Seen.button(line, "Cancel").getStyleClass()).contains("accept-cancel");
        assertThat(Seen.keepsItsWidth(Seen.button(line, "Cancel"))).isTrue();
        assertThat(Seen.button(line, "Accept").getStyleClass()).contains("accept-do");
        assertThat(Seen.keepsItsWidth(Seen.button(line, "Accept"))).isTrue();
        assertThat(note()).as("not accepted yet").isNull();
    }

    @Test
    void theNoteHasTheKeyboardAlsoWhereOtherFieldsAreAround() {
        var other = Rig.call(TextField::new);
        rig.show(context -> {
            words = new TextFlow();
            line = new AcceptLine(context, ProblemGroup.of(warning), words);
            return new VBox(other, words, line);
        });
        rig.focus(other);
        assertThat(rig.focused()).isSameAs(other);
        var note = asked();
        assertThat(rig.focused()).isSameAs(note);
    }

    @Test
    void theButtonAcceptsWithTheNoteWithoutBlanksAtItsEndsAsOneStep() {
        rig.enter(asked(), "  agreed with ops ");
        rig.click(Seen.button(line, "Accept"));
        assertThat(note()).isEqualTo("agreed with ops");
        rig.act(rig.session.history::undo);
        assertThat(note()).isNull();
        assertThat(Rig.call(rig.session::canUndo)).isFalse();
    }

    @Test
    void enterAcceptsToo() {
        rig.enter(asked(), "agreed");
        rig.press(KeyCode.ENTER);
        assertThat(note()).isEqualTo("agreed");
        assertThat(rig.asked.taken()).as("the keyboard goes to the field of which it is said").singleElement().asString()
                .startsWith("focus ");
    }

    @Test
    void escapeOffersAgainAndNoOtherKeyDoes() {
        asked();
        rig.press(KeyCode.A);
        assertThat(Seen.labels(message)).containsExactly("Accept", "Cancel");
        rig.press(KeyCode.ESCAPE);
        assertThat(Seen.labels(message)).containsExactly("Accept with a note");
        assertThat(Rig.all(line, TextField.class)).isEmpty();
        assertThat(line.isManaged()).isFalse();
        assertThat(note()).isNull();
        assertThat(rig.focused()).as("the keyboard is where it was").isSameAs(Seen.button(words, "Accept with a note"));
    }

    @Test
    void cancelOffersAgain() {
        rig.enter(asked(), "half a no");
        rig.click(Seen.button(line, "Cancel"));
        assertThat(Seen.labels(message)).containsExactly("Accept with a note");
        assertThat(note()).isNull();
        assertThat(rig.focused()).isSameAs(Seen.button(words, "Accept with a note"));
        assertThat(asked().getText()).as("begun anew").isEmpty();
    }

    @Test
    void whatWasAcceptedSaysTheNoteAndIsWithdrawn() {
        accept("agreed with ops");
        message = shown();
        assertThat(Seen.labels(message)).containsExactly("Accepted: agreed with ops", "Withdraw");
        assertThat(Seen.label(line, "Accepted: agreed with ops").getStyleClass()).contains("hint");
        assertThat(Seen.button(line, "Withdraw").getStyleClass()).contains("accept");
        rig.click(Seen.button(line, "Withdraw"));
        assertThat(note()).isNull();
        assertThat(rig.asked.taken()).as("the keyboard goes to the field of which it is said").containsExactly(Asked.of("focus",
                Ref.to(0, BASICS.name)));
        rig.act(rig.session.history::undo);
        assertThat(note()).isEqualTo("agreed with ops");
    }

    @Test
    void whatWasAcceptedWithoutWordsSaysSo() {
        accept("");
        message = shown();
        assertThat(Seen.labels(line)).containsExactly("Accepted.", "Withdraw");
    }

    @Test
    void anOutdatedNoteIsShownAndOfferedAgain() {
        accept("agreed with ops");
        rig.set(warning.at().get(0), BASICS.name, "prod_sh");
        message = shown();
        assertThat(Seen.labels(message)).containsExactly("Accept with a note", "Accepted earlier with other values: agreed with ops");
        assertThat(Seen.label(line, "Accepted earlier with other values: agreed with ops").getStyleClass()).contains("hint");
        assertThat(asked().getText()).isEqualTo("agreed with ops");
        rig.press(KeyCode.ESCAPE);
        assertThat(Seen.labels(message)).containsExactly("Accept with a note", "Accepted earlier with other values: agreed with ops");
    }

    @Test
    void theKeyboardStaysInTheRowOfAListThatIsAccepted() {
        line = rig.show(context -> new AcceptLine(context, ProblemGroup.of(warning)));
        rig.act(line::ask);
        rig.enter(Rig.all(line, TextField.class).get(0), "fine");
        rig.press(KeyCode.ENTER);
        assertThat(note()).isEqualTo("fine");
        assertThat(rig.asked.taken()).isEmpty();
    }

    @Test
    void escapeLeavesTheNoteAndNothingAroundIt() {
        var escapes = new AtomicInteger();
        message.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) escapes.incrementAndGet();
        });
        rig.focus(asked());
        rig.press(KeyCode.ESCAPE);
        assertThat(Rig.all(line, TextField.class)).isEmpty();
        assertThat(escapes).hasValue(0);
    }
}
