package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A place in a draft that outlives its path: a field of a row, and what of its value.
 *
 * @param row   id of the row; 0: the root
 * @param field null where an unknown member is meant
 * @param tail  behind the field's path: "", {@code [1]}, or an unknown member's path from its row
 */
public record Ref(long row, Field<?> field, String tail) {
    private static final Pattern INDEX = Pattern.compile("^\\[(\\d{1,6})]");

    public static Ref to(long row, Field<?> field) {
        return new Ref(row, field, "");
    }

    public Ref element(int index) {
        return new Ref(row, field, "[" + index + "]");
    }

    /** Which element of a list is meant; empty for anything else. */
    public OptionalInt index() {
        var index = field == null ? null : INDEX.matcher(tail);
        return index != null && index.find() ? OptionalInt.of(Integer.parseInt(index.group(1))) : OptionalInt.empty();
    }

    public static Ref unknown(long row, String path) {
        return new Ref(row, null, path);
    }

    /** The same field, its value as a whole. */
    public Ref whole() {
        return tail.isEmpty() || field == null ? this : to(row, field);
    }

    // In words, as in json.Layout.Key: every start would put them together.

    @Override
    public boolean equals(Object other) {
        return other instanceof Ref ref && row == ref.row && Objects.equals(field, ref.field) && tail.equals(ref.tail);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(row) + Objects.hashCode(field)) + tail.hashCode();
    }
}
