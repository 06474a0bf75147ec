package ackcomposer.view.page;

import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Ref;
import ackcomposer.model.Slot;
import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.problem.Messages;
import ackcomposer.view.session.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is wrong with the cells of a table, which are too narrow to say it: once below all rows, with links to what else is concerned. */
final class RowMessages {
    private RowMessages() {
    }

    static List<Messages.Said> of(Context context, Slot<List<Row>> table, Predicate<Values> here) {
        var rows = table.get() == null ? List.<Values>of() : table.get().stream().map(Values.class::cast).filter(here).toList();
        Set<Long> ids = rows.stream().map(Values::id).collect(Collectors.toSet());
        var problems = new LinkedHashSet<Problem>();
        for (var row : rows) problems.addAll(context.session().in(row.id()));
        return ProblemGroup.of(List.copyOf(problems)).stream().map(group -> Messages.Said.here(group,
                group.union().stream().filter(ref -> ref.field() != null && !ids.contains(ref.row())).map(Ref::whole).distinct().toList()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Messages.Said> of(Context context, Slot<?> table) {
        return of(context, (Slot<List<Row>>) table, row -> true);
    }
}
