package ackcomposer.rules;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What must hold of a request for a mutation to break it: {@code path}, {@code path=json}, {@code path~pattern} of a text,
 * {@code #path=3} items, {@code has NAME}, an enabled add-on; {@code !} turns it round.
 */
record Guard(String text) {
    private static final Pattern FORM = Pattern.compile("(#?)([^=~]+)(?:([=~])(.*))?");

    boolean holds(Body body) {
        if (text.startsWith("!")) return !new Guard(text.substring(1)).holds(body);
        if (text.startsWith("has ")) return hasAddon(body, text.substring(4));
        var parts = FORM.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("no guard: " + text);
        var value = body.get(parts.group(2));
        if (parts.group(3) == null) return value.isPresent();
        if (!parts.group(1).isEmpty())
            return value.filter(list -> list.isArray() && list.size() == Integer.parseInt(parts.group(4))).isPresent();
        if (parts.group(3).equals("~"))
            return value.filter(JsonNode::isString).filter(json -> json.stringValue().matches(parts.group(4))).isPresent();
        return value.filter(Body.json(parts.group(4))::equals).isPresent();
    }

    private static boolean hasAddon(Body body, String name) {
        return body.get("addons").filter(addons -> addons.values().stream().anyMatch(row -> row.path("name").asString("").equals(name)
                && !row.path("disabled").asBoolean(false))).isPresent();
    }
}
