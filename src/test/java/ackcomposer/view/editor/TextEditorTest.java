package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A line of text is the value at once; nothing of it is lost on the way. */
class TextEditorTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final Ref name = Ref.to(0, BASICS.name);
    private final TextField line = rig.show(context -> TextEditor.line(new EditedField<>(context, context.draft().slot(0, BASICS.name))));

    @Test
    void whatIsTypedIsTheValueAtOnce() {
        rig.focus(line);
        rig.press(KeyCode.END);
        rig.type("-2");
        assertThat(rig.value(name)).isEqualTo("prod-bj-01-2");
    }

    @Test
    void anEmptiedLineIsAnAbsentValue() {
        rig.enter(line, "");
        assertThat(rig.value(name)).isNull();
        assertThat(line.getText()).isEmpty();
    }

    @Test
    void followsTheDraft() {
        rig.set(name, BASICS.name, "other");
        assertThat(line.getText()).isEqualTo("other");
    }

    @Test
    void blanksAtItsEndsGoWhenItIsLeft() {
        rig.enter(line, " other ");
        assertThat(rig.value(name)).isEqualTo(" other ");
        rig.focus(line.getParent());
        assertThat(rig.value(name)).isEqualTo("other");
        assertThat(line.getText()).isEqualTo("other");
    }

    @Test
    void saysThatLineBreaksOfAPasteAreTakenOut() {
        rig.focus(line);
        rig.act(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "a\nb")));
        rig.act(line::paste);
        assertThat(rig.asked.taken()).singleElement().asString().startsWith("say ").contains("Cluster name");
        rig.act(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "ab\n")));
        rig.act(line::paste);
        assertThat(rig.asked.taken()).as("a break at the end is none").isEmpty();
    }

    @Test
    void itsPromptIsTheExampleWhereNothingIsAssumed() {
        assertThat(line.getPromptText()).isEqualTo("e.g. " + BASICS.name.example());
    }

    @Test
    void whatALineCannotHoldStaysInTheDraft() {
        for (var text : List.of("a\nb", "tab\there", "bell\u0007", "\u007f")) {
            rig.set(name, BASICS.name, text);
            assertThat(rig.value(name)).isEqualTo(text);
        }
        rig.act(rig.session.history::undo);
        assertThat(Rig.<Boolean>call(rig.session::canRedo)).as("showing is no edit").isTrue();
    }

    @Test
    void isMarkedAsTypedAndIsItsOwnTarget() {
        var editor = Rig.call(() -> TextEditor.of(new EditedField<>(rig.context, rig.session.draft.slot(0, BASICS.name))));
        assertThat(editor.typed()).isTrue();
        assertThat(editor.wide()).isFalse();
        assertThat(editor.node()).isSameAs(editor.target());
    }

    @Test
    void theCaretStaysWhileTheValueIsTyped() {
        rig.focus(line);
        rig.act(() -> line.positionCaret(4));
        rig.type("x");
        assertThat(line.getText()).isEqualTo("prodx-bj-01");
        assertThat(line.getCaretPosition()).isEqualTo(5);
    }

    @Test
    void aWrongTypeIsShownAsItCame() {
        rig.act(() -> rig.session.draft.slot(0, BASICS.name).setForeign("odd"));
        assertThat(line.getText()).isEqualTo("odd");
    }
}
