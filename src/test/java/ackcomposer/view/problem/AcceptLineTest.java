package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A warning is accepted with a note, and the note is kept, told when it is outdated, and withdrawn. */
class AcceptLineTest {
    private final Rig rig = Rig.of(Wrong.doubtfulName());
    private final Problem warning = Wrong.of(rig, "field.pattern");
    private AcceptLine line = shown();

    private AcceptLine shown() {
        return rig.show(context -> new AcceptLine(context, ProblemGroup.of(warning)));
    }

    private String note() {
        return Rig.call(() -> rig.session.acceptance().note(warning).orElse(null));
    }

    private TextField asked() {
        rig.click(Seen.button(line, "Accept with a note"));
        return Rig.all(line, TextField.class).get(0);
    }

    private void accept(String note) {
        rig.act(() -> rig.session.act(rig.session.acceptance().with(warning, note)));
    }

    @Test
    void offersTheWayAndNothingElse() {
        assertThat(Seen.labels(line)).containsExactly("Accept with a note");
        assertThat(line.getStyleClass()).contains("accept-line");
        var link = Seen.button(line, "Accept with a note");
        assertThat(link.getStyleClass()).contains("accept");
        assertThat(Seen.keepsItsWidth(link)).isTrue();
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
        assertThat(Seen.labels(line)).containsExactly("Accept");
        assertThat(Seen.button(line, "Accept").getStyleClass()).contains("accept-do");
        assertThat(Seen.keepsItsWidth(Seen.button(line, "Accept"))).isTrue();
        assertThat(note()).as("not accepted yet").isNull();
    }

    @Test
    void theNoteHasTheKeyboardAlsoWhereOtherFieldsAreAround() {
        var other = Rig.call(TextField::new);
        rig.show(context -> {
            line = new AcceptLine(context, ProblemGroup.of(warning));
            return new VBox(other, line);
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
    }

    @Test
    void escapeOffersAgainAndNoOtherKeyDoes() {
        asked();
        rig.press(KeyCode.A);
        assertThat(Seen.labels(line)).containsExactly("Accept");
        rig.press(KeyCode.ESCAPE);
        assertThat(Seen.labels(line)).containsExactly("Accept with a note");
        assertThat(Rig.all(line, TextField.class)).isEmpty();
        assertThat(note()).isNull();
    }

    @Test
    void whatWasAcceptedSaysTheNoteAndIsWithdrawn() {
        accept("agreed with ops");
        line = shown();
        assertThat(Seen.labels(line)).containsExactly("Accepted: agreed with ops", "Withdraw");
        assertThat(Seen.label(line, "Accepted: agreed with ops").getStyleClass()).contains("hint");
        assertThat(Seen.button(line, "Withdraw").getStyleClass()).contains("accept");
        rig.click(Seen.button(line, "Withdraw"));
        assertThat(note()).isNull();
        rig.act(rig.session.history::undo);
        assertThat(note()).isEqualTo("agreed with ops");
    }

    @Test
    void whatWasAcceptedWithoutWordsSaysSo() {
        accept("");
        line = shown();
        assertThat(Seen.labels(line)).containsExactly("Accepted.", "Withdraw");
    }

    @Test
    void anOutdatedNoteIsShownAndOfferedAgain() {
        accept("agreed with ops");
        rig.set(warning.at().get(0), BASICS.name, "prod_sh");
        line = shown();
        assertThat(Seen.labels(line)).containsExactly("Accepted earlier with other values: agreed with ops", "Accept with a note");
        assertThat(Seen.label(line, "Accepted earlier with other values: agreed with ops").getStyleClass()).contains("hint");
        assertThat(asked().getText()).isEqualTo("agreed with ops");
        rig.press(KeyCode.ESCAPE);
        assertThat(Seen.labels(line)).containsExactly("Accepted earlier with other values: agreed with ops", "Accept with a note");
    }
}
