package ackcomposer.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A value of a wrong type: kept as it came and sent as it came, until the user edits it. */
public record Foreign(JsonNode json) {

    public boolean isText() {
        return json.isString();
    }

    /** As if it were not there: null, or an empty text. */
    boolean saysNothing() {
        return json.isNull() || isEmptyText();
    }

    /** An empty text is as if it were not there, whatever is wanted. */
    public boolean isEmptyText() {
        return json.isString() && json.stringValue().isEmpty();
    }

    /** The texts that it is, or is a list of. */
    public Stream<String> texts() {
        return (json.isArray() ? json.values().stream() : Stream.of(json)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    public boolean isList() {
        return json.isArray();
    }

    /** A text, number or boolean as text; empty for anything else. */
    public Optional<String> scalar() {
        return json.isString() || json.isNumber() || json.isBoolean() ? Optional.of(json.asString().strip()) : Optional.empty();
    }

    /** Positions in a list of what is no object, or no text. */
    public List<Integer> itemsThatAreNo(boolean objects) {
        return IntStream.range(0, json.size()).filter(i -> objects ? !json.get(i).isObject() : !json.get(i).isString()).boxed().toList();
    }

    /** As an editor shows it: a text without its quotes, anything else as JSON. */
    public String shown() {
        return json.isString() ? json.stringValue() : json.toString();
    }
}
