package ackcomposer.view;

import ackcomposer.Samples;
import ackcomposer.app.window.AcceptedWarnings;
import ackcomposer.app.window.Preview;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Draft;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Controls;
import ackcomposer.view.session.Session;
import ackcomposer.view.parts.FirstFrame;
import ackcomposer.view.parts.Unbroken;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;

/**
 * One node of the window by itself: a real session around it, a navigator that remembers what it was asked, the program's style sheets,
 * and a stage that has the keyboard. What fails on the FX thread fails the test.
 */
public final class Rig {
    private static final int PATIENCE_SECONDS = 60;
    private static final double WIDTH = 900;
    private static final double HEIGHT = 700;
    private static final List<Throwable> FAULTS = new ArrayList<>();
    private static Stage stage;
    private static Scene own;

    public final Session session;
    public final Asked asked = new Asked();
    public final Context context;

    private Rig(Snapshot draft) {
        session = new Session(new Draft(draft), new Preview(), AcceptedWarnings::of);
        context = new Context(session, asked, new Controls(), session.lifetime().below());
    }

    /** Around that draft, in English, with nothing shown yet of what is wrong with it. */
    public static Rig of(Snapshot draft) {
        start();
        return call(() -> new Rig(draft));
    }

    public static Rig of(String json) {
        return of(Samples.read(json));
    }

    /** Around a new draft. */
    public static Rig fresh() {
        return of(Snapshot.fresh());
    }

    /** A journey types into a window of its own, and of two windows the one that was there first has the keys. */
    public static synchronized void away() {
        if (stage != null) run(stage::hide);
    }

    private static void again() {
        if (stage.isShowing()) return;
        stage.show();
        stage.requestFocus();
    }

