package ackcomposer.json;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.WrittenPlaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a draft holds and its request does not: parked values, and those that the form at hand has no place for. */
final class Kept {

    private Kept() {
    }

    /** The value to keep; one that fills the pools is kept too, since the file's pools will have it as their own. */
    static Optional<Object> of(Snapshot snapshot, Scope scope, Field<?> field) {
        var parked = scope.row().parked(field);
        return parked.isPresent() || field.aid() || isPlaced(snapshot, scope, field) ? parked : Optional.ofNullable(scope.row().raw(field));
    }

    /** Whether a set value stands somewhere in the request as what it is: at its place, or at one that it gives way to. */
    static boolean isPlaced(Snapshot snapshot, Scope scope, Field<?> field) {
        return field.place(snapshot.contract(), snapshot.type()).isPresent()
                || WrittenPlaces.of(snapshot, scope, field).stream().anyMatch(place -> place.row() == scope.row().id());
    }

    /** Set although it does not apply, and kept only because this form has no place for it: without a mark it would come back as parked. */
    static boolean isUnplaced(Snapshot snapshot, Scope scope, Field<?> field) {
        return scope.row().isSet(field) && scope.row().parked(field).isEmpty()
                && !isPlaced(snapshot, scope, field) && field.applies(scope).equals(Optional.of(false));
    }

    /** Unknown members of objects that have no place, by path from their row. */
    static Map<String, JsonNode> unknown(Snapshot snapshot, Scope scope) {
        var layout = Layout.of(new Layout.Key(scope.row().form(), snapshot.contract(), snapshot.type()));
        var found = new LinkedHashMap<String, JsonNode>();
        scope.row().unknown().forEach((object, members) -> {
            if (Unknown.hasPlace(scope, object, layout)) return;
            members.properties().forEach(member -> found.put(object + "." + member.getKey(), member.getValue()));
        });
        return found;
    }
}
