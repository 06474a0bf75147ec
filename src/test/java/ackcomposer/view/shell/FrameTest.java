package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.view.Dragged;
import ackcomposer.view.HeldRequest;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
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
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scene undoes by keys, takes files that are dropped, speaks and looks as the session says, and asks the program's questions. */
class FrameTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final RecordedActs acts = new RecordedActs();
    private final Frame frame = rig.showScene(session -> new Frame(session, acts), Frame::scene);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void lightAgain() {
        rig.act(() -> rig.session.theme.set(Theme.LIGHT));
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

    /** Where Alt was let go after another key, the menu bar does not hear of it; that is a matter of this scene alone. */
    @Test
    void aWindowThatShowsAnotherSceneHasItsKeysAgain() {
        var window = frame.scene().getWindow();
        var heard = new ArrayList<KeyCode>();
        EventHandler<KeyEvent> hears = key -> heard.add(key.getCode());
        var letGo = new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ALT, false, false, true, false);
        rig.act(() -> window.addEventHandler(KeyEvent.KEY_RELEASED, hears));
        rig.act(() -> Event.fireEvent(window, letGo));
        assertThat(heard).isEmpty();
        rig.show(context -> new StackPane());
        rig.act(() -> Event.fireEvent(window, letGo));
        assertThat(heard).containsExactly(KeyCode.ALT);
        rig.act(() -> window.removeEventHandler(KeyEvent.KEY_RELEASED, hears));
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
        assertThat(rig.focused().getId()).as("the first field of the page").isEqualTo("f_name");
        assertThat(Rig.is(shell(), "zh")).as("what is set otherwise in Chinese").isTrue();
        rig.lang(Lang.EN);
        assertThat(Rig.is(shell(), "zh")).isFalse();
        name("other");
        assertThat(old.getText()).isEqualTo("prod-bj-01");
        assertThat(((Label) Rig.styled(shell(), "cluster-name").get(0)).getText()).isEqualTo("other");
    }

    @Test
    void whatIsSetOtherwiseWhereThereIsRoomOrNoMotionIsKnownToTheSheetsAlsoInAnotherLanguage() {
        rig.act(() -> rig.session.comfortable.set(true));
        assertThat(Rig.is(shell(), "comfortable")).isTrue();
        assertThat(Rig.is(shell(), "still")).isFalse();
        rig.act(() -> rig.session.still.set(true));
        rig.lang(Lang.ZH);
        assertThat(Rig.is(shell(), "comfortable") && Rig.is(shell(), "still")).isTrue();
        rig.act(() -> {
            rig.session.comfortable.set(false);
            rig.session.still.set(false);
        });
        assertThat(Rig.is(shell(), "comfortable") || Rig.is(shell(), "still")).isFalse();
    }

    @Test
    void anotherLanguageMovesNothingOfTheRequestWhereTheFieldInUseIsInView() {
        rig.focus(rig.find("f_name"));
        rig.lang(Lang.ZH);
        assertThat(rig.session.focus.get()).isEqualTo(Ref.to(0, BASICS.name));
        assertThat(((VirtualFlow<?>) rig.find("json").lookup(".virtual-flow")).getPosition()).as("the first line is the first").isZero();
    }

    @Test
    void anotherLanguageLeavesThePoolAtItsTab() {
        rig.act(() -> rig.session.look(Step.of(NODE_POOLS)));
        rig.click(rig.find("tab_instances"));
        rig.lang(Lang.ZH);
        assertThat(((ToggleButton) rig.find("tab_instances")).isSelected()).isTrue();
        rig.focus(rig.find("f_nodepools__0__scaling_group__instance_types"));
        rig.lang(Lang.EN);
        assertThat(rig.focused().getId()).isEqualTo("f_nodepools__0__scaling_group__instance_types");
    }

    @Test
    void theThemeIsThatOfTheSession() {
        assertThat(sheets()).containsExactly("tokens-light.css", "window.css");
        assertThat(Application.getUserAgentStylesheet()).isEqualTo(new PrimerLight().getUserAgentStylesheet());
        rig.act(() -> rig.session.theme.set(Theme.DARK));
        assertThat(sheets()).containsExactly("tokens-dark.css", "window.css");
        assertThat(Application.getUserAgentStylesheet()).isEqualTo(new PrimerDark().getUserAgentStylesheet());
        rig.act(() -> rig.session.theme.set(Theme.LIGHT));
        assertThat(sheets()).containsExactly("tokens-light.css", "window.css");
    }

    private List<String> sheets() {
        var sheets = frame.scene().getStylesheets();
        assertThat(sheets).as("the families come last").last().isEqualTo(typeface().sheet());
        return sheets.subList(0, sheets.size() - 1).stream().map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1)).toList();
    }

    @Test
    void writesInAFontThatIsInstalled() {
        rig.width(1300);
        assertThat(typeface().text()).isNotEqualTo("System");
        assertThat(Rig.call(Font::getFamilies)).contains(typeface().text(), typeface().medium(), typeface().strong(), typeface().mono());
        assertThat(family(".page-about")).isEqualTo(typeface().text());
        assertThat(family("#lbl_name")).isEqualTo(typeface().medium());
        assertThat(family(".page-title")).isEqualTo(typeface().strong());
        assertThat(family(".line-number")).isEqualTo(typeface().mono());
        rig.lang(Lang.ZH);
        assertThat(family(".page-about")).isEqualTo(typeface().text());
        assertThat(frame.scene().getStylesheets()).hasSize(3);
        rig.width(900);
    }

    @Test
    void whatOpensAboveTheWindowIsInItsFont() {
        rig.enter((TextField) rig.find("search"), "service_cidr");
        var hits = Rig.popups().get(0).getScene().getRoot();
        assertThat(Rig.styled(hits, "hit-value")).isNotEmpty()
                .allMatch(value -> ((Label) value).getFont().getFamily().equals(typeface().mono()));
        assertThat(Rig.all(hits, Text.class)).anyMatch(text -> text.getText().equals("Network › ")
                && text.getFont().getFamily().equals(typeface().text()));
        Rig.closePopups();
    }

    private Typeface typeface() {
        return Rig.call(() -> Typeface.of(rig.session.lang.get(), Font.getFamilies()));
    }

    private String family(String selector) {
        return Rig.call(() -> ((Labeled) shell().lookup(selector)).getFont().getFamily());
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
    void asksOfSeveralWindowsByTheirNames(String answer, String done) {
        rig.act(() -> frame.askToSave(List.of("a.ack.json", "b.ack.json"), () -> told.add("saved"), () -> told.add("discarded")));
        assertThat(String.join(" ", Rig.words(rig.find("question")))).contains("2", "a.ack.json", "b.ack.json");
        rig.click(rig.find(answer));
        assertThat(String.join("", told)).isEqualTo(done);
        assertThat(frame.isAsking()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"question_save, saved", "question_discard, discarded", "question_cancel, ''"})
    void asksBeforeChangesAreLost(String answer, String done) {
        rig.act(() -> frame.askToSave("a.ack.json", () -> told.add("saved"), () -> told.add("discarded")));
        assertThat(Rig.words(rig.find("question"))).startsWith("Save changes to a.ack.json?",
                "Your changes are lost if you do not save them. Passwords are never saved.");
        assertThat(buttons()).containsExactly("Do not save", "Cancel", "Save");
        rig.click(rig.find(answer));
        assertThat(String.join(",", told)).isEqualTo(done);
        assertThat(frame.isAsking()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"question_spec, spec", "question_plain, plain", "question_cancel, ''"})
    void offersASpecWhereARequestWouldLoseSomething(String answer, String done) {
        rig.act(() -> frame.askForSpec(() -> told.add("spec"), () -> told.add("plain")));
        assertThat(Rig.words(rig.find("question")).get(0)).isEqualTo("Save as a spec file?");
        assertThat(Rig.words(rig.find("question")).get(1)).startsWith("A request alone does not keep password reminders");
        assertThat(buttons()).containsExactly("Save request only", "Cancel", "Save as spec");
        rig.click(rig.find(answer));
        assertThat(String.join(",", told)).isEqualTo(done);
        assertThat(frame.isAsking()).isFalse();
    }

    @Test
    void knowsWhetherARequestIsOut() {
        assertThat(frame.isSending()).isFalse();
        rig.act(() -> frame.confirm(HeldRequest.of(rig.session.draft.state(), new ArrayList<>())));
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
    void theProgramIsAskedByTheWindow() {
        Node save = rig.find("btn_save");
        rig.click(save);
        assertThat(acts.asked).containsExactly("save");
    }
}
