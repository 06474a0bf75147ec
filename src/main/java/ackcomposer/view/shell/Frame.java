package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Reading;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.dialog.Question;
import ackcomposer.view.page.PoolsPage;
import ackcomposer.view.parts.FirstFrame;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Following;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Submitting;
import ackcomposer.view.session.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/** The window's scene: it keeps the shell of the language in use and the style sheets of the theme in use. */
public final class Frame {
    private static final PseudoClass CHINESE = PseudoClass.getPseudoClass("zh");
    private static final PseudoClass COMFORTABLE = PseudoClass.getPseudoClass("comfortable");
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    private final Session session;
    private final Acts acts;
    private final Scene scene;
    private Shell shell;
    private Lang spoken;

    public Frame(Session session, Acts acts) {
        this.session = session;
        this.acts = acts;
        // Before the first control: else JavaFX would read a theme of its own, only to drop it.
        Application.setUserAgentStylesheet(sheet(SystemTheme.resolve(session.theme.get())));
        shell = new Shell(session, acts, false);
        scene = new Scene(shell);
        FirstFrame.after(scene, () -> shell.seen());
        scene.setOnDragOver(drag -> {
            if (isTaken(drag.getDragboard()) && !isAsking()) drag.acceptTransferModes(TransferMode.COPY);
        });
        scene.setOnDragDropped(drop -> {
            var board = drop.getDragboard();
            var taken = isTaken(board) && !isAsking();
            if (taken && board.hasFiles()) acts.open(board.getFiles().get(0).toPath());
            else if (taken) acts.paste(board.getString());
            drop.setDropCompleted(taken);
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
        AltAlone.on(scene);
        session.lifetime().watch(this::speak);
        session.lifetime().watch(this::style);
    }

    private static boolean isTaken(Dragboard board) {
        return board.hasFiles() || board.hasString();
    }

    /** A text field has an undo of its own, which knows nothing of the draft's. */
    private void undo(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown() || isAsking()) return;
        if (key.getCode() == KeyCode.Z && !key.isShiftDown()) shell.undo();
        else if (key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z) shell.redo();
        else return;
        key.consume();
    }

    /** Another language is another shell. */
    private void speak() {
        var lang = session.lang.get();
        if (lang == spoken) return;
        var first = spoken == null;
        spoken = lang;
        if (!first) Reading.apart(this::rebuild);
    }

    private void rebuild() {
        var focus = session.focus.get();
        var tab = shell.pools().flatMap(PoolsPage::tab);
        shell.end();
        shell = new Shell(session, acts, true);
        scene.setRoot(shell);
        style();
        shell.pools().ifPresent(pools -> tab.ifPresent(pools::showTab));
        // Else the keyboard would be in the first field of the new window, which is the search.
        shell.enter();
        if (focus != null) shell.focus(focus);
    }

    private void style() {
        var theme = SystemTheme.resolve(session.theme.get());
        Application.setUserAgentStylesheet(sheet(theme));
        scene.getStylesheets().setAll(sheet("tokens-" + theme.name().toLowerCase(Locale.ROOT) + ".css"), sheet("window.css"),
                Typeface.of(session.lang.get(), Font.getFamilies()).sheet());
        shell.pseudoClassStateChanged(CHINESE, session.lang.get() == Lang.ZH);
        shell.pseudoClassStateChanged(COMFORTABLE, session.comfortable.get());
        shell.pseudoClassStateChanged(STILL, session.still.get());
    }

    private static String sheet(Theme theme) {
        return (theme == Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Frame.class.getResource("/ackcomposer/view/" + name), name).toExternalForm();
    }

    /** Whether a dialog is open: until it is answered, nothing else is done. */
    public boolean isAsking() {
        return shell.isAsking();
    }

    /** Does it now, or once the open dialog is answered. */
    public void whenFree(Runnable act) {
        shell.whenFree(act);
    }

    /** Whether a request is out, and its outcome not known yet. */
    public boolean isSending() {
        return shell.isSending();
    }

    /** Makes one more page before somebody asks for it; whether there was one to make. */
    public boolean prepare() {
        return shell.prepare();
    }

    /** Another draft is shown: the keyboard goes to its first field. */
    public void enter() {
        shell.enter();
    }

    /** Leaves the open dialog without an answer. */
    public void closeDialog() {
        shell.closeDialog();
    }

    public Scene scene() {
        return scene;
    }

    /** Asks whether that request is to be sent, sends it, and shows what became of it. */
    public void confirm(Submitting submitting) {
        shell.sends().confirm(submitting);
    }

    /**
     * Shows what was sent.
     *
     * @param kept the ids of the records whose requests were kept
     */
    public void history(List<LedgerRecord> records, Set<String> kept) {
        shell.sends().history(records, kept);
    }

    public boolean isShowingHistory() {
        return shell.sends().isShowingHistory();
    }

    /** Watches a creation. */
    public void follow(Following following) {
        shell.sends().follow(following);
    }

    /** A word in passing. */
    public void tell(String words) {
        shell.say(words);
    }

    /** Puts a dialog over the window, which is handed what closes it. */
    public void ask(BiFunction<Context, Runnable, Pane> dialog) {
        shell.ask(of -> dialog.apply(of, this::closeDialog));
    }

    /** Says what an act of the user did, with the way back. */
    public void did(String words) {
        shell.did(words);
    }

    /** What cannot be read can be mended by hand. */
    public void askToEdit(String words, Runnable edit) {
        shell.ask(of -> new Question(of.text("open.failed"), words, List.of(
                new Question.Answer(of.text("ok"), "question_ok", () -> { }),
                new Question.Answer(of.text("open.edit"), "question_edit", edit)), this::closeDialog));
    }

    /** Somebody else wrote the file. */
    public void askOfDisk(String name, Runnable reload, Runnable compare, Runnable keep) {
        shell.ask(of -> new Question(of.text("disk.title", name), of.text("disk.about"), List.of(
                new Question.Answer(of.text("disk.compare"), "question_compare", compare),
                new Question.Answer(of.text("disk.reload"), "question_reload", reload),
                new Question.Answer(of.text("disk.keep"), "question_keep", keep),
                new Question.Answer(of.text("unsaved.cancel"), "question_cancel", () -> { })), this::closeDialog));
    }

    /** Asks before what was not saved is given up for what the file holds. */
    public void askToRevert(String name, Runnable revert) {
        shell.ask(of -> new Question(of.text("revert.title", name), of.text("revert.about"), List.of(
                new Question.Answer(of.text("revert.go"), "question_revert", revert),
                new Question.Answer(of.text("unsaved.cancel"), "question_cancel", () -> { })), this::closeDialog));
    }

    /** Says what went wrong; nothing else changed. */
    public void say(String titleKey, String words) {
        shell.ask(of -> new Question(of.text(titleKey), words, List.of(new Question.Answer(of.text("ok"), "question_ok", () -> { })),
                this::closeDialog));
    }

    /** Asks before changes are lost. */
    public void askToSave(String name, Runnable save, Runnable discard) {
        shell.ask(of -> new Question(of.text("unsaved.title", name), of.text("unsaved.about"), List.of(
                new Question.Answer(of.text("unsaved.save"), "question_save", save),
                new Question.Answer(of.text("unsaved.discard"), "question_discard", discard),
                new Question.Answer(of.text("unsaved.cancel"), "question_cancel", () -> { })), this::closeDialog));
    }

    /** Asks before changes in several windows are lost. */
    public void askToSave(List<String> names, Runnable save, Runnable discard) {
        shell.ask(of -> new Question(of.text("unsaved.several", names.size()), of.text("unsaved.several_about", String.join("\n", names)),
                List.of(new Question.Answer(of.text("unsaved.save_all"), "question_save", save),
                new Question.Answer(of.text("unsaved.discard"), "question_discard", discard),
                new Question.Answer(of.text("unsaved.cancel"), "question_cancel", () -> { })), this::closeDialog));
    }

    /** Asks whether the window is to be closed while a request is out; the dialog of the request stays below the question. */
    public void askToWait(Runnable leave) {
        shell.askOver(of -> new Question(of.text("quit.sending"), of.text("quit.sending_about"), List.of(
                new Question.Answer(of.text("quit.wait"), "question_wait", () -> { }),
                new Question.Answer(of.text("quit.anyway"), "question_leave", leave)), shell::closeOver));
    }

    /** Whether a key may sign calls to a host that nobody knows. */
    public void askForHost(String host, Runnable go) {
        shell.ask(of -> new Question(of.text("host.title"), of.text("host.about", host), List.of(
                new Question.Answer(of.text("host.go"), "question_go", go),
                new Question.Answer(of.text("unsaved.cancel"), "question_cancel", () -> { })), this::closeDialog));
    }

    /** Offers a spec file where a plain request would lose something. */
    public void askForSpec(Runnable spec, Runnable plain) {
        shell.ask(of -> new Question(of.text("spec.title"), of.text("spec.about"), List.of(
                new Question.Answer(of.text("spec.save"), "question_spec", spec),
                new Question.Answer(of.text("spec.plain"), "question_plain", plain),
                new Question.Answer(of.text("unsaved.cancel"), "question_cancel", () -> { })), this::closeDialog));
    }
}
