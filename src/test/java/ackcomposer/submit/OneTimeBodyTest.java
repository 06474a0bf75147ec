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
    void inClearItPassesOnceWhichIsThePointOfNoReturnAndASecondAttemptGetsAFault() {
        var point = new PointOfNoReturn();
        var body = OneTimeBody.inClear(FatesTest.bytes("abc"), point);
        assertThat(body.contentLength()).isEqualTo(3);
        assertThat(asked(body)).startsWith("subscribed", "abc");
        assertThat(asked(body)).containsExactly("subscribed", "fault gate");
        assertThat(point.shut()).as("nothing has passed").isFalse();
        assertThat(point.isShut()).isFalse();
    }

    /** The JDK asks when it is connected, and holds the bytes back until the server has proved itself. */
    @Test
    void overTlsThatItIsAskedForSaysNothingYet() {
        var point = new PointOfNoReturn();
        var body = OneTimeBody.overTls(FatesTest.bytes("abc"), point);
        assertThat(asked(body)).startsWith("subscribed", "abc");
        assertThat(asked(body)).containsExactly("subscribed", "fault gate");
        assertThat(point.shut()).isTrue();
        assertThat(point.pass()).as("too late").isFalse();
    }

    @Test
    void afterThePointIsShutNothingPasses() {
        var point = new PointOfNoReturn();
        assertThat(point.shut()).isTrue();
        assertThat(asked(OneTimeBody.inClear(FatesTest.bytes("abc"), point))).containsExactly("subscribed", "fault gate");
        assertThat(asked(OneTimeBody.overTls(FatesTest.bytes("abc"), point))).containsExactly("subscribed", "fault gate");
        assertThat(point.shut()).isTrue();
    }

    @Test
    void aPointThatIsPassedStaysSo() {
        var point = new PointOfNoReturn();
        assertThat(point.pass()).isTrue();
        assertThat(point.pass()).isTrue();
        assertThat(point.shut()).isFalse();
    }

    @Test
    void anEmptyOneTellsNothingAndCountsAsPassed() {
        var point = new PointOfNoReturn();
        OneTimeBody.inClear(new byte[0], point);
        assertThat(point.shut()).isFalse();
    }
}
