package ackcomposer.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentFilesTest {
    @TempDir
    Path home;

    private RecentFiles recent() {
        return new RecentFiles(home.resolve("state/recent.json"));
    }

    @Test
    void theLastComesFirstAndEachStandsOnce() throws Exception {
        assertThat(recent().list()).isEmpty();
        for (var name : new String[] {"/a", "/b", "/c", "/a", "/x/../b"}) recent().add(Path.of(name));
        assertThat(recent().list()).containsExactly(Path.of("/b"), Path.of("/a"), Path.of("/c"));
    }

    @Test
    void twentyAreKept() throws Exception {
        for (var i = 0; i < 25; i++) recent().add(Path.of("/f" + i));
        assertThat(recent().list()).hasSize(20).startsWith(Path.of("/f24")).endsWith(Path.of("/f5"));
        assertThat(home.resolve("state/recent.json")).as("no more are written").content().doesNotContain("/f4\"").contains("/f5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[1, null, {}]", "\"a\"", "[\"\\u0000\"]"})
    void aDamagedListIsNoneAndIsWrittenAnew(String text) throws Exception {
        Files.createDirectories(home.resolve("state"));
        Files.writeString(home.resolve("state/recent.json"), text);
        assertThat(recent().list()).isEmpty();
        recent().add(Path.of("/a"));
        assertThat(recent().list()).containsExactly(Path.of("/a"));
    }
}
