package ackcomposer.app.file;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A place for work that must not stop the window: its answer, or what went wrong, comes back on the window's thread. */
public interface Work {
    /** Runs it once; exactly one of the two is called, also where the work ends in an {@link Error}. */
    <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> fault);

    /** From inside such work: does something on the window's thread, and does not wait for it. */
    void tell(Runnable act);
}
