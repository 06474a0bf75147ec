package ackcomposer.rules;

import ackcomposer.catalogue.Message;
import ackcomposer.catalogue.Severity;
import ackcomposer.catalogue.Source;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds all problems of a draft. */
public final class Checker {
    private static final System.Logger LOG = System.getLogger(Checker.class.getName());

    private Checker() {
    }

    /** Errors first, then by first path in the order of the reference. */
    public static List<Problem> check(Snapshot snapshot) {
        var found = new ArrayList<Problem>();
        for (var scope : snapshot.scopes()) {
            found.addAll(OwnLimits.of(scope));
            Rules.ALL.stream().filter(rule -> rule.judges(scope)).forEach(rule -> found.addAll(of(rule, scope)));
        }
        var order = new Paths(snapshot).order();
        var spokenFor = found.stream().filter(problem -> problem.rule().matches("[RC]\\d+")).flatMap(problem -> problem.at().stream())
                .collect(Collectors.toSet());
        return found.stream().filter(problem -> !isSpokenFor(problem, spokenFor)).map(problem -> inOrder(problem, order))
                .sorted(Comparator.comparing(Problem::severity).thenComparing(problem -> problem.at().get(0), order)
                        .thenComparing(Problem::rule))
                .toList();
    }

    /** A rule that fails is our fault, and says so; it never counts as passed. */
    static List<Problem> of(Rule rule, Scope scope) {
        try {
            return rule.of(scope);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "rule " + rule.id() + " failed: " + fault.getClass().getName());
            return List.of(new Problem(Severity.WARNING, rule.id(), List.of(Ref.unknown(scope.row().id(), "")),
                    Message.of(Checker.class, "rule.failed", rule.id()), Source.COMPOSER, List.of()));
        }
    }

    /** Where a numbered rule speaks of a field, "unused" and "required" keep silent. */
    private static boolean isSpokenFor(Problem problem, Set<Ref> spokenFor) {
        return (problem.rule().equals("field.unused") || problem.rule().equals("field.required")) && spokenFor.contains(problem.at().get(0));
    }

    private static Problem inOrder(Problem problem, Comparator<Ref> order) {
        return new Problem(problem.severity(), problem.rule(), problem.at().stream().distinct().sorted(order).toList(),
                problem.words(), problem.source(), problem.repairs());
    }
}
