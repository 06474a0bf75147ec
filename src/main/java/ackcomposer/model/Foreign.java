package ackcomposer.model;

import tools.jackson.databind.JsonNode;

/** A value of a wrong type: kept as it came and sent as it came, until the user edits it. */
public record Foreign(JsonNode json) {

    /** As an editor shows it: a text without its quotes, anything else as JSON. */
    public String shown() {
        return json.isString() ? json.stringValue() : json.toString();
    }
}
