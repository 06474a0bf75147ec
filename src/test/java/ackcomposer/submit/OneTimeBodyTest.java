package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;

/** A body passes once; after it is shut it passes no more, and whether it passed is known. */
class OneTimeBodyTest {

    /** What a subscriber is told, word by word. */
    private static List<String> asked(OneTimeBody body) {
        var told = new ArrayList<String>();
        body.subscribe(new Subscriber<>() {
            @Override
            public void onSubscribe(Subscription subscription) {
                told.add("subscribed");
                subscription.request(Long.MAX_VALUE);
                subscription.cancel();
            }

            @Override
            public void onNext(ByteBuffer item) {
                told.add(StandardCharsets.UTF_8.decode(item).toString());
            }

            @Override
            public void onError(Throwable fault) {
                told.add("fault " + fault.getMessage());
            }

            @Override
            public void onComplete() {
                told.add("complete");
            }
        });
        return told;
    }

    @Test
    void itPassesOnceAndASecondAttemptGetsAFault() {
        var body = new OneTimeBody(FatesTest.bytes("abc"));
        assertThat(body.contentLength()).isEqualTo(3);
        assertThat(asked(body)).startsWith("subscribed", "abc");
        assertThat(asked(body)).containsExactly("subscribed", "fault gate");
        assertThat(body.shut()).as("nothing has passed").isFalse();
        assertThat(body.shut()).as("asked twice").isFalse();
    }

    @Test
    void afterItIsShutNothingPasses() {
        var body = new OneTimeBody(FatesTest.bytes("abc"));
        assertThat(body.shut()).isTrue();
        assertThat(asked(body)).containsExactly("subscribed", "fault gate");
        assertThat(body.shut()).isTrue();
    }

    @Test
    void anEmptyOneTellsNothingAndCountsAsPassed() {
        assertThat(new OneTimeBody(new byte[0]).shut()).isFalse();
    }
}
