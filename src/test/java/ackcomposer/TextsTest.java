package ackcomposer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    /** Keys that are put together from a part and a name; the test sees the part. */
    private static final List<String> COMPOSED =
            List.of("history.", "step.", "card.", "tab.", "level.", "unit.", "kind.", "help.", "severity.", "outcome.",
            "reason.", "addon.", "plugin.", "flag.", "password.kind_", "menu.level_", "field.type.", "check.", "menu.",
            "follow.end_", "source.", "several.", "rows.add.", "option.", "verb.", "field.undeclared.", "migration.", "report.", "form.",
            "map.", "field.menu.", "error.", "follow.end.", "follow.pill_", "follow.kind_", "follow.told_", "changes.", "manual.",
            "fetch.", "confirm.fetch_", "confirm.asks_", "json.wrong.");

    private static Properties load(String home, String lang) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(Path.of("src/main/resources/ackcomposer", home, "Messages_" + lang + ".properties"))));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "rules", "json", "explain", "export", "view", "app"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String home) throws IOException {
        var english = load(home, "en");
        var chinese = load(home, "zh");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
            new MessageFormat(english.getProperty(key).replace("'", "''"));
            new MessageFormat(chinese.getProperty(key).replace("'", "''"));
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "rules", "json", "explain", "export", "view", "app"})
    void everyKeyIsUsed(String home) throws IOException {
        String code;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            code = files.filter(file -> file.toString().endsWith(".java")).map(TextsTest::text).collect(Collectors.joining());
        }
        var unused = load(home, "en").stringPropertyNames().stream()
                .filter(key -> Stream.of(key, ofOnePart(key)).noneMatch(part -> code.contains("\"" + part + "\"")
                        || code.contains("\"" + part.substring(part.indexOf('.') + 1) + "\"")))
                .filter(key -> COMPOSED.stream().noneMatch(key::startsWith)).toList();
        assertThat(unused).isEmpty();
    }

    /** The key of a preference or an act, without what is said of it: its keys, its prompt, what is wrong, one of its values. */
    private static String ofOnePart(String key) {
        return key.replaceFirst("^((?:prefs|shortcuts)\\.\\w+)\\.(?:keys|prompt|wrong)$", "$1")
                .replaceFirst("^(prefs\\.[a-z]+)_[a-z0-9]+$", "$1");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
