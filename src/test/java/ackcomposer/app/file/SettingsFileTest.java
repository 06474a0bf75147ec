package ackcomposer.app.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings survive the trip; what is not understood is named and kept. */
class SettingsFileTest {
    @TempDir
    Path home;
    private SettingsFile file;
    private Path path;

    @BeforeEach
    void inTheHome() throws NoHome {
        file = SettingsFile.of(Map.of("ACK_COMPOSER_HOME", home.toString()));
        path = home.resolve("settings.json");
    }

    private void holds(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(home)) {
            return all.map(found -> found.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withoutAFileThePresetsHold() throws IOException {
        var loaded = file.read();
        assertThat(loaded.damaged()).isEmpty();
        assertThat(loaded.settings().get(Settings.PROXY)).isEqualTo("none");
        assertThat(loaded.settings().get(Settings.CA_FILE)).isEmpty();
        assertThat(loaded.settings().get(Settings.ENDPOINT)).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void aHomeThatIsNoneHasNoSettings() {
        assertThat(SettingsFile.read(Map.of("ACK_COMPOSER_HOME", "relative"))).isEqualTo(new SettingsFile.Loaded(Settings.NONE,
                Optional.empty()));
    }

    @Test
    void whatIsSetIsReadAgain() throws IOException {
        file.change(now -> now.with(Settings.PROXY, "http://proxy:3128").with(Settings.ENDPOINT, "https://127.0.0.1:9"));
        assertThat(path).hasContent("{\n  \"proxy\": \"http://proxy:3128\",\n  \"endpoint\": \"https://127.0.0.1:9\"\n}\n");
        var read = file.read().settings();
        assertThat(read.get(Settings.PROXY)).isEqualTo("http://proxy:3128");
        assertThat(read.get(Settings.ENDPOINT)).isEqualTo("https://127.0.0.1:9");
        assertThat(read.wrong()).isEmpty();
    }

    @Test
    void isForTheOwnersEyesInAFolderOfItsOwn() throws IOException {
        var deep = new SettingsFile(home.resolve("a").resolve("settings.json"));
        deep.change(now -> now.with(Settings.PROXY, "system"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("a")))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("a/settings.json")))).isEqualTo("rw-------");
    }

    @Test
    void membersThatNobodyKnowsSurviveAndAnotherWindowsToo() throws IOException {
        holds("{\"later\": {\"a\": [1, 1.50]}, \"proxy\": \"none\"}");
        file.read();
        holds("{\"later\": {\"a\": [1, 1.50]}, \"proxy\": \"system\"}");
        file.change(now -> now.with(Settings.CA_FILE, "/etc/ca.pem"));
        assertThat(Files.readString(path).replaceAll("\\s", "")).isEqualTo(
                "{\"later\":{\"a\":[1,1.50]},\"proxy\":\"system\",\"caFile\":\"/etc/ca.pem\"}");
    }

    @Test
    void wholeNumbersWithinTheirBoundsAreTakenAndKeptAsTheyAreWritten() throws IOException {
        holds("{\"fontSize\":125}");
        assertThat(file.read().settings().get(Settings.FONT_SIZE)).isEqualTo(125);
        file.change(now -> now.with(Settings.FONT_SIZE, 125));
        assertThat(path).hasContent("{\"fontSize\":125}");
        for (var wrong : List.of("125.0", "1e2", "79", "201", "99999999999", "\"125\"")) {
            holds("{\"fontSize\":" + wrong + "}");
            assertThat(file.read().settings().wrong()).as(wrong).containsExactly("fontSize");
            assertThat(file.read().settings().get(Settings.FONT_SIZE)).as(wrong).isEqualTo(100);
        }
    }

