package ackcomposer.app;

import ackcomposer.app.file.DraftFile;
import ackcomposer.app.file.DraftStore;
import ackcomposer.app.file.Home;
import ackcomposer.app.file.InputFile;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.RecentFiles;
import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import ackcomposer.app.file.Stamp;
import ackcomposer.app.file.Target;
import ackcomposer.app.file.Template;
import ackcomposer.app.send.Creation;
import ackcomposer.app.send.LostCluster;
import ackcomposer.app.send.Rehearsal;
import ackcomposer.app.send.Sender;
import ackcomposer.app.send.Unready;
import ackcomposer.app.send.Way;
import ackcomposer.app.window.About;
import ackcomposer.app.window.AcceptedWarnings;
import ackcomposer.app.window.Chooser;
import ackcomposer.app.window.DraftText;
import ackcomposer.app.window.EndMark;
import ackcomposer.app.window.NativeChooser;
import ackcomposer.app.window.OpeningPlace;
import ackcomposer.app.window.Preferences;
import ackcomposer.app.window.Preview;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.export.Format.Wish;
import ackcomposer.export.Format;
import ackcomposer.export.Formats;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.dialog.DraftsPane;
import ackcomposer.view.dialog.RepairsPane;
import ackcomposer.view.dialog.TextPane;
import ackcomposer.view.dialog.WelcomePane;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.ReadText;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Start;
import ackcomposer.view.session.Step;
import ackcomposer.view.shell.Frame;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The composition root of a window: it makes the parts, ties them together, and does what the menus ask for. */
public final class Wizard implements Acts {
    private static final System.Logger LOG = System.getLogger(Wizard.class.getName());
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;
    /** Less than the second after which an edit is on disk. */
    private static final int SOON_MILLIS = 700;

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
    /** Beside the other work, which may wait for the network. */
    private final Background keeping = new Background();
    private final Optional<DraftStore> store;
    private final KeptDraft kept;
    private final DraftText texts;
    private final EndMark endMark;
    private final Resuming resuming;
    private Consumer<URI> browser = page -> { };

    public Wizard(Stage stage, Map<String, String> env) {
        this.stage = stage;
        this.env = env;
        // A small file, and the window depends on it from its first frame on.
        var loaded = SettingsFile.read(env);
        settings = loaded.settings();
        Preferences.apply(settings, session);
        frame = new Frame(session, this);
        chooser = new NativeChooser(stage, session, () -> Optional.ofNullable(file.path()).map(path -> path.toAbsolutePath().getParent()));
        store = folder(env).map(DraftStore::new);
        kept = new KeptDraft(store.orElse(null), keeping, Wizard::soon, () -> frame.tell(text("drafts.failed")));
        texts = new DraftText(session, background, () -> { }, this::fault);
        session.fresh();
        stage.setScene(frame.scene());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place();
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        // However the window goes, what was rehearsed goes with it.
        stage.setOnHidden(gone -> {
            session.creating().ifPresent(Creating::stop);
            endRehearsal();
            kept.now();
            keeping.close();
        });
        stage.focusedProperty().addListener((focused, was, is) -> {
            if (is) lookAtDisk();
            else kept.now();
        });
        endMark = new EndMark(stage, stage.focusedProperty(), session, frame::tell);
        resuming = new Resuming(session, settings.get(Settings.FOLLOWED), id -> keep(now -> now.with(Settings.FOLLOWED, id)));
        session.lifetime().watch(this::show);
        take(loaded);
        Preferences.follow(session, this::keep);
        if (store.isPresent()) keeping.run(store.get()::left, this::offer, unreadable -> { });
        background.run(() -> new Ledger(Home.ledger(env)).list(), this::remind, unreadable -> { });
    }

    private static Optional<Path> folder(Map<String, String> env) {
        try {
            return Optional.of(Home.drafts(env));
        } catch (NoHome none) {
            return Optional.empty();
        }
    }

    private static void soon(Runnable act) {
        var pause = new PauseTransition(javafx.util.Duration.millis(SOON_MILLIS));
        pause.setOnFinished(over -> act.run());
        pause.play();
    }

