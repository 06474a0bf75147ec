package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.json.Fault;
import ackcomposer.json.TextPosition;
import ackcomposer.rules.ProblemGroup;

/** A workflow command for each place of a problem: GitHub shows it at the line of a pull request. */
record GithubReport(Console console) implements Report {

    @Override
    public void of(String file, InputFile.Placed placed, Verdict verdict) {
        placed.opened().repairs().forEach(repair ->
                say("notice", file, new TextPosition(repair.line(), repair.column()), "json", repair.words().in(console.lang())));
        for (var problem : verdict.problems())
            problem.places().stream().map(verdict::paths).filter(paths -> !paths.isEmpty()).forEach(paths ->
                    say(command(problem, verdict), file, placed.place(paths.get(0)), problem.rule() + " " + String.join(", ", paths),
                            problem.message(console.lang())));
    }

    private static String command(ProblemGroup problem, Verdict verdict) {
        if (problem.severity() == Severity.NOTE || verdict.accepted(problem)) return "notice";
        return problem.severity() == Severity.ERROR ? "error" : "warning";
    }

    @Override
    public void unreadable(String file, Fault fault) {
        say("error", file, new TextPosition(fault.line(), fault.column()), "unreadable", fault.words().in(console.lang()));
    }

    @Override
    public void end() {
        // Each line was said when it was known.
    }

    private void say(String command, String file, TextPosition at, String title, String words) {
        console.line("::" + command + " file=" + property(file) + ",line=" + at.line() + ",col=" + at.column() + ",title=" + property(title)
                + "::" + text(words));
    }

    private static String text(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return text(words).replace(":", "%3A").replace(",", "%2C");
    }
}
