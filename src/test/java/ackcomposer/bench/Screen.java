package ackcomposer.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window from the outside: what is done to it, until all of that is laid out, or drawn. */
record Screen(Stage stage) {
    /** Nobody waits longer for a window; a benchmark that does not end by then is over its limit whatever that is. */
    static final int PATIENCE_SECONDS = 120;

    /** Runs on the FX thread, after what is waiting there already. */
    static <T> T call(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static void run(Runnable work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Does it, lays out the window, and waits for what it left to be done later. */
    void act(Runnable act) throws Exception {
        run(() -> {
            act.run();
            layOut();
        });
        // What was left for later may itself leave something.
        for (var i = 0; i < 2; i++) run(this::layOut);
    }

    /** What a pulse does before it draws: styles and layout of what has changed. {@code Node.applyCss} would style everything anew. */
    void layOut() {
        for (var pass : List.of("doCSSPass", "doLayoutPass")) {
            try {
                var method = Scene.class.getDeclaredMethod(pass);
                method.setAccessible(true);
                method.invoke(stage.getScene());
            } catch (ReflectiveOperationException notAsInThisJavaFx) {
                throw new IllegalStateException(pass, notAsInThisJavaFx);
            }
        }
    }

    /** Waits until the window is drawn, so that the next act does not compete with that. */
    void rest() throws Exception {
        // A pulse ends only when the one before it was drawn.
        for (var i = 0; i < 2; i++) pulse();
    }

    private void pulse() throws Exception {
        var pulsed = new CountDownLatch(1);
        Platform.runLater(() -> {
            stage.getScene().addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    stage.getScene().removePostLayoutPulseListener(this);
                    pulsed.countDown();
                }
            });
            Platform.requestNextPulse();
        });
        if (!pulsed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new TimeoutException("nothing was drawn");
    }
}
