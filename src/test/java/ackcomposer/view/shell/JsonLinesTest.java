package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.session.Listing;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A block that is folded is one line that says how much is in it, under the numbers of its lines. */
class JsonLinesTest {
    private static final List<Listing.Line> REQUEST = List.of(line("", "{"), line("pools", "  \"pools\": ["), line("pools[0]", "    {"),
            line("pools[0].name", "      \"name\": \"a\","), line("pools[0].size", "      \"size\": 1"), line("pools[0]", "    },"),
            line("pools[1]", "    {"), line("pools[1].size", "      \"size\": 2"), line("pools[1]", "    }"), line("pools", "  ],"),
            line("x", "  \"x\": 1"), line("", "}"));

    private static Listing.Line line(String path, String text) {
        return new Listing.Line(path, List.of(new Listing.Span("any", text)));
    }

    private static JsonLines folded(String... paths) {
        return JsonLines.of(REQUEST, Set.of(paths), null, count -> count + " items", "assumed");
    }

    private static List<String> texts(JsonLines lines) {
        return lines.lines().stream().map(Listing.Line::text).toList();
    }

    @Test
    void ofAListItsEntriesAreCountedAndNotTheLinesThatCloseThem() {
        var lines = folded("pools");
        assertThat(texts(lines)).containsExactly("{", "  \"pools\": [ 2 items ],", "  \"x\": 1", "}");
        assertThat(IntStream.range(0, 4).mapToObj(lines::number)).containsExactly(1, 2, 11, 12);
        assertThat(lines.end(1)).isEqualTo(10);
        assertThat(IntStream.range(0, 4).mapToObj(lines::isFolded)).containsExactly(false, true, false, false);
    }

    @Test
    void anObjectIsNamedWhereItHasAName() {
        assertThat(texts(folded("pools[0]"))).contains("    { … a },", "    {").hasSize(9);
        assertThat(texts(folded("pools[0]", "pools[1]"))).contains("    { … a },", "    { … }").hasSize(7);
    }

    @Test
    void theWholeRequestIsNotFolded() {
        assertThat(texts(folded(""))).isEqualTo(texts(JsonLines.plain(REQUEST)));
    }
}
