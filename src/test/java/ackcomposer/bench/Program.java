package ackcomposer.bench;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.app.Wizard;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import ackcomposer.model.Slot;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Listing;
import ackcomposer.view.shell.Windows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxToolkit;

/** The program's window without a display, as benchmarks and the leak test drive it; nothing else of theirs knows the program. */
public final class Program implements AutoCloseable {
    private final Screen screen;
    private final Wizard wizard;

    /** A text that is typed in. Of pools the one in the middle is meant, and of its labels the last. */
    public enum Text {
        NAME, REGION, POOL, LABEL;

        private Ref in(Snapshot draft) {
            var pools = draft.root().rows(NODE_POOLS.nodepools);
            var pool = pools.get(pools.size() / 2);
            var labels = pool.rows(NODE_POOLS.pool.labels);
            return switch (this) {
                case NAME -> Ref.to(0, BASICS.name);
                case REGION -> Ref.to(0, BASICS.regionId);
                case POOL -> Ref.to(pool.id(), NODE_POOLS.pool.name);
                case LABEL -> Ref.to(labels.get(labels.size() - 1).id(), NODE_POOLS.pool.label.value);
            };
        }

        /** As valid as what stands there. */
        private String other(String text) {
            return this == REGION ? "cn-shanghai" : text + "x";
        }
    }

    private Program(Screen screen, Wizard wizard) {
        this.screen = screen;
        this.wizard = wizard;
    }

    public static Program start(Path home) throws Exception {
        FxToolkit.registerPrimaryStage();
        var program = Screen.call(() -> {
            var stage = new Stage();
            var wizard = new Wizard(stage, Map.of("ACK_COMPOSER_HOME", home.toString()));
            wizard.session().lang.set(Lang.EN);
            stage.setWidth(1180);
            stage.setHeight(760);
            stage.show();
            wizard.recall();
            return new Program(new Screen(stage), wizard);
        });
        Rig.awaitWhole(Screen.call(() -> Rig.whole(program.screen.stage().getScene())));
        return program;
    }

    /** Waits until the window is drawn. */
    public void rest() throws Exception {
        screen.rest();
    }

    private Session session() {
        return wizard.session();
    }

    private Snapshot draft() {
        return session().draft.state();
    }

    public void open(Path file) throws Exception {
        screen.act(() -> wizard.open(file));
        while (wizard.isBusy()) Thread.onSpinWait();
        for (var i = 0; i < 2; i++) screen.act(() -> { });
    }

    /** How many steps the wizard has. */
    public static int pages() {
        return Step.ALL.size();
    }

    public void page(int page) throws Exception {
        screen.act(() -> session().look(Step.ALL.get(page)));
    }

    public void toPools() throws Exception {
        page(IntStream.range(0, pages()).filter(i -> Step.ALL.get(i).page() == NODE_POOLS).findFirst().orElseThrow());
    }

    public int pools() {
        return draft().root().rows(NODE_POOLS.nodepools).size();
    }

    /** Shows that pool. */
    public void pool(int i) throws Exception {
        go(Ref.to(draft().root().rows(NODE_POOLS.nodepools).get(i).id(), NODE_POOLS.pool.name));
    }

    private void go(Ref ref) throws Exception {
        screen.act(() -> Windows.navigator(screen.stage().getScene()).go(ref));
    }

    /** Opens one more window, lets it be drawn, and closes it. */
    public void openAndCloseAnother() throws Exception {
        var before = List.copyOf(Window.getWindows());
        screen.act(wizard::newWindow);
        var other = (Stage) Window.getWindows().stream().filter(window -> !before.contains(window)).findFirst().orElseThrow();
        new Screen(other).rest();
        screen.act(() -> other.fireEvent(new WindowEvent(other, WindowEvent.WINDOW_CLOSE_REQUEST)));
        rest();
    }

    /** Adds a pool as the button does, and removes it as the button does. */
    public void addAndRemovePool() throws Exception {
        screen.act(() -> press("np_add"));
        screen.act(() -> press("np_remove"));
    }

