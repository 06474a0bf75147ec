package ackcomposer.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ack-composer} starts the program that it lies beside, from anywhere, without a core to leave and with an input that is one. */
@Timeout(120)
class LauncherTest {
    @TempDir
    Path parent;
    private Path jdk;

    @BeforeEach
    void aJavaThatSaysHowItWasStarted() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        jdk = Files.createDirectories(parent.resolve("jdk"));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        script(jdk.resolve("bin/java"), "echo \"core $(ulimit -c)\"; echo \"input $(wc -c)\"; for word in \"$@\"; do echo \"$word\"; done");
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** A clone that is built already. */
    private Path clone(String name) throws IOException {
        var clone = Files.createDirectories(parent.resolve(name));
        Files.copy(Path.of("ack-composer"), clone.resolve("ack-composer"));
        assertThat(clone.resolve("ack-composer").toFile().setExecutable(true)).isTrue();
        Files.createDirectories(clone.resolve("src/main"));
        Files.createDirectories(clone.resolve("target/lib"));
        Files.writeString(clone.resolve("pom.xml"), "");
        var jar = Files.writeString(clone.resolve("target/ack-composer-0.1.0.jar"), "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        return clone;
    }

    private List<String> run(int exit, String line) throws Exception {
        var process = new ProcessBuilder("/bin/bash", "-c", line).directory(parent.toFile()).redirectErrorStream(true);
        process.environment().put("JAVA_HOME", jdk.toString());
        var started = process.start();
        started.getOutputStream().close();
        var said = new String(started.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(started.waitFor()).as(said.toString()).isEqualTo(exit);
        return said;
    }

    @Test
    void itIsNotMisledByCdpath() throws Exception {
        var clone = clone("proj");
        var said = run(0, "export CDPATH=..:$PWD; proj/ack-composer check x");
        assertThat(said).contains("check", "x", clone.toRealPath() + "/target/ack-composer-0.1.0.jar:" + clone.toRealPath()
                + "/target/lib/*");
    }

    @Test
    void noCoreIsLeft() throws Exception {
        clone("proj");
        assertThat(run(0, "ulimit -S -c 1000 2>/dev/null; proj/ack-composer ledger")).contains("core 0", "ledger");
    }

    /** It may hold what was in memory, and is written where the program was started. */
    @Test
    void whatADyingJvmWritesGoesWhereOnlyItsOwnerReads() throws Exception {
        clone("proj");
        var ledger = Files.createDirectories(parent.resolve("state/ledger"));
        assertThat(run(0, "ACK_COMPOSER_HOME=" + parent.resolve("state") + " proj/ack-composer ledger"))
                .contains("-XX:ErrorFile=" + ledger + "/jvm-%p.log");
        assertThat(run(0, "ACK_COMPOSER_HOME=" + parent.resolve("none") + " proj/ack-composer ledger"))
                .noneMatch(word -> word.contains("ErrorFile"));
    }

    @Test
    void aClosedInputIsAnEmptyOne() throws Exception {
        clone("proj");
        assertThat(run(0, "proj/ack-composer check - <&-")).contains("input 0");
    }

    @Test
    void aColonInItsPathIsNamed() throws Exception {
        clone("a:b");
        assertThat(run(69, "a:b/ack-composer check x")).singleElement().asString()
                .startsWith("ack-composer: Java cannot start a program from a path with a colon").endsWith("move the folder");
    }
}
