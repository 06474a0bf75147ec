package ackcomposer.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The desktop program: one window, and the file that was named on the command line in it. */
public final class Window extends Application {

    static void open(String[] args) {
        launch(Window.class, args);
    }

    @Override
    public void start(Stage stage) {
        var wizard = new Wizard(stage, System.getenv());
        wizard.browsing(page -> getHostServices().showDocument(page.toString()));
        var icon = Window.class.getResourceAsStream("icon.png");
        if (icon != null) stage.getIcons().add(new Image(icon));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Platform.runLater(() -> wizard.fault(fault)));
        stage.show();
        wizard.begun();
        getParameters().getRaw().stream().findFirst().ifPresentOrElse(file -> wizard.open(Path.of(file)), wizard::welcome);
    }
}
