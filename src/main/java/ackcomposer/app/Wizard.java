package ackcomposer.app;

import ackcomposer.app.file.DraftFile;
import ackcomposer.app.file.Home;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import ackcomposer.app.file.Target;
import ackcomposer.app.send.Creation;
import ackcomposer.app.send.LostCluster;
import ackcomposer.app.send.Rehearsal;
import ackcomposer.app.send.Sender;
import ackcomposer.app.send.Unready;
import ackcomposer.app.send.Way;
import ackcomposer.app.window.AcceptedWarnings;
import ackcomposer.app.window.Chooser;
import ackcomposer.app.window.NativeChooser;
import ackcomposer.app.window.Preview;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.export.Format.Wish;
import ackcomposer.export.Format;
import ackcomposer.export.Formats;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Draft;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import ackcomposer.view.shell.Frame;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Stage;

/** The composition root of a window: it makes the parts, ties them together, and does what the menus ask for. */
public final class Wizard implements Acts {
    private static final System.Logger LOG = System.getLogger(Wizard.class.getName());
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 760;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Map<String, String> env;
    private final Background background = new Background();
    private final Draft draft = new Draft(Snapshot.fresh());
    private final Session session = new Session(draft, new Preview(), AcceptedWarnings::of);
    private final DraftFile file = new DraftFile(draft.state());
    private final Frame frame;
    private Chooser chooser;
    private Rehearsal rehearsal;
    private Settings settings = Settings.NONE;
    private Consumer<URI> browser = page -> { };

    public Wizard(Stage stage, Map<String, String> env) {
        this.stage = stage;
        this.env = env;
        session.lang.set(Lang.of(Locale.getDefault()));
        frame = new Frame(session, this, WIDTH, HEIGHT);
        chooser = new NativeChooser(stage, session);
        session.fresh();
        stage.setScene(frame.scene());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        // However the window goes, what was rehearsed goes with it.
        stage.setOnHidden(gone -> endRehearsal());
        session.lifetime().watch(this::show);
        background.run(() -> SettingsFile.read(env), this::take, this::fault);
        background.run(() -> new Ledger(Home.ledger(env)).list(), this::remind, unreadable -> { });
    }

    private void take(SettingsFile.Loaded loaded) {
        settings = loaded.settings();
        show();
        loaded.damaged().map(damaged -> text("settings.damaged", damaged.toString())).or(() -> Optional.of(settings.wrong())
                .filter(wrong -> !wrong.isEmpty()).map(wrong -> text("settings.wrong", String.join(", ", wrong))))
                .ifPresent(words -> {
                    if (frame.isAsking()) frame.tell(words);
                    else frame.say("settings.title", words);
                });
    }

    /** Something was sent of which nobody knows what became: it is said as soon as there is a window. */
    private void remind(List<LedgerRecord> records) {
        records.stream().filter(record -> record.state().open()).findFirst().ifPresent(record -> {
            frame.tell(text("history.open", record.intent() == null ? record.id() : record.intent().name()));
            if (record.intent() == null || record.time() == null) return;
            // Nothing is asked here, so it is looked for only where the key and the host are beyond doubt.
            background.run(() -> LostCluster.of(record, env, background), lost -> {
                if (lost.strangeHost().isEmpty()) look(lost, Sender.resolve(env));
            }, notNow -> { });
        });
    }

    public Session session() {
        return session;
    }

    /** What opens a page. */
    void browsing(Consumer<URI> other) {
        browser = other;
    }

    void choosing(Chooser other) {
        chooser = other;
    }

    private String text(String key, Object... args) {
        return Message.of(Session.class, key, args).in(session.lang.get());
    }

    private void show() {
        session.changed.set(file.differs(session.state()));
        session.fileName.set(file.path() == null ? null : file.path().getFileName().toString());
        var title = text("app.window", name());
        var elsewhere = Way.elsewhere(env, settings);
        stage.setTitle((session.changed.get() ? "*" : "") + title + (elsewhere.isEmpty() ? "" : " [" + elsewhere + "]"));
    }

    private String name() {
        return file.path() == null ? text("untitled") : file.path().getFileName().toString();
    }

    /** Runs at once, or after the user has decided about unsaved changes. */
    private void unlessUnsaved(Runnable act) {
        if (!session.changed.get()) act.run();
        else frame.askToSave(name(), () -> save(act), act);
    }

    @Override
    public void newDraft() {
        unlessUnsaved(() -> {
            var fresh = Snapshot.fresh();
            file.fresh(fresh);
            draft.replace(fresh);
            session.fresh();
            session.look(Step.ALL.get(0));
            show();
        });
    }

