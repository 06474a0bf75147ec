package ackcomposer.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.send.Way;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program ends with an exit of its own, also where no verb can catch what went wrong. */
class MainTest {
    @TempDir
    Path folder;

    /** The JVM would end with 1, which of a verb means something else. */
    @Test
    @Timeout(120)
    void withoutMemoryItIsAFaultOfOurs() throws Exception {
        var keys = IntStream.range(0, 300_000).mapToObj(i -> "\"k" + i + "\":" + i).collect(Collectors.joining(",", "{", "}"));
        var file = Files.writeString(folder.resolve("large.json"), keys);
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx12m", "-XX:+UseSerialGC",
                "-cp", classes, "ackcomposer.app.Main", "check", file.toString()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(70);
        assertThat(said).contains("OutOfMemoryError");
    }

    /** Two threads ask for facts while a verb starts; several times, since one start may have them in turn. */
    @Test
    @Timeout(300)
    void factsOfTheUsersThatAreDamagedAreNamedOnceEach() throws Exception {
        var facts = Files.createDirectories(folder.resolve("facts"));
        for (var name : List.of("versions", "addons", "regions", "releases")) Files.writeString(facts.resolve(name + ".tsv"), "no facts");
        var request = Files.writeString(folder.resolve("request.json"), Samples.valid());
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                classes, "ackcomposer.app.Main", "check", request.toString());
        check.environment().put("ACK_COMPOSER_HOME", folder.toString());
        for (var i = 0; i < 4; i++) {
            var process = check.start();
            process.getInputStream().readAllBytes();
            var said = new String(process.getErrorStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said.lines().filter(line -> line.contains(".tsv")).map(line -> line.replaceFirst(".*facts.(\\w+)\\.tsv.*", "$1")))
                    .as(said).containsExactly("addons", "regions", "releases", "versions");
        }
    }

    @Test
    @Timeout(120)
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItIsSaidWhatAWindowNeeds() throws Exception {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=gtk",
                "-Duser.language=en", "-cp", classes, "ackcomposer.app.Main").redirectErrorStream(true);
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        process.environment().put("ACK_COMPOSER_HOME", folder.toString());
        var started = process.start();
        var said = new String(started.getInputStream().readAllBytes(), UTF_8);
        assertThat(started.waitFor()).as(said).isEqualTo(69);
        assertThat(said).contains("ack-composer: The window cannot be opened: ", "libgtk-3-0", "--help").doesNotContain("\tat ");
    }

    /** 69 is said by the window where there is no display, 64 by the command line where a line is none. */
    @ParameterizedTest
    @CsvSource({"-, 69", "a.json, 69", "chekc, 69", "--nonsense, 64", "-x, 64", "check, 64"})
    @Timeout(120)
    @EnabledOnOs(OS.LINUX)
    void aWordAloneIsAFileForTheWindowUnlessItIsAVerbOrAnOption(String word, int exit) throws Exception {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=gtk",
                "-XX:TieredStopAtLevel=1", "-cp", classes, "ackcomposer.app.Main", word).redirectErrorStream(true);
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        process.environment().put("ACK_COMPOSER_HOME", folder.toString());
        var started = process.start();
        var said = new String(started.getInputStream().readAllBytes(), UTF_8);
        assertThat(started.waitFor()).as(said).isEqualTo(exit);
    }

    /** As after a network that broke: what became of that request is asked for as soon as the window can be seen. */
    @Test
    @Timeout(120)
    void aWindowLooksForWhatAnEarlierOneLost() throws Exception {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try (var service = LoopbackService.start()) {
            Records.open(folder.resolve("ledger"), service.url(), "lost", new Credentials("LTAI-c0de", "secret", null));
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=Monocle",
                    "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-cp", classes, "ackcomposer.app.Main").redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile());
            process.environment().putAll(Map.of("ACK_COMPOSER_HOME", folder.toString(), Way.OVERRIDE, service.url(),
                    "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-c0de", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret"));
            var window = process.start();
            try {
                while (service.looks().isEmpty()) assertThat(window.waitFor(50, TimeUnit.MILLISECONDS)).as("it is open").isFalse();
            } finally {
                window.destroyForcibly().waitFor();
            }
        }
    }

    /** A dash and a letter: no window is wanted, and none could be opened here. */
    @Test
    @Timeout(120)
    void aShortOptionIsTheCommandLines() throws Exception {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=none",
                "-cp", classes, "ackcomposer.app.Main", "-h").redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("check", "submit");
    }
}
