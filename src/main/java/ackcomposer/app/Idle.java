package ackcomposer.app;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** The time between two acts of the user, in which a little may be done that he would wait for later. */
final class Idle {
    private static final Duration A_WHILE = Duration.millis(250);

    private final PauseTransition pause = new PauseTransition(A_WHILE);

    Idle(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, input -> {
            if (pause.getStatus() == PauseTransition.Status.RUNNING) pause.playFromStart();
        });
    }

    /** Does it again and again, each time after a while without any input. @param act short; whether there is more to do */
    void each(BooleanSupplier act) {
        pause.setOnFinished(over -> {
            if (act.getAsBoolean()) pause.playFromStart();
        });
        pause.playFromStart();
    }
}
