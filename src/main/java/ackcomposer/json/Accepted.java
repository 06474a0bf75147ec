package ackcomposer.json;

import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Warnings that a person accepted, as the spec file keeps them: rule, paths, and the values of that moment. */
public final class Accepted {
    private final JsonNode entries;
    private final ObjectNode request;

    public Accepted(Snapshot snapshot) {
        entries = snapshot.extra().path("accepted");
        request = Masking.without(Codec.request(snapshot));
    }

    /** Whether that warning was accepted, and its values are still those of then. */
    public boolean covers(String rule, List<String> paths) {
        if (!entries.isArray()) return false;
        var now = JsonNodeFactory.instance.arrayNode();
        paths.forEach(path -> now.add(Locator.at(request, path).orElse(JsonNodeFactory.instance.nullNode())));
        return entries.values().stream().anyMatch(entry -> entry.path("rule").asString("").equals(rule)
                && entry.path("paths").values().stream().map(path -> path.asString("")).toList().equals(paths)
                && same(entry.path("values"), now));
    }

    private static boolean same(JsonNode then, JsonNode now) {
        return Json.text(then).equals(Json.text(now));
    }

    /** Finds what stands at a path of a request. */
    static final class Locator {
        private Locator() {
        }

        static Optional<JsonNode> at(JsonNode root, String path) {
            var node = root;
            for (var part : path.replace("[", ".[").split("\\.")) {
                if (part.isEmpty()) continue;
                node = part.startsWith("[") ? node.path(Integer.parseInt(part.substring(1, part.length() - 1))) : node.path(part);
            }
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        }
    }
}
