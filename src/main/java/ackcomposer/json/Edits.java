package ackcomposer.json;

import ackcomposer.catalogue.field.Kind;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Edits of many rows of one draft, made together: each by itself would copy the tables on its way. */
final class Edits {
    private final Snapshot snapshot;
    private final Map<Long, Values> edited = new HashMap<>();

    Edits(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** A row as it is by now, and what holds it. Tables in them still hold their rows as they were. */
    Scope scope(long row) {
        return now(snapshot.find(row).orElseThrow());
    }

    private Scope now(Scope scope) {
        var row = now(scope.row());
        return scope.above() == null ? Scope.of(row, snapshot.contract()) : now(scope.above()).into(row);
    }

    private Values now(Values row) {
        return edited.getOrDefault(row.id(), row);
    }

    void edit(long row, UnaryOperator<Values> edit) {
        edited.put(row, edit.apply(scope(row).row()));
    }

    Snapshot made() {
        return edited.isEmpty() ? snapshot : snapshot.with(made(snapshot.root()));
    }

    private Values made(Values row) {
        var next = now(row);
        for (var field : Snapshot.fields(row))
            if (field.kind() == Kind.ROWS && next.raw(field) instanceof List<?> rows)
                next = next.with(field, rows.stream().map(item -> made((Values) item)).toList());
        return next;
    }
}
