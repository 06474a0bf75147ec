package ackcomposer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages for people lead where they say, and the two front doors are the same. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]+))?\\)");

    private static List<Path> pages() throws Exception {
        try (var docs = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md").map(Path::of),
                    docs.filter(page -> page.toString().endsWith(".md"))).toList();
        }
    }

    /** The name that a heading has as the end of an address. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        var lost = new ArrayList<String>();
        for (var page : pages()) for (var link : LINK.matcher(Files.readString(page)).results().toList()) {
            var to = link.group(1);
            if (to.contains("://")) continue;
            var target = to.isEmpty() ? page : Path.of(page.toAbsolutePath().getParent().toString(), to).normalize();
            var isThere = Files.isRegularFile(target);
            if (isThere && link.group(2) != null) isThere = Files.readAllLines(target).stream().filter(line -> line.startsWith("#"))
                    .map(PagesTest::anchor).anyMatch(link.group(2)::equals);
            if (!isThere) lost.add(page + ": " + link.group());
        }
        assertThat(lost).isEmpty();
    }

    /** What is there to be read is found from the front door. */
    @Test
    void everyPageIsReachedFromBothFrontDoors() throws Exception {
        for (var door : List.of("README.md", "README.zh-CN.md")) {
            var text = Files.readString(Path.of(door));
            assertThat(pages().stream().map(page -> page.toString().replace('\\', '/')).filter(page -> !page.startsWith(door))
                    .filter(page -> !text.contains("(" + page + ")"))).as(door).isEmpty();
        }
    }

    private static List<String> lines(String page, String pattern) throws Exception {
        return Files.readAllLines(Path.of(page)).stream().filter(line -> line.matches(pattern)).toList();
    }

    @Test
    void bothFrontDoorsHaveTheSameParts() throws Exception {
        var commands = " {4}(\\./ack-composer [a-z]|mvn ).*";
        assertThat(lines("README.zh-CN.md", commands).stream().map(line -> line.replaceFirst("#.*", "").strip()).toList())
                .isEqualTo(lines("README.md", commands).stream().map(line -> line.replaceFirst("#.*", "").strip()).toList());
        assertThat(lines("README.zh-CN.md", "##? .*")).hasSameSizeAs(lines("README.md", "##? .*"));
        var pictures = lines("README.md", "!\\[.*").stream().map(line -> line.replaceFirst(".*\\(", "").replace(".en.", ".zh."));
        assertThat(lines("README.zh-CN.md", "!\\[.*").stream().map(line -> line.replaceFirst(".*\\(", "")).toList())
                .isEqualTo(pictures.toList());
    }
}
