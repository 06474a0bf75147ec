package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.submit.LoopbackService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ledger shows what was sent, and after a look in the console the user says what became of it. */
class LedgerVerbTest extends Terminal {
    private static final String NEVER = "00000000-0000-0000-0000-000000000000";

    @BeforeEach
    void key() {
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s3cret");
    }

    private int submit(LoopbackService service) {
        return run(Samples.valid(), "submit", "--endpoint", service.url(), "--confirm", "prod-bj-01", "--resolve-seconds", "0", "-");
    }

    private String id() {
        run("", "ledger", "list", "--json");
        return json().get(0).get("id").stringValue();
    }

    @Test
    void anEmptyOneIsAnEmptyListAndMakesNoFolder() {
        assertThat(run("", "ledger", "--json")).isZero();
        assertThat(out).isEqualTo("[]\n");
        assertThat(run("", "ledger")).isZero();
        assertThat(out).isEmpty();
        assertThat(err).isEqualTo("No requests were sent yet.\n");
        assertThat(home.resolve("state")).doesNotExist();
    }

    @Test
    void itListsWhatWasSentTheNewestFirst() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(400, "{\"code\":\"No\"}"),
                LoopbackService.json(200, "{\"cluster_id\":\"c1\"}"))) {
            submit(service);
            submit(service);
            assertThat(run("", "ledger", "--json")).isZero();
            assertThat(json().get(0).propertyNames()).containsExactly("id", "state", "time", "region", "host", "account", "name", "keyEnd",
                    "clusterId", "resolved", "hash");
            assertThat(json().get(0).get("state").stringValue()).isEqualTo("ACCEPTED");
            assertThat(json().get(0).get("clusterId").stringValue()).isEqualTo("c1");
            assertThat(json().get(0).get("resolved").booleanValue()).isFalse();
            assertThat(json().get(0).get("account").stringValue()).isEqualTo("100000000000");
            assertThat(json().get(1).get("state").stringValue()).isEqualTo("REFUSED");
            assertThat(json().get(1).get("clusterId").isNull()).isTrue();
            assertThat(run("", "ledger", "--json", "list")).isZero();
            assertThat(json()).as("before the verb below it or behind it").hasSize(2);
            assertThat(run("", "ledger", "list")).isZero();
            assertThat(out.lines().toList().get(0)).matches("20\\S+Z  ACCEPTED  prod-bj-01  cn-beijing  c1  [0-9a-f-]{36}");
            assertThat(out).hasLineCount(2);
        }
    }

    /** Scripts tell what is not known from an account without a name. */
    @Test
    void anAccountThatNobodyCouldBeAskedForIsNone() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(200, "{\"cluster_id\":\"c1\"}"))
                .seen("GetCallerIdentity", LoopbackService.json(403, "{\"code\": \"NoPermission\"}"))) {
            submit(service);
            run("", "ledger", "--json");
            assertThat(json().get(0).get("account").isNull()).isTrue();
            assertThat(json().get(0).get("clusterId").stringValue()).isEqualTo("c1");
        }
    }

    @Test
    void whatIsNotThereIsClosedAndMayBeSentAgain() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.hangUp(), LoopbackService.json(200, "{\"cluster_id\":\"c2\"}"))) {
            assertThat(submit(service)).isEqualTo(4);
            assertThat(submit(service)).isEqualTo(4);
            assertThat(run("", "ledger", "close", id(), "--not-there")).isZero();
            assertThat(out + err).isEmpty();
            assertThat(submit(service)).isZero();
            run("", "ledger", "--json");
            assertThat(json().get(1).get("state").stringValue()).isEqualTo("CLOSED");
        }
    }

    @Test
    void whatIsThereIsAcceptedWithItsCluster() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.hangUp())) {
            submit(service);
            var id = id();
            assertThat(run("", "ledger", "close", id, "--cluster", "c9")).isZero();
            run("", "ledger", "--json");
            assertThat(json().get(0).get("state").stringValue()).isEqualTo("ACCEPTED");
            assertThat(json().get(0).get("clusterId").stringValue()).isEqualTo("c9");
            assertThat(json().get(0).get("resolved").booleanValue()).isTrue();
            assertThat(submit(service)).isEqualTo(6);
            assertThat(run("", "ledger", "close", id, "--cluster", "c10")).as("no longer open").isEqualTo(64);
            assertThat(err).contains("is ACCEPTED and not open");
            assertThat(run("", "ledger", "close", id, "--not-there")).as("any may be closed").isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger close " + NEVER + " --not-there", "ledger close " + NEVER + " --cluster c1", "ledger close " + NEVER,
        "ledger close --not-there", "ledger close " + NEVER + " --not-there --cluster c1", "ledger close " + NEVER + " --cluster c/1",
        "ledger nonsense", "ledger list --nonsense"})
    void aWrongUseIsOneLineAnd64(String line) {
        assertThat(run("", line.split(" "))).isEqualTo(64);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("ack-composer: ").hasLineCount(1);
    }

    @Test
    void aRecordThatCannotBeReadIsNamedTheOthersAreListed() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.hangUp())) {
            submit(service);
            var id = id();
            Path record;
            try (var files = Files.list(home.resolve("state/ledger"))) {
                record = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
            }
            Files.writeString(record, "half a rec");
            run(Samples.valid().replace("prod-bj-01", "prod-bj-02"), "submit", "--endpoint", service.url(), "--confirm", "prod-bj-02",
                    "--resolve-seconds", "0", "-");
            assertThat(run("", "ledger", "--json")).isEqualTo(2);
            assertThat(json().size()).isEqualTo(1);
            assertThat(err).contains("Record " + id + " cannot be read");
            assertThat(run("", "ledger", "close", id, "--cluster", "c1")).isEqualTo(2);
            assertThat(submit(service)).isEqualTo(4);
            assertThat(err).contains("Record " + id + " of this cluster name cannot be read");
            assertThat(run("", "ledger", "close", id, "--not-there")).isZero();
            assertThat(run("", "ledger")).isZero();
            assertThat(Files.readString(record.resolveSibling(record.getFileName() + ".damaged"))).isEqualTo("half a rec");
        }
    }

    /** What was said of it is not written down: that is no success, and the record stays as it was. */
    @Test
    void aRecordThatCannotBeWrittenIsSaidAndStaysOpen() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.hangUp())) {
            submit(service);
            var id = id();
            var lock = home.resolve("state/ledger/ledger.lock");
            Files.deleteIfExists(lock);
            Files.createDirectory(lock);
            for (var said : new String[][] {{"--not-there"}, {"--cluster", "c1"}}) {
                var line = Stream.concat(Stream.of("ledger", "close", id), Stream.of(said)).toArray(String[]::new);
                assertThat(run("", line)).isEqualTo(73);
                assertThat(out).isEmpty();
                assertThat(err).contains("ledger.lock");
            }
            run("", "ledger", "--json");
            assertThat(json().get(0).get("state").stringValue()).isEqualTo("UNKNOWN");
        }
    }

    @Test
    void withoutAHomeItIsThree() {
        env.put("ACK_COMPOSER_HOME", "relative");
        assertThat(run("", "ledger")).isEqualTo(3);
        assertThat(err).startsWith("ACK_COMPOSER_HOME is not an absolute path, so nothing was sent.");
        assertThat(run("", "ledger", "close", NEVER, "--not-there")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger --help", "ledger list --help", "ledger close --version", "submit --help"})
    void itAnswersForItself(String line) {
        assertThat(run("", line.split(" "))).isZero();
        assertThat(out).isNotBlank();
    }
}
