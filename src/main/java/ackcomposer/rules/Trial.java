package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Unfilled;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A value tried in a row: whether it brings an error there, in what holds the row, or as a repeat of a row beside it. */
record Trial(Scope scope, Field<?> field, Object value) {

    /** No error depends on the day. */
    private static final Supplier<LocalDate> ANY_DAY = () -> LocalDate.EPOCH;

    /** An error as it is told from another. */
    private record Fault(String key, List<Ref> at) {
    }

    boolean bringsNoError() {
        // Nothing is known yet of what is still to be filled in.
        if (!Unfilled.is(field, value) && OwnLimits.isRefused(field, value, scope.contract())) return false;
        var id = scope.row().id();
        var known = faults(scope);
        return known.containsAll(faults(tried(scope, id)));
    }

    /** The same row, and what holds it, with the value in it. */
    private Scope tried(Scope from, long id) {
        var row = from.row().replace(id, values -> values.with(field, value));
        return from.above() == null ? Scope.of(row, from.contract()) : tried(from.above(), id).into(row);
    }

    private static Set<Fault> faults(Scope from) {
        var faults = new HashSet<Fault>();
        for (var scope = from; scope != null; scope = scope.above())
            Stream.concat(own(scope), ofTable(scope)).forEach(faults::add);
        return faults;
    }

    /** What the limits of its table say of the row and those beside it; nothing where it is the root. */
    private static Stream<Fault> ofTable(Scope scope) {
        if (scope.above() == null) return Stream.of();
        var table = scope.row().form().table().orElseThrow();
        var holder = scope.above().row();
        var findings = holder.get(table).map(rows -> OwnLimits.findings(table, rows, scope.contract())).orElse(List.of()).stream();
        return findings.filter(finding -> finding.severity() == Severity.ERROR).map(finding -> new Fault(finding.key(),
                finding.elements().stream().map(Ref.to(holder.id(), table)::element).toList()));
    }

    private static Stream<Fault> own(Scope scope) {
        return Stream.concat(OwnLimits.missing(scope).map(field -> new Fault("", List.of(scope.ref(field)))),
                Rules.ALL.stream().filter(rule -> rule.judges(scope)).flatMap(rule -> Checker.of(rule, scope, ANY_DAY).stream())
                        .filter(Problem::isError).map(problem -> new Fault(problem.words().key(), problem.at())));
    }
}