    @Override
    public void open() {
        unlessUnsaved(() -> chooser.open().ifPresent(this::read));
    }

    @Override
    public void open(Path path) {
        unlessUnsaved(() -> read(path));
    }

    /** What cannot be read leaves the open draft as it was; what is edited while a file is read is not lost to it unasked. */
    private void read(Path path) {
        var before = draft.state();
        background.run(() -> DraftFile.read(path), opened -> {
            if (draft.state() == before) take(path, opened);
            else unlessUnsaved(() -> take(path, opened));
        }, fault -> unreadable(path, fault));
    }

    private void take(Path path, SpecFile.Opened opened) {
        file.opened(path, opened);
        taken(opened);
        if (opened.newer()) frame.say("app.title", text("open.newer"));
    }

    private void taken(SpecFile.Opened opened) {
        draft.replace(opened.snapshot());
        session.opened(notes(opened));
        session.look(Step.firstWithErrors(session));
        show();
    }

    private void unreadable(Path path, Throwable failed) {
        if (failed instanceof Fault fault)
            frame.say("open.failed", text("open.place", path.toString(), fault.line(), fault.column(), fault.words()));
        else fault(failed);
    }

    private static List<Problem> notes(SpecFile.Opened opened) {
        var repairs = opened.repairs().stream().map(repair -> Problem.of(Severity.NOTE, "json",
                List.of(Ref.unknown(0, "")), Message.of(Session.class, "open.repaired", repair.line(), repair.column(), repair.words()),
                        Source.COMPOSER));
        var notes = opened.notes().stream()
                .map(note -> Problem.of(note.severity(), note.rule(), List.of(note.at()), note.words(), Source.COMPOSER));
        return Stream.concat(repairs, notes).toList();
    }

    @Override
    public void save() {
        save(() -> { });
    }

    private void save(Runnable then) {
        if (file.needsName()) saveAs(then);
        else if (file.isPlain() && SpecFile.needsMember(draft.state()))
            frame.askForSpec(() -> saveAs(then), () -> write(file.path(), true, then));
        else write(file.path(), file.isPlain(), then);
    }

    @Override
    public void saveAs() {
        saveAs(() -> { });
    }

    private void saveAs(Runnable then) {
        chooser.save(DraftFile.suggested(draft.state().root().get(Catalogue.BASICS.name).orElse("cluster")))
                .ifPresent(path -> write(path, false, then));
    }

    private void write(Path path, boolean plain, Runnable then) {
        var state = draft.state();
        onDisk(path, () -> DraftFile.write(state, path, plain), () -> {
            file.written(state, path, plain);
            show();
            then.run();
        });
    }

    /** What writes a file. */
    private interface Writing {
        void run() throws IOException;
    }

    private void onDisk(Path path, Writing writing, Runnable then) {
        background.run(() -> {
            writing.run();
            return path;
        }, written -> then.run(), failed -> {
            if (failed instanceof IOException) frame.say("save.failed", text("save.failed_words", path.toString()));
            else fault(failed);
        });
    }

