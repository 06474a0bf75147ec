package ackcomposer.json;

import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Members that the catalogue does not know: they stand where they stood, unless their object has no place in the form at hand. */
final class Unknown {

    private Unknown() {
    }

    /** An object that the catalogue knows and the form has no place for takes its unknown members along. */
    static boolean hasPlace(Scope scope, String object, Layout layout) {
        var known = Snapshot.fields(scope.row()).stream().anyMatch(field -> field.path().equals(object));
        return object.isEmpty() || layout.holds(object) || !known;
    }

    /**
     * Adds members to the object at that path, which is made where it is missing; what is there already stays.
     *
     * @return those for which there was no room
     */
    static ObjectNode put(ObjectNode json, String object, ObjectNode members) {
        var at = json;
        for (var part : object.split("\\.")) {
            if (part.isEmpty()) continue;
            if (!at.has(part)) at.putObject(part);
            if (!(at.get(part) instanceof ObjectNode next)) return members;
            at = next;
        }
        var left = JsonNodeFactory.instance.objectNode();
        for (var member : members.properties()) {
            var there = at.get(member.getKey());
            if (there == null) at.set(member.getKey(), member.getValue());
            else if (there != member.getValue()) left.set(member.getKey(), member.getValue());
        }
        return left;
    }
}
