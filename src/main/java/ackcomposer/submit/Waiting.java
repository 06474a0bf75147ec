package ackcomposer.submit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Time as it passes for whoever waits. */
interface Waiting {

    Instant now();

    /** False if it is not worth waiting any longer. */
    boolean pause(Duration time);

    static Waiting until(CompletableFuture<Void> stop) {
        return new Pauses(stop);
    }
}
