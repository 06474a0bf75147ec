package ackcomposer.submit;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads the body of a reply up to 1 MiB and then hangs up. */
final class Capped implements HttpResponse.BodySubscriber<Capped.Body> {
    private static final int MOST = 1 << 20;

    /** What was read. */
    record Body(byte[] bytes, boolean tooLarge) {
    }

    private final CompletableFuture<Body> result = new CompletableFuture<>();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private Flow.Subscription subscription;

    Capped(HttpHeaders headers) {
        // A length above the cap is known before the first byte.
        if (headers.firstValueAsLong("content-length").orElse(0) > MOST) result.complete(new Body(new byte[0], true));
    }

    @Override
    public CompletionStage<Body> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (result.isDone()) given.cancel();
        else given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            read.writeBytes(bytes);
        }
        if (read.size() <= MOST) return;
        subscription.cancel();
        result.complete(new Body(new byte[0], true));
    }

    @Override
    public void onError(Throwable fault) {
        result.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        result.complete(new Body(read.toByteArray(), false));
    }
}
