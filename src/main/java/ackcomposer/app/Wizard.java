package ackcomposer.app;

import ackcomposer.app.cli.Report;
import ackcomposer.app.file.DraftFile;
import ackcomposer.app.file.Target;
import ackcomposer.app.send.Sender;
import ackcomposer.app.send.Unready;
import ackcomposer.app.window.AcceptedWarnings;
import ackcomposer.app.window.Chooser;
import ackcomposer.app.window.NativeChooser;
import ackcomposer.app.window.Preview;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.export.RequestExport;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Draft;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import ackcomposer.view.shell.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Stage;

/** The composition root of a window: it makes the parts, ties them together, and does what the menus ask for. */
public final class Wizard implements Acts {
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
        session.lifetime().watch(this::show);
    }

    public Session session() {
        return session;
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
        var elsewhere = env.get(Sender.OVERRIDE);
        stage.setTitle((session.changed.get() ? "*" : "") + title + (elsewhere == null ? "" : " [" + elsewhere + "]"));
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

    /** What cannot be read leaves the open draft as it was. */
    private void read(Path path) {
        try {
            var opened = file.open(path);
            draft.replace(opened.snapshot());
            session.opened(notes(opened));
            session.look(Step.firstWithErrors(session));
            show();
            if (opened.newer()) frame.say("app.title", text("open.newer"));
        } catch (Fault fault) {
            frame.say("open.failed", text("open.place", path.toString(), fault.line(), fault.column(), fault.words()));
        }
    }

    private static List<Problem> notes(SpecFile.Opened opened) {
        var repairs = opened.repairs().stream().map(repair -> Problem.of(Severity.NOTE, "json",
                List.of(Ref.unknown(0, "")), Message.of(Session.class, "open.repaired", repair.line(), repair.column(), repair.words()),
                        Source.COMPOSER));
        var notes = opened.notes().stream()
                .map(note -> Problem.of(Severity.NOTE, note.rule(), List.of(note.at()), note.words(), Source.COMPOSER));
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
        try {
            file.save(draft.state(), path, plain);
            show();
            then.run();
        } catch (IOException cannotWrite) {
            frame.say("save.failed", text("save.failed_words", path.toString()));
        }
    }

    @Override
    public void exportRequest() {
        export("request.json", () -> RequestExport.text(draft.state(), false));
    }

    @Override
    public void exportReport() {
        export("migration-report.json", () -> Report.text(draft.state(), null, session.lang.get()));
    }

    private void export(String name, Supplier<String> text) {
        chooser.save(name).ifPresent(path -> {
            try {
                Target.write(path, (text.get() + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException cannotWrite) {
                frame.say("save.failed", text("save.failed_words", path.toString()));
            }
        });
    }

    @Override
    public void create() {
        if (session.problems().count(Severity.ERROR) > 0) {
            session.look(Step.REVIEW);
            return;
        }
        try {
            frame.confirm(Sender.of(draft.state(), env, background));
        } catch (Unready unready) {
            frame.say("create.missing", unready.words().in(session.lang.get()));
        }
    }

    @Override
    public void quit() {
        unlessUnsaved(() -> {
            background.close();
            stage.close();
        });
    }
}
