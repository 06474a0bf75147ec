package ackcomposer.app;

import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.app.file.DraftStore;
import ackcomposer.app.file.Home;
import ackcomposer.app.file.Log.Noted;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import ackcomposer.app.send.Rehearsal;
import ackcomposer.app.send.Way;
import ackcomposer.app.window.About;
import ackcomposer.app.window.AcceptedWarnings;
import ackcomposer.app.window.Chooser;
import ackcomposer.app.window.EndMark;
import ackcomposer.app.window.Exports;
import ackcomposer.app.window.FileActs;
import ackcomposer.app.window.KeptDraft;
import ackcomposer.app.window.KeptSettings;
import ackcomposer.app.window.LogActs;
import ackcomposer.app.window.NativeChooser;
import ackcomposer.app.window.Preferences;
import ackcomposer.app.window.Preview;
import ackcomposer.app.window.SendActs;
import ackcomposer.app.window.StartActs;
import ackcomposer.app.window.TextActs;
import ackcomposer.app.window.WindowContext;
import ackcomposer.app.window.WindowPlace;
import ackcomposer.export.Format;
import ackcomposer.export.Formats;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.OpenWindow;
import ackcomposer.view.session.Session;
import ackcomposer.view.shell.Frame;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The composition root of a window: it makes the parts, ties them together, and hands each act to the part that does it. */
public final class Wizard implements Acts {
    /** Less than the second after which an edit is on disk. */
    private static final int SOON_MILLIS = 700;

    private final Stage stage;
    private final OpenWindows windows;
    private final Background background = new Background();
    /** Beside the other work, which may wait for the network. */
    private final Background keeping = new Background();
    private final Session session = new Session(new Draft(Snapshot.fresh()), new Preview(), AcceptedWarnings::of);
    private final WindowContext window;
    private final WindowPlace place;
    private final KeptSettings settings;
    private final KeptDraft kept;
    private final FileActs files;
    private final TextActs texts;
    private final StartActs starts;
    private final SendActs sends;
    private final EndMark endMark;
    private final Exports exports;
    private final LogActs log;
    private Consumer<URI> browser = page -> { };

    /** The only window of its process, unless it is asked for another. */
    public Wizard(Stage stage, Map<String, String> env) {
        this(stage, env, new OpenWindows(env, Wizard::begun));
    }

    Wizard(Stage stage, Map<String, String> env, OpenWindows windows) {
        this.stage = stage;
        this.windows = windows;
        var peers = windows.of(this);
        // A small file, and the window depends on it from its first frame on.
        var loaded = SettingsFile.read(env);
        Preferences.apply(loaded.settings(), session);
        var frame = new Frame(session, this);
        window = new WindowContext(session, frame, env, background, keeping, new NativeChooser(stage, session, this::folder));
        place = new WindowPlace(stage, env);
        settings = new KeptSettings(window, loaded.settings(), peers);
        var store = drafts(env).map(DraftStore::new);
        kept = new KeptDraft(store, keeping, Wizard::soon, () -> frame.tell(window.text("drafts.failed")));
        files = new FileActs(window, kept, peers);
        texts = new TextActs(window);
        starts = new StartActs(window, files, texts, store, kept);
        endMark = new EndMark(stage, stage.focusedProperty(), session, frame::tell);
        sends = new SendActs(window, files, settings);
        exports = new Exports(window);
        log = new LogActs(window, settings::now, stage::getOutputScaleX);
        session.fresh();
        stage.setScene(frame.scene());
        place.take(loaded.settings());
        follow();
        settings.tell(loaded);
        Preferences.follow(session, settings::follow);
        windows.opened(this);
    }

    /** What waits until there is a window: what earlier ones did not save, and what was sent and is not known to have arrived. */
    public void recall() {
        starts.offerDrafts();
        sends.remind();
    }

    private static Optional<Path> drafts(Map<String, String> env) {
        try {
            return Optional.of(Home.drafts(env));
        } catch (NoHome none) {
            return Optional.empty();
        }
    }

    private static void soon(Runnable act) {
        var pause = new PauseTransition(Duration.millis(SOON_MILLIS));
        pause.setOnFinished(over -> act.run());
        pause.play();
    }

    private void follow() {
        stage.setOnCloseRequest(request -> {
            request.consume();
            close();
        });
        // However the window goes, what was rehearsed goes with it.
        stage.setOnHidden(gone -> {
            windows.closed(this);
            window.note(Noted.ENDED);
            log.end();
            session.creating().ifPresent(Creating::stop);
            sends.endRehearsal();
            kept.now();
            keeping.close();
        });
        stage.focusedProperty().addListener((focused, was, is) -> {
            if (is) lookedAt();
            else kept.now();
        });
        session.lifetime().watch(files::show);
        session.lifetime().watch(this::title);
    }

    private void lookedAt() {
        windows.lookedAt(this);
        files.lookAtDisk();
    }

    /** The window is there: from now on it is noted what it does. */
    void begun() {
        log.begin();
    }

    private void title() {
        // The name is that of the file: it is followed.
        session.fileName.get();
        var elsewhere = Way.elsewhere(window.env, settings.now());
        var name = Objects.requireNonNullElseGet(session.fileName.get(), () -> window.text("untitled"));
        stage.setTitle(endMark.text() + (session.changed.get() ? "*" : "") + window.text("app.window", name)
                + (elsewhere.isEmpty() ? "" : " [" + elsewhere + "]"));
    }

