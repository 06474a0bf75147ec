package ackcomposer.app.window;

import ackcomposer.app.file.DraftFile;
import ackcomposer.app.file.Home;
import ackcomposer.app.file.InputFile;
import ackcomposer.app.file.Log.Noted;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.RecentFiles;
import ackcomposer.app.file.Stamp;
import ackcomposer.app.file.Template;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import ackcomposer.view.dialog.RepairsPane;
import ackcomposer.view.dialog.TextPane;
import ackcomposer.view.session.Baseline;
import ackcomposer.view.session.Comparison;
import ackcomposer.view.session.DiskNews;
import ackcomposer.view.session.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The draft of a window and the file that it is in: new, opened, read again, saved, and what somebody else wrote there meanwhile. */
public final class FileActs {
    private final WindowContext window;
    private final DraftFile file;
    private final KeptDraft kept;
    private final Peers peers;

    /**
     * @param kept  is told of what is not saved
     * @param peers may have a file open already
     */
    public FileActs(WindowContext window, KeptDraft kept, Peers peers) {
        this.window = window;
        this.kept = kept;
        this.peers = peers;
        file = new DraftFile(window.session.state());
    }

    /** Whether there is something to save, and where: follows the draft, and is called when the file is another. */
    public void show() {
        var session = window.session;
        session.changed.set(file.differs(session.state()));
        session.saved.set(file.path() == null ? null : new Baseline(name(), file.saved(), DraftText.DIFFERENCES));
        kept.follow(session.changed.get() ? session.state() : null, file.path());
        session.fileName.set(file.path() == null ? null : file.path().getFileName().toString());
    }

    /** Whether it is in no file, and there is nothing to save. */
    boolean isUntouched() {
        return file.path() == null && !window.session.changed.get();
    }

    /** Where its file is. */
    public Optional<Path> folder() {
        return Optional.ofNullable(file.path()).map(path -> path.toAbsolutePath().getParent());
    }

    public void fresh() {
        unlessUnsaved(() -> {
            var fresh = Snapshot.fresh();
            window.session.disk.set(null);
            file.fresh(fresh);
            window.session.draft.replace(fresh);
            window.session.fresh();
            window.session.look(Step.ALL.get(0));
            show();
            window.frame.enter();
        });
    }

    public void open() {
        unlessUnsaved(() -> window.chooser().open().ifPresent(path -> {
            if (!peers.show(path)) read(path);
        }));
    }

    /** One that another window has is not opened twice: of two drafts of one file one would be lost. */
    public void open(Path path) {
        if (!peers.show(path)) unlessUnsaved(() -> read(path));
    }

    /** Whether the draft is in that file. */
    public boolean has(Path other) {
        if (file.path() == null) return false;
        try {
            return Files.isSameFile(file.path(), other);
        } catch (IOException gone) {
            return file.path().toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        }
    }

    /** What cannot be read leaves the open draft as it was; what is edited while a file is read is not lost to it unasked. */
    private void read(Path path) {
        var before = window.session.state();
        window.work.run(() -> DraftFile.load(path), loaded -> {
            if (window.session.state() == before) open(path, loaded);
            else unlessUnsaved(() -> open(path, loaded));
        }, fault -> unreadable(path, fault));
    }

    /** What was mended is said before the draft is another one. */
    private void open(Path path, DraftFile.Loaded loaded) {
        if (loaded.opened().repairs().isEmpty()) take(path, loaded);
        else {
            var read = DraftText.of(loaded.opened(), loaded.opened().snapshot());
            window.frame.ask((of, close) -> new RepairsPane(of, path.getFileName().toString(), read, () -> take(path, loaded), close));
        }
    }

    private void take(Path path, DraftFile.Loaded loaded) {
        file.loaded(path, loaded);
        taken(loaded.opened());
        remember(path);
        window.note(Noted.OPENED, loaded.opened().repairs().size(), loaded.opened().snapshot().contract());
        if (loaded.opened().newer()) window.frame.say("app.title", window.text("open.newer"));
    }

    void remember(Path path) {
        window.keeping.run(() -> {
            recent().add(path);
            return path;
        }, noted -> { }, unnoted -> { });
    }

    RecentFiles recent() throws NoHome {
        return new RecentFiles(Home.recent(window.env));
    }

    /** The draft goes on in no file, and all of it is unsaved. */
    void leave() {
        file.fresh(Snapshot.fresh());
    }

    /** Goes on with a draft that differs from that file of its own. */
    void goOn(Path origin, DraftFile.Loaded loaded) {
        file.loaded(origin, loaded);
    }

    /** Another draft, in no file; there is nothing to save until it is changed. */
    void begin(Template template) {
        unlessUnsaved(() -> {
            file.fresh(template.draft());
            taken(template.opened());
        });
    }

    /** It is the draft now; what is in it that was not seen before is shown. */
    void taken(SpecFile.Opened opened) {
        window.session.disk.set(null);
        window.session.draft.replace(opened.snapshot());
        window.session.opened(DraftText.notes(opened));
        window.session.look(Step.firstWithErrors(window.session));
        show();
        window.frame.enter();
    }

