package ackcomposer.rules;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A value tried in a row: whether it brings an error there, in what holds the row, or as a repeat of a row beside it. */
record Trial(Scope scope, Field<?> field, Object value) {

    /** An error as it is told from another. */
    private record Fault(String key, List<Ref> at) {
    }

    boolean bringsNoError() {
        if (OwnLimits.isRefused(field, value, scope.contract())) return false;
        var id = scope.row().id();
        var tried = scope.chain().stream().map(values -> values.replace(id, row -> row.with(field, value))).toList();
        return faults(scope).containsAll(faults(new Scope(tried, scope.contract())));
    }

    private static Set<Fault> faults(Scope scope) {
        var faults = new HashSet<Fault>();
        var chain = scope.chain();
        for (var i = 0; i < chain.size(); i++) own(new Scope(chain.subList(i, chain.size()), scope.contract())).forEach(faults::add);
        for (var i = 1; i < chain.size(); i++) ofTable(chain.get(i), chain.get(i - 1), scope.contract()).forEach(faults::add);
        return faults;
    }

    /** What the limits of a table say of its rows. */
    private static Stream<Fault> ofTable(Values holder, Values row, Contract contract) {
        var table = row.form().table().orElseThrow();
        var refused = holder.get(table).map(rows -> OwnLimits.findings(table, rows, contract)).orElse(List.of()).stream();
        return refused.filter(finding -> finding.severity() == Severity.ERROR).map(finding -> new Fault(finding.key(),
                finding.elements().stream().map(Ref.to(holder.id(), table)::element).toList()));
    }

    private static Stream<Fault> own(Scope scope) {
        return Stream.concat(OwnLimits.missing(scope).map(field -> new Fault("", List.of(scope.ref(field)))),
                Rules.ALL.stream().filter(rule -> rule.judges(scope)).flatMap(rule -> Checker.of(rule, scope).stream())
                        .filter(Problem::isError).map(problem -> new Fault(problem.words().key(), problem.at())));
    }
}
