package ackcomposer.submit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes in one reply up to a limit, and keeps what came if the rest does not. */
final class ReplyBuffer implements BodyHandler<byte[]>, BodySubscriber<byte[]> {
    private static final int MOST_BYTES = 1 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private volatile ResponseInfo head;
    private volatile Subscription subscription;

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo info) {
        head = info;
        return this;
    }

    Integer status() {
        return head == null ? null : head.statusCode();
    }

    String requestId() {
        return head == null ? null : head.headers().firstValue("x-acs-request-id").orElse(null);
    }

    /** What the server's clock says; null if it does not say. */
    Instant date() {
        var text = head == null ? null : head.headers().firstValue("date").orElse(null);
        try {
            return text == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
        } catch (DateTimeException none) {
            return null;
        }
    }

    byte[] soFar() {
        return bytes.toByteArray();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription source) {
        subscription = source;
        source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            if (body.isDone()) return;
            if (bytes.size() + buffer.remaining() > MOST_BYTES) {
                subscription.cancel();
                body.completeExceptionally(new IOException("reply over " + MOST_BYTES + " bytes"));
                return;
            }
            var chunk = new byte[buffer.remaining()];
            buffer.get(chunk);
            bytes.writeBytes(chunk);
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }
}
