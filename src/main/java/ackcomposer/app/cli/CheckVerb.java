package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.json.Fault;
import ackcomposer.json.Json;
import ackcomposer.json.SpecFile;
import ackcomposer.rules.ProblemGroup;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code check}: says what is wrong with each file. */
@Command(name = "check")
final class CheckVerb implements Callable<Integer> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @ParentCommand
    private Verbs verbs;
    @Option(names = "--json")
    private boolean json;
    @Option(names = "--strict")
    private boolean strict;
    @Option(names = "--contract")
    private String contract;
    @Option(names = "--fix")
    private boolean fix;
    @Option(names = "-o")
    private String output;
    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<String> files;

    private Console console;
    private int exit = Exit.FINE;

    @Override
    public Integer call() {
        console = verbs.console();
        var asked = Verbs.contract(contract);
        if (fix != (output != null) || fix && files.size() != 1) throw new Usage("usage.fix");
        if (fix) return new FixVerb(console, files.get(0), output, asked).call();
        var report = NODES.arrayNode();
        for (var file : files) {
            try {
                var opened = new InputFile(file).read(console.in());
                var verdict = new Verdict(opened, Verbs.in(asked, opened.snapshot()));
                exit(verdict.errors() > 0 || strict && verdict.warnings() > 0 ? Exit.PROBLEMS : Exit.FINE);
                if (json) report.add(entry(file, opened, verdict));
                else print(file, opened, verdict);
            } catch (Fault fault) {
                exit(Exit.UNREADABLE);
                if (json) report.add(entry(file, fault));
                else console.line(file + ":" + fault.line() + ":" + fault.column() + ": " + fault.words().in(console.lang()));
            }
        }
        if (json) console.result(Json.text(report));
        console.out().flush();
        return exit;
    }

    private void exit(int code) {
        exit = Math.max(exit, code);
    }

    private void print(String file, SpecFile.Opened opened, Verdict verdict) {
        opened.repairs().forEach(repair ->
                console.line(file + ":" + repair.line() + ":" + repair.column() + ": " + repair.words().in(console.lang())));
        for (var problem : verdict.problems()) {
            var mark = verdict.accepted(problem) ? " (" + Message.of(Console.class, "check.accepted").in(console.lang()) + ")" : "";
            console.line(file + ": " + problem.severity().word() + mark + " " + problem.rule() + " "
                    + String.join(", ", verdict.paths(problem.union())) + ": " + problem.message(console.lang()));
        }
        if (verdict.problems().isEmpty()) console.line(file + ": " + Message.of(Console.class, "check.fine").in(console.lang()));
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
