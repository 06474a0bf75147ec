package ackcomposer.app.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a signal does: it ends the program as usual. A submit says first that nothing was sent; while its request is out, what is known of
 * it is said and written down first.
 */
public final class Signals {
    /** Longer than a ledger is waited for. */
    private static final int MOST_SECONDS = 15;

    private final CompletableFuture<Void> stop = new CompletableFuture<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private Runnable sayNotSent;
    private boolean isHeld;

    /** The real ones of this process. */
    public static Signals installed() {
        var signals = new Signals();
        Runtime.getRuntime().addShutdownHook(new Thread(signals::arrive, "signals"));
        return signals;
    }

    /** A submit begins; nothing can leave before {@link #hold}. */
    synchronized void begin(Runnable notSent) {
        sayNotSent = notSent;
    }

    /** From now on a signal ends what waits for this, and the program only after that. */
    synchronized CompletableFuture<Void> hold() {
        isHeld = true;
        return stop;
    }

    /**
     * The verb is done, and has said all that it has to.
     *
     * @param exit that of the process
     */
    public void ended(int exit) {
        ended.complete(exit);
    }

    private void arrive() {
        if (ended.isDone() || !isOut()) return;
        stop.complete(null);
        try {
            Runtime.getRuntime().halt(ended.get(MOST_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException | ExecutionException | TimeoutException stuck) {
            Runtime.getRuntime().halt(Exit.ofProcess(Exit.UNKNOWN));
        }
    }

    /** Whether a request may be out. If not, who would send one now waits here for ever. */
    private synchronized boolean isOut() {
        if (isHeld || sayNotSent == null) return isHeld;
        sayNotSent.run();
        Runtime.getRuntime().halt(Exit.ofProcess(Exit.NOT_SENT));
        return false;
    }
}
