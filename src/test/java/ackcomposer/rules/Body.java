package ackcomposer.rules;

import ackcomposer.Samples;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request as a JSON tree that is read and changed by path: {@code nodepools[0].count}; {@code [+]} appends. */
record Body(ObjectNode tree) {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Pattern PART = Pattern.compile("([^.\\[]+)|\\[(\\d+|\\+|last)]");

    static Body of(String json) {
        return new Body((ObjectNode) json(json));
    }

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    Body copy() {
        return new Body(tree.deepCopy());
    }

    Snapshot snapshot() {
        return Samples.read(tree.toString());
    }

    private static List<String> parts(String path) {
        return PART.matcher(path).results().map(part -> part.group(1) != null ? part.group(1) : "[" + part.group(2)).toList();
    }

    private static JsonNode step(JsonNode node, String part) {
        if (!part.startsWith("[")) return node.path(part);
        return node.path(part.equals("[last") ? node.size() - 1 : Integer.parseInt(part.substring(1)));
    }

    Optional<JsonNode> get(String path) {
        JsonNode node = tree;
        for (var part : parts(path)) node = step(node, part);
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    /** Whether {@link #set} can be asked for that path: rows on the way are there, and nothing on the way is of another type. */
    boolean reaches(String path) {
        JsonNode node = tree;
        var parts = parts(path);
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.equals("[+")) return node.isArray();
            if (part.startsWith("[") ? !node.isArray() : !node.isObject()) return false;
            var next = step(node, part);
            if (next.isMissingNode()) return i == parts.size() - 1 || parts.stream().skip(i).noneMatch(rest -> rest.startsWith("["));
            node = next;
        }
        return true;
    }

    /** Null takes the member out. Objects on the way are made where they are missing. */
    void set(String path, JsonNode value) {
        if (value == null && get(path).isEmpty()) return;
        JsonNode node = tree;
        var parts = parts(path);
        for (var part : parts.subList(0, parts.size() - 1)) {
            if (node instanceof ObjectNode object && !object.has(part)) object.set(part, JsonNodeFactory.instance.objectNode());
            node = step(node, part);
        }
        var last = parts.get(parts.size() - 1);
        if (last.equals("[+")) ((ArrayNode) node).add(value);
        else if (node instanceof ArrayNode array) array.set(Integer.parseInt(last.substring(1)), value);
        else if (value == null) ((ObjectNode) node).remove(last);
        else ((ObjectNode) node).set(last, value);
    }

    /** Values by path; of an empty object or list the path itself. */
    Map<String, String> leaves() {
        var leaves = new TreeMap<String, String>();
        collect("", tree, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> out) {
        if (node.isObject() && !node.isEmpty())
            node.properties().forEach(member -> collect((path.isEmpty() ? "" : path + ".") + member.getKey(), member.getValue(), out));
        else if (node.isArray() && !node.isEmpty()) for (var i = 0; i < node.size(); i++) collect(path + "[" + i + "]", node.get(i), out);
        else out.put(path, node.toString());
    }

    /** {@code [last]} as the number that it is here. */
    String resolved(String path) {
        var at = path.indexOf("[last]");
        if (at < 0) return path;
        var size = get(path.substring(0, at)).map(JsonNode::size).orElse(0);
        return path.substring(0, at) + "[" + (size - 1) + "]" + path.substring(at + 6);
    }

    /** Positions of the pools, none where that is no list. */
    List<Integer> pools() {
        var found = new ArrayList<Integer>();
        get("nodepools").filter(JsonNode::isArray).ifPresent(pools -> {
            for (var i = 0; i < pools.size(); i++) if (pools.get(i).isObject()) found.add(i);
        });
        return found;
    }
}
