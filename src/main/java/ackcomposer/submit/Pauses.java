package ackcomposer.submit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The pauses of whoever looks again and again: they end for good, or are cut short by somebody who would not wait. */
public final class Pauses implements Waiting {
    private final CompletableFuture<Void> stop;
    private final Semaphore calls = new Semaphore(0);

    /** @param stop ends them for good */
    public Pauses(CompletableFuture<Void> stop) {
        this.stop = stop;
        stop.whenComplete((any, failed) -> calls.release());
    }

    /** The pause that is, or else the next one, is over now; from any thread. */
    public void cut() {
        calls.release();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public boolean pause(Duration time) {
        if (stop.isDone()) return false;
        try {
            // Who called several times meant the same look.
            if (calls.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) calls.drainPermits();
            return !stop.isDone();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
