package ackcomposer.view.parts;

import javafx.application.Platform;
import javafx.scene.Scene;

/** The moment from which on a window can be seen and used. */
public final class FirstFrame {
    /** The first, and a breath: what was clicked or typed while the window came goes before all else. By frames, as each takes its time. */
    private static final int FRAMES = 3;

    private FirstFrame() {
    }

    /** Leaves until then what the user does not wait for. */
    public static void after(Scene scene, Runnable act) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int left = FRAMES;

            @Override
            public void run() {
                if (--left > 0) {
                    Platform.requestNextPulse();
                    return;
                }
                scene.removePostLayoutPulseListener(this);
                // It is laid out, and not drawn yet.
                Platform.runLater(act);
            }
        });
    }
}
