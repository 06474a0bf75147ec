package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rows of one table, and what can be done with them.
 *
 * @param owner the id of the row that the table is in; 0: the root
 */
public record Table(long owner, Field<List<Row>> field) {

    public List<Values> rows(Snapshot state) {
        return state.find(owner).map(scope -> scope.row().rows(field)).orElse(List.of());
    }

    /** How manieth a row is; -1: it is not there. */
    public int position(Snapshot state, long id) {
        var rows = rows(state);
        for (var i = 0; i < rows.size(); i++) if (rows.get(i).id() == id) return i;
        return -1;
    }

    public Optional<Values> find(Snapshot state, long id) {
        return rows(state).stream().filter(row -> row.id() == id).findFirst();
    }

    /** With a row more at that position. */
    public Snapshot with(Snapshot state, int at, Values row) {
        return edited(state, rows -> rows.add(at, row));
    }

    public Snapshot without(Snapshot state, long id) {
        return edited(state, rows -> rows.removeIf(row -> row.id() == id));
    }

    /** Towards the end, or with a negative number towards the beginning, as far as it goes. */
    public Snapshot moved(Snapshot state, long id, int by) {
        return edited(state, rows -> {
            var at = position(state, id);
            rows.add(Math.max(0, Math.min(rows.size() - 1, at + by)), rows.remove(at));
        });
    }

    /** A table without rows is absent. */
    private Snapshot edited(Snapshot state, Consumer<List<Row>> edit) {
        var rows = new ArrayList<Row>(rows(state));
        edit.accept(rows);
        return state.set(owner, field, rows.isEmpty() ? null : List.copyOf(rows));
    }
}
