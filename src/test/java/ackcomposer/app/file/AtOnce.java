package ackcomposer.app.file;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that is done at once, where it is asked for. */
public final class AtOnce implements Work {
    /** How often it was asked for. */
    public int runs;

    @Override
    public <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> fault) {
        runs++;
        T result;
        try {
            result = work.call();
        } catch (Throwable failed) {
            fault.accept(failed);
            return;
        }
        answer.accept(result);
    }

    @Override
    public void tell(Runnable act) {
        act.run();
    }
}
