package ackcomposer.app.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.app.file.Work;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Intent;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Looked;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.State;
import ackcomposer.submit.Trace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A record is looked for at the host that it was sent to, with a key of its own, off the window's thread. */
@Timeout(120)
class LostClusterTest {
    @TempDir
    Path home;
    private final Map<String, String> env = new HashMap<>();

    /** Tells on whichever thread it is. */
    private static final Work WORK = new Work() {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> fault) {
            throw new AssertionError("it has a thread of its own");
        }

        @Override
        public void tell(Runnable act) {
            act.run();
        }
    };

    private LedgerRecord entry(String url) {
        env.put("ACK_COMPOSER_HOME", home.toString());
        env.put("HOME", home.toString());
        env.put(Way.OVERRIDE, url);
        var intent = Intent.of("cn-beijing", Endpoint.parse(url), "shop");
        return new LedgerRecord("id", intent, State.UNKNOWN, Instant.now(), "c0de", "h", new Trace(null, List.of()), null, null, null,
                false);
    }

    private void key() {
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-c0de");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret-1");
    }

    @Test
    void saysWhatIsInTheWayAndWhatCameOfIt() throws Exception {
        try (var service = LoopbackService.start().seen("DescribeClustersForRegion", LoopbackService.json(403, "{}"))) {
            var entry = entry(service.url());
            key();
            var lost = LostCluster.of(entry, env, WORK);
            assertThat(lost.strangeHost()).isEmpty();
            assertThat(lost.toString()).doesNotContain("secret-1");
            var told = new CopyOnWriteArrayList<String>();
            var looked = new CompletableFuture<Looked>();
            lost.lookFor(Duration.ZERO, words -> told.add(words.in(Lang.EN)), looked::complete);
            assertThat(looked.get(60, TimeUnit.SECONDS)).isEqualTo(new Looked(Looked.End.NOT_SEEN, entry));
            assertThat(told).containsExactly("The AccessKey cannot call DescribeClustersForRegion. This check was skipped.");
            assertThat(service.looks()).isNotEmpty().allMatch(look -> look.signedBy("secret-1"));
            assertThat(service.requests()).isEmpty();
        }
    }

    @Test
    void withoutAKeyOrWhereCallsGoElsewhereNothingIsAsked() {
        var entry = entry("http://127.0.0.1:1");
        assertThatThrownBy(() -> LostCluster.of(entry, env, WORK)).isInstanceOf(Unready.class).hasMessage("reason.NoCredentials");
        key();
        env.remove(Way.OVERRIDE);
        assertThatThrownBy(() -> LostCluster.of(entry, env, WORK)).isInstanceOf(Unready.class).hasMessage("look.elsewhere");
    }

    @Test
    void aHostThatIsInNoTableIsStrange() throws Exception {
        var entry = entry("https://cs.example.com");
        key();
        assertThat(LostCluster.of(entry, env, WORK).strangeHost()).contains("cs.example.com");
    }
}
