package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pause ends with its time, with a call, or for good. A test that waited for its time would not end. */
@Timeout(60)
class PausesTest {
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final CompletableFuture<Void> stop = new CompletableFuture<>();
    private final Pauses pauses = new Pauses(stop);

    private CompletableFuture<Boolean> pausing() {
        return CompletableFuture.supplyAsync(() -> pauses.pause(FOR_EVER));
    }

    @Test
    void aCallEndsThePauseThatIsOrElseTheNextOneAndNoneAfterIt() throws Exception {
        var first = pausing();
        pauses.cut();
        assertThat(first.get()).as("it goes on").isTrue();
        pauses.cut();
        pauses.cut();
        assertThat(pauses.pause(FOR_EVER)).isTrue();
        assertThat(pauses.pause(Duration.ZERO)).isTrue();
        var next = pausing();
        stop.complete(null);
        assertThat(next.get(30, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void whatIsStoppedPausesNoMore() {
        stop.complete(null);
        assertThat(pauses.pause(FOR_EVER)).isFalse();
        pauses.cut();
        assertThat(pauses.pause(FOR_EVER)).isFalse();
    }

    @Test
    void timeAloneEndsItToo() {
        assertThat(pauses.pause(Duration.ofMillis(1))).isTrue();
    }
}
