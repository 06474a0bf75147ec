package ackcomposer.json;

import ackcomposer.catalogue.field.Cases;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Members;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.model.Numeral;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes one value of a field's kind as the wire wants it; rows are written by the {@link Codec}, which knows what fills them.
 *
 * @param wire how it is written in the form at hand
 */
record ToJson(Object value, Wire wire) implements Cases<JsonNode> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public JsonNode text(Field<String> field) {
        return NODES.stringNode((String) value);
    }

    @Override
    public JsonNode choice(Field<String> field) {
        return text(field);
    }

    @Override
    public JsonNode whole(Field<Whole> field) {
        var text = ((Whole) value).text();
        return wire == Wire.TEXT ? NODES.stringNode(text) : new Numeral(text);
    }

    @Override
    public JsonNode flag(Field<Boolean> field) {
        return wire == Wire.TEXT ? NODES.stringNode(value.toString()) : NODES.booleanNode((Boolean) value);
    }

    @Override
    public JsonNode strings(Field<List<String>> field) {
        List<String> list = ((List<?>) value).stream().map(Object::toString).toList();
        // A comma text may have blanks and empty parts; a list of its own has no use for them.
        if (field.wire() == Wire.COMMA && wire == Wire.PLAIN)
            list = list.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        if (wire == Wire.COMMA) return NODES.stringNode(String.join(",", list));
        if (wire == Wire.MAP && isMap(list)) {
            var object = NODES.objectNode();
            list.forEach(entry -> object.put(name(entry), entry.substring(entry.indexOf('=') + 1)));
            return object;
        }
        var array = NODES.arrayNode();
        list.forEach(array::add);
        return array;
    }

    /** Whether each has a name, and each another one: else an object would lose some. */
    private static boolean isMap(List<String> entries) {
        return entries.stream().allMatch(entry -> entry.indexOf('=') >= 0)
                && entries.stream().map(ToJson::name).distinct().count() == entries.size();
    }

    private static String name(String entry) {
        return entry.substring(0, entry.indexOf('='));
    }

    @Override
    public JsonNode rows(Field<List<Row>> field) {
        throw new IllegalArgumentException(field + " is written row by row");
    }

    @Override
    public JsonNode group(Field<Members> field) {
        return NODES.objectNode();
    }
}
