package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.json.Accepted;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.rules.Repair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be said of a file: problems of the draft and notes of the reading, in the order of the report. */
final class Verdict {
    private final Snapshot judged;
    private final Paths paths;
    private final Accepted accepted;
    private final List<Problem> problems;

    /** Of a file as it is read. */
    Verdict(SpecFile.Opened opened) {
        this(opened, opened.snapshot());
    }

    /** Of what a file becomes in the form that was asked for; paths stay those of the file. */
    Verdict(SpecFile.Opened opened, Snapshot judged) {
        this.judged = judged;
        paths = new Paths(judged.in(opened.snapshot().contract()));
        accepted = new Accepted(judged);
        var all = new ArrayList<>(Checker.check(judged));
        opened.notes().forEach(note -> all.add(Problem.of(Severity.NOTE, note.rule(), List.of(note.at()), note.words(), Source.COMPOSER)));
        all.sort(Comparator.comparing(Problem::severity).thenComparing(problem -> problem.at().get(0), paths.order()));
        problems = List.copyOf(all);
    }

    List<Problem> problems() {
        return problems;
    }

    List<String> paths(Problem problem) {
        return problem.at().stream().flatMap(ref -> paths.all(ref).stream()).distinct().toList();
    }

    List<Repair> repairs(Problem problem) {
        return problem.repairs(judged);
    }

    boolean accepted(Problem problem) {
        return problem.severity() == Severity.WARNING && accepted.covers(problem.rule(), problem.at());
    }

    long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    /** Warnings that nobody accepted. */
    long warnings() {
        return problems.stream().filter(problem -> problem.severity() == Severity.WARNING && !accepted(problem)).count();
    }
}
