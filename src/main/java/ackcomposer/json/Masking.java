package ackcomposer.json;

import ackcomposer.catalogue.check.Secrets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests without their secrets: every password, at every level, also where the catalogue knows none; and a private key that
 * was pasted where a certificate belongs.
 */
public final class Masking {
    public static final String DOTS = "\u2022".repeat(8);
    private static final String CERTIFICATE = "user_ca";

    private Masking() {
    }

    /** Dots in place of each secret's value; a reference to the environment is no secret. */
    public static ObjectNode dotted(ObjectNode request) {
        return (ObjectNode) copy(request, true);
    }

    /** Each secret left out with its key. */
    public static ObjectNode without(ObjectNode request) {
        return (ObjectNode) copy(request, false);
    }

    private static JsonNode copy(JsonNode node, boolean dots) {
        if (node instanceof ArrayNode array) {
            var items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(copy(item, dots)));
            return items;
        }
        if (!(node instanceof ObjectNode object)) return node;
        var members = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            if (!isSecret(member.getKey(), member.getValue())) members.set(member.getKey(), copy(member.getValue(), dots));
            else if (dots) members.put(member.getKey(), DOTS);
        });
        return members;
    }

    /** The secrets that a request holds. */
    public static List<String> values(JsonNode request) {
        var found = new ArrayList<String>();
        if (request.isArray()) request.forEach(item -> found.addAll(values(item)));
        request.properties().forEach(member -> {
            if (!isSecret(member.getKey(), member.getValue())) found.addAll(values(member.getValue()));
            else if (member.getValue().isValueNode()) found.add(member.getValue().asString());
        });
        return found;
    }

    /** Where a request holds secrets. */
    static List<String> paths(JsonNode request) {
        var found = new ArrayList<String>();
        collect(request, "", found);
        return found;
    }

    private static void collect(JsonNode node, String path, List<String> found) {
        for (var i = 0; node.isArray() && i < node.size(); i++)
            if (node.get(i).isContainer()) collect(node.get(i), path + "[" + i + "]", found);
        if (node.isObject()) for (var member : node.properties()) {
            var isSecret = isSecret(member.getKey(), member.getValue());
            if (!isSecret && !member.getValue().isContainer()) continue;
            var inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            if (isSecret) found.add(inner);
            else collect(member.getValue(), inner, found);
        }
    }

    static boolean isSecret(String name, JsonNode value) {
        if (name.equals(CERTIFICATE)) return value.isString() && value.stringValue().contains("PRIVATE KEY-----");
        return Secrets.isNamedSo(name) && !value.isNull() && !value.isBoolean()
                && !(value.isString() && Secrets.isReference(value.stringValue()));
    }
}
