package ackcomposer.submit;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * The body of a request, which passes once at most: a second attempt of the JDK gets none, and once the point of no return is shut
 * neither does a first one.
 */
final class OneTimeBody implements BodyPublisher {
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
    private final BooleanSupplier mayPass;
    private final AtomicBoolean isAsked = new AtomicBoolean();

    private OneTimeBody(byte[] bytes, BooleanSupplier mayPass) {
        body = BodyPublishers.ofByteArray(bytes);
        this.mayPass = mayPass;
    }

    /** In clear, what the JDK asks for when it is connected may leave at once. */
    static OneTimeBody inClear(byte[] bytes, PointOfNoReturn point) {
        // An empty body is never asked for, so it tells nothing.
        if (bytes.length == 0) point.pass();
        return new OneTimeBody(bytes, point::pass);
    }

    /** Over TLS the JDK asks for it as early, but holds it back until the server has proved itself. */
    static OneTimeBody overTls(byte[] bytes, PointOfNoReturn point) {
        return new OneTimeBody(bytes, () -> !point.isShut());
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        if (isAsked.compareAndSet(false, true) && mayPass.getAsBoolean()) {
            body.subscribe(subscriber);
        } else {
            subscriber.onSubscribe(NOTHING);
            subscriber.onError(new IOException("gate"));
        }
    }
}