    /** What earlier windows did not save. */
    private void offer(List<DraftStore.Left> left) {
        if (left.isEmpty() || frame.isAsking()) return;
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(session.lang.get() == Lang.ZH ? Locale.CHINA : Locale.ENGLISH).withZone(ZoneId.systemDefault());
        frame.ask((of, close) -> new DraftsPane(of, left.stream().map(draft -> new DraftsPane.Kept(draft.name(), when.format(draft.time()),
                () -> recover(draft), () -> keeping.run(() -> {
                    store.get().discard(draft);
                    return draft;
                }, gone -> { }, stays -> { }))).toList(), close));
    }

    /** Its file, if it is still there, is the one that it goes on with; it differs from it. */
    private void recover(DraftStore.Left left) {
        unlessUnsaved(() -> keeping.run(() -> {
            var origin = left.origin().filter(Files::isRegularFile);
            var loaded = origin.isPresent() ? DraftFile.load(origin.get()) : null;
            store.get().adopt(left);
            return Optional.ofNullable(loaded);
        }, loaded -> {
            kept.adopted(left.opened().snapshot());
            loaded.ifPresentOrElse(on -> file.loaded(left.origin().get(), on), () -> file.fresh(Snapshot.fresh()));
            taken(left.opened());
        }, this::fault));
    }

    /** Somebody else may have written the file meanwhile. */
    private void lookAtDisk() {
        var path = file.path();
        var known = file.stamp();
        if (path == null || !known.isOfAFile() || frame.isAsking()) return;
        background.run(() -> Stamp.of(path), now -> {
            if (now.isOfAFile() && !now.equals(known) && path.equals(file.path()) && known.equals(file.stamp()) && !frame.isAsking())
                changedOnDisk(path, now, () -> { });
        }, unreadable -> { });
    }

    /** @param keep is done once the user wants the draft at hand and not what is on disk */
    private void changedOnDisk(Path path, Stamp now, Runnable keep) {
        frame.askOfDisk(path.getFileName().toString(), () -> read(path), () -> compare(path), () -> {
            file.accept(now);
            keep.run();
        });
    }

    private void compare(Path path) {
        background.run(() -> DraftFile.load(path), loaded -> {
            var read = DraftText.of(loaded.opened(), draft.state());
            frame.ask((of, close) -> new RepairsPane(of, path.getFileName().toString(), read, () -> take(path, loaded), close));
        }, fault -> unreadable(path, fault));
    }

    /** Where the window was, if that is on a screen still. */
    private void place() {
        var known = Preferences.place(settings).filter(was -> !Screen.getScreensForRectangle(was.bounds().getMinX(), was.bounds().getMinY(),
                was.bounds().getWidth(), was.bounds().getHeight()).isEmpty());
        var bounds = known.map(Preferences.Place::bounds)
                .orElseGet(() -> OpeningPlace.on(Screen.getPrimary().getVisualBounds(), LEAST_WIDTH, LEAST_HEIGHT));
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(Math.max(LEAST_WIDTH, bounds.getWidth()));
        stage.setHeight(Math.max(LEAST_HEIGHT, bounds.getHeight()));
        stage.setMaximized(known.filter(Preferences.Place::maximised).isPresent());
    }

    /** What cannot be kept holds for this window, and that is said. */
    private void keep(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        background.run(() -> SettingsFile.of(env).change(change), kept -> { }, failed -> frame.tell(text("settings.unwritten")));
    }

    /** Before the window goes; what is written to is not worth holding it back. */
    private void keepPlace() {
        var place = new Preferences.Place(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
                stage.isMaximized());
        try {
            SettingsFile.of(env).change(now -> now.with(Settings.WINDOW, place.text()));
        } catch (IOException | NoHome unwritten) {
            LOG.log(System.Logger.Level.INFO, "the place of the window was not kept");
        }
    }

    @Override
    public String setting(String name) {
        return settings.get(Settings.typed(name));
    }

    @Override
    public Optional<String> set(String name, String value) {
        var setting = Settings.typed(name);
        if (settings.with(setting, value).isWrong(setting)) return Optional.of(text("prefs." + name + ".wrong"));
        keep(now -> now.with(setting, value));
        show();
        return Optional.empty();
    }

    @Override
    public List<String> about() {
        return About.lines(session.lang.get(), env);
    }

