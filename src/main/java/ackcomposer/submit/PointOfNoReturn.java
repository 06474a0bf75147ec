package ackcomposer.submit;

import java.util.concurrent.atomic.AtomicReference;

/** The moment from which on a request may have reached the service: it is passed once and for all, or shut before it came. */
final class PointOfNoReturn {
    private enum State { BEFORE, PASSED, SHUT }

    private final AtomicReference<State> state = new AtomicReference<>(State.BEFORE);

    /** False if it was shut; then nothing may leave. */
    boolean pass() {
        return state.compareAndSet(State.BEFORE, State.PASSED) || state.get() == State.PASSED;
    }

    /** True if nothing has left, and nothing will. */
    boolean shut() {
        return state.compareAndSet(State.BEFORE, State.SHUT) || state.get() == State.SHUT;
    }

    boolean isShut() {
        return state.get() == State.SHUT;
    }
}
