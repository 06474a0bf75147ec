package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import java.util.Collection;
import java.util.List;

/** Values of one row written into others of the same kind. */
public final class Transfer {

    private Transfer() {
    }

    /** What the row does not set is cleared in the others; rows of a table in it get ids of their own. */
    public static Snapshot of(Snapshot draft, long from, Collection<Field<?>> fields, Collection<Long> into) {
        var source = draft.find(from);
        if (source.isEmpty()) return draft;
        var next = draft;
        for (var target : into) for (var field : fields) if (target != from)
            next = next.edit(target, row -> row.with(field, own(source.get().row().raw(field))));
        return next;
    }

    private static Object own(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Values
                ? list.stream().map(row -> ((Values) row).copy()).toList() : value;
    }
}
