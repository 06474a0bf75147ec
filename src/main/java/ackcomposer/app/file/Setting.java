package ackcomposer.app.file;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * One member of the settings file: its name, what holds where the file says nothing, and how its value is read and written.
 *
 * @param read empty for a value that it cannot have
 */
public record Setting<T>(String name, T preset, Function<JsonNode, Optional<T>> read, Function<T, JsonNode> write) {

    /** A text that fits. */
    static Setting<String> text(String name, String preset, Predicate<String> fits) {
        return new Setting<>(name, preset, node -> Optional.of(node).filter(JsonNode::isString).map(JsonNode::asString).filter(fits),
                StringNode::valueOf);
    }
}