    private void press(String id) {
        ((Button) screen.stage().getScene().lookup("#" + id)).fire();
    }

    /** Nothing can be undone any more. */
    public void forgetSteps() throws Exception {
        screen.act(session().history::clear);
    }

    /** The form of the request, one of two. */
    public void form(int which) throws Exception {
        screen.act(() -> session().write(Contract.values()[which]));
    }

    /** The language of the window, one of two. */
    public void language(int which) throws Exception {
        screen.act(() -> session().lang.set(Lang.values()[which]));
    }

    private int errors() throws Exception {
        return Screen.call(() -> (int) session().problems().count(Severity.ERROR));
    }

    @SuppressWarnings("unchecked")
    ListView<Listing.Line> preview() {
        return (ListView<Listing.Line>) screen.stage().getScene().lookup("#json");
    }

    static boolean isWindow(String className) {
        return className.equals(Wizard.class.getName());
    }

    static boolean isOwn(String className) {
        return className.startsWith("ackcomposer.view.");
    }

    /** Whether it is there for a window, and not for the draft or its undone steps. */
    static boolean isPart(String className) {
        return className.startsWith("ackcomposer.view.") || className.equals(Slot.class.getName());
    }

    /** The lines of the preview, as they stand in it. */
    public List<String> lines() throws Exception {
        return Screen.call(() -> preview().getItems().stream().map(Listing.Line::text).toList());
    }

    /** Brings that line of the preview to the top. */
    public void scroll(int line) throws Exception {
        screen.act(() -> preview().scrollTo(line));
    }

    /** Goes to that text and puts the keyboard there. */
    public Edit edit(Text text) throws Exception {
        var ref = text.in(draft());
        go(ref);
        rest();
        Node target = Screen.call(() -> Windows.target(screen.stage().getScene(), ref.row(), ref.field()));
        Screen.run(target::requestFocus);
        rest();
        @SuppressWarnings("unchecked")
        var before = draft().find(ref.row()).orElseThrow().get((Field<String>) ref.field()).orElseThrow();
        return new Edit((TextField) target, before, text.other(before));
    }

    /** One text, set to two values in turn. */
    public final class Edit {
        private final TextField field;
        private final String[] texts;
        private final ListView<Listing.Line> preview;
        private final int line;
        private int turn;

        private Edit(TextField field, String one, String other) throws Exception {
            this.field = field;
            this.texts = new String[] {other, one};
            this.preview = Screen.call(Program.this::preview);
            var lines = lines();
            var at = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("\"" + one + "\"")).toArray();
            if (at.length != 1) throw new IllegalStateException(one + " stands in " + at.length + " lines of the preview");
            this.line = at[0];
            check();
        }

        /** Sets the other text, and comes back when the preview shows it and the window is laid out. */
        public void set() throws Exception {
            set(texts[turn++ % texts.length]);
        }

        private void set(String text) throws Exception {
            screen.act(() -> field.setText(text));
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(Screen.PATIENCE_SECONDS);
            while (!shows(text)) if (System.nanoTime() > until) throw new TimeoutException("the preview does not show " + text);
        }

        private boolean shows(String text) throws Exception {
            return Screen.call(() -> {
                screen.layOut();
                return preview.getItems().get(line).text().contains("\"" + text + "\"");
            });
        }

        /** Else a time would be taken of a window that does not follow: the end of an edit is the end of its checks. */
        private void check() throws Exception {
            var before = errors();
            set("!");
            var wrong = errors();
            set(texts[1]);
            var after = errors();
            if (before != 0 || wrong != 1 || after != 0)
                throw new IllegalStateException("errors before, with a wrong text, and after: " + before + ", " + wrong + ", " + after);
        }
    }

    @Override
    public void close() throws Exception {
        Screen.run(screen.stage()::close);
        // Its last word in the log is written beside it.
        while (wizard.isBusy()) Thread.onSpinWait();
    }
}
