package ackcomposer.submit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Time as it passes for whoever waits. */
interface Waiting {

    Instant now();

    /** False if it is not worth waiting any longer. */
    boolean pause(Duration time);

    static Waiting until(CompletableFuture<Void> stop) {
        return new Waiting() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public boolean pause(Duration time) {
                try {
                    stop.get(time.toNanos(), TimeUnit.NANOSECONDS);
                    return false;
                } catch (TimeoutException over) {
                    return true;
                } catch (ExecutionException stopped) {
                    return false;
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        };
    }
}
