package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.json.Fault;
import java.util.List;

/** {@code check}: says what is wrong with each file. */
final class CheckVerb extends Verb {
    private final Verbs verbs;
    private final Given<Boolean> json = flag("--json");
    private final Given<String> format = option("--format", "FORMAT", Choices.REPORTS);
    private final Given<Boolean> strict = flag("--strict");
    private final Given<String> contract = option("--contract", "2024|2026", Choices.CONTRACTS);
    private final Given<Boolean> fix = flag("--fix");
    private final Given<String> output = option("-o", "OUT");
    private final Given<List<String>> files = files();

    private Console console;
    private int exit = Exit.FINE;

    CheckVerb(Verbs verbs) {
        super("check");
        this.verbs = verbs;
    }

    @Override
    public Integer call() {
        console = verbs.console();
        var asked = Verbs.contract(contract.value());
        if (fix.value() != (output.value() != null) || fix.value() && files.value().size() != 1) throw new Usage("usage.fix");
        var report = report(format());
        if (fix.value()) return new FixVerb(console, files.value().get(0), output.value(), asked).call();
        for (var file : files.value()) {
            try {
                var placed = new InputFile(file).placed(console.in());
                if (placed.opened().newer()) console.say("file.newer", file);
                var verdict = new Verdict(placed.opened(), Verbs.in(asked, placed.opened().snapshot()));
                exit(verdict.errors() > 0 || strict.value() && verdict.warnings() > 0 ? Exit.PROBLEMS : Exit.FINE);
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

    private String format() {
        var asked = format.value();
        if (!json.value()) return asked == null ? "text" : asked;
        if (asked != null && !asked.equals("json")) throw new Usage("usage.check_format", asked);
        return "json";
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
