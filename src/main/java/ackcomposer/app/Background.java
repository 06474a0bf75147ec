package ackcomposer.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work that must not stop the window; answers come back on the window's thread. The only class that crosses threads. */
final class Background implements AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    });

    <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Exception> fault) {
        executor.submit(() -> {
            try {
                var result = work.call();
                Platform.runLater(() -> answer.accept(result));
            } catch (Exception failed) {
                Platform.runLater(() -> fault.accept(failed));
            }
        });
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
