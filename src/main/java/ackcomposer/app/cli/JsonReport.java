package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.json.Fault;
import ackcomposer.json.Json;
import ackcomposer.json.SpecFile;
import ackcomposer.rules.ProblemGroup;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One array with an object for each file, for scripts. */
record JsonReport(Console console, ArrayNode files) implements Report {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    JsonReport(Console console) {
        this(console, NODES.arrayNode());
    }

    @Override
    public void of(String file, InputFile.Placed placed, Verdict verdict) {
        files.add(entry(file, placed.opened(), verdict));
    }

    @Override
    public void unreadable(String file, Fault fault) {
        files.add(entry(file, fault));
    }

    @Override
    public void end() {
        console.result(Json.text(files));
    }

    private static ObjectNode frame(String file, boolean readable) {
        return NODES.objectNode().put("file", file).put("readable", readable);
    }

    private ObjectNode entry(String file, Fault fault) {
        var entry = frame(file, false);
        entry.putObject("parseError").put("line", fault.line()).put("column", fault.column())
                .put("message", fault.words().in(console.lang()));
        entry.putArray("repairs");
        entry.putArray("problems");
        return entry;
    }

    private ObjectNode entry(String file, SpecFile.Opened opened, Verdict verdict) {
        var lang = console.lang();
        var entry = frame(file, true).putNull("parseError");
        var repairs = entry.putArray("repairs");
        opened.repairs().forEach(repair -> repairs.addObject().put("line", repair.line()).put("column", repair.column())
                .put("message", repair.words().in(lang)));
        var problems = entry.putArray("problems");
        verdict.problems().forEach(problem -> problems.add(problem(problem, verdict, lang)));
        return entry;
    }

    private static ObjectNode problem(ProblemGroup problem, Verdict verdict, Lang lang) {
        var node = NODES.objectNode().put("severity", problem.severity().word()).put("rule", problem.rule());
        var paths = node.putArray("paths");
        verdict.paths(problem.union()).forEach(paths::add);
        node.put("message", problem.message(lang)).put("source", problem.source().title()).put("date", problem.source().date())
                .put("accepted", verdict.accepted(problem)).put("fixable", verdict.isFixable(problem));
        var places = node.putArray("places");
        problem.places().forEach(place -> verdict.paths(place).forEach(places.addArray()::add));
        var fixes = node.putArray("fixes");
        verdict.repairs(problem).forEach(repair -> fixes.add(repair.in(lang)));
        return node;
    }
}
