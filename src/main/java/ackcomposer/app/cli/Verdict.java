package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.json.Accepted;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.rules.Repair;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of a file: problems of the draft and notes of the reading, in the order of the report. */
final class Verdict {
    private final Snapshot judged;
    private final Paths paths;
    private final Accepted accepted;
    private final List<ProblemGroup> problems;

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
        opened.notes().forEach(note -> all.add(
                Problem.of(note.severity(), note.rule(), List.of(note.at()), note.words(), Source.COMPOSER)));
        var order = paths.order();
        all.sort((one, other) -> one.severity() == other.severity() ? order.compare(one.at().get(0), other.at().get(0))
                : one.severity().compareTo(other.severity()));
        problems = ProblemGroup.of(all);
    }

    List<ProblemGroup> problems() {
        return problems;
    }

    List<String> paths(List<Ref> places) {
        return places.stream().flatMap(ref -> paths.all(ref).stream()).distinct().toList();
    }

    /** Each once, whichever of its places it is of. */
    List<Message> repairs(ProblemGroup group) {
        return group.each().stream().flatMap(problem -> problem.repairs(judged).stream()).map(Repair::label).distinct().toList();
    }

    /** Whether {@code --fix} would apply a repair. */
    boolean isFixable(ProblemGroup group) {
        return group.each().stream().anyMatch(problem -> Mending.safe(problem, judged).isPresent());
    }

    /** Whether all of it is. */
    boolean accepted(ProblemGroup group) {
        return group.severity() == Severity.WARNING
                && group.each().stream().allMatch(problem -> accepted.covers(problem.rule(), problem.at()));
    }

    /** With what words the first of its places was accepted; empty: with none. */
    String note(ProblemGroup group) {
        return accepted.note(group.rule(), group.first().at()).orElse("");
    }

    long errors() {
        return problems.stream().filter(group -> group.severity() == Severity.ERROR).count();
    }

    /** Warnings that nobody accepted. */
    long warnings() {
        return problems.stream().filter(group -> group.severity() == Severity.WARNING && !accepted(group)).count();
    }
}
