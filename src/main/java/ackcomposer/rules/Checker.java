package ackcomposer.rules;

import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds all problems of a draft, and remembers what rows yielded that have not been touched since. */
public final class Checker {
    private static final System.Logger LOG = System.getLogger(Checker.class.getName());

    private final List<Rule> rules;
    private Map<Values, Yield> yields = new IdentityHashMap<>();
    private Scope before;

    /** What was found in a row, and the rows above it at that time, the root not among them. */
    private record Yield(List<Values> above, List<Problem> problems) {
        boolean holds(List<Values> now) {
            return now.size() == above.size() && IntStream.range(0, now.size()).allMatch(i -> now.get(i) == above.get(i));
        }
    }

    public Checker() {
        this(Rules.ALL);
    }

    Checker(List<Rule> rules) {
        this.rules = rules;
    }

    /** Errors first, then by first path in the order of the reference. */
    public static List<Problem> check(Snapshot snapshot) {
        return new Checker().problems(snapshot);
    }

    /**
     * As {@link #check}. A row is judged again only if it is another one than last time, or something above it is. Its
     * rules may ask for fields of the request and for add-ons, not for other pools, which are not compared.
     */
    public List<Problem> problems(Snapshot snapshot) {
        var found = new ArrayList<Problem>();
        var scopes = snapshot.scopes();
        var root = scopes.get(0);
        var same = before != null && before.contract() == root.contract() && before.root().agrees(root.root(), Catalogue.NODE_POOLS.nodepools);
        var now = new IdentityHashMap<Values, Yield>();
        for (var scope : scopes) {
            var above = scope.chain().subList(1, Math.max(1, scope.chain().size() - 1));
            var known = same && scope.row() != root.row() ? yields.get(scope.row()) : null;
            var yield = known != null && known.holds(above) ? known : new Yield(above, judged(scope));
            now.put(scope.row(), yield);
            found.addAll(yield.problems());
        }
        found.addAll(KeyRules.of(snapshot));
        found.addAll(ContractRules.of(snapshot));
        yields = now;
        before = root;
        return sorted(snapshot, found);
    }

    private List<Problem> judged(Scope scope) {
        var found = new ArrayList<>(OwnLimits.of(scope));
        rules.stream().filter(rule -> rule.judges(scope)).forEach(rule -> found.addAll(of(rule, scope)));
        return found;
    }

    private static List<Problem> sorted(Snapshot snapshot, List<Problem> found) {
        var order = new Paths(snapshot).order();
        var spokenFor = found.stream().filter(Problem::speaksAlone).flatMap(problem -> problem.at().stream())
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
            return List.of(new Problem(Severity.WARNING, rule.number(), List.of(Ref.unknown(scope.row().id(), "")),
                    Message.of(Checker.class, "rule.failed", rule.id()), Source.COMPOSER, List.of()));
        }
    }

    /** Where something speaks alone of a field, what yields keeps silent. */
    private static boolean isSpokenFor(Problem problem, Set<Ref> spokenFor) {
        return problem.yields() && spokenFor.contains(problem.at().get(0));
    }

    private static Problem inOrder(Problem problem, Comparator<Ref> order) {
        return new Problem(problem.said(), problem.at().stream().distinct().sorted(order).toList(), problem.words(), problem.repairs());
    }
}