    /** A fault of ours: the draft stays as it is, and nothing that was in it is written to the log. */
    void fault(Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, fault.getClass().getName() + Stream.of(fault.getStackTrace())
                .map(frame -> "\n    at " + frame).collect(Collectors.joining()));
        if (!frame.isAsking()) frame.say("fault.title", text("fault.words", fault.getClass().getSimpleName()));
    }

    boolean isSending() {
        return frame.isSending();
    }

    /** Whether a file is being read or written, or a request is out. */
    public boolean isBusy() {
        return background.isBusy();
    }

    @Override
    public List<String> formats() {
        return Formats.ALL.stream().map(Format::name).toList();
    }

    @Override
    public void export(String name) {
        var format = Formats.named(name).orElseThrow();
        chooser.save(format.fileName()).ifPresent(path -> {
            var text = format.text(draft.state(), new Wish(null, false, session.lang.get()));
            var bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
            onDisk(path, () -> Target.write(path, bytes), () -> { });
        });
    }

    @Override
    public void create() {
        if (session.problems().count(Severity.ERROR) > 0) {
            session.look(Step.REVIEW);
            return;
        }
        var state = draft.state();
        background.run(() -> Sender.of(state, env, background), sender -> {
            if (!frame.isAsking()) frame.confirm(sender);
        }, failed -> unready("create.missing", failed));
    }

    @Override
    public void history() {
        background.run(() -> Past.of(env), past -> frame.history(past.records(), past.kept()), this::failed);
    }

    @Override
    public void closeAsAbsent(LedgerRecord record) {
        background.run(() -> {
            var ledger = new Ledger(Home.ledger(env));
            ledger.closeAsAbsent(record);
            return Past.of(env);
        }, this::written, this::failed);
    }

    /** What the ledger says now is shown wherever it is looked at. */
    private void written(Past past) {
        if (frame.isShowingHistory()) frame.history(past.records(), past.kept());
        lookBack();
    }

    /** What the ledger holds: its records, and the ids of those whose requests were kept. */
    private record Past(List<LedgerRecord> records, Set<String> kept) {
        private static Past of(Map<String, String> env) throws IOException, NoHome {
            var ledger = new Ledger(Home.ledger(env));
            return new Past(ledger.list(), ledger.kept());
        }
    }

    @Override
    public void openSent(LedgerRecord record) {
        background.run(() -> SpecFile.read(new Ledger(Home.ledger(env)).draft(record)), opened -> {
            frame.closeDialog();
            unlessUnsaved(() -> {
                // It is in no file, so closing the window asks for it.
                file.fresh(Snapshot.fresh());
                taken(opened);
            });
        }, failed -> frame.say("history.unopened", text("history.not_kept")));
    }

    /** The record of what is sent cannot be read or written: that is no fault of ours. */
    private void failed(Throwable failed) {
        if (failed instanceof IOException || failed instanceof NoHome) frame.say("history.failed", text("reason.LedgerFault"));
        else fault(failed);
    }

    @Override
    public void lookBack() {
        var state = draft.state();
        background.run(() -> Sender.earlier(state, Way.of(env), env), found -> session.earlier.set(found.orElse(null)),
                unknown -> session.earlier.set(null));
    }

    @Override
    public void lookFor(LedgerRecord record) {
        background.run(() -> LostCluster.of(record, env, background),
                lost -> unlessStrange(lost.strangeHost(), () -> look(lost, Duration.ZERO)), failed -> unready("look.not", failed));
    }

    private void look(LostCluster lost, Duration most) {
        var name = lost.entry().intent().name();
        session.looked.set(Message.of(Session.class, "look.under_way", name));
        lost.lookFor(most, session.looked::set, looked -> {
            var words = switch (looked.end()) {
                case FOUND -> Message.of(Session.class, "look.found", name, looked.entry().clusterId());
                case NOT_SEEN -> Message.of(Session.class, "look.none", name);
                case OTHER_ACCOUNT -> Message.of(Session.class, "look.other_account", name);
            };
            session.looked.set(words);
            frame.tell(words.in(session.lang.get()));
            background.run(() -> Past.of(env), this::written, this::failed);
        });
    }

    /** The key's signature goes to no host that nobody knows, unless the user says so. */
    private void unlessStrange(Optional<String> host, Runnable act) {
        if (host.isEmpty()) act.run();
        else frame.askForHost(host.get(), act);
    }

    @Override
    public void follow(LedgerRecord record) {
        background.run(() -> Creation.of(record, env, background),
                creation -> unlessStrange(creation.strangeHost(), () -> frame.follow(creation)),
                failed -> unready("history.unwatched", failed));
    }

    @Override
    public List<String> fates() {
        return Rehearsal.fates();
    }

    @Override
    public void rehearse(String fate) {
        if (session.problems().count(Severity.ERROR) > 0) {
            session.look(Step.REVIEW);
            return;
        }
        var state = draft.state();
        background.run(() -> Rehearsal.start(state, fate, env, background), begun -> {
            endRehearsal();
            rehearsal = begun;
            frame.confirm(begun.sender());
        }, failed -> unready("create.missing", failed));
    }

    private void unready(String title, Throwable failed) {
        if (failed instanceof Unready unready) frame.say(title, unready.words().in(session.lang.get()));
        else failed(failed);
    }

    @Override
    public void saveText(String name, String text) {
        chooser.save(name).ifPresent(path -> onDisk(path, () -> Target.write(path, text.getBytes(StandardCharsets.UTF_8)), () -> { }));
    }

    @Override
    public void browse(URI page) {
        browser.accept(page);
    }

    @Override
    public void quit() {
        if (frame.isSending()) {
            // What became of it would be lost with the window, but for the record.
            frame.askToWait(this::leave);
            return;
        }
        if (frame.isAsking()) frame.closeDialog();
        unlessUnsaved(this::leave);
    }

    private void endRehearsal() {
        if (rehearsal != null) rehearsal.close();
        rehearsal = null;
    }

    private void leave() {
        background.close();
        stage.close();
    }
}
