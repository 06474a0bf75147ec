package ackcomposer.json;

import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What differs between the requests of two drafts, path by path, whatever the rows of their tables are called. */
public final class Changes {
    private static final int MOST = 80;

    /** One value: as it is, as it would be; null where it is not there. Of secrets, dots. */
    public record Change(String path, String before, String after) {
    }

    private Changes() {
    }

    public static List<Change> between(Snapshot now, Snapshot next) {
        var before = leaves(now);
        var after = leaves(next);
        var paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        var secretsNow = leaves(Codec.request(now));
        var secretsNext = leaves(Codec.request(next));
        return paths.stream().filter(path -> !Objects.equals(secretsNow.get(path), secretsNext.get(path)))
                .map(path -> new Change(path, shown(before.get(path)), shown(after.get(path)))).toList();
    }

    private static String shown(String value) {
        return value == null || value.length() <= MOST ? value : value.substring(0, MOST - 1) + "…";
    }

    private static Map<String, String> leaves(Snapshot draft) {
        return leaves(Masking.dotted(Codec.request(draft)));
    }

    private static Map<String, String> leaves(JsonNode request) {
        var found = new LinkedHashMap<String, String>();
        collect("", request, found);
        return found;
    }

    private static void collect(String path, JsonNode node, Map<String, String> out) {
        if (node.isObject() && !node.isEmpty())
            node.properties().forEach(member ->
                    collect((path.isEmpty() ? "" : path + ".") + member.getKey(), member.getValue(), out));
        else if (node.isArray() && !node.isEmpty()) {
            var items = new ArrayList<>(node.values());
            for (var i = 0; i < items.size(); i++) collect(path + "[" + i + "]", items.get(i), out);
        } else out.put(path, node.toString());
    }
}
