package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.catalogue.field.Message;
import ackcomposer.json.Fault;

/** A line for each problem, to be read. */
record TextReport(Console console) implements Report {

    @Override
    public void of(String file, InputFile.Placed placed, Verdict verdict) {
        placed.opened().repairs().forEach(repair ->
                console.line(file + ":" + repair.line() + ":" + repair.column() + ": " + repair.words().in(console.lang())));
        for (var problem : verdict.problems()) {
            var mark = verdict.accepted(problem) ? " (" + say("check.accepted") + ")" : "";
            console.line(file + ": " + problem.severity().word() + mark + " " + problem.rule() + " "
                    + String.join(", ", verdict.paths(problem.union())) + ": " + problem.message(console.lang()));
        }
        if (verdict.problems().isEmpty()) console.line(file + ": " + say("check.fine"));
    }

    private String say(String key) {
        return Message.of(Console.class, key).in(console.lang());
    }

    @Override
    public void unreadable(String file, Fault fault) {
        console.line(file + ":" + fault.line() + ":" + fault.column() + ": " + fault.words().in(console.lang()));
    }

    @Override
    public void end() {
        // Each line was said when it was known.
    }
}
