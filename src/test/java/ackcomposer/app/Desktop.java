package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.window.Chooser;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.view.Windows;
import ackcomposer.view.session.Session;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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

    private Desktop(Path home, Map<String, String> more) throws Exception {
        env.put("ACK_COMPOSER_HOME", home.toString());
        env.putAll(more);
        FxToolkit.registerPrimaryStage();
        stage = call(() -> new Stage());
        wizard = call(() -> {
            var made = new Wizard(stage, env);
            made.session().lang.set(Lang.EN);
            made.choosing(new Chooser() {
                @Override
                public Optional<Path> open() {
                    return Optional.ofNullable(chosen);
                }

                @Override
                public Optional<Path> save(String suggested) {
                    return Optional.ofNullable(chosen);
                }
            });
            stage.setWidth(1180);
            stage.setHeight(760);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return made;
        });
        settle();
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

    void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    Session session() {
        return wizard.session();
    }

    void openFile(Path file) {
        run(() -> wizard.open(file));
    }

    Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }

    String text(String id) {
        var node = find(id);
        assertThat(node).as(id).isNotNull();
        return node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText();
    }

    void focus(String id) {
        assertThat(find(id)).as(id).isNotNull();
        run(() -> find(id).requestFocus());
    }

    /** Goes to a place as a link does, and waits until it has the keyboard. */
    void go(Ref ref) throws Exception {
        run(() -> Windows.go(session(), ref));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Windows.target(session(), ref.row(), ref.field()) != null
                && Windows.target(session(), ref.row(), ref.field()).isFocused());
        settle();
    }

    /** Clicks the first repair under a field. */
    void clickFix(String path) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> find("err_" + path) != null && find("err_" + path).lookup(".fix") != null);
        robot.clickOn(find("err_" + path).lookup(".fix"));
        settle();
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