    private static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private static synchronized void start() {
        if (stage != null) {
            run(Rig::again);
            return;
        }
        try {
            FxToolkit.registerPrimaryStage();
        } catch (Exception noToolkit) {
            throw new AssertionError(noToolkit);
        }
        stage = call(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> FAULTS.add(fault));
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var made = new Stage();
            made.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
            made.getScene().getStylesheets().setAll(sheet("tokens-light.css"), sheet("window.css"));
            made.show();
            made.requestFocus();
            own = made.getScene();
            return made;
        });
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Rig.class.getResource("/ackcomposer/view/" + name), name).toExternalForm();
    }

    /** On the FX thread, once what waits there is done; at once where it is called there. */
    public static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        // A test that asks on the FX thread would else wait for itself.
        if (Platform.isFxApplicationThread()) task.run();
        else Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) throw error;
            throw new AssertionError(failed.getCause());
        } catch (Exception endless) {
            throw new AssertionError("the FX thread does not answer", endless);
        }
    }

    /** Puts it into the stage, in place of what was there, and lays it out. */
    public <N extends Parent> N show(Function<Context, N> made) {
        var node = call(() -> {
            begin();
            var shown = made.apply(context);
            if (stage.getScene() != own) stage.setScene(own);
            stage.getScene().setRoot(new StackPane(shown));
            return shown;
        });
        settle();
        return node;
    }

    /** Makes it and does not put it into the stage: enough for what needs no layout, no style sheet and no keyboard. */
    public <N extends Parent> N made(Function<Context, N> made) {
        return call(() -> {
            FAULTS.clear();
            return made.apply(context);
        });
    }

    private static void begin() {
        FAULTS.clear();
        pointAway();
    }

    /** Puts a scene into the stage until a node is shown again. */
    public <S> S showScene(Function<Session, S> made, Function<S, Scene> scene) {
        var of = call(() -> {
            begin();
            var shown = made.apply(session);
            stage.setScene(scene.apply(shown));
            return shown;
        });
        awaitWhole(call(() -> whole(stage.getScene())));
        settle();
        return of;
    }

    /** What opens once that scene was drawn, and what waited for its first frame too; asked for on the FX thread. */
    public static CountDownLatch whole(Scene scene) {
        var drawn = new CountDownLatch(1);
        FirstFrame.after(scene, drawn::countDown);
        Platform.requestNextPulse();
        return drawn;
    }

    public static void awaitWhole(CountDownLatch drawn) {
        try {
            if (!drawn.await(60, TimeUnit.SECONDS)) throw new AssertionError("nothing was drawn within a minute");
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    /** The scene, whose root holds the node that is shown. */
    public Scene scene() {
        return stage.getScene();
    }

    /** How wide the stage is, for what gives way in a small one. */
    public void width(double width) {
        act(() -> {
            stage.setWidth(width);
            scene().getRoot().requestLayout();
        });
    }

    /** Makes a node as wide as that, whatever the sheets say. */
    public void width(Node node, double width) {
        act(() -> node.setStyle("-fx-min-width: " + width + "; -fx-pref-width: " + width + "; -fx-max-width: " + width + ";"));
    }

    /** What can be pasted. */
    public void copied(String words) {
        act(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
    }

    public String copied() {
        return call(() -> Clipboard.getSystemClipboard().getString());
    }

    /** Does it as the user's click would, lays out, and does what that left for later. */
    public void act(Runnable act) {
        call(() -> {
            act.run();
            return null;
        });
        settle();
    }

    private void settle() {
        // What was left for later may itself leave something.
        for (var i = 0; i < 3; i++) call(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return null;
        });
        var fault = call(() -> FAULTS.isEmpty() ? null : FAULTS.remove(0));
        if (fault != null) throw new AssertionError("a fault on the FX thread", fault);
    }

    public <T> void set(Ref place, Field<T> field, T value) {
        act(() -> session.draft.edit(state -> state.set(place.row(), field, value)));
    }

    public Object value(Ref place) {
        return call(() -> session.draft.state().find(place.row()).orElseThrow().row().raw(place.field()));
    }

    public void lang(Lang lang) {
        act(() -> session.lang.set(lang));
    }

    /** Everything that is wrong may be seen. */
    public void checkAll() {
        act(session::checkAll);
    }

    public void focus(Node node) {
        act(() -> {
            stage.requestFocus();
            node.requestFocus();
        });
    }

    public Node focused() {
        return call(() -> scene().getFocusOwner());
    }

    /** Presses and releases a key where the keyboard is; the modifiers are those that are held. */
    public void press(KeyCode key, KeyCode... held) {
        act(() -> {
            key(KeyEvent.KEY_PRESSED, key, held);
            key(KeyEvent.KEY_RELEASED, key, held);
        });
    }

    private void key(EventType<KeyEvent> type, KeyCode key, KeyCode... held) {
        var keys = List.of(held);
        Event.fireEvent(scene().getFocusOwner(), new KeyEvent(type, "", "", key, keys.contains(KeyCode.SHIFT),
                keys.contains(KeyCode.CONTROL), keys.contains(KeyCode.ALT), keys.contains(KeyCode.META)));
    }

    /** Types letters where the keyboard is. */
    public void type(String letters) {
        act(() -> letters.chars().mapToObj(letter -> String.valueOf((char) letter)).forEach(letter -> Event.fireEvent(
                scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    /** Replaces what stands in a text, and leaves the keyboard there. */
    public void enter(TextInputControl text, String words) {
        focus(text);
        act(text::selectAll);
        act(() -> text.replaceSelection(words));
    }

    /** What the menu of a row of problems does with these words. */
    public void choose(Node row, String words) {
        act(Seen.inMenu(row, words)::fire);
    }

    public void click(Node node) {
        act(() -> {
            if (node instanceof ButtonBase button) button.fire();
            else for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED))
                Event.fireEvent(node, new MouseEvent(type, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false,
                        type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null));
        });
    }

    /** Moves the pointer to the middle of a node. */
    public void point(Node node) {
        act(() -> {
            var at = node.localToScreen(node.getBoundsInLocal());
            new Robot().mouseMove(at.getCenterX(), at.getCenterY());
        });
        settle();
    }

    /** Moves the pointer to where no window is: what it rests on shows a tooltip after a while, and that takes the next Escape. */
    public static void pointAway() {
        call(() -> {
            var screen = Screen.getPrimary().getBounds();
            new Robot().mouseMove(screen.getMaxX() - 1, screen.getMaxY() - 1);
            return null;
        });
    }

    /** What is open above the stage, such as menus and lists of values; the one that came last is the last. */
    public static List<PopupWindow> popups() {
        return call(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast)
                .filter(Window::isShowing).toList());
    }

    /** Nothing is open above the stage any more. */
    public static void closePopups() {
        var open = popups();
        call(() -> {
            open.forEach(Window::hide);
            return null;
        });
    }

    /** The node of that id that is shown. */
    public Node find(String id) {
        return call(() -> find(scene().getRoot(), id));
    }

    /** The first node of that id that is on no page behind the one that is shown. */
    public static Node find(Node root, String id) {
        return root.lookupAll("#" + id).stream().filter(node -> !isOnAnotherPage(node)).findFirst().orElse(null);
    }

    private static boolean isOnAnotherPage(Node node) {
        for (var at = node; at.getParent() != null; at = at.getParent())
            if (at.getParent().getStyleClass().contains("form") && !at.isVisible()) return true;
        return false;
    }

    /** Every node below, it among them, the parts of controls too. */
    public static Stream<Node> all(Node root) {
        return call(() -> below(root).toList()).stream();
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Rig::below)) : Stream.of(node);
    }

    public static <N extends Node> List<N> all(Node root, Class<N> type) {
        return all(root).filter(type::isInstance).map(type::cast).toList();
    }

    /** Those with a style class. */
    public static List<Node> styled(Node root, String style) {
        return all(root).filter(node -> node.getStyleClass().contains(style)).toList();
    }

    /** Whether the node and all that it is in are to be seen. */
    public static boolean isSeen(Node node) {
        return call(() -> {
            var at = node;
            while (at != null && at.isVisible()) at = at.getParent();
            return at == null;
        });
    }

    /** What is to be read in a node, one entry for each text that is to be seen. */
    public static List<String> words(Node root) {
        return all(root).filter(node -> node instanceof Text && !((Text) node).getText().isEmpty() && isSeen(node))
                .map(node -> node.getParent() instanceof Labeled labeled && labeled.getText() != null ? labeled.getText()
                        : ((Text) node).getText()).map(Unbroken::plain).toList();
    }

    /** What a label or a button shows of its words: all of them, or a part and an ellipsis. */
    public static String drawn(Labeled labeled) {
        return all(labeled).filter(node -> node instanceof Text && node.getParent() == labeled && node != labeled.getGraphic())
                .map(node -> ((Text) node).getText()).findFirst().orElse("");
    }

    /** The words that are to be seen and are not drawn whole. */
    public static List<String> cut(Node root) {
        return all(root, Labeled.class).stream().filter(labeled -> isSeen(labeled) && !labeled.isMnemonicParsing()
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY && labeled.getText() != null
                && !labeled.getText().equals(drawn(labeled))).map(Labeled::getText).toList();
    }

    /** How far the node ends before the right edge of the other. */
    public static double fromTheRight(Node node, Node within) {
        return call(() -> within.localToScene(within.getBoundsInLocal()).getMaxX() - node.localToScene(node.getBoundsInLocal()).getMaxX());
    }

    public static boolean is(Node node, String pseudoClass) {
        return call(() -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass)));
    }

    /** The name that a screen reader says. */
    public static String spoken(Node node) {
        return (String) call(() -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    /** The help that a screen reader says after the name. */
    public static String spokenHelp(Node node) {
        return (String) call(() -> node.queryAccessibleAttribute(AccessibleAttribute.HELP));
    }
}
