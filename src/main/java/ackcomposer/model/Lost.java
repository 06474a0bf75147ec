package ackcomposer.model;

import ackcomposer.catalogue.check.Secrets;
import ackcomposer.catalogue.field.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What of a draft another one no longer holds: it was changed, cleared, or went with its row; what a secret was is not said. */
public final class Lost {

    private Lost() {
    }

    /** Path and value of each. */
    public static List<String> between(Snapshot before, Snapshot after) {
        var paths = new Paths(before);
        var lost = new ArrayList<String>();
        for (var scope : before.scopes()) {
            var row = scope.row();
            var now = after.find(row.id()).map(Scope::row);
            for (var field : Snapshot.fields(row)) {
                var value = row.raw(field);
                if (value == null || !field.leaf() && !(value instanceof Foreign)
                        || value.equals(now.map(values -> values.raw(field)).orElse(null)) || isMoved(field, row, now, value)) continue;
                lost.add(paths.of(Ref.to(row.id(), field)) + (holdsSecret(field, value) ? "" : ": " + shown(value)));
            }
            var moved = MisplacedKey.of(before, scope).stream().flatMap(stray -> stray.leaves().stream())
                    .filter(leaf -> now.filter(values -> leaf.value().equals(values.raw(leaf.field()))).isPresent())
                    .map(MisplacedKey.Leaf::path).toList();
            unknown(row).forEach((path, value) -> {
                if (!moved.contains(path) && now.map(values -> unknown(values).get(path)).isEmpty() && !isReadIn(row, now, value))
                        lost.add(paths.of(Ref.unknown(row.id(), path)) + (holdsSecret(path, value) ? "" : ": " + value));
            });
        }
        return lost;
    }

    /** Whether the field is empty now, and another field of the row has that value, which had another one before. */
    private static boolean isMoved(Field<?> field, Values before, Optional<Values> now, Object value) {
        return now.filter(values -> values.raw(field) == null && Snapshot.fields(values).stream()
                .anyMatch(other -> value.equals(values.raw(other)) && !value.equals(before.raw(other)))).isPresent();
    }

    /** Whether a field of the row, which had another value before, now has what stood in a member of another name. */
    private static boolean isReadIn(Values before, Optional<Values> now, JsonNode json) {
        return now.filter(values -> Snapshot.fields(values).stream().filter(field -> field.leaf() && values.raw(field) != null)
                .anyMatch(field -> values.raw(field).equals(FromJson.value(field, json)) && !values.raw(field).equals(before.raw(field))))
                .isPresent();
    }

    /** Every value in members that the catalogue does not know, by its path from the row. */
    private static Map<String, JsonNode> unknown(Values row) {
        var leaves = new LinkedHashMap<String, JsonNode>();
        row.unknown().forEach((object, members) -> collect(members, object, leaves));
        return leaves;
    }

    private static void collect(JsonNode node, String path, Map<String, JsonNode> leaves) {
        if (!node.isObject() || node.isEmpty()) leaves.put(path, node);
        else node.properties().forEach(member ->
                collect(member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey(), leaves));
    }

    private static boolean holdsSecret(Field<?> field, Object value) {
        return field.secret() || value instanceof Foreign foreign && holdsSecret("", foreign.json());
    }

    /** Whether it, or what lies in it, goes by the name of a secret. */
    private static boolean holdsSecret(String path, JsonNode value) {
        return Secrets.isNamedSo(path) || value.properties().stream().anyMatch(member -> holdsSecret(member.getKey(), member.getValue()))
                || value.isArray() && value.valueStream().anyMatch(item -> holdsSecret("", item));
    }

    private static String shown(Object value) {
        return value instanceof Foreign foreign ? foreign.shown() : value.toString();
    }
}
