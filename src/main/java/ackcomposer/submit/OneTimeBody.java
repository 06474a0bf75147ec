package ackcomposer.submit;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The body of a request, which passes once at most: a second attempt of the JDK gets none, and after {@link #shut} neither
 * does a first one. The JDK asks for it only when it is connected, so it also tells whether the request can have left.
 */
final class OneTimeBody implements BodyPublisher {
    private enum State { WAITING, PASSED, SHUT }

    private static final Subscription NOTHING = new Subscription() {
        @Override
        public void request(long count) {
            // there is nothing to give
        }

        @Override
        public void cancel() {
            // nor to take back
        }
    };

    private final BodyPublisher body;
    private final AtomicReference<State> state;

    OneTimeBody(byte[] bytes) {
        body = BodyPublishers.ofByteArray(bytes);
        // An empty body is never asked for, so it tells nothing.
        state = new AtomicReference<>(bytes.length == 0 ? State.PASSED : State.WAITING);
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        if (state.compareAndSet(State.WAITING, State.PASSED)) {
            body.subscribe(subscriber);
        } else {
            subscriber.onSubscribe(NOTHING);
            subscriber.onError(new IOException("gate"));
        }
    }

    /** Lets nothing pass from now on; true if nothing has passed. */
    boolean shut() {
        return state.compareAndSet(State.WAITING, State.SHUT) || state.get() == State.SHUT;
    }
}