    private void take(SettingsFile.Loaded loaded) {
        loaded.damaged().map(damaged -> text("settings.damaged", damaged.toString())).or(() -> Optional.of(settings.wrong())
                .filter(wrong -> !wrong.isEmpty()).map(wrong -> text("settings.wrong", String.join(", ", wrong))))
                .ifPresent(words -> {
                    if (frame.isAsking()) frame.tell(words);
                    else frame.say("settings.title", words);
                });
    }

    /** Something was sent of which nobody knows what became: it is said as soon as there is a window. */
    private void remind(List<LedgerRecord> records) {
        resuming.left(records).ifPresent(this::followAgain);
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
        if (store.isPresent()) kept.follow(session.changed.get() ? session.state() : null, file.path());
        session.fileName.set(file.path() == null ? null : file.path().getFileName().toString());
        var title = text("app.window", name());
        var elsewhere = Way.elsewhere(env, settings);
        stage.setTitle(endMark.text() + (session.changed.get() ? "*" : "") + title + (elsewhere.isEmpty() ? "" : " [" + elsewhere + "]"));
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
            frame.enter();
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
        background.run(() -> DraftFile.load(path), loaded -> {
            if (draft.state() == before) open(path, loaded);
            else unlessUnsaved(() -> open(path, loaded));
        }, fault -> unreadable(path, fault));
    }

    /** What was mended is said before the draft is another one. */
    private void open(Path path, DraftFile.Loaded loaded) {
        if (loaded.opened().repairs().isEmpty()) take(path, loaded);
        else {
            var read = DraftText.of(loaded.opened(), loaded.opened().snapshot());
            frame.ask((of, close) -> new RepairsPane(of, path.getFileName().toString(), read, () -> take(path, loaded), close));
        }
    }

    private void take(Path path, DraftFile.Loaded loaded) {
        file.loaded(path, loaded);
        taken(loaded.opened());
        remember(path);
        if (loaded.opened().newer()) frame.say("app.title", text("open.newer"));
    }

    private void remember(Path path) {
        keeping.run(() -> {
            recent().add(path);
            return path;
        }, noted -> { }, unnoted -> { });
    }

    private RecentFiles recent() throws NoHome {
        return new RecentFiles(Home.recent(env));
    }

    private void taken(SpecFile.Opened opened) {
        draft.replace(opened.snapshot());
        session.opened(DraftText.notes(opened));
        session.look(Step.firstWithErrors(session));
        show();
        frame.enter();
    }

    private void unreadable(Path path, Throwable failed) {
        if (failed instanceof Fault fault) frame.askToEdit(text("open.place", path.toString(), fault.line(), fault.column(), fault.words()),
                () -> editFile(path));
        else fault(failed);
    }

    /** The text of a file that cannot be read is mended by hand, and becomes a draft of its own. */
    private void editFile(Path path) {
        background.run(() -> InputFile.text(path), text -> {
            if (text.isEmpty()) return;
            var other = new DraftText(session, background, () -> file.fresh(Snapshot.fresh()), this::fault);
            unlessUnsaved(() -> frame.ask((of, close) -> new TextPane(of, other, text, close)));
        }, this::fault);
    }

    @Override
    public void editText() {
        frame.ask((of, close) -> {
            var pane = new TextPane(of, texts, texts.text(), close);
            pane.reach(session.focus.get());
            return pane;
        });
    }

    @Override
    public void paste(String text) {
        if (text == null || text.isBlank()) frame.tell(text("paste.nothing"));
        else texts.read(text, -1, read -> {
            if (frame.isAsking()) return;
            frame.ask((of, close) -> !read.isReadable() ? new TextPane(of, texts, text, close)
                    : new RepairsPane(of, text("paste.name"), read, () -> pasted(read), close));
        });
    }

    private void pasted(ReadText read) {
        texts.apply(read);
        session.look(Step.firstWithErrors(session));
        frame.did(text("paste.done"));
    }

    @Override
    public void revert() {
        if (file.path() == null) return;
        if (session.changed.get()) frame.askToRevert(name(), () -> read(file.path()));
        else read(file.path());
    }

    @Override
    public void welcome() {
        keeping.run(() -> new Choice(Template.ours(), Template.in(Home.templates(env)), recent().list()), this::welcome,
                noHome -> welcome(new Choice(Template.ours(), List.of(), List.of())));
    }

    /** What one can begin with. */
    private record Choice(List<Template> ours, List<Template> own, List<Path> recent) {
    }

