package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;

/** A reply is taken in whole up to one MiB, and what came of it is kept if the rest does not come. */
class ReplyBufferTest {
    private static final int MOST = 1_048_576;

    private final ReplyBuffer buffer = new ReplyBuffer();
    private final List<String> asked = new ArrayList<>();

    private void subscribed() {
        buffer.onSubscribe(new Subscription() {
            @Override
            public void request(long count) {
                asked.add("request " + count);
            }

            @Override
            public void cancel() {
                asked.add("cancel");
            }
        });
    }

    private void next(int... sizes) {
        var buffers = new ArrayList<ByteBuffer>();
        for (var size : sizes) buffers.add(ByteBuffer.allocate(size));
        buffer.onNext(buffers);
    }

    private byte[] body() {
        return buffer.getBody().toCompletableFuture().getNow(null);
    }

    private static ResponseInfo head(int status, Map<String, List<String>> headers) {
        return new ResponseInfo() {
            @Override
            public int statusCode() {
                return status;
            }

            @Override
            public HttpHeaders headers() {
                return HttpHeaders.of(headers, (name, value) -> true);
            }

            @Override
            public HttpClient.Version version() {
                return HttpClient.Version.HTTP_1_1;
            }
        };
    }

    @Test
    void itAsksForAllThatThereIs() {
        subscribed();
        assertThat(asked).containsExactly("request " + Long.MAX_VALUE);
    }

    @Test
    void theBodyIsWhatCameInItsOrder() {
        subscribed();
        buffer.onNext(List.of(ByteBuffer.wrap(new byte[] {1, 2}), ByteBuffer.wrap(new byte[] {3})));
        buffer.onNext(List.of(ByteBuffer.wrap(new byte[] {4})));
        assertThat(buffer.soFar()).containsExactly(1, 2, 3, 4);
        assertThat(body()).as("before the end").isNull();
        buffer.onComplete();
        assertThat(body()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void oneMebibyteIsTaken() {
        subscribed();
        next(MOST - 1, 1);
        buffer.onComplete();
        assertThat(body()).hasSize(MOST);
        assertThat(asked).doesNotContain("cancel");
    }

    @Test
    void oneByteMoreEndsTheReplyAndKeepsWhatCame() {
        subscribed();
        next(MOST - 1);
        next(2, 1);
        assertThat(asked).last().isEqualTo("cancel");
        assertThatThrownBy(this::body).hasRootCauseInstanceOf(IOException.class).hasRootCauseMessage("reply over 1048576 bytes");
        assertThat(buffer.soFar()).hasSize(MOST - 1);
        next(1);
        assertThat(buffer.soFar()).as("after the end").hasSize(MOST - 1);
        assertThat(asked).filteredOn("cancel"::equals).hasSize(1);
    }

    @Test
    void aFaultEndsItAndKeepsWhatCame() {
        subscribed();
        next(5);
        buffer.onError(new IOException("reset"));
        assertThatThrownBy(this::body).hasRootCauseMessage("reset");
        assertThat(buffer.soFar()).hasSize(5);
    }

    @Test
    void theHeadIsKnownWhenItHasCome() {
        assertThat(buffer.status()).isNull();
        assertThat(buffer.requestId()).isNull();
        assertThat(buffer.apply(head(207, Map.of("X-Acs-Request-Id", List.of("r1", "r2"))))).isSameAs(buffer);
        assertThat(buffer.status()).isEqualTo(207);
        assertThat(buffer.requestId()).isEqualTo("r1");
        buffer.apply(head(200, Map.of("x-request-id", List.of("other"))));
        assertThat(buffer.requestId()).isNull();
    }
}
