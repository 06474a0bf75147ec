package ackcomposer.json;

import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What differs between the requests of two drafts, path by path. A row of a table is the same one where it is called the same, wherever it
 * stands; one that came or went is one difference. Entries without a name are known by their place alone.
 */
public final class Changes {
    private static final int MOST = 80;
    /** By what a row is known: a node pool, an add-on, a tag, a label or a taint. */
    private static final List<List<String>> NAMES = List.of(List.of("nodepool_info", "name"), List.of("name"), List.of("key"));

    private final List<Change> found = new ArrayList<>();

    /** One value: as it is, as it would be; null where it is not there. Of secrets, dots. */
    public record Change(String path, String before, String after) {
    }

    /**
     * A value of a request.
     *
     * @param raw   by which it is compared
     * @param shown the same with dots for secrets
     */
    private record Value(JsonNode raw, JsonNode shown) {

        static Value of(Snapshot draft) {
            var request = Codec.request(draft);
            return new Value(request, Masking.dotted(request));
        }

        boolean isObject() {
            return raw.isObject() && shown.isObject();
        }

        boolean isList() {
            return raw.isArray() && shown.isArray();
        }

        Value at(String name) {
            return raw.has(name) ? new Value(raw.get(name), shown.get(name)) : null;
        }

        List<Value> entries() {
            return IntStream.range(0, raw.size()).mapToObj(i -> new Value(raw.get(i), shown.get(i))).toList();
        }

        /** What a row is called; null: it is no row, or has no name. */
        String name() {
            return NAMES.stream().map(this::under).filter(JsonNode::isString).map(JsonNode::stringValue).findFirst().orElse(null);
        }

        private JsonNode under(List<String> names) {
            var node = shown;
            for (var name : names) node = node.path(name);
            return node;
        }

        String text() {
            return shorten(shown.toString());
        }
    }

    private Changes() {
    }

    public static List<Change> between(Snapshot now, Snapshot next) {
        var changes = new Changes();
        changes.compare("", Value.of(now), Value.of(next));
        return List.copyOf(changes.found);
    }

    private static String shorten(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }

    /** At least one of them is there; what has no parts is one value. */
    private void compare(String path, Value before, Value after) {
        if (areAll(before, after, Value::isObject)) members(path, before, after);
        else if (areAll(before, after, Value::isList)) entries(path, before == null ? List.of() : before.entries(),
                after == null ? List.of() : after.entries());
        else if (before == null || after == null || !before.raw.toString().equals(after.raw.toString()))
            found.add(new Change(path, before == null ? null : before.text(), after == null ? null : after.text()));
    }

    private interface Kind {
        boolean holds(Value value);
    }

    private static boolean areAll(Value before, Value after, Kind kind) {
        var there = Stream.of(before, after).filter(Objects::nonNull).toList();
        return there.stream().allMatch(kind::holds) && there.stream().anyMatch(value -> !value.raw.isEmpty());
    }

    private void members(String path, Value before, Value after) {
        var names = new LinkedHashSet<String>();
        Stream.of(before, after).filter(Objects::nonNull).forEach(value -> names.addAll(value.raw.propertyNames()));
        for (var name : names) compare((path.isEmpty() ? "" : path + ".") + name, before == null ? null : before.at(name),
                after == null ? null : after.at(name));
    }

    private void entries(String path, List<Value> before, List<Value> after) {
        var partners = partners(before, after);
        for (var i = 0; i < after.size(); i++) {
            var at = path + "[" + i + "]";
            if (partners[i] < 0) found.add(new Change(at, null, called(after.get(i))));
            else compare(at, before.get(partners[i]), after.get(i));
        }
        var stayed = IntStream.of(partners).filter(at -> at >= 0).boxed().toList();
        for (var i = 0; i < before.size(); i++)
            if (!stayed.contains(i)) found.add(new Change(path + "[" + i + "]", called(before.get(i)), null));
        var sorted = stayed.stream().sorted().toList();
        if (!sorted.equals(stayed)) found.add(new Change(path, order(before, sorted), order(before, stayed)));
    }

    private static String order(List<Value> rows, List<Integer> places) {
        return shorten(places.stream().map(place -> rows.get(place).name()).toList().toString());
    }

    private static String called(Value entry) {
        return entry.name() == null ? entry.text() : shorten(entry.name() + " " + entry.shown);
    }

    /** For each entry after, the place that it had before; -1: it was not there. A row that is called otherwise now has kept its place. */
    private static int[] partners(List<Value> before, List<Value> after) {
        var places = new HashMap<List<Object>, Integer>();
        var keys = keys(before);
        for (var i = 0; i < keys.size(); i++) places.put(keys.get(i), i);
        var partners = keys(after).stream().mapToInt(key -> places.getOrDefault(key, -1)).toArray();
        var taken = new LinkedHashSet<Integer>();
        IntStream.of(partners).forEach(taken::add);
        for (var i = 0; i < partners.length; i++) if (partners[i] < 0 && i < before.size() && taken.add(i)) partners[i] = i;
        return partners;
    }

    /** By its name, and how manieth it is of those with that name; without one by its place. */
    private static List<List<Object>> keys(List<Value> entries) {
        var counts = new HashMap<String, Integer>();
        return IntStream.range(0, entries.size()).mapToObj(i -> {
            var name = entries.get(i).name();
            return name == null ? List.<Object>of(i) : List.<Object>of(name, counts.merge(name, 1, Integer::sum));
        }).toList();
    }
}
