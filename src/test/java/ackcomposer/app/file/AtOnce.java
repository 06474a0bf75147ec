package ackcomposer.app.file;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Work that is done at once, where it is asked for, and answered at once unless answers are held. */
public final class AtOnce implements Work {
    /** How often it was asked for. */
    public int runs;
    private final Executor teller;

    public AtOnce() {
        this(Runnable::run);
    }

    /** @param teller runs what is told, where that has to be: other threads tell something too */
    public AtOnce(Executor teller) {
        this.teller = teller;
    }
    /** Answers that are late; null: none is. */
    private Queue<Runnable> late;

    /** From now on nothing is answered. */
    public void hold() {
        late = new ArrayDeque<>();
    }

    /** What was held is answered now. */
    public void release() {
        var answers = late;
        late = null;
        answers.forEach(Runnable::run);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> fault) {
        runs++;
        final T result;
        try {
            result = work.call();
        } catch (Throwable failed) {
            fault.accept(failed);
            return;
        }
        if (late == null) answer.accept(result);
        else late.add(() -> answer.accept(result));
    }

    @Override
    public void tell(Runnable act) {
        teller.execute(act);
    }
}
