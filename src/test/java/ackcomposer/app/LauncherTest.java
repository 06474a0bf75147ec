package ackcomposer.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        script(jdk.resolve("bin/java"),
                "echo \"core $(ulimit -c)\"; echo \"input $(wc -c)\"; for word in \"$@\"; do echo \"$word\"; done; exit 100");
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** A clone that is built already. */
    private Path clone(String name) throws IOException {
        var clone = Files.createDirectories(parent.resolve(name));
        Files.copy(Path.of("ack-composer"), clone.resolve("ack-composer"));
        Files.createDirectories(clone.resolve("packaging"));
        Files.copy(Path.of("packaging/launch.sh"), clone.resolve("packaging/launch.sh"));
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

    /** Its sources are newer than its jar. */
    private Path unbuilt(String name) throws IOException {
        var clone = clone(name);
        Files.delete(clone.resolve("target/ack-composer-0.1.0.jar"));
        return clone;
    }

    /** A Maven of that version, which says with which Java it builds and makes the jar. */
    private String maven(String version) throws IOException {
        var tools = Files.createDirectories(parent.resolve("tools"));
        script(tools.resolve("mvn"), "if [ \"$1\" = -v ]; then echo \"Apache Maven " + version + " (x)\"; exit; fi\n"
                + "echo \"built with $JAVA_HOME\"; mkdir -p target/lib; touch target/ack-composer-0.1.0.jar");
        return "PATH=" + tools + ":$PATH ";
    }

    private void compiler(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/javac"), "exit 1");
    }

    @Test
    void itIsNotMisledByCdpath() throws Exception {
        var clone = clone("proj");
        var said = run(0, "export CDPATH=..:$PWD; proj/ack-composer check x");
        assertThat(said).contains("check", "x", clone.toRealPath() + "/target/ack-composer-0.1.0.jar:" + clone.toRealPath()
                + "/target/lib/*");
    }

    @Test
    @Tag("T1")
    void noCoreIsLeft() throws Exception {
        clone("proj");
        assertThat(run(0, "ulimit -S -c 1000 2>/dev/null; proj/ack-composer ledger")).contains("core 0", "ledger");
    }

    /** It may hold what was in memory, and would be written where the program was started. */
    @Test
    @Tag("T1")
    void whatADyingJvmWritesGoesWhereOnlyItsOwnerReads() throws Exception {
        clone("proj");
        var state = parent.resolve("the state");
        assertThat(run(0, "ACK_COMPOSER_HOME='" + state + "' proj/ack-composer check x")).noneMatch(word -> word.contains("ErrorFile"));
        assertThat(state).as("what only reads makes no folder").doesNotExist();
        var option = "-XX:ErrorFile=" + state + "/log/jvm-%p.log";
        assertThat(run(0, "umask 000; ACK_COMPOSER_HOME='" + state + "' proj/ack-composer ledger")).contains(option);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("log")))).isEqualTo("rwx------");
        assertThat(run(0, "ACK_COMPOSER_HOME='" + state + "' proj/ack-composer check x")).contains(option);
        assertThat(run(0, "ACK_COMPOSER_HOME=elsewhere proj/ack-composer ledger")).noneMatch(word -> word.contains("ErrorFile"));
        assertThat(run(0, "unset ACK_COMPOSER_HOME; XDG_DATA_HOME='" + parent + "' HOME=/nowhere proj/ack-composer submit x"))
                .contains("-XX:ErrorFile=" + parent + "/ack-composer/log/jvm-%p.log");
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

    @ParameterizedTest
    @CsvSource({"100,0", "101,1", "102,2", "103,3", "104,4", "105,5", "106,6", "164,64", "169,69", "170,70", "173,73"})
    void theExitOfAVerbIsThatOfTheProgram(int ofJava, int exit) throws Exception {
        clone("proj");
        script(jdk.resolve("bin/java"), "for word in \"$@\"; do [ \"$word\" = -Dackcomposer.exit=100 ] && exit " + ofJava + "; done");
        assertThat(run(exit, "proj/ack-composer check x")).isEmpty();
    }

    /** 1 is that of a JVM that does not start, 134 of one that aborts, 3 of one that is told to end without memory. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 99, 107, 134, 139})
    void whateverElseAJvmEndsWithIsAFaultOfOurs(int ofJava) throws Exception {
        clone("proj");
        script(jdk.resolve("bin/java"), "exit " + ofJava);
        assertThat(run(70, "proj/ack-composer submit x")).singleElement().asString().isEqualTo(
                "ack-composer: Java itself ended, with " + ofJava + "; that is no result, and the exit is 70");
    }

    @ParameterizedTest
    @CsvSource({"TERM,TERM,143", "INT,TERM,130", "HUP,HUP,129"})
    void aSignalReachesJavaAndItsEndIsAwaited(String signal, String arrives, int alone) throws Exception {
        Assumptions.assumeTrue(SignalTest.isHeard(signal), "nothing that is started here hears " + signal);
        clone("proj");
        script(jdk.resolve("bin/java"), "trap 'echo got " + arrives + "; sleep 0.2; exit 104' " + arrives
                + "; echo up; for i in $(seq 600); do sleep 0.05; done; exit 9");
        assertThat(signalled(signal, 4)).containsExactly("up", "got " + arrives);
        script(jdk.resolve("bin/java"), "echo up; exec sleep 60");
        assertThat(signalled(signal, alone)).startsWith("up");
    }

    private List<String> signalled(String signal, int exit) throws Exception {
        var builder = new ProcessBuilder(parent.resolve("proj/ack-composer").toString(), "submit", "x").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("ACK_COMPOSER_HOME", parent.resolve("state").toString());
        var process = builder.start();
        var said = new ArrayList<String>();
        try (var out = process.inputReader(UTF_8)) {
            said.add(out.readLine());
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
            out.lines().forEach(said::add);
        }
        assertThat(process.waitFor()).as(said.toString()).isEqualTo(exit);
        return said;
    }

    @Test
    void theInputOfTheProgramIsThatOfJava() throws Exception {
        clone("proj");
        assertThat(run(0, "printf 12345 | proj/ack-composer check -")).contains("input 5");
    }

    /** A JRE in JAVA_HOME hides no JDK; the build says which one it was. */
    @Test
    void aRuntimeWithoutACompilerDoesNotHideAJdk() throws Exception {
        var clone = unbuilt("proj");
        var whole = parent.resolve("whole");
        compiler(whole);
        Files.writeString(whole.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
        script(whole.resolve("bin/java"), "echo whole; exit 100");
        var path = maven("3.8.7").replace("PATH=", "PATH=" + whole.resolve("bin") + ":");
        assertThat(run(0, path + "proj/ack-composer check x")).containsExactly("ack-composer: building, this takes a moment",
                "built with " + whole.toRealPath() + "/bin/..", "whole");
        assertThat(clone.resolve("target/ack-composer-0.1.0.jar")).exists();
    }

    @ParameterizedTest
    @CsvSource({"3.6.3,0", "3.10.0,0", "4.0.0,0", "3.6.2,69", "3.5,69", "2.2.1,69"})
    void anOldMavenIsNamedWithTheLeastThatWillDo(String version, int exit) throws Exception {
        unbuilt("proj");
        compiler(jdk);
        var said = run(exit, maven(version) + "proj/ack-composer check x");
        if (exit == 0) assertThat(said).contains("ack-composer: building, this takes a moment", "check");
        else assertThat(said).containsExactly("ack-composer: Maven " + version
                + " is too old to build the program; at least 3.6.3 is needed");
    }

    /** Where nothing can be written not even root can: what is in the way is no folder. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCheckoutThatCannotBeWrittenIsNamed(boolean withFlock) throws Exception {
        var clone = unbuilt("proj");
        compiler(jdk);
        Files.delete(clone.resolve("target/lib"));
        Files.delete(clone.resolve("target"));
        Files.writeString(clone.resolve("target"), "");
        assertThat(run(69, maven("3.8.7") + (withFlock ? "" : without("flock")) + "proj/ack-composer check x")).singleElement().asString()
                .isEqualTo("ack-composer: the program is not built yet, and " + clone.toRealPath()
                        + " cannot be written; build it where it can be, with mvn -DskipTests package");
    }

    /** What the script calls, without that. */
    private String without(String tool) throws IOException {
        var tools = Files.createDirectories(parent.resolve("tools"));
        for (var name : List.of("bash", "cat", "dirname", "find", "grep", "head", "kill", "ls", "mkdir", "readlink", "rm", "sed", "sleep",
                "touch", "uname", "env", "wc", "seq"))
            for (var bin : List.of("/usr/bin", "/bin")) if (Files.isExecutable(Path.of(bin, name)) && !Files.exists(tools.resolve(name)))
                Files.createSymbolicLink(tools.resolve(name), Path.of(bin, name));
        assertThat(tools.resolve(tool)).doesNotExist();
        return "PATH=" + tools + " ";
    }

    /** The second waits, says so, and does not build again. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoComesDuringABuildSaysThatItWaits(boolean withFlock) throws Exception {
        Assumptions.assumeTrue(!withFlock || Files.isExecutable(Path.of("/usr/bin/flock")));
        var clone = unbuilt("proj");
        compiler(jdk);
        var path = maven("3.8.7") + (withFlock ? "" : without("flock"));
        var go = parent.resolve("go");
        script(parent.resolve("tools/mvn"), "if [ \"$1\" = -v ]; then echo 'Apache Maven 3.8.7'; exit; fi\necho building >>" + parent
                + "/builds; until [ -e " + go + " ]; do sleep 0.05; done; mkdir -p target/lib; touch target/ack-composer-0.1.0.jar");
        var said = run(0, path + "proj/ack-composer check first >/dev/null 2>&1 & until [ -e builds ]; do sleep 0.05; done; " + path
                + "proj/ack-composer check second >out 2>&1 & until grep -qs waiting out; do sleep 0.05; done; touch go; wait; cat out");
        assertThat(said).startsWith("ack-composer: another start is building the program; waiting for it").contains("second");
        assertThat(Files.readAllLines(parent.resolve("builds"))).containsExactly("building");
        assertThat(clone.resolve("target/.building")).doesNotExist();
    }

    /** The image of a package, as far as its launcher looks at it. */
    private void image(String name, String java) throws IOException {
        var image = parent.resolve(name);
        for (var folder : List.of("bin", "lib/app", "lib/runtime/bin")) Files.createDirectories(image.resolve(folder));
        script(image.resolve("lib/runtime/bin/java"), java);
        Files.copy(Path.of("packaging/launch.sh"), image.resolve("lib/app/launch.sh"));
        var launcher = Files.readString(Path.of("packaging/launcher"));
        assertThat(launcher).startsWith("#!/bin/sh\n");
        Files.writeString(image.resolve("bin/ack-composer"),
                launcher.replace("@path@", "$home/lib/app/*").replace("@cache@", "-XX:Cache="));
        assertThat(image.resolve("bin/ack-composer").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theLauncherOfAPackageStartsItsOwnRuntimeAlsoThroughALink() throws Exception {
        image("the image", "echo \"core $(ulimit -c)\"; for word in \"$@\"; do echo \"$word\"; done; exit 101");
        var app = parent.toRealPath() + "/the image/lib/app/";
        var said = run(1, "ln -s 'the image/bin/ack-composer' linked; ACK_COMPOSER_HOME=$PWD/state ./linked submit 'a b'");
        assertThat(said).containsExactly("core 0", "@" + app + "java.options", "-Dackcomposer.exit=100",
                "-XX:Cache=" + app + "ack-composer.cache", "-XX:ErrorFile=" + parent + "/state/log/jvm-%p.log", "-cp", app + "*",
                "ackcomposer.app.Main", "submit", "a b");
    }

    /** A window that is closed ends with 0, and so does no verb. */
    @ParameterizedTest
    @CsvSource({"check x, 103, 3", "check x, 0, 70", "check x, 1, 70", "--version, 100, 0", "some file, 0, 0", "some file, 1, 70",
            "some file, 170, 70", "some file, 143, 143"})
    void theLauncherOfAPackageTellsAResultFromAFault(String words, int ofJava, int exit) throws Exception {
        image("image", "exit " + ofJava);
        run(exit, "ACK_COMPOSER_HOME=$PWD/state image/bin/ack-composer " + words);
    }
}
