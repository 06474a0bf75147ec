package ackcomposer.app.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ackcomposer.Samples;
import ackcomposer.app.file.Work;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Intent;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Progress;
import ackcomposer.submit.State;
import ackcomposer.submit.Submitted;
import ackcomposer.submit.Transport;
import ackcomposer.view.session.Following;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is followed is a cluster of the request's own, of just now or of a record that was accepted. */
class CreationTest {
    private static final Instant BEGAN = Instant.parse("2026-11-24T12:00:00Z");
    @TempDir
    Path home;

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

    private static LedgerRecord record(String host, String keyEnd) {
        var intent = new Intent("cn-beijing", host, "", "prod");
        return new LedgerRecord("id", intent, State.ACCEPTED, BEGAN, keyEnd, "h", null, "c9", "T-9", "r", false);
    }

    private Map<String, String> around(String... more) {
        var env = new HashMap<>(Map.of("ACK_COMPOSER_HOME", home.toString(), "HOME", home.toString()));
        for (var i = 0; i < more.length; i += 2) env.put(more[i], more[i + 1]);
        return env;
    }

    private Map<String, String> withKey(String... more) {
        var env = around(more);
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-c0de");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret-1");
        return env;
    }

    @Test
    void aRecordOfTheLedgerIsEnoughToGoOn() throws Exception {
        var creation = Creation.of(record("cs.cn-beijing.aliyuncs.com", "c0de"), withKey(), NONE);
        assertThat(List.of(creation.cluster().name(), creation.cluster().id())).containsExactly("prod", "c9");
        assertThat(creation.cluster().task()).contains("T-9");
        assertThat(creation.cluster().limit()).isEqualTo(Followed.Limit.ours());
        assertThat(creation.cluster().sent()).isEqualTo(BEGAN);
        assertThat(creation.toString()).doesNotContain("secret-1");
        assertThat(creation.strangeHost()).isEmpty();
    }

    @Test
    void whoWantsToSeeItNowEndsThePause() throws Exception {
        var creation = Creation.of(record("cs.cn-beijing.aliyuncs.com", "c0de"), withKey(), NONE);
        creation.lookNow();
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(creation.pauses().pause(Duration.ofDays(1))).isTrue());
        creation.stop();
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(creation.pauses().pause(Duration.ofDays(1))).isFalse());
    }

    @Test
    void withoutAKeyOrElsewhereItIsNotFollowed() {
        assertThatThrownBy(() -> Creation.of(record("cs.cn-beijing.aliyuncs.com", "c0de"), around(), NONE)).isInstanceOf(Unready.class)
                .hasMessage("reason.NoCredentials");
        assertThatThrownBy(() -> Creation.of(record("localhost:1", "c0de"), withKey(), NONE)).isInstanceOf(Unready.class)
                .hasMessage("look.elsewhere");
    }

    @Test
    void aHostThatIsInNoTableIsStrange() throws Exception {
        var creation = Creation.of(record("cs.example.com", "c0de"), withKey(Way.OVERRIDE, "https://cs.example.com"), NONE);
        assertThat(creation.strangeHost()).contains("cs.example.com");
    }

    @Test
    void theKeyThatSentItIsTakenWhereItIsStillThere() throws Exception {
        Files.createDirectories(home.resolve(".aliyun"));
        Files.writeString(home.resolve(".aliyun/config.json"), """
                {"profiles": [{"name": "a", "mode": "AK", "access_key_id": "LTAI-aaaa", "access_key_secret": "sa"},
                {"name": "b", "mode": "AK", "access_key_id": "LTAI-bbbb", "access_key_secret": "sb"}]}""");
        var host = "cs.cn-beijing.aliyuncs.com";
        assertThat(Creation.of(record(host, "bbbb"), withKey(), NONE).credentials().accessKeyId()).isEqualTo("LTAI-bbbb");
        assertThat(Creation.of(record(host, "bbbb"), around(), NONE).credentials().accessKeyId()).isEqualTo("LTAI-bbbb");
        assertThat(Creation.of(record(host, "cccc"), withKey(), NONE).credentials().accessKeyId()).isEqualTo("LTAI-c0de");
        assertThatThrownBy(() -> Creation.of(record(host, "cccc"), around(), NONE)).isInstanceOf(Unready.class);
    }

    /** Begun so long ago that one look is the last one. */
    @Test
    void aNetworkThatIsAwayIsSaidWithWhenItIsLookedAgain() throws Exception {
        var told = new LinkedBlockingQueue<String>();
        var work = new Work() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> fault) {
                throw new AssertionError("it has a thread of its own");
            }

            @Override
            public void tell(Runnable act) {
                act.run();
            }
        };
        var entry = new LedgerRecord("id", Intent.of("cn-beijing", Endpoint.parse("http://127.0.0.1:1"), "prod"), State.ACCEPTED,
                Instant.EPOCH, "c0de", "h", null, "c9", null, null, false);
        Creation.of(entry, withKey(Way.OVERRIDE, "http://127.0.0.1:1"), work).begin(new Following.Eye() {
            @Override
            public void seen(Progress now) {
                told.add("seen");
            }

            @Override
            public void logged(String line) {
                told.add("logged");
            }

            @Override
            public void waits(Duration pause) {
                told.add("waits " + pause.toSeconds());
            }

            @Override
            public void aside(Message words) {
                told.add(words.in(Lang.EN));
            }

            @Override
            public void ended(Followed followed) {
                told.add("ended " + followed.end());
            }
        });
        var all = new ArrayList<String>();
        while (all.isEmpty() || !all.get(all.size() - 1).startsWith("ended")) all.add(told.poll(1, TimeUnit.MINUTES));
        assertThat(all).hasSize(4);
        assertThat(all.get(0)).contains("check in 10 seconds");
        assertThat(all.get(1)).isEqualTo("waits 10");
        assertThat(all.get(3)).isEqualTo("ended TOO_LONG");
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

    private static Snapshot within(String minutes) {
        return Samples.read(Samples.valid()).set(0, Catalogue.ADVANCED.timeoutMins, new Whole(minutes));
    }

    @Test
    void theLimitIsThatOfTheRequestWhereThatIsATimeThatCanBe() {
        assertThat(Creation.limit(within("90"))).isEqualTo(new Followed.Limit(Duration.ofMinutes(90), true));
        for (var none : List.of("0", "-5", "1.5", "100000"))
            assertThat(Creation.limit(within(none))).as(none).isEqualTo(Followed.Limit.ours());
        assertThat(Creation.limit(Forms.switched(within("90"), Contract.FORM_2026))).as("not sent there").isEqualTo(Followed.Limit.ours());
    }

    /** The ledger has no record of it: that of the loopback service goes with its window. */
    @Test
    void aRehearsalIsOfNoRecord() throws Exception {
        var draft = within("90");
        var order = Posting.of(draft, Endpoint.parse("http://127.0.0.1:1"), Map.of())
                .order(Endpoint.parse("http://127.0.0.1:1"), new Credentials("LTAI-c0de", "secret-1", null), Duration.ofMinutes(1), false);
        var submitted = new Submitted(outcome(Fate.ACCEPTED, "c9", null), record("127.0.0.1:1", "c0de"), true);
        for (var isRehearsal : List.of(true, false)) {
            var cluster = Creation.of(draft, order, submitted, Transport.DIRECT, isRehearsal, NONE).orElseThrow().cluster();
            assertThat(cluster.record().isPresent()).isEqualTo(!isRehearsal);
            assertThat(cluster.isRehearsal()).isEqualTo(isRehearsal);
            assertThat(cluster.limit().time()).isEqualTo(Duration.ofMinutes(90));
            assertThat(Creation.of(draft, order, submitted, Transport.DIRECT, isRehearsal, NONE).orElseThrow().faster())
                    .as("minutes are rehearsed in seconds").isEqualTo(isRehearsal ? 20 : 1);
        }
    }
}
