package ackcomposer.app;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.view.parts.FirstFrame;
import ackcomposer.view.shell.Windows;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The program in a process of its own, in which somebody types without an end: a letter, a pause, a letter. Each text of the field is
 * printed with the time at which it stood there. It is made to be killed.
 */
final class Typist {
    private static final String FIRST = "first";
    private static final int LONGEST_PAUSE = 160;
    private static final int MOST_LETTERS = 40;

    private Typist() {
    }

    /** @param args the home */
    public static void main(String[] args) {
        Main.prepare();
        Application.launch(Typing.class, args);
    }

    /** The window. */
    public static final class Typing extends Application {
        private final Random random = new Random();
        private TextField field;

        @Override
        public void start(Stage stage) {
            var wizard = new Wizard(stage, Map.of("ACK_COMPOSER_HOME", Path.of(getParameters().getRaw().get(0)).toString()));
            wizard.session().lang.set(Lang.EN);
            wizard.show();
            FirstFrame.after(stage.getScene(), () -> {
                wizard.begun();
                field = (TextField) Windows.target(stage.getScene(), 0, Catalogue.BASICS.name);
                field.requestFocus();
                field.setText(FIRST);
                type();
            });
        }

        private void type() {
            say();
            var pause = new PauseTransition(Duration.millis(1 + random.nextInt(LONGEST_PAUSE)));
            pause.setOnFinished(over -> {
                if (field.getLength() > MOST_LETTERS) field.setText(FIRST);
                else key(String.valueOf((char) ('a' + random.nextInt(26))));
                type();
            });
            pause.play();
        }

        /** As the toolkit tells the field. */
        private void key(String letter) {
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
        }

        private void say() {
            System.out.println(System.currentTimeMillis() + " " + field.getText());
            System.out.flush();
        }
    }
}
