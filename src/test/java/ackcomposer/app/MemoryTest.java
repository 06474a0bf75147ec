package ackcomposer.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is in the memory of the program stays there, as far as a JVM can see to it. */
@Timeout(120)
class MemoryTest {
    private static final String SECRET = "Canary-in-memory-77";
    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");

    @TempDir
    Path folder;

    /** The command line with the options of the packages, which waits for what it shall check. */
    private Process started(String... more) throws IOException {
        var line = new ArrayList<>(List.of(BIN.resolve("java").toString(), "@" + Path.of("packaging/java.options").toAbsolutePath()));
        line.addAll(List.of(more));
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        // It begins in another folder than this test.
        var absolute = Stream.of(classes.split(File.pathSeparator)).map(path -> Path.of(path).toAbsolutePath().toString());
        line.addAll(List.of("-cp", absolute.collect(Collectors.joining(File.pathSeparator)), "ackcomposer.app.Main", "check", "-"));
        var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", SECRET);
        var process = builder.start();
        // More than the pipe between holds, so that it is being read.
        process.getOutputStream().write((" ".repeat(1 << 18) + "{\"login_password\": \"" + SECRET + "\"").getBytes(UTF_8));
        process.getOutputStream().flush();
        return process;
    }

    private static int run(String... line) throws Exception {
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    @Test
    @Tag("T1")
    void nobodyCanAttachToIt() throws Exception {
        var jcmd = BIN.resolve("jcmd");
        Assumptions.assumeTrue(Files.isExecutable(jcmd));
        var process = started();
        try {
            var dump = folder.resolve("heap.hprof");
            assertThat(run(jcmd.toString(), Long.toString(process.pid()), "GC.heap_dump", dump.toString())).isNotZero();
            assertThat(dump).doesNotExist();
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Nor is there a core: {@code LauncherTest} holds that. */
    @Test
    @Tag("T1")
    void whatADyingJvmWritesHoldsNoSecret() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")) || Files.isExecutable(Path.of("/usr/bin/kill")));
        var written = folder.resolve("jvm.log");
        var process = started("-XX:ErrorFile=" + written);
        assertThat(run("kill", "-SEGV", Long.toString(process.pid()))).isZero();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isNotZero();
        assertThat(Files.readString(written)).contains("SIGSEGV").doesNotContain(SECRET);
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("jvm.log");
        }
    }
}
