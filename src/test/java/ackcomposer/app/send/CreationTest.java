package ackcomposer.app.send;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.Work;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Intent;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.State;
import ackcomposer.submit.Transport;
import ackcomposer.view.session.Following;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is followed is a cluster of the request's own, of just now or of a record that was accepted. */
class CreationTest {
    private static final Instant BEGAN = Instant.parse("2026-11-24T12:00:00Z");
    private static final Map<String, String> KEY =
            Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret-1");

    private static final Way REGION = new Way("", "none", Transport.DIRECT);

    /** Nothing is begun here. */
    private static final Work NONE = new Work() {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> fault) {
            throw new AssertionError("nothing runs");
        }

        @Override
        public void tell(Runnable act) {
            throw new AssertionError("nothing is told");
        }
    };

    private static LedgerRecord record(State state, String cluster) {
        var intent = Intent.of("cn-beijing", Endpoint.parse("http://127.0.0.1:1"), "prod");
        return new LedgerRecord("id", intent, state, BEGAN, "k", "h", null, cluster, "T-9", "r", false);
    }

    @Test
    void aRecordOfTheLedgerIsEnoughToGoOn() {
        assertThat(Creation.of(record(State.ACCEPTED, "c9"), REGION, KEY, NONE)).hasValueSatisfying(following -> {
            assertThat(List.of(following.name(), following.cluster())).containsExactly("prod", "c9");
            assertThat(following.task()).contains("T-9");
            assertThat(following.limit()).isEqualTo(Followed.Limit.ours());
            assertThat(((Creation) following).began()).isEqualTo(BEGAN);
            assertThat(following.toString()).doesNotContain("secret-1");
        });
        assertThat(Creation.of(record(State.ACCEPTED, "c9"), REGION, Map.of(), NONE)).as("without a key")
                .isEqualTo(Optional.<Following>empty());
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
    void noOtherRecordIsFollowed(State state) {
        assertThat(Creation.of(record(state, "c9"), REGION, KEY, NONE)).isEmpty();
        assertThat(Creation.of(record(State.ACCEPTED, null), REGION, KEY, NONE)).isEmpty();
    }

    private static Outcome outcome(Fate fate, String cluster, String found) {
        return new Outcome(fate, cluster, null, null, null, List.of(), null, found);
    }

    @Test
    void aClusterThatWasThereBeforeIsNotOfTheRequest() {
        assertThat(Creation.cluster(outcome(Fate.ACCEPTED, "c1", null))).contains("c1");
        assertThat(Creation.cluster(outcome(Fate.UNKNOWN, null, "c2"))).contains("c2");
        assertThat(Creation.cluster(outcome(Fate.UNKNOWN, null, null))).isEmpty();
        assertThat(Creation.cluster(outcome(Fate.NOT_SENT, "c3", null))).isEmpty();
    }
}
