package ackcomposer.app;

import ackcomposer.app.file.Work;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work that must not stop the window; answers come back on the window's thread. The only class that crosses threads. */
final class Background implements Work, AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> fault) {
        executor.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Throwable failed) {  // an Error too: whoever waits is answered
                Platform.runLater(() -> fault.accept(failed));
                return;
            }
            Platform.runLater(() -> answer.accept(result));
        });
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
