package ackcomposer.model;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A key of the other form, or of another type of cluster, that came where the form at hand has no place for it: kept and sent as it came.
 *
 * @param object the path of the object that it stands in, "" for the row itself
 * @param ofAnotherType it has its place in this form, for another type of cluster
 * @param leaves the parameters that its value holds
 */
public record MisplacedKey(Scope scope, String object, String name, boolean ofAnotherType, List<Leaf> leaves) {

    /** One parameter out of place: its field, and the path at which it came, from the row. */
    public record Leaf(Field<?> field, String path, JsonNode json, Place came) {

        /** The value that it would be in its field. */
        public Object value() {
            var value = field.match(new FromJson(json, came.wire())).value();
            return value == null ? new Foreign(json) : value;
        }
    }

    /** All of one row; a key that no form knows is none. */
    public static List<MisplacedKey> of(Snapshot snapshot, Scope scope) {
        var found = new ArrayList<MisplacedKey>();
        scope.row().unknown().forEach((object, members) -> members.properties().forEach(member -> {
            var path = object.isEmpty() ? member.getKey() : object + "." + member.getKey();
            if (!Named.anywhere(scope.row().form(), path)) return;
            for (var home : homes(snapshot)) {
                var named = Snapshot.fields(scope.row()).stream()
                        .filter(field -> field.place(snapshot.contract(), snapshot.type()).map(Place::path).filter(path::equals).isEmpty())
                        .filter(field -> field.place(home.contract, home.type).filter(place -> begins(place.path(), path)).isPresent())
                                .toList();
                if (named.isEmpty()) continue;
                found.add(new MisplacedKey(scope, object, member.getKey(), home.contract == snapshot.contract(),
                        leaves(named, member.getValue(), path, home)));
                break;
            }
        }));
        return found;
    }

    /** A form and a type of cluster in which a key has its place. */
    private record Home(Contract contract, ClusterType type) {
    }

    /** The other form first; then this one, as another type of cluster has it. */
    private static List<Home> homes(Snapshot snapshot) {
        return List.of(new Home(snapshot.contract().other(), snapshot.type()),
                new Home(snapshot.contract(), snapshot.type() == ClusterType.MANAGED ? ClusterType.DEDICATED : ClusterType.MANAGED));
    }

    private static boolean begins(String place, String path) {
        return place.equals(path) || place.startsWith(path + ".");
    }

    private static List<Leaf> leaves(List<Field<?>> fields, JsonNode json, String path, Home home) {
        var leaves = new ArrayList<Leaf>();
        for (var field : fields) {
            var place = field.place(home.contract, home.type).orElseThrow();
            at(json, place.path().substring(path.length())).filter(node -> field.leaf() && !node.isNull())
                    .ifPresent(node -> leaves.add(new Leaf(field, place.path(), node, place)));
        }
        return leaves;
    }

    private static Optional<JsonNode> at(JsonNode json, String rest) {
        var node = json;
        for (var part : rest.split("\\.")) if (!part.isEmpty()) node = node.path(part);
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    /** From the row. */
    public String path() {
        return object.isEmpty() ? name : object + "." + name;
    }

    /** The parameters that would be written somewhere if they were moved, and are not set yet. */
    public List<Leaf> movable(Snapshot snapshot) {
        return leaves.stream().filter(leaf -> !scope.row().isSet(leaf.field())).filter(leaf -> {
            var moved = snapshot.edit(scope.row().id(), values -> values.with(leaf.field(), leaf.value()));
            return !WrittenPlaces.of(moved, moved.find(scope.row().id()).orElseThrow(), leaf.field()).isEmpty();
        }).toList();
    }

    /** Sets those parameters where they belong and takes the key out; what else its object holds stays. */
    public Snapshot moved(Snapshot snapshot, List<Leaf> these) {
        return snapshot.edit(scope.row().id(), values -> {
            var next = values;
            for (var leaf : these) next = without(next.with(leaf.field(), leaf.value()), leaf.path());
            return next;
        });
    }

    /** Takes the key out with all that it holds. */
    public Snapshot dropped(Snapshot snapshot) {
        return snapshot.edit(scope.row().id(), values -> without(values, path()));
    }

    /** The values without the unknown member at that path, and without objects that it leaves empty. */
    public static Values without(Values values, String path) {
        for (var entry : values.unknown().entrySet()) {
            var object = entry.getKey();
            if (!object.isEmpty() && !path.startsWith(object + ".")) continue;
            var rest = object.isEmpty() ? path : path.substring(object.length() + 1);
            if (!entry.getValue().has(rest.split("\\.")[0])) continue;
            var members = entry.getValue().deepCopy();
            remove(members, rest);
            return values.withUnknown(object, members);
        }
        return values;
    }

    private static void remove(ObjectNode members, String path) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            members.remove(path);
            return;
        }
        var first = path.substring(0, dot);
        if (!(members.get(first) instanceof ObjectNode inner)) return;
        remove(inner, path.substring(dot + 1));
        if (inner.isEmpty()) members.remove(first);
    }
}
