package ackcomposer.json;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object as read from a text, and what had to be passed over to read it. */
public record Parsed(ObjectNode root, List<Repaired> repairs) {
}
