package ackcomposer.json;

import ackcomposer.catalogue.Cases;
import ackcomposer.catalogue.Field;
import ackcomposer.catalogue.Members;
import ackcomposer.catalogue.Row;
import ackcomposer.catalogue.Whole;
import ackcomposer.catalogue.Wire;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads one JSON value as a value of a field's kind; null where it is none. */
record FromJson(JsonNode json) implements Cases<FromJson.Read> {

    /** The value, and whether it was written in another type than the wire's. */
    record Read(Object value, boolean converted) {

        /** A printed name is of the right JSON type; only its wording was converted. */
        boolean named(JsonNode json) {
            return converted && value instanceof String text && json.isString() && !json.stringValue().equals(text);
        }
    }

    private static Read same(Object value) {
        return new Read(value, false);
    }

    @Override
    public Read text(Field<String> field) {
        if (json.isString()) return same(json.stringValue());
        return field.wire() == Wire.TEXT && (json.isNumber() || json.isBoolean()) ? new Read(printed(), true) : same(null);
    }

    @Override
    public Read choice(Field<String> field) {
        var meant = json.isString() ? field.aliases().get(json.stringValue()) : null;
        return meant != null ? new Read(meant, true) : text(field);
    }

    @Override
    public Read whole(Field<Whole> field) {
        if (json.isNumber() && Whole.isWhole(printed())) return new Read(new Whole(printed()), field.wire() == Wire.TEXT);
        var digits = json.isString() && json.stringValue().matches("-?[0-9]{1,40}");
        return digits && (field.wire() == Wire.DIGITS || field.wire() == Wire.TEXT)
                ? new Read(new Whole(json.stringValue()), field.wire() == Wire.DIGITS) : same(null);
    }

    @Override
    public Read flag(Field<Boolean> field) {
        if (field.wire() != Wire.TEXT) return same(json.isBoolean() ? json.booleanValue() : null);
        if (json.isBoolean()) return new Read(json.booleanValue(), true);
        return same(json.isString() && json.stringValue().matches("true|false") ? Boolean.valueOf(json.stringValue()) : null);
    }

    @Override
    public Read strings(Field<List<String>> field) {
        if (field.wire() == Wire.COMMA) return same(json.isString() ? List.of(json.stringValue().split(",", -1)) : null);
        if (field.wire() == Wire.MAP) return same(!json.isObject() ? null : json.properties().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().asString("")).toList());
        return same(json.isArray() && json.values().stream().allMatch(JsonNode::isString)
                ? json.values().stream().map(JsonNode::stringValue).toList() : null);
    }

    @Override
    public Read rows(Field<List<Row>> field) {
        return same(null);
    }

    @Override
    public Read group(Field<Members> field) {
        return same(null);
    }

    private String printed() {
        return json instanceof Numeral numeral ? numeral.text() : json.asString();
    }
}
