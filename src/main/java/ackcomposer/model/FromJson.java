package ackcomposer.model;

import ackcomposer.catalogue.field.Cases;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Members;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.field.Wire;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads one JSON value as a value of a field's kind; null where it is none.
 *
 * @param wire how it is written in the form at hand
 */
public record FromJson(JsonNode json, Wire wire) implements Cases<FromJson.Read> {

    /** The value, and whether it was written in another type than the wire's. */
    public record Read(Object value, boolean converted) {

        /** A printed name is of the right JSON type; only its wording was converted. */
        public boolean named(JsonNode json) {
            return converted && value instanceof String text && json.isString() && !json.stringValue().equals(text);
        }
    }

    /** As the field's own form writes it. */
    public static Object value(Field<?> field, JsonNode json) {
        var value = field.match(new FromJson(json, field.wire())).value();
        return value == null ? new Foreign(json) : value;
    }

    private static Read same(Object value) {
        return new Read(value, false);
    }

    @Override
    public Read text(Field<String> field) {
        if (wire == Wire.HOURS && (json.isNumber() || json.isString()) && printed().matches("[0-9]{1,9}"))
                return new Read(printed() + "h", true);
        if (json.isString()) return same(json.stringValue());
        return wire == Wire.TEXT && (json.isNumber() || json.isBoolean()) ? new Read(printed(), true) : same(null);
    }

    @Override
    public Read choice(Field<String> field) {
        var meant = json.isString() ? field.aliases().get(json.stringValue()) : null;
        return meant != null ? new Read(meant, true) : text(field);
    }

    @Override
    public Read whole(Field<Whole> field) {
        if (json.isNumber() && Whole.isWhole(printed())) return new Read(new Whole(printed()), wire == Wire.TEXT);
        var digits = json.isString() && json.stringValue().matches("-?[0-9]{1,40}");
        return digits && (wire == Wire.DIGITS || wire == Wire.TEXT) ? new Read(new Whole(json.stringValue()), wire == Wire.DIGITS)
                : same(null);
    }

    @Override
    public Read flag(Field<Boolean> field) {
        if (wire != Wire.TEXT) return same(json.isBoolean() ? json.booleanValue() : null);
        if (json.isBoolean()) return new Read(json.booleanValue(), true);
        return same(json.isString() && json.stringValue().matches("true|false") ? Boolean.valueOf(json.stringValue()) : null);
    }

    @Override
    public Read strings(Field<List<String>> field) {
        if (wire == Wire.COMMA) return same(json.isString() ? List.of(json.stringValue().split(",", -1)) : null);
        // Entries that no object can hold were written as a list of texts.
        if (wire == Wire.MAP && json.isObject()) return same(map());
        return same(json.isArray() && json.values().stream().allMatch(JsonNode::isString)
                ? json.values().stream().map(JsonNode::stringValue).toList() : null);
    }

    /** Null where a value is no text, or a name would end elsewhere when it is read again. */
    private List<String> map() {
        var isOfTexts = json.properties().stream().allMatch(entry -> entry.getValue().isString() && entry.getKey().indexOf('=') < 0);
        return isOfTexts ? json.properties().stream().map(entry -> entry.getKey() + "=" + entry.getValue().stringValue()).toList() : null;
    }

    @Override
    public Read rows(Field<List<Row>> field) {
        return same(null);
    }

    @Override
    public Read group(Field<Members> field) {
        return same(json.isObject() && json.isEmpty() ? Members.WRITTEN_WHEN_EMPTY : null);
    }

    private String printed() {
        return json instanceof Numeral numeral ? numeral.text() : json.asString("");
    }
}
