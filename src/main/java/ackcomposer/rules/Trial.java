package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A value tried in a row: whether it brings an error there, or in what holds the row. Rows below and beside are not asked. */
record Trial(Scope scope, Field<?> field, Object value) {

    /** An error as it is told from another. */
    private record Fault(String key, List<Ref> at) {
    }

    boolean bringsNoError() {
        if (OwnLimits.isRefused(field, value, scope.contract())) return false;
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
        for (var scope = from; scope != null; scope = scope.above()) own(scope).forEach(faults::add);
        return faults;
    }

    private static Stream<Fault> own(Scope scope) {
        return Stream.concat(OwnLimits.missing(scope).map(field -> new Fault("", List.of(scope.ref(field)))),
                Rules.ALL.stream().filter(rule -> rule.judges(scope)).flatMap(rule -> Checker.of(rule, scope).stream())
                        .filter(Problem::isError).map(problem -> new Fault(problem.words().key(), problem.at())));
    }
}
