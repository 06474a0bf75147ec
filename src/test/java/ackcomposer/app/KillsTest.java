package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line is killed at any moment and started again: for one name there is never more than one creation, and another name is
 * never stopped. {@code -Dkills=50} asks for more of them; what came of each is in {@code target/kills.txt}.
 */
@Timeout(3600)
class KillsTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int LONGEST_MILLIS = 2500;
    private static final int MOST_RUNS = 4;
    /** What a kill may be aimed at. */
    private static final List<String> MOMENTS = List.of("GetCallerIdentity", "DescribeClustersForRegion", "CreateCluster");

    @TempDir
    Path home;
    private final Random random = new Random(Long.getLong("seed", ThreadLocalRandom.current().nextLong()));
    /** How many clusters were made of a name. */
    private final Map<String, Integer> made = new ConcurrentHashMap<>();
    private final Map<String, Integer> figures = new TreeMap<>();
    private LoopbackService service;
    private volatile boolean isListed;
    private volatile boolean isAnswered;
    private volatile String awaited;
    private volatile CompletableFuture<Void> arrived = new CompletableFuture<>();

    @BeforeEach
    void aServiceThatMakesWhateverArrivesWhole() throws IOException {
        service = LoopbackService.start((socket, self) -> {
            var name = name(self.requests().get(self.requests().size() - 1).body());
            if (name == null) return;
            came("CreateCluster");
            made.merge(name, 1, Integer::sum);
            if (isAnswered) LoopbackService.json(200, "{\"cluster_id\":\"c-" + name + "\",\"task_id\":\"T-1\"}").play(socket, self);
        }).seen("DescribeClustersForRegion", (socket, self) -> {
            came("DescribeClustersForRegion");
            var clusters = isListed ? made.keySet().stream().map(name -> "{\"cluster_id\":\"c-" + name + "\",\"name\":\"" + name + "\"}")
                    .collect(Collectors.joining(",")) : "";
            LoopbackService.json(200, "{\"clusters\":[" + clusters + "]}").play(socket, self);
        }).seen("GetCallerIdentity", (socket, self) -> {
            came("GetCallerIdentity");
            LoopbackService.json(200, "{\"AccountId\":\"100000000000\"}").play(socket, self);
        });
    }

    @AfterEach
    void close() throws IOException {
        service.close();
    }

    private void came(String action) {
        if (action.equals(awaited)) arrived.complete(null);
    }

    /** Null for a body of which only a part arrived. */
    private static String name(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body).path("name").asString(null);
        } catch (JacksonException part) {
            return null;
        }
    }

    private Process start(String name) throws IOException {
        var file = Files.writeString(home.resolve(name + ".json"), Samples.valid().replace("prod-bj-01", name));
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", classes, "ackcomposer.app.Main", "submit", "--json", "--endpoint", service.url(), "--resolve-seconds", "1",
                "--confirm", name, file.toString());
        builder.environment().putAll(Map.of("ACK_COMPOSER_HOME", home.resolve("state").toString(),
                "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret"));
        return builder.redirectErrorStream(true).redirectOutput(home.resolve("out.txt").toFile()).start();
    }

    /** At a moment that is drawn, or soon after a call that is; false if it had ended by then. */
    private boolean killed(String name) throws Exception {
        var isAimed = random.nextBoolean();
        awaited = isAimed ? MOMENTS.get(random.nextInt(MOMENTS.size())) : null;
        arrived = new CompletableFuture<>();
        var process = start(name);
        if (isAimed) reached(process);
        var isOver = process.waitFor(random.nextInt(isAimed ? 60 : LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        process.waitFor();
        count(isOver ? "ended before the kill" : isAimed ? "killed at " + awaited : "killed at any moment");
        return !isOver;
    }

    private void reached(Process process) throws Exception {
        try {
            CompletableFuture.anyOf(arrived, process.onExit()).get(60, TimeUnit.SECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("neither an end nor " + awaited, never);
        }
    }

    private int whole(String name) throws Exception {
        awaited = null;
        var process = start(name);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("an end").isTrue();
        return process.exitValue();
    }

    private void count(String what) {
        figures.merge(what, 1, Integer::sum);
    }

    @Test
    @Tag("T18")
    void forOneNameThereIsNeverASecondCreationAndAnotherIsNeverStopped() throws Exception {
        var kills = 0;
        for (var round = 0; kills < KILLS; round++) {
            var name = "kill-" + round;
            isAnswered = random.nextInt(4) > 0;
            isListed = random.nextBoolean();
            for (var run = 0; run < MOST_RUNS && kills < KILLS; run++) if (killed(name)) kills++;
            var before = made.getOrDefault(name, 0);
            isAnswered = true;
            var exit = whole(name);
            var after = made.getOrDefault(name, 0);
            assertThat(after).as("creations of " + name).isLessThanOrEqualTo(1);
            // What may have left stops it; what certainly did not is sent now.
            if (before == 1) assertThat(exit).as(out()).isIn(4, 6);
            if (before == 0 && exit != 4) assertThat(exit).as(out()).isZero();
            count("then exit " + exit + " with " + before + " made before");
            isListed = true;
            assertThat(whole("new-" + round)).as("another name: " + out()).isZero();
        }
        var records = new Ledger(home.resolve("state/ledger"), Duration.ofSeconds(10)).list();
        assertThat(records).extracting(entry -> entry.state()).doesNotContain(State.UNREADABLE);
        assertThat(made.values()).allMatch(times -> times == 1);
        var told = new ArrayList<>(List.of(kills + " kills, " + made.size() + " names with a creation, " + records.size() + " records"));
        figures.forEach((what, times) -> told.add(times + "  " + what));
        Files.write(Files.createDirectories(Path.of("target")).resolve("kills.txt"), told);
    }

    private String out() throws IOException {
        return Files.readString(home.resolve("out.txt"));
    }
}
