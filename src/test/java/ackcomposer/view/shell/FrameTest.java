package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.view.Dragged;
import ackcomposer.view.Rig;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import com.sun.javafx.event.EventDispatchChainImpl;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.text.Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scene undoes by keys, takes files that are dropped, speaks and looks as the session says, and asks the program's questions. */
class FrameTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final RecordedActs acts = new RecordedActs();
    private final Frame frame = rig.showScene(session -> new Frame(session, acts, 900, 700), Frame::scene);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void lightAgain() {
        rig.act(() -> rig.session.dark.set(false));
    }

    private Shell shell() {
        return (Shell) frame.scene().getRoot();
    }

    private Object name() {
        return rig.value(Ref.to(0, BASICS.name));
    }

    private void name(String name) {
        rig.act(() -> rig.session.act(rig.session.draft.state().set(0, BASICS.name, name)));
    }

    /** Whether the key went no further. */
    private boolean isTaken(KeyCode code, boolean shift, boolean control, boolean alt) {
        var reached = new ArrayList<Event>();
        rig.act(() -> {
            var target = frame.scene().getRoot();
            target.addEventFilter(KeyEvent.KEY_PRESSED, reached::add);
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
        });
        return reached.isEmpty();
    }

    private List<String> buttons() {
        return Rig.all(rig.find("question"), Button.class).stream().map(Button::getText).toList();
    }

    @ParameterizedTest
    @CsvSource({"Z, false, true, false, one, true", "Z, true, true, false, three, true", "Y, false, true, false, three, true",
            "Y, true, true, false, three, true", "Z, false, false, false, two, false", "Z, false, true, true, two, false",
            "X, false, true, false, two, false", "Y, false, false, false, two, false"})
    void undoesAndDoesAgainByKeys(KeyCode code, boolean shift, boolean control, boolean alt, String name, boolean taken) {
        for (var next : List.of("one", "two", "three")) name(next);
        rig.act(rig.session.history::undo);
        assertThat(name()).isEqualTo("two");
        assertThat(isTaken(code, shift, control, alt)).isEqualTo(taken);
        assertThat(name()).isEqualTo(name);
    }

    @Test
    void undoInATextIsThatOfTheDraft() {
        name("other");
        rig.focus(rig.find("f_name"));
        rig.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(name()).isEqualTo("prod-bj-01");
        assertThat(((TextField) rig.find("f_name")).getText()).isEqualTo("prod-bj-01");
    }

    @Test
    void whileADialogAsksTheKeysAreThoseOfTheDialog() {
        name("other");
        rig.act(() -> frame.say("ok", "words"));
        assertThat(isTaken(KeyCode.Z, false, true, false)).isFalse();
        assertThat(name()).isEqualTo("other");
        rig.act(rig.session.history::undo);
        isTaken(KeyCode.Y, false, true, false);
        assertThat(name()).isEqualTo("prod-bj-01");
    }

    @Test
    void anotherLanguageIsAnotherShellAndTheOldOneFollowsNothing() {
        var before = shell();
        var old = (Label) Rig.styled(before, "cluster-name").get(0);
        rig.lang(Lang.EN);
        assertThat(shell()).isSameAs(before);
        rig.lang(Lang.ZH);
        assertThat(shell()).isNotSameAs(before);
        assertThat(Rig.words(shell())).contains("集群名称");
        assertThat(rig.focused()).as("in no field, the search included").isNotInstanceOf(TextField.class);
        assertThat(shell().getStyle()).contains("-fx-font-family");
        assertThat(shell().getStyleClass()).anyMatch(style -> style.startsWith("mono-"));
        name("other");
        assertThat(old.getText()).isEqualTo("prod-bj-01");
        assertThat(((Label) Rig.styled(shell(), "cluster-name").get(0)).getText()).isEqualTo("other");
    }

    @Test
    void theThemeIsThatOfTheSession() {
        assertThat(sheets()).containsExactly("tokens-light.css", "window.css");
        assertThat(Application.getUserAgentStylesheet()).isEqualTo(new PrimerLight().getUserAgentStylesheet());
        rig.act(() -> rig.session.dark.set(true));
        assertThat(sheets()).containsExactly("tokens-dark.css", "window.css");
        assertThat(Application.getUserAgentStylesheet()).isEqualTo(new PrimerDark().getUserAgentStylesheet());
        rig.act(() -> rig.session.dark.set(false));
        assertThat(sheets()).containsExactly("tokens-light.css", "window.css");
    }

    private List<String> sheets() {
        return frame.scene().getStylesheets().stream().map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1)).toList();
    }

    @Test
    void writesInAFontThatIsInstalled() {
        var family = shell().getStyle().replaceAll(".*\"(.*)\".*", "$1");
        assertThat(Rig.call(Font::getFamilies)).contains(family);
        assertThat(shell().getStyleClass()).filteredOn(style -> style.startsWith("mono-")).singleElement().asString()
                .matches("mono-(-1|[0-4])");
        rig.act(() -> rig.session.dark.set(true));
        assertThat(shell().getStyleClass()).as("one at a time").filteredOn(style -> style.startsWith("mono-")).hasSize(1);
    }

    @Test
    void saysWhatWentWrong() {
        rig.act(() -> frame.say("save.failed", "Cannot write."));
        assertThat(frame.isAsking()).isTrue();
        assertThat(Rig.words(rig.find("question"))).containsExactly("The file was not saved", "Cannot write.", "OK");
        rig.click(rig.find("question_ok"));
        assertThat(frame.isAsking()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"question_save, saved", "question_discard, discarded", "question_cancel, ''"})
    void asksBeforeChangesAreLost(String answer, String done) {
        rig.act(() -> frame.askToSave("a.ack.json", () -> told.add("saved"), () -> told.add("discarded")));
        assertThat(Rig.words(rig.find("question"))).startsWith("Save changes to a.ack.json?",
                "Your changes are lost if you do not save them. Passwords are never saved.");
        assertThat(buttons()).containsExactly("Save", "Do not save", "Cancel");
        rig.click(rig.find(answer));
        assertThat(String.join(",", told)).isEqualTo(done);
        assertThat(frame.isAsking()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"question_spec, spec", "question_plain, plain", "question_cancel, ''"})
    void offersASpecWhereARequestWouldLoseSomething(String answer, String done) {
        rig.act(() -> frame.askForSpec(() -> told.add("spec"), () -> told.add("plain")));
        assertThat(Rig.words(rig.find("question")).get(0)).isEqualTo("Save as a spec file?");
        assertThat(Rig.words(rig.find("question")).get(1)).startsWith("A request alone does not keep password reminders, unsent values, checking aids, accepted warnings or the request format.");
        assertThat(buttons()).containsExactly("Save as spec", "Save request only", "Cancel");
        rig.click(rig.find(answer));
        assertThat(String.join(",", told)).isEqualTo(done);
        assertThat(frame.isAsking()).isFalse();
    }

    @Test
    void knowsWhetherARequestIsOut() {
        assertThat(frame.isSending()).isFalse();
        rig.act(() -> frame.confirm(new HeldRequest(rig.session.draft.state(), new ArrayList<>())));
        assertThat(frame.isAsking()).isTrue();
        assertThat(frame.isSending()).isFalse();
        rig.act(() -> {
            ((CheckBox) rig.find("confirm_checked")).setSelected(true);
            ((TextField) rig.find("confirm_name")).setText("prod-bj-01");
        });
        rig.click(rig.find("confirm_create"));
        assertThat(frame.isSending()).isTrue();
        rig.act(frame::closeDialog);
        assertThat(frame.isAsking()).isFalse();
        assertThat(frame.isSending()).isFalse();
    }

    private static Dragged files(String... names) {
        return Dragged.of(TransferMode.COPY, Map.of(DataFormat.FILES, Stream.of(names).map(File::new).toList()));
    }

    private DragEvent drag(EventType<DragEvent> type, Dragged what) {
        var drag = what.event(type);
        rig.act(() -> frame.scene().getEventDispatcher().dispatchEvent(drag, new EventDispatchChainImpl()));
        return drag;
    }

    @Test
    void opensAFileThatIsDropped() {
        var dragged = files("a.ack.json", "b.ack.json");
        assertThat(drag(DragEvent.DRAG_OVER, dragged).isAccepted()).isTrue();
        assertThat(drag(DragEvent.DRAG_DROPPED, dragged).isDropCompleted()).isTrue();
        assertThat(acts.asked).containsExactly("open " + Path.of("a.ack.json"));
    }

    @Test
    void readsATextThatIsDropped() {
        var dragged = Dragged.of(TransferMode.COPY, Map.of(DataFormat.PLAIN_TEXT, "words"));
        assertThat(drag(DragEvent.DRAG_OVER, dragged).isAccepted()).isTrue();
        assertThat(drag(DragEvent.DRAG_DROPPED, dragged).isDropCompleted()).isTrue();
        assertThat(acts.asked).containsExactly("paste words");
    }

    @Test
    void takesNothingElseThatIsDropped() {
        var dragged = Dragged.of(TransferMode.COPY, Map.of(new DataFormat("application/x-nothing"), "words"));
        assertThat(drag(DragEvent.DRAG_OVER, dragged).isAccepted()).isFalse();
        assertThat(drag(DragEvent.DRAG_DROPPED, dragged).isDropCompleted()).isFalse();
        assertThat(acts.asked).isEmpty();
    }

    @Test
    void takesNoFileWhileADialogAsks() {
        rig.act(() -> frame.say("ok", "words"));
        var dragged = files("a.ack.json");
        assertThat(drag(DragEvent.DRAG_OVER, dragged).isAccepted()).isFalse();
        assertThat(drag(DragEvent.DRAG_DROPPED, dragged).isDropCompleted()).isFalse();
        assertThat(acts.asked).isEmpty();
    }

    @Test
    void isAsLargeAsTheProgramSays() {
        var scene = Rig.call(() -> new Frame(rig.session, acts, 1180, 760).scene());
        assertThat(scene.getWidth()).isEqualTo(1180);
        assertThat(scene.getHeight()).isEqualTo(760);
    }

    @Test
    void theProgramIsAskedByTheWindow() {
        Node save = rig.find("btn_save");
        rig.click(save);
        assertThat(acts.asked).containsExactly("save");
    }
}
