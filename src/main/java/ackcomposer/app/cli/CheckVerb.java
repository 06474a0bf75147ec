package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.json.Fault;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: says what is wrong with each file. */
@Command(name = "check")
final class CheckVerb implements Callable<Integer> {
    @ParentCommand
    private Verbs verbs;
    @Option(names = "--json")
    private boolean json;
    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = Choices.Reports.class)
    private String format;
    @Option(names = "--strict")
    private boolean strict;
    @Option(names = "--contract", paramLabel = "2024|2026", completionCandidates = Choices.Contracts.class)
    private String contract;
    @Option(names = "--fix")
    private boolean fix;
    @Option(names = "-o", paramLabel = "OUT")
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
        if (json && format != null && !format.equals("json")) throw new Usage("usage.check_format", format);
        var report = report(json ? "json" : format == null ? "text" : format);
        if (fix) return new FixVerb(console, files.get(0), output, asked).call();
        for (var file : files) {
            try {
                var placed = new InputFile(file).placed(console.in());
                if (placed.opened().newer()) console.say("file.newer", file);
                var verdict = new Verdict(placed.opened(), Verbs.in(asked, placed.opened().snapshot()));
                exit(verdict.errors() > 0 || strict && verdict.warnings() > 0 ? Exit.PROBLEMS : Exit.FINE);
                report.of(file, placed, verdict);
            } catch (Fault fault) {
                exit(Exit.UNREADABLE);
                report.unreadable(file, fault);
            }
        }
        report.end();
        console.out().flush();
        return exit;
    }

    private void exit(int code) {
        exit = Math.max(exit, code);
    }

    private Report report(String name) {
        return switch (name) {
            case "text" -> new TextReport(console);
            case "json" -> new JsonReport(console);
            case "sarif" -> new SarifReport(console);
            case "github" -> new GithubReport(console);
            default -> throw new Usage("usage.check_format", name);
        };
    }
}
