package ackcomposer.submit;

import java.time.Duration;
import java.time.Instant;

/** Time that runs so many times as fast, from its making on. */
final class HurriedWaiting implements Waiting {
    private final Waiting real;
    private final int faster;
    private final Instant began;

    HurriedWaiting(Waiting real, int faster) {
        this.real = real;
        this.faster = faster;
        began = real.now();
    }

    @Override
    public Instant now() {
        return began.plus(Duration.between(began, real.now()).multipliedBy(faster));
    }

    @Override
    public boolean pause(Duration time) {
        return real.pause(time.dividedBy(faster));
    }
}
