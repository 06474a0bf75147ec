package ackcomposer.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.submit.LoopbackService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signal ends the program; while a request is out, what is known of it is said and written down first. */
@Timeout(120)
class SignalTest {
    @TempDir
    Path home;

    private record Ended(int exit, String out, String err) {
    }

    /** Stopped once the service has what it waits for. */
    private Ended stopped(LoopbackService service, CountDownLatch arrived, String signal, String... more) throws Exception {
        var file = Files.writeString(home.resolve("request.json"), Samples.valid());
        return ended(started(service, file.toString(), more), arrived::await, signal);
    }

    private interface Wait {
        void over() throws Exception;
    }

    /** In a process of its own, as a shell starts it. */
    private Process started(LoopbackService service, String file, String... more) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")) || Files.isExecutable(Path.of("/usr/bin/kill")));
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes,
                "ackcomposer.app.Main", "submit", "--endpoint", service.url(), "--confirm", "prod-bj-01", file));
        line.addAll(List.of(more));
        var builder = new ProcessBuilder(line);
        builder.environment().putAll(Map.of("ACK_COMPOSER_HOME", home.resolve("state").toString(),
                "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary"));
        return builder.start();
    }

    /** What a shell starts in the background is deaf to INT, and so is all that it starts. */
    static boolean isHeard(String signal) throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return true;
        var bit = switch (signal) {
            case "HUP" -> 0;
            case "INT" -> 1;
            default -> 14;
        };
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("SigIgn:"))
                .noneMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> bit & 1) == 1);
    }

    private static Ended ended(Process process, Wait wait, String signal) throws Exception {
        if (!isHeard(signal)) {
            process.destroyForcibly();
            Assumptions.abort("nothing that is started here hears " + signal);
        }
        wait.over();
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), out, new String(process.getErrorStream().readAllBytes(), UTF_8));
    }

    private List<String> records() throws Exception {
        var ledger = home.resolve("state/ledger");
        if (!Files.exists(ledger)) return List.of();
        try (var files = Files.list(ledger)) {
            return files.filter(file -> file.toString().endsWith(".json")).map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException gone) {
                    return "";
                }
            }).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT", "HUP"})
    void afterTheFirstByteItIsUnknown(String signal) throws Exception {
        var arrived = new CountDownLatch(1);
        try (var service = LoopbackService.start((socket, self) -> {
            arrived.countDown();
            LoopbackService.silence().play(socket, self);
        })) {
            var ended = stopped(service, arrived, signal);
            assertThat(ended.exit()).as(ended.toString()).isEqualTo(4);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).startsWith("UNKNOWN\nNoAnswer: The request may have arrived").contains("ledger close");
            assertThat(records()).singleElement().asString().contains("\"state\":\"UNKNOWN\"").doesNotContain("canary");
            assertThat(ended.out() + ended.err()).doesNotContain("canary");
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void beforeTheFirstByteItIsNotSent() throws Exception {
        var arrived = new CountDownLatch(1);
        try (var service = LoopbackService.start(LoopbackService.hangUp()).seen("GetCallerIdentity", (socket, self) -> {
            arrived.countDown();
            LoopbackService.silence().play(socket, self);
        })) {
            var ended = stopped(service, arrived, "TERM", "--json");
            assertThat(ended.exit()).as(ended.toString()).isEqualTo(3);
            assertThat(ended.out()).contains("\"outcome\": \"NOT_SENT\"", "\"Interrupted\"");
            assertThat(records()).isEmpty();
            assertThat(service.requests()).isEmpty();
        }
    }

    /** What is written and taken is more than the pipe between holds, so it is being read. */
    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void whileTheRequestIsReadNothingIsSent(String signal) throws Exception {
        try (var service = LoopbackService.start(LoopbackService.hangUp())) {
            var process = started(service, "-", "--json");
            var ended = ended(process, () -> {
                process.getOutputStream().write(" ".repeat(1 << 18).getBytes(UTF_8));
                process.getOutputStream().flush();
            }, signal);
            assertThat(ended.exit()).as(ended.toString()).isEqualTo(3);
            assertThat(ended.out()).contains("\"outcome\": \"NOT_SENT\"", "\"Interrupted\"");
            assertThat(service.looks()).isEmpty();
        }
    }
}
