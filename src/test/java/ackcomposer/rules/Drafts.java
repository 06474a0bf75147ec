package ackcomposer.rules;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.json.Json;
import ackcomposer.model.Forms;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Valid requests of many kinds, each the sample request and a line of edits. */
final class Drafts {
    static final Map<String, Body> VALID = valid();
    /** For what the sample request cannot have: a managed cluster of a Pro edition, and the form of 2026. */
    private static final Map<String, Body> LATER = Map.of("pro", Body.of(Samples.managed()),
            "pro-2026", in2026(Samples.managed()), "dedicated-2026", in2026(Samples.valid()));

    private Drafts() {
    }

    static Body named(String name) {
        return Optional.ofNullable(VALID.get(name)).orElseGet(() -> LATER.get(name));
    }

    private static Body in2026(String json) {
        var body = Body.of(Json.text(Forms.switched(Samples.read(json), Contract.FORM_2026)));
        body.set("x-ack-composer.contract", Body.json("\"2026\""));
        return body;
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

    /** Where such a table lies, for a message that says in which one a row is missing. */
    static String file(String table) {
        return "src/test/resources/ackcomposer/mutations/" + table + ".tsv";
    }

    /** Lines of a table in the test's resources, without those that are comments; missing last columns are empty. */
    static Stream<String[]> rows(String table) {
        return new String(Samples.bytes("mutations/" + table + ".tsv"), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# ")).map(line -> (line + "\t\t\t").split("\t", -1));
    }
}
