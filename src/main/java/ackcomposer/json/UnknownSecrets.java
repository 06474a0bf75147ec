package ackcomposer.json;

import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Secrets in members that the catalogue does not know: a text leaves them out and names them, and they come back from the draft. */
public final class UnknownSecrets {
    private static final String SECRETS = "secrets";

    /** Where one stands: the object of its row that holds it, and the names and indices below that. */
    private record Way(String object, List<Object> steps, JsonNode value, JsonNode holder) {
        private Way to(Object step, JsonNode next) {
            var further = new ArrayList<>(steps);
            further.add(step);
            return new Way(object, further, next, value);
        }

        private Values in(Values row) {
            var known = row.unknown().get(object);
            var members = known == null ? JsonNodeFactory.instance.objectNode() : known.deepCopy();
            JsonNode at = members;
            for (var step : steps.subList(0, steps.size() - 1))
                at = step instanceof Integer index ? at.path(index) : at.path((String) step);
            var name = (String) steps.get(steps.size() - 1);
            if (!(at instanceof ObjectNode now) || now.has(name)) return row;
            put(now, name);
            return row.withUnknown(object, members);
        }

        /** Where it stood among the others. */
        private void put(ObjectNode now, String name) {
            var others = now.deepCopy();
            now.removeAll();
            holder.propertyNames().stream().filter(each -> each.equals(name) || others.has(each))
                    .forEach(each -> now.set(each, each.equals(name) ? value : others.get(each)));
            others.properties().stream().filter(each -> !now.has(each.getKey())).forEach(each -> now.set(each.getKey(), each.getValue()));
        }
    }

    private UnknownSecrets() {
    }

    /** The draft that was read, with those of its secrets that it has no value of and the draft before it has. */
    public static Snapshot carried(Snapshot before, Snapshot read) {
        var named = read.extra().path(SECRETS).values().stream().map(path -> path.asString("")).collect(Collectors.toSet());
        if (named.isEmpty()) return read;
        var there = Paths.reference(before);
        var here = Paths.reference(read);
        var written = new Paths(before);
        var next = read;
        for (var scope : before.scopes()) {
            var id = scope.row().id();
            var above = there.of(Ref.unknown(id, ""));
            var row = above.isEmpty() ? read.root().id() : here.find(above).map(Ref::row).orElse(-1L);
            if (row < 0) continue;
            var ways = new LinkedHashMap<String, Way>();
            scope.row().unknown().forEach((object, members) -> collect(new Way(object, List.of(), members, members),
                    join(written.of(Ref.unknown(id, "")), object), ways));
            ways.keySet().retainAll(named);
            for (var way : ways.entrySet()) {
                var with = next.edit(row, way.getValue()::in);
                if (with != next) named.remove(way.getKey());
                next = with;
            }
        }
        return next == read ? read : next.keeping(naming(read.extra(), named));
    }

    private static String join(String above, String name) {
        return above.isEmpty() || name.isEmpty() ? above + name : above + "." + name;
    }

    private static void collect(Way way, String path, Map<String, Way> found) {
        if (way.value instanceof ArrayNode array)
            for (var i = 0; i < array.size(); i++) collect(way.to(i, array.get(i)), path + "[" + i + "]", found);
        way.value.properties().forEach(member -> {
            var next = way.to(member.getKey(), member.getValue());
            if (Masking.isSecret(member.getKey(), member.getValue())) found.put(join(path, member.getKey()), next);
            else collect(next, join(path, member.getKey()), found);
        });
    }

    /** What is in the draft again is no longer only named. */
    private static ObjectNode naming(ObjectNode extra, Set<String> left) {
        var next = extra.deepCopy();
        var paths = JsonNodeFactory.instance.arrayNode();
        extra.path(SECRETS).values().stream().filter(path -> left.contains(path.asString(""))).forEach(paths::add);
        next.remove(SECRETS);
        if (!paths.isEmpty()) next.set(SECRETS, paths);
        return next;
    }
}
