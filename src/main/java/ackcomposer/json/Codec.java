package ackcomposer.json;

import ackcomposer.catalogue.Field;
import ackcomposer.model.Foreign;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.model.Withheld;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Between a draft and the request that it stands for. What is read and not edited is written as it came. */
public final class Codec {

    /** A request as values, and what was read otherwise than written. */
    public record Decoded(Snapshot snapshot, List<Note> notes) {
    }

    private Codec() {
    }

    /** Reads the members of a request; the draft's own member is not among them. */
    public static Decoded decode(ObjectNode request) {
        var decoder = new Decoder();
        return new Decoded(Snapshot.empty().with(decoder.root(request)), decoder.notes());
    }

    /** Everything that is set, in the order of the reference, secrets in clear; unknown members after the known ones. */
    public static ObjectNode request(Snapshot snapshot) {
        return object(snapshot.root());
    }

    static ObjectNode object(Values values) {
        return members(values, Layout.of(values.form()));
    }

    private static ObjectNode members(Values values, Layout layout) {
        var json = JsonNodeFactory.instance.objectNode();
        layout.members().forEach((name, member) -> {
            var written = member.members().isEmpty() ? leaf(values, member.field()) : group(values, member);
            if (written != null) json.set(name, written);
        });
        var unknown = values.unknown().get(layout.path());
        if (unknown != null) json.setAll(unknown);
        return json;
    }

    private static JsonNode group(Values values, Layout layout) {
        if (values.raw(layout.field()) instanceof Foreign foreign) return foreign.json();
        var object = members(values, layout);
        return object.isEmpty() && !values.isSet(layout.field()) ? null : object;
    }

    static JsonNode leaf(Values values, Field<?> field) {
        return json(field, values.raw(field));
    }

    /** One value as the wire wants it; null for an absent or withheld one. */
    static JsonNode json(Field<?> field, Object value) {
        if (value == null || value instanceof Withheld) return null;
        return value instanceof Foreign foreign ? foreign.json() : field.match(new ToJson(value));
    }
}
