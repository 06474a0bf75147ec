package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.json.Fault;
import ackcomposer.json.Json;
import ackcomposer.json.TextPosition;
import ackcomposer.rules.ProblemGroup;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0: one run, a result for each problem with its places, a rule for each id that speaks. Columns count code points. */
final class SarifReport implements Report {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String UNREADABLE = "json.unreadable";
    private static final String REPAIRED = "json.repaired";

    private final Console console;
    private final List<String> rules = new ArrayList<>();
    private final ArrayNode results = JsonNodeFactory.instance.arrayNode();

    SarifReport(Console console) {
        this.console = console;
    }

    @Override
    public void of(String file, InputFile.Placed placed, Verdict verdict) {
        placed.opened().repairs().forEach(repair -> location(result(REPAIRED, "note", repair.words().in(console.lang())), file,
                new TextPosition(repair.line(), repair.column())));
        for (var problem : verdict.problems()) {
            var result = result(problem.rule(), level(problem.severity()), problem.message(console.lang()));
            for (var place : problem.places()) {
                var paths = verdict.paths(place);
                if (paths.isEmpty()) continue;
                var names = location(result, file, placed.place(paths.get(0))).putArray("logicalLocations");
                paths.forEach(path -> names.addObject().put("fullyQualifiedName", path));
            }
            if (verdict.accepted(problem)) suppress(result, problem, verdict);
        }
    }

    private static String level(Severity severity) {
        return severity.word();
    }

    private static void suppress(ObjectNode result, ProblemGroup problem, Verdict verdict) {
        var suppression = result.putArray("suppressions").addObject().put("kind", "inSource").put("status", "accepted");
        var note = verdict.note(problem);
        if (!note.isBlank()) suppression.put("justification", note);
    }

    @Override
    public void unreadable(String file, Fault fault) {
        location(result(UNREADABLE, "error", fault.words().in(console.lang())), file, new TextPosition(fault.line(), fault.column()));
    }

    private ObjectNode result(String rule, String level, String words) {
        if (!rules.contains(rule)) rules.add(rule);
        var result = results.addObject().put("ruleId", rule).put("ruleIndex", rules.indexOf(rule)).put("level", level);
        result.putObject("message").put("text", words);
        return result;
    }

    private static ObjectNode location(ObjectNode result, String file, TextPosition at) {
        var location = result.withArrayProperty("locations").addObject();
        var physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(file));
        physical.putObject("region").put("startLine", at.line()).put("startColumn", at.column());
        return location;
    }

    /** As it was given, with what a URI cannot have written out; a path from the root is one of this machine. */
    private static String uri(String file) {
        try {
            var path = file.replace('\\', '/');
            return (path.startsWith("/") ? new URI("file", "", path, null) : new URI(null, null, path, null)).toASCIIString();
        } catch (URISyntaxException odd) {
            return "file";
        }
    }

    @Override
    public void end() {
        var log = JsonNodeFactory.instance.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        var run = log.putArray("runs").addObject();
        var driver = run.putObject("tool").putObject("driver").put("name", "ACK Composer");
        var listed = driver.putArray("rules");
        rules.forEach(rule -> listed.addObject().put("id", rule));
        run.put("columnKind", "unicodeCodePoints");
        run.set("results", results);
        console.result(Json.text(log));
    }
}
