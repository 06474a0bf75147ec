package ackcomposer.catalogue.check;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Finding;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Several;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Whole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks that any field can use: patterns, lengths, ranges, counts and uniqueness. */
public final class Limits {
    private static final List<Finding> NOTHING = List.of();

    private Limits() {
    }

    /** The whole text matches, or that is an error under the given message. */
    static Check<String> match(String key, String pattern) {
        var compiled = Pattern.compile(pattern);
        return value -> compiled.matcher(value).matches() ? NOTHING
                : List.of(Finding.error("pattern", "check." + key, shown(value)));
    }

    /** The whole text matches, or that is worth a look. */
    public static Check<String> expect(String key, String pattern) {
        var compiled = Pattern.compile(pattern);
        return value -> compiled.matcher(value).matches() ? NOTHING
                : List.of(Finding.warning("pattern", "check." + key, shown(value)));
    }

    /** Length in characters, as a reader counts them. */
    public static Check<String> length(int least, int most) {
        Check<String> check = value -> {
            var length = value.codePointCount(0, value.length());
            if (length < least) return List.of(Finding.error("length", "check.short", length, least, most));
            if (length > most) return List.of(Finding.error("length", "check.long", length, least, most, length - most));
            return NOTHING;
        };
        return check.upTo(most);
    }

    public static Check<Whole> range(long least, long most) {
        return value -> inside(value, least, most) ? NOTHING
                : List.of(Finding.error("range", "check.range", value.text(), least, most)
                        .cured(nearest(value, least, most)));
    }

    private static Whole nearest(Whole value, long least, long most) {
        return Whole.of(value.value().compareTo(BigDecimal.valueOf(least)) < 0 ? least : most);
    }

    public static Check<Whole> atLeast(long least) {
        return value -> inside(value, least, Long.MAX_VALUE) ? NOTHING
                : List.of(value.value().compareTo(BigDecimal.valueOf(least)) < 0
                        ? Finding.error("range", "check.least", value.text(), least).cured(Whole.of(least))
                        : Finding.error("range", "check.huge", value.text()));
    }

    /** Inside the wider limits of one source, outside the narrower ones of another. */
    public static Check<Whole> usual(long least, long most) {
        return value -> inside(value, least, most) ? NOTHING
                : List.of(Finding.warning("range", "check.usual", value.text(), least, most).cured(nearest(value, least, most)));
    }

    private static boolean inside(Whole value, long least, long most) {
        var number = value.value();
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    public static <T> Check<List<T>> count(int least, int most) {
        Check<List<T>> check = list -> list.size() < least ? List.of(Finding.error("count", "check.few", list.size(), least))
                : list.size() > most ? List.of(Finding.error("count", "check.many", list.size(), most, list.size() - most))
                : NOTHING;
        return most == Integer.MAX_VALUE ? check : check.upTo(most);
    }

    /** A list that is taken as it is, but is shorter or longer than the documents advise. */
    public static <T> Check<List<T>> advised(int least, int most) {
        return list -> list.size() < least && !list.isEmpty() ? List.of(Finding.warning("count", "check.few_advised", list.size(), least))
                : list.size() > most ? List.of(Finding.warning("count", "check.many_advised", list.size(), most)) : NOTHING;
    }

    /** One of these names; of another one that is an error, or worth a look. What differs by case and blanks only is put right. */
    public static Check<String> among(Severity severity, List<String> names) {
        return value -> {
            if (names.contains(value)) return NOTHING;
            var key = severity == Severity.ERROR ? "check.choice" : "check.choice_open";
            var near = names.stream().filter(name -> name.equalsIgnoreCase(value.strip())).findFirst().orElse(null);
            return List.of(Finding.error("choice", key, shown(value), Several.of(names)).as(severity).cured(near));
        };
    }

    /** Applies a check to each element and says which. */
    public static Check<List<String>> each(Check<String> check) {
        return list -> IntStream.range(0, list.size()).boxed()
                .flatMap(i -> check.of(list.get(i)).stream().map(found -> found.at(i)
                        .cured(found.fix().map(fix -> with(list, i, fix.toString())).orElse(null))))
                .toList();
    }

    private static List<String> with(List<String> list, int index, String value) {
        var copy = new ArrayList<>(list);
        copy.set(index, value);
        return List.copyOf(copy);
    }

    public static Check<List<String>> unique() {
        return list -> repeats(list).stream().map(pair -> Finding.error("unique", "check.unique", list.get(pair.get(0)))
                .at(pair.toArray(Integer[]::new)).cured(list.stream().distinct().toList())).toList();
    }

    /** Repeats are odd, but the service may take them. */
    public static Check<List<String>> distinct() {
        return list -> unique().of(list).stream().map(found -> found.as(Severity.WARNING)).toList();
    }

    /** Positions that hold the same value, a list for each such value. */
    static List<List<Integer>> repeats(List<?> values) {
        Map<Object, List<Integer>> seen = new HashMap<>();
        IntStream.range(0, values.size()).forEach(i -> seen.computeIfAbsent(values.get(i), v -> new ArrayList<>()).add(i));
        return seen.values().stream().filter(at -> at.size() > 1)
                .sorted((a, b) -> Integer.compare(a.get(0), b.get(0))).toList();
    }

    /** No row repeats what another says in these columns; a row without them is not compared. */
    public static Check<List<Row>> rowsDifferBy(Field<?> first, Field<?>... others) {
        return rows -> {
            var keys = rows.stream().map(row -> {
                var key = new ArrayList<Object>();
                row.get(first).ifPresentOrElse(key::add, () -> key.add(row));
                for (var other : others) key.add(row.effective(other).<Object>map(v -> v).orElse(""));
                return key;
            }).toList();
            return repeats(keys).stream().map(at -> Finding.error("unique", "check.rows", keys.get(at.get(0)).stream()
                    .map(Object::toString).collect(Collectors.joining(", ")))
                    .at(at.toArray(Integer[]::new))).toList();
        };
    }

    /** Values in a message: quoted by it, never longer than a line. */
    public static String shown(String value) {
        return value.length() <= 60 ? value : value.substring(0, 59) + "…";
    }
}
