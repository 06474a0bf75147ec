package ackcomposer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of what a user can rely on names tests that there are. */
class UsabilityListTest {
    private static final Path LIST = Path.of("docs/usability.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| (.+) \\|");
    private static final Pattern SHOWN_BY = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");

    private static final Map<String, String> TESTS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file : files.filter(file -> file.toString().endsWith("Test.java")).toList())
                TESTS.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        }
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(LIST).stream().map(ROW::matcher).filter(row -> row.matches())
                .map(row -> new String[] {row.group(1), row.group(3)}).toList();
    }

    @Test
    void everyCheckIsThereOnceAndHasATest() throws IOException {
        assertThat(rows()).extracting(row -> row[0]).isEqualTo(IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList());
        for (var row : rows()) assertThat(SHOWN_BY.matcher(row[1]).find()).as("a test for " + row[0]).isTrue();
    }

    @Test
    void everyTestThatIsNamedIsOne() throws IOException {
        var missing = new ArrayList<String>();
        for (var row : rows()) SHOWN_BY.matcher(row[1]).results().forEach(named -> {
            var source = TESTS.getOrDefault(named.group(1), "");
            var test = "@(Test|ParameterizedTest)[^;{}]*(\\{[^}]*})?[^;{}]*void " + named.group(2) + "\\(";
            var isThere = named.group(2) == null ? source.contains("@Test") || source.contains("@ParameterizedTest")
                    : Pattern.compile(test).matcher(source).find();
            if (!isThere) missing.add(row[0] + ": " + named.group());
        });
        assertThat(missing).isEmpty();
    }
}
