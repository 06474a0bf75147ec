package ackcomposer.view.parts;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;

/** The moment from which on a window can be seen and used. */
public final class FirstFrame {
    /** Two frames: what was clicked or typed while the window came goes first. */
    private static final Duration A_BREATH = Duration.millis(34);

    private FirstFrame() {
    }

    /** Leaves until then what the user does not wait for. */
    public static void after(Scene scene, Runnable act) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                var breath = new PauseTransition(A_BREATH);
                breath.setOnFinished(over -> act.run());
                breath.play();
            }
        });
    }
}
