package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.window.Chooser;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Listing;
import ackcomposer.view.session.Session;
import ackcomposer.view.Rig;
import ackcomposer.view.shell.Windows;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A real window without a display, driven by the robot's keyboard and mouse. */
final class Desktop implements AutoCloseable {
    final FxRobot robot = new FxRobot();
    final Map<String, String> env = new HashMap<>();
    final Stage stage;
    final Wizard wizard;
    Path chosen;

    private Desktop(Desktop from) throws Exception {
        env.putAll(from.env);
        wizard = call(() -> from.wizard.all().another(from.wizard));
        stage = wizard.stage();
        call(() -> {
            wizard.choosing(chooser());
            return null;
        });
        Rig.awaitWhole(call(() -> Rig.whole(stage.getScene())));
        settle();
    }

    private Desktop(Path home, Map<String, String> more) throws Exception {
        env.put("ACK_COMPOSER_HOME", home.toString());
        env.putAll(more);
        FxToolkit.registerPrimaryStage();
        Rig.away();
        stage = call(() -> new Stage());
        wizard = call(() -> {
            var made = new Wizard(stage, env);
            made.session().lang.set(Lang.EN);
            made.choosing(chooser());
            stage.setWidth(1180);
            stage.setHeight(760);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            made.recall();
            return made;
        });
        Rig.awaitWhole(call(() -> Rig.whole(stage.getScene())));
        settle();
    }

    private Chooser chooser() {
        return new Chooser() {
            @Override
            public Optional<Path> open() {
                return Optional.ofNullable(chosen);
            }

            @Override
            public Optional<Path> save(String suggested) {
                return Optional.ofNullable(chosen);
            }
        };
    }

    /** One more window of the same process. */
    Desktop another() throws Exception {
        return new Desktop(this);
    }

    static Desktop open(Path home, Map<String, String> env) throws Exception {
        return new Desktop(home, env);
    }

    static Desktop open(Path home) throws Exception {
        return open(home, Map.of());
    }

    static <T> T call(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    }

    void run(Runnable work) {
        robot.interact(work);
        settle();
    }

    /** Waits for what was left for later, and for files; a request that is out is waited for by whoever sent it. */
    void settle() {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !wizard.isBusy() || call(wizard::isSending));
        } catch (TimeoutException stillBusy) {
            throw new AssertionError("a file takes more than 20 s", stillBusy);
        }
        WaitForAsyncUtils.waitForFxEvents(4);
        // What is in a pane that scrolls is found only once that has its skin; on a busy machine the next pulse is long in coming.
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    Session session() {
        return wizard.session();
    }

    /** Of the draft, from whatever thread; empty where it has none. */
    String clusterName() {
        return session().state().root().get(Catalogue.BASICS.name).orElse("");
    }

    void clusterName(String name) {
        run(() -> session().draft.edit(state -> state.set(0, Catalogue.BASICS.name, name)));
    }

    /** And takes what was mended as it is. */
    void openFile(Path file) {
        run(() -> wizard.open(file));
        if (find("repairs_open") != null) click("repairs_open");
    }

    Node find(String id) {
        return Rig.find(stage.getScene().getRoot(), id);
    }

    String text(String id) {
        var node = find(id);
        assertThat(node).as(id).isNotNull();
        return node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText();
    }

    @SuppressWarnings("unchecked")
    private ListView<Listing.Line> preview() {
        return (ListView<Listing.Line>) find("json");
    }

    /** Every line of the preview, those out of sight too. */
    List<String> json() {
        return preview().getItems().stream().map(Listing.Line::text).toList();
    }

    /** The lines of the preview that are in sight and marked so. */
    List<String> markedLines(String mark) {
        return preview().lookupAll(".json-words").stream()
                .filter(words -> words.getPseudoClassStates().contains(PseudoClass.getPseudoClass(mark)))
                .map(words -> ((TextFlow) words).getChildren().stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText())
                        .collect(Collectors.joining()).strip())
                .filter(line -> !line.isEmpty()).toList();
    }

    /** Brings a line of the preview into sight and clicks on it. */
    void clickLine(int index) {
        run(() -> preview().scrollTo(index));
        var cell = preview().lookupAll(".list-cell").stream().map(ListCell.class::cast).filter(line -> line.getIndex() == index).findFirst()
                .orElseThrow();
        robot.clickOn(cell.lookup(".line-number"));
        settle();
    }

    void focus(String id) {
        assertThat(find(id)).as(id).isNotNull();
        run(() -> find(id).requestFocus());
    }

    /** Goes to a place as a link does, and waits until it has the keyboard. */
    void go(Ref ref) throws Exception {
        run(() -> Windows.navigator(stage.getScene()).go(ref));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Windows.target(stage.getScene(), ref.row(), ref.field()) != null
                && Windows.target(stage.getScene(), ref.row(), ref.field()).isFocused());
        settle();
    }

    /** Takes the first repair under a field by the keyboard, which brings it into sight wherever the page was scrolled to. */
    void clickFix(String path) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> find("err_" + path) != null && find("err_" + path).lookup(".fix") != null);
        run(() -> find("err_" + path).lookup(".fix").requestFocus());
        keys(KeyCode.SPACE);
    }

    /** Replaces what stands in a field, letter by letter. */
    void type(String id, String text) {
        focus(id);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write(text);
        settle();
    }

    void click(String id) {
        assertThat(find(id)).as(id).isNotNull();
        robot.clickOn(find(id));
        settle();
    }

    void keys(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    @Override
    public void close() throws Exception {
        call(() -> {
            stage.close();
            return null;
        });
        settle();
    }
}
