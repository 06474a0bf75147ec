package ackcomposer.json;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.WrittenPlaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a draft holds and its request does not: parked values, and those that the form at hand has no place for. */
final class Kept {

    private Kept() {
    }

    /**
     * The value to keep: a set one that has no place, else a parked one. One that fills the pools is kept too, since the file's pools will
     * have it as their own.
     */
    static Optional<Object> of(Snapshot snapshot, Scope scope, Field<?> field) {
        return isHomeless(snapshot, scope, field) ? Optional.of(scope.row().raw(field)) : scope.row().parked(field);
    }

    /** What is parked of a parameter whose set value is kept already. */
    static Optional<Object> beside(Snapshot snapshot, Scope scope, Field<?> field) {
        return isHomeless(snapshot, scope, field) ? scope.row().parked(field) : Optional.empty();
    }

    private static boolean isHomeless(Snapshot snapshot, Scope scope, Field<?> field) {
        return scope.row().isSet(field) && !field.aid() && !isPlaced(snapshot, scope, field);
    }

    /** Whether a set value stands somewhere in the request as what it is: at its place, or at one that it gives way to. */
    static boolean isPlaced(Snapshot snapshot, Scope scope, Field<?> field) {
        return field.place(snapshot.contract(), snapshot.type()).isPresent()
                || WrittenPlaces.of(snapshot, scope, field).stream().anyMatch(place -> place.row() == scope.row().id());
    }

    /** Set although it does not apply, and kept only because this form has no place for it: without a mark it would come back as parked. */
    static boolean isUnplaced(Snapshot snapshot, Scope scope, Field<?> field) {
        return isHomeless(snapshot, scope, field) && field.applies(scope).equals(Optional.of(false));
    }

    /** Unknown members of objects that have no place, by path from their row. */
    static Map<String, JsonNode> unknown(Snapshot snapshot, Scope scope) {
        var layout = layout(snapshot, scope);
        var found = new LinkedHashMap<String, JsonNode>();
        scope.row().unknown().forEach((object, members) -> {
            if (!Unknown.hasPlace(scope, object, layout)) add(found, object, members);
        });
        return found;
    }

    /** Unknown members in whose place the request has something else, by path from their row. */
    static Map<String, JsonNode> displaced(Snapshot snapshot, Scope scope) {
        var found = new LinkedHashMap<String, JsonNode>();
        if (scope.row().unknown().isEmpty()) return found;
        var layout = layout(snapshot, scope);
        var json = Codec.known(snapshot, scope);
        scope.row().unknown().forEach((object, members) -> {
            if (Unknown.hasPlace(scope, object, layout)) add(found, object, Unknown.put(json, object, members));
        });
        return found;
    }

    private static Layout layout(Snapshot snapshot, Scope scope) {
        return Layout.of(new Layout.Key(scope.row().form(), snapshot.contract(), snapshot.type()));
    }

    private static void add(Map<String, JsonNode> found, String object, ObjectNode members) {
        members.properties().forEach(member -> found.put(object.isEmpty() ? member.getKey() : object + "." + member.getKey(),
                member.getValue()));
    }
}