    @Test
    void aMarkOfTheOrderOfBytesIsNoDamageAndOtherBytesAre() throws IOException {
        holds("\uFEFF{\"proxy\":\"system\"}");
        assertThat(file.read().settings().get(Settings.PROXY)).isEqualTo("system");
        Files.write(path, new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xff, '"', '}'});
        assertThat(file.read().damaged()).contains(path);
    }

    @Test
    void whatChangesNothingWritesNothing() throws IOException {
        file.change(now -> now);
        holds("{\"proxy\":\"system\"}");
        file.change(now -> now.with(Settings.PROXY, "system"));
        assertThat(path).hasContent("{\"proxy\":\"system\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"proxy\": \"none\", \"proxy\": \"system\"}", "{} {", "\u0000\u0001"})
    void whatIsDamagedIsNamedAndKept(String text) throws IOException {
        holds(text);
        var loaded = file.read();
        assertThat(loaded.damaged()).contains(path);
        assertThat(loaded.settings()).isEqualTo(Settings.NONE);
        assertThat(path).hasContent(text);
        file.change(now -> now.with(Settings.PROXY, "system"));
        holds(text);
        file.change(now -> now.with(Settings.PROXY, "system"));
        assertThat(names()).containsExactly("settings.json", "settings.json.damaged1", "settings.json.damaged2");
        assertThat(home.resolve("settings.json.damaged1")).hasContent(text);
        assertThat(file.read().settings().get(Settings.PROXY)).isEqualTo("system");
    }

    @Test
    void aFileThatIsHugeOrNoFileIsDamaged() throws Exception {
        holds("{\"a\": \"" + "x".repeat(1 << 20) + "\"}");
        assertThat(file.read().damaged()).contains(path);
        holds("{\"a\": " + "[".repeat(100_000));
        assertThat(file.read().damaged()).contains(path);
        Files.delete(path);
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
        assertThat(file.read().damaged()).contains(path);
        Files.delete(path);
        Files.createDirectory(path);
        assertThat(file.read().damaged()).contains(path);
        assertThatThrownBy(() -> file.change(now -> now.with(Settings.PROXY, "system"))).isInstanceOf(IOException.class);
        assertThat(path).isDirectory();
    }

    @Test
    void whatCannotBeWrittenLeavesTheFile() throws IOException {
        var kept = home.resolve("kept.json");
        Files.writeString(kept, "{\"proxy\": \"system\"}");
        Files.createSymbolicLink(path, kept);
        assertThat(file.read().settings().get(Settings.PROXY)).isEqualTo("system");
        assertThatThrownBy(() -> file.change(now -> now.with(Settings.PROXY, "none"))).isInstanceOf(IOException.class);
        assertThat(kept).hasContent("{\"proxy\": \"system\"}");
        var below = new SettingsFile(kept.resolve("settings.json"));
        assertThatThrownBy(() -> below.change(now -> now.with(Settings.PROXY, "system"))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"proxy; 1", "proxy; null", "proxy; ''", "proxy; 'ftp://x'",
            "proxy; 'http://me:secret@proxy:1'", "proxy; 'socks5://x'", "caFile; 'relative.pem'", "caFile; []",
            "endpoint; 'http://cs.example.com'", "endpoint; 'https://a/b'", "endpoint; true"})
    void aValueThatItCannotHaveIsNamedAndThePresetHolds(String name, String value) {
        holds("{\"" + name + "\": " + value.replace('\'', '"') + "}");
        var settings = file.read().settings();
        assertThat(settings.wrong()).containsExactly(name);
        assertThat(settings.get(Settings.PROXY)).isEqualTo("none");
        assertThat(settings.get(Settings.CA_FILE)).isEmpty();
        assertThat(settings.get(Settings.ENDPOINT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"proxy, none", "proxy, system", "proxy, http://proxy.example.com:3128", "proxy, proxy:8080", "caFile, ''",
            "caFile, /etc/x.pem", "endpoint, https://cs.cn-beijing.aliyuncs.com", "endpoint, http://127.0.0.1:8080", "endpoint, ''"})
    void aValueThatItCanHaveIsTaken(String name, String value) {
        holds("{\"" + name + "\": \"" + value + "\"}");
        assertThat(file.read().settings().wrong()).isEmpty();
    }
}