    private void welcome(Choice choice) {
        if (frame.isAsking()) return;
        var files = choice.recent.stream()
                .map(path -> new Start.Recent(path.toString(), Files.isRegularFile(path), () -> open(path))).toList();
        var templates = Stream.concat(choice.ours.stream(), choice.own.stream())
                .map(template -> new Start.Template(template::title, template::text, () -> begin(template))).toList();
        var start = new Start(this::newDraft, this::open, () -> paste(Clipboard.getSystemClipboard().getString()), files, templates);
        frame.ask((of, close) -> new WelcomePane(of, start, close));
    }

    private void begin(Template template) {
        unlessUnsaved(() -> {
            file.fresh(template.draft());
            taken(template.opened());
        });
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
        chooser.save(DraftFile.suggested(draft.state().root().get(Catalogue.BASICS.name).orElse("cluster"))).ifPresent(path -> {
            // A request stays one unless its new name is that of a spec file.
            var plain = file.isPlain() && !DraftFile.isSpec(path);
            if (plain && SpecFile.needsMember(draft.state()))
                frame.askForSpec(() -> write(path, false, then), () -> write(path, true, then));
            else write(path, plain, then);
        });
    }

    private void write(Path path, boolean plain, Runnable then) {
        if (file.isLocked(path)) {
            frame.say("save.failed", text("save.newer"));
            return;
        }
        var state = draft.state();
        var known = path.equals(file.path()) ? file.stamp() : Stamp.of(null);
        background.run(() -> {
            var there = known.isOfAFile() ? Stamp.of(path) : known;
            if (there.isOfAFile() && !there.equals(known)) throw new ChangedOnDisk(there);
            return DraftFile.write(state, path, plain);
        }, stamp -> {
            file.written(state, path, plain, stamp);
            remember(path);
            show();
            then.run();
        }, failed -> {
            if (failed instanceof ChangedOnDisk changed) changedOnDisk(path, changed.now, () -> write(path, plain, then));
            else notWritten(path, failed);
        });
    }

    /** Somebody else wrote the file since it was read. */
    private static final class ChangedOnDisk extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Stamp now;

        ChangedOnDisk(Stamp now) {
            this.now = now;
        }
    }

    private void notWritten(Path path, Throwable failed) {
        if (failed instanceof IOException) frame.say("save.failed", text("save.failed_words", path.toString()));
        else fault(failed);
    }

    /** What writes a file. */
    private interface Writing {
        void run() throws IOException;
    }

    private void onDisk(Path path, Writing writing, Runnable then) {
        background.run(() -> {
            writing.run();
            return path;
        }, written -> then.run(), failed -> notWritten(path, failed));
    }

    /** A fault of ours: the draft stays as it is, and nothing that was in it is written to the log. */
    void fault(Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, fault.getClass().getName() + Stream.of(fault.getStackTrace())
                .map(frame -> "\n    at " + frame).collect(Collectors.joining()));
        if (!frame.isAsking()) frame.say("fault.title", text("fault.words", fault.getClass().getSimpleName()));
    }

    /** What is not saved is on disk without waiting for the time to come. */
    void keepNow() {
        kept.now();
    }

    boolean isSending() {
        return frame.isSending();
    }

    /** Whether a file is being read or written, or a request is out. */
    public boolean isBusy() {
        return background.isBusy() || keeping.isBusy();
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
        if (session.stopping() > 0) {
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

    /** As an earlier window did; nothing is asked here, so it is only where the key and the host are beyond doubt. */
    private void followAgain(LedgerRecord record) {
        var name = record.intent().name();
        background.run(() -> Creation.of(record, env, background), creation -> {
            if (creation.strangeHost().isPresent()) {
                frame.tell(text("follow.not_again", name));
                return;
            }
            session.follow(creation);
            if (file.path() == null && !session.changed.get()) session.watch(true);
            frame.tell(text("follow.again", name));
        }, notNow -> frame.tell(text("follow.not_again", name)));
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
        if (session.stopping() > 0) {
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
        if (session.creating().filter(now -> now.cluster().isRehearsal()).isPresent()) session.endFollowing();
        if (rehearsal != null) rehearsal.close();
        rehearsal = null;
    }

    /** What the user did not want to save is not offered again. */
    private void leave() {
        keepPlace();
        if (store.isPresent()) kept.follow(null, null);
        background.close();
        stage.close();
    }
}
