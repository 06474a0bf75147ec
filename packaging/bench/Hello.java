import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that is a window: what the start of the program is measured by. With an argument it ends when it was seen. */
public final class Hello extends Application {

    /** JavaFX on the class path or in the runtime: the launcher of Java insists on modules for a main class that is an Application. */
    public static final class Main {
        public static void main(String[] args) {
            launch(Hello.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Hello")), 1180, 760));
        stage.show();
        if (getParameters().getRaw().isEmpty()) return;
        var pause = new javafx.animation.PauseTransition(javafx.util.Duration.seconds(1));
        pause.setOnFinished(over -> javafx.application.Platform.exit());
        pause.play();
    }
}
