package ackcomposer.app;

import ackcomposer.app.file.Work;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work that must not stop the window; answers come back on the window's thread. The only class that crosses threads. */
final class Background implements Work, AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    });

    /** Work whose answer was not taken in yet. */
    private final AtomicInteger open = new AtomicInteger();

    boolean isBusy() {
        return open.get() > 0;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> fault) {
        // What is still answered when the window is gone asks for nothing more.
        if (executor.isShutdown()) return;
        open.incrementAndGet();
        executor.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Throwable failed) {  // an Error too: whoever waits is answered
                answer(() -> fault.accept(failed));
                return;
            }
            answer(() -> answer.accept(result));
        });
    }

    private void answer(Runnable answer) {
        Platform.runLater(() -> {
            open.decrementAndGet();
            answer.run();
        });
    }

    @Override
    public void tell(Runnable act) {
        Platform.runLater(act);
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