    private void unreadable(Path path, Throwable failed) {
        window.note(Noted.NOT_READ, failed.getClass());
        if (failed instanceof Fault fault && fault.isOfText()) window.frame.askToEdit(place(path, fault), () -> editFile(path));
        else if (failed instanceof Fault fault) window.frame.say("open.failed", place(path, fault));
        else window.fault(failed);
    }

    /** The text of a file that cannot be read is mended by hand, and becomes a draft of its own. */
    private void editFile(Path path) {
        window.work.run(() -> InputFile.text(path), text -> {
            if (text.isEmpty()) return;
            var other = new DraftText(window.session, window.work, this::leave, window::fault);
            unlessUnsaved(() -> window.frame.ask((of, close) -> new TextPane(of, other, text, close)));
        }, window::fault);
    }

    /** Reads it again. */
    public void revert() {
        if (file.path() == null) return;
        if (window.session.changed.get()) window.frame.askToRevert(name(), () -> read(file.path()));
        else read(file.path());
    }

    /** Runs at once, or after the user has decided about unsaved changes. */
    public void unlessUnsaved(Runnable act) {
        if (!window.session.changed.get()) act.run();
        else window.frame.askToSave(name(), () -> save(act), act);
    }

    public String name() {
        return file.path() == null ? window.text("untitled") : file.path().getFileName().toString();
    }

    /** Somebody else may have written the file meanwhile. */
    public void lookAtDisk() {
        var path = file.path();
        var known = file.stamp();
        if (path == null || !known.isOfAFile()) return;
        window.work.run(() -> Stamp.of(path), now -> {
            if (now.isOfAFile() && !now.equals(known) && path.equals(file.path()) && known.equals(file.stamp()))
                window.session.disk.set(news(path, now));
        }, unreadable -> { });
    }

    private DiskNews news(Path path, Stamp now) {
        return new DiskNews(name(), () -> compare(path), () -> read(path), () -> {
            file.accept(now);
            window.session.disk.set(null);
        });
    }

    /** Puts another file beside the draft. */
    public void compareWith() {
        window.chooser().open().ifPresent(path -> window.work.run(() -> DraftFile.read(path), opened -> {
            window.session.compared.set(new Baseline(path.getFileName().toString(), opened.snapshot(), DraftText.DIFFERENCES));
            window.session.comparison.set(Comparison.OTHER);
        }, failed -> {
            if (failed instanceof Fault fault) window.frame.say("changes.unreadable", place(path, fault));
            else window.fault(failed);
        }));
    }

    private String place(Path path, Fault fault) {
        if (!fault.isOfText()) return fault.words().in(window.session.lang.get());
        return window.text("open.place", path.toString(), fault.line(), fault.column(), fault.words());
    }

    /** @param keep is done once the user wants the draft at hand and not what is on disk */
    private void changedOnDisk(Path path, Stamp now, Runnable keep) {
        // Whoever does not answer, or compares first, finds the same answers above the pages.
        window.session.disk.set(news(path, now));
        window.frame.askOfDisk(path.getFileName().toString(), () -> read(path), () -> compare(path), () -> {
            file.accept(now);
            keep.run();
        });
    }

    private void compare(Path path) {
        window.work.run(() -> DraftFile.load(path), loaded -> {
            var read = DraftText.of(loaded.opened(), window.session.state());
            window.frame.ask((of, close) -> new RepairsPane(of, path.getFileName().toString(), read, () -> take(path, loaded), close));
        }, fault -> unreadable(path, fault));
    }

    public void save() {
        save(() -> { });
    }

    /** @param then is done once it is saved, and not where the user gives no name */
    public void save(Runnable then) {
        if (file.needsName()) saveAs(then);
        else if (file.isPlain() && SpecFile.needsMember(window.session.state()))
            window.frame.askForSpec(() -> saveAs(then), () -> write(file.path(), true, then));
        else write(file.path(), file.isPlain(), then);
    }

    public void saveAs() {
        saveAs(() -> { });
    }

    private void saveAs(Runnable then) {
        var name = window.session.state().root().get(Catalogue.BASICS.name).orElse("cluster");
        window.chooser().save(DraftFile.suggested(name)).ifPresent(path -> {
            // A request stays one unless its new name is that of a spec file.
            var plain = file.isPlain() && !DraftFile.isSpec(path);
            if (plain && SpecFile.needsMember(window.session.state()))
                window.frame.askForSpec(() -> write(path, false, then), () -> write(path, true, then));
            else write(path, plain, then);
        });
    }

    private void write(Path path, boolean plain, Runnable then) {
        if (file.isLocked(path)) {
            window.frame.say("save.failed", window.text("save.newer"));
            return;
        }
        var state = window.session.state();
        var known = path.equals(file.path()) ? file.stamp() : Stamp.of(null);
        window.work.run(() -> {
            var there = known.isOfAFile() ? Stamp.of(path) : known;
            if (there.isOfAFile() && !there.equals(known)) throw new ChangedOnDisk(there);
            return DraftFile.write(state, path, plain);
        }, stamp -> {
            file.written(state, path, plain, stamp);
            window.session.disk.set(null);
            window.note(Noted.SAVED, plain);
            remember(path);
            show();
            then.run();
        }, failed -> {
            if (failed instanceof ChangedOnDisk changed) changedOnDisk(path, changed.now, () -> write(path, plain, then));
            else window.notWritten(path, failed);
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
}
