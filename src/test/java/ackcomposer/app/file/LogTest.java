package ackcomposer.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.app.file.Log.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** It holds what happened and facts without texts, turns before it is large, and stops nothing. */
@Timeout(60)
class LogTest {
    @TempDir
    Path home;
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-29T08:15:30.125Z"), ZoneOffset.ofHours(8));

    private Path folder() {
        return home.resolve("state/log");
    }

    private Log log() {
        return new Log(folder(), 1000, clock);
    }

    @Test
    void aLineHasItsTimeWhatHappenedAndFacts() throws IOException {
        log().note(Noted.OPENED, 3, true, Duration.ofSeconds(2), LocalDate.of(2026, 8, 22), IOException.class, new Log.Ours("R19.masters"),
                null, Noted.NOT_READ);
        assertThat(log().last(10)).containsExactly("2026-11-29T16:15:30.125+08:00 opened 3 true PT2S 2026-08-22 java.io.IOException "
                + "R19.masters none not read");
    }

    /** T16: what may be noted is listed; a text is not, whoever hands it over. */
    @Test
    @Tag("T16")
    void ofATextOnlyItsClassIsWritten() throws IOException {
        log().note(Noted.SAVED, "Canary-77#z", Path.of("/Canary-77"), List.of("Canary-77"), new StringBuilder("Canary-77"));
        assertThat(log().last(1)).singleElement().asString().doesNotContain("Canary").contains("saved java.lang.String");
        assertThatThrownBy(() -> new Log.Ours("a b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("T16")
    void aFaultIsWrittenWithItsCausesAndWithoutItsWords() throws IOException {
        log().note(new IllegalStateException("Canary-1", new IOException("Canary-2")));
        assertThat(log().last(500)).noneMatch(line -> line.contains("Canary"))
                .anyMatch(line -> line.endsWith(" fault java.lang.IllegalStateException"))
                .contains("    caused by java.io.IOException")
                .anyMatch(line -> line.startsWith("    at ackcomposer.app.file.LogTest.aFaultIsWritten"));
    }

    @Test
    void ofALongChainOfCausesFiveAreWritten() throws IOException {
        Throwable fault = new IOException("0");
        for (var i = 0; i < 9; i++) fault = new IllegalStateException(fault);
        new Log(folder(), 100_000, clock).note(fault);
        assertThat(log().last(500)).filteredOn(line -> line.startsWith("    caused by ")).hasSize(4);
    }

    @Test
    void itTurnsWhenItIsFullAndKeepsThreeFiles() throws IOException {
        for (var i = 0; i < 200; i++) log().note(Noted.OPENED, i);
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("ack-composer.log",
                    "ack-composer.log.1", "ack-composer.log.2");
        }
        for (var file : List.of("ack-composer.log", "ack-composer.log.1", "ack-composer.log.2"))
            assertThat(folder().resolve(file)).as(file).isNotEmptyFile().satisfies(path -> assertThat(Files.size(path)).isLessThan(1100));
        assertThat(log().last(3)).extracting(line -> line.substring(line.lastIndexOf(' ') + 1)).containsExactly("197", "198", "199");
    }

    /** Also what is begun when one is full. */
    @Test
    @Tag("T7")
    void itIsForItsOwnersEyes() throws IOException {
        Assumptions.assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        for (var i = 0; i < 60; i++) log().note(Noted.OPENED, i);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder()))).isEqualTo("rwx------");
        try (var files = Files.list(folder())) {
            assertThat(files.toList()).hasSizeGreaterThan(1).allSatisfy(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    @Test
    void whereItCannotBeWrittenNothingIsSaid() throws Exception {
        Files.writeString(home.resolve("state"), "a file");
        log().note(Noted.STARTED);
        Files.delete(home.resolve("state"));
        Files.createDirectories(folder());
        var victim = Files.writeString(home.resolve("victim"), "as it was");
        Files.createSymbolicLink(folder().resolve("ack-composer.log"), victim);
        log().note(Noted.STARTED);
        assertThat(victim).hasContent("as it was");
        assertThat(log().last(10)).isEmpty();
    }

    @Test
    void aPipeInItsPlaceHoldsNothingUp() throws Exception {
        Files.createDirectories(folder());
        var made = new ProcessBuilder("mkfifo", folder().resolve("ack-composer.log").toString()).start().waitFor() == 0;
        Assumptions.assumeTrue(made);
        log().note(Noted.STARTED);
        assertThat(log().last(10)).isEmpty();
    }

    @Test
    void itLiesInTheHomeAndWithoutOneNothingIsKept() throws IOException {
        var log = Log.of(Map.of("ACK_COMPOSER_HOME", home.toString()));
        assertThat(log.path()).contains(home.resolve("log/ack-composer.log"));
        var none = Log.of(Map.of("ACK_COMPOSER_HOME", "nowhere"));
        none.note(Noted.STARTED);
        assertThat(none.path()).isEmpty();
        assertThat(none.last(10)).isEmpty();
    }

    /** A check of an untrusted file in a pipeline leaves nothing behind. */
    @Test
    void whatOnlyReadsMakesNoHome() {
        var env = Map.of("ACK_COMPOSER_HOME", home.resolve("none").toString());
        Log.ofAHomeThatIsThere(env).note(Noted.STARTED);
        assertThat(home.resolve("none")).doesNotExist();
        Log.of(env).note(Noted.STARTED);
        assertThat(home.resolve("none/log/ack-composer.log")).isNotEmptyFile();
        Log.ofAHomeThatIsThere(env).note(Noted.ENDED);
        assertThat(home.resolve("none/log/ack-composer.log")).content().contains("ended");
    }
}