    private Optional<Path> folder() {
        return files.folder();
    }

    public Session session() {
        return session;
    }

    /** What opens a page. */
    void browsing(Consumer<URI> other) {
        browser = other;
    }

    void choosing(Chooser other) {
        window.choosing(other);
    }

    /** A fault of ours is shown and logged; the draft stays as it is. */
    void fault(Throwable fault) {
        window.fault(fault);
    }

    /** What is not saved is on disk without waiting for the time to come. */
    void keepNow() {
        kept.now();
    }

    /** As when the window has the keyboard again. */
    void lookAtDisk() {
        files.lookAtDisk();
    }

    boolean isSending() {
        return window.frame.isSending();
    }

    /** Makes one more page before somebody asks for it; whether there was one to make. */
    boolean prepare() {
        return window.frame.prepare();
    }

    /** Whether a file is being read or written, or a request is out. */
    public boolean isBusy() {
        return background.isBusy() || keeping.isBusy();
    }

    @Override
    public void newDraft() {
        files.fresh();
    }

    @Override
    public void open() {
        files.open();
    }

    @Override
    public void open(Path path) {
        files.open(path);
    }

    @Override
    public void revert() {
        files.revert();
    }

    @Override
    public void save() {
        files.save();
    }

    @Override
    public void saveAs() {
        files.saveAs();
    }

    @Override
    public void paste(String text) {
        texts.paste(text);
    }

    @Override
    public void editText() {
        texts.edit();
    }

    @Override
    public void welcome() {
        starts.welcome();
    }

    @Override
    public List<String> formats() {
        return Formats.ALL.stream().map(Format::name).toList();
    }

    @Override
    public void export(String format) {
        exports.export(format);
    }

    @Override
    public void copy(String format) {
        exports.copy(format);
    }

    @Override
    public void compareWithFile() {
        files.compareWith();
    }

    @Override
    public void saveText(String name, String text) {
        exports.save(name, text);
    }

    @Override
    public void create() {
        sends.create();
    }

    @Override
    public List<String> fates() {
        return Rehearsal.fates();
    }

    @Override
    public void rehearse(String fate) {
        sends.rehearse(fate);
    }

    @Override
    public void history() {
        sends.history();
    }

    @Override
    public void lookBack() {
        sends.lookBack();
    }

    @Override
    public void lookFor(LedgerRecord record) {
        sends.lookFor(record);
    }

    @Override
    public void closeAsAbsent(LedgerRecord record) {
        sends.closeAsAbsent(record);
    }

    @Override
    public void openSent(LedgerRecord record) {
        sends.openSent(record);
    }

    @Override
    public void follow(LedgerRecord record) {
        sends.follow(record);
    }

    @Override
    public String setting(String name) {
        return settings.setting(name);
    }

    @Override
    public Optional<String> set(String name, String value) {
        var wrong = settings.set(name, value);
        title();
        return wrong;
    }

    @Override
    public List<String> about() {
        return About.lines(session.lang.get(), window.env);
    }

    @Override
    public String notices() {
        return About.notices();
    }

    @Override
    public void log() {
        log.show();
    }

    @Override
    public void copyDiagnostics() {
        log.copyDiagnostics();
    }

    @Override
    public void browse(URI page) {
        browser.accept(page);
    }

    @Override
    public void newWindow() {
        windows.another(this);
    }

    @Override
    public List<OpenWindow> windows() {
        return windows.list(this);
    }

    @Override
    public void nextWindow() {
        windows.after(this).toFront();
    }

    /** This window; the program ends with the last. */
    @Override
    public void close() {
        var frame = window.frame;
        if (frame.isSending()) {
            // What became of it would be lost with the window, but for the record.
            frame.askToWait(this::leave);
            return;
        }
        unlessUnsaved(this::leave);
    }

    @Override
    public void quit() {
        windows.quit(this);
    }

    /** Where another window would lie right over that one, nobody would see that there are two. */
    void placeBelow(Wizard other) {
        place.below(other.stage);
    }

    void show() {
        stage.show();
    }

    Stage stage() {
        return stage;
    }

    /** All of the process. */
    OpenWindows all() {
        return windows;
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        windows.lookedAt(this);
    }

    boolean has(Path file) {
        return files.has(file);
    }

    /** What another window has set. */
    void take(UnaryOperator<Settings> change) {
        settings.take(change);
        title();
    }

    boolean isUnsaved() {
        return session.changed.get();
    }

    /** Of the file and of the cluster, with the mark of what is not saved: two that are in no file are told apart. */
    String listed() {
        var cluster = session.state().root().get(BASICS.name).orElse("");
        return (isUnsaved() ? "*" : "") + name() + (cluster.isEmpty() ? "" : " · " + cluster);
    }

    /** Of the file, as a question has it. */
    String name() {
        return files.name();
    }

    /** Leaves an open dialog, asks about what is not saved, and goes on. */
    void unlessUnsaved(Runnable act) {
        leaveDialog();
        files.unlessUnsaved(act);
    }

    void save(Runnable then) {
        leaveDialog();
        files.save(then);
    }

    void askToSave(List<String> names, Runnable save, Runnable discard) {
        leaveDialog();
        window.frame.askToSave(names, save, discard);
    }

    private void leaveDialog() {
        if (window.frame.isAsking()) window.frame.closeDialog();
    }

    /** What the user did not want to save is not offered again. */
    void leave() {
        place.keep();
        kept.follow(null, null);
        background.close();
        stage.close();
    }
}
