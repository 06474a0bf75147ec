package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two snapshots: values by field and row, and tables whose rows came, went or moved. */
public final class Diff {

    /** One value that differs; null on a side: absent there. */
    public record Change(Ref ref, Object before, Object after) {
    }

    private Diff() {
    }

    public static List<Change> between(Snapshot before, Snapshot after) {
        var changes = new ArrayList<Change>();
        compare(before.root(), after.root(), changes);
        return changes;
    }

    private static void compare(Values before, Values after, List<Change> out) {
        if (before == after) return;
        for (var field : Snapshot.fields(after)) compare(field, before, after, out);
    }

    private static void compare(Field<?> field, Values before, Values after, List<Change> out) {
        var left = before.raw(field);
        var right = after.raw(field);
        if (left == right) return;
        if (isRows(left) && isRows(right)) {
            var old = rows(left).stream().collect(Collectors.toMap(Values::id, Function.identity()));
            rows(right).stream().filter(row -> old.containsKey(row.id())).forEach(row -> compare(old.get(row.id()), row, out));
            if (ids(left).equals(ids(right))) return;
        }
        if (!Objects.equals(left, right)) out.add(new Change(Ref.to(after.id(), field), left, right));
    }

    private static boolean isRows(Object value) {
        return value instanceof List<?> list && (list.isEmpty() || list.get(0) instanceof Values);
    }

    private static List<Values> rows(Object value) {
        return ((List<?>) value).stream().filter(Values.class::isInstance).map(Values.class::cast).toList();
    }

    private static List<Long> ids(Object value) {
        return rows(value).stream().map(Values::id).toList();
    }
}
