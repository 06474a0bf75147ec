package ackcomposer.rules;

import ackcomposer.Samples;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Valid requests of many kinds, each the sample request and a line of edits. */
final class Drafts {
    static final Map<String, Body> VALID = valid();

    private Drafts() {
    }

    private static Map<String, Body> valid() {
        var lines = new LinkedHashMap<String, String>();
        rows("drafts").forEach(row -> lines.put(row[0], row[1]));
        var drafts = new LinkedHashMap<String, Body>();
        lines.forEach((name, line) -> drafts.put(name, Edits.of(expanded(line, lines)).on(Body.of(Samples.valid()))));
        return drafts;
    }

    private static String expanded(String line, Map<String, String> lines) {
        return Stream.of(line.split(" ; ")).map(part -> part.startsWith("+") ? expanded(lines.get(part.substring(1)), lines) : part)
                .collect(Collectors.joining(" ; "));
    }

    /** Lines of a table in the test's resources, without those that are comments; missing last columns are empty. */
    static Stream<String[]> rows(String table) {
        return new String(Samples.bytes("mutations/" + table + ".tsv"), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# ")).map(line -> (line + "\t\t\t").split("\t", -1));
    }
}
