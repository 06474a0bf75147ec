package ackcomposer.app;

import ackcomposer.app.cli.Console;
import ackcomposer.app.cli.Exit;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.view.parts.FirstFrame;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * The desktop program: a window, with the file that was named on the command line in it, and those opened from it. Desktops know it by
 * the name of this class, see {@code StartupWMClass} in the menu entry of the package.
 */
public final class Window extends Application {
    static final int[] ICONS = {16, 32, 64, 128};

    static void open(String[] args) {
        Ahead.ofTheWindow();
        try {
            launch(Window.class, args);
        } catch (UnsupportedOperationException noWindows) {
            // So says the toolkit where it finds no display, or no GTK; what goes wrong in the window itself comes as another exception.
            System.err.println("ack-composer: " + Message.of(Console.class, "window.none", noWindows.getMessage())
                    .in(Lang.of(Locale.getDefault())));
            System.exit(Exit.ofProcess(Exit.NOT_INSTALLED));
        }
    }

    @Override
    public void start(Stage stage) {
        start(stage, System.getenv(), getParameters().getRaw().stream().findFirst(),
                page -> getHostServices().showDocument(page.toString()));
    }

    /**
     * The first window, with the file in it, else with what a draft may begin as.
     *
     * @param browser opens a page
     */
    static Wizard start(Stage stage, Map<String, String> env, Optional<String> file, Consumer<URI> browser) {
        var wizard = opened(stage, env, another -> begin(another, browser, another::welcome));
        begin(wizard, browser, () -> {
            wizard.recall();
            file.ifPresentOrElse(name -> wizard.open(Path.of(name)), wizard::welcome);
        });
        return wizard;
    }

    /** What waits until the window can be seen. */
    private static void begin(Wizard wizard, Consumer<URI> browser, Runnable act) {
        var stage = wizard.stage();
        wizard.browsing(browser);
        FirstFrame.after(stage.getScene(), () -> {
            act.run();
            Platform.runLater(() -> {
                for (var size : ICONS) stage.getIcons().add(icon(size));
                wizard.begun();
            });
            new Idle(stage.getScene()).each(wizard::prepare);
        });
    }

    /**
     * A window with an empty draft, which is shown.
     *
     * @param another is given each that is opened from it
     */
    private static Wizard opened(Stage stage, Map<String, String> env, Consumer<Wizard> another) {
        Ahead.end();
        var windows = new OpenWindows(env, another);
        var wizard = windows.first(stage);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Platform.runLater(() -> windows.fault(fault)));
        wizard.show();
        return wizard;
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(Window.class.getResourceAsStream("icon-" + size + ".png"), "icon"));
    }
}
