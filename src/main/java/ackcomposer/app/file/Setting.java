package ackcomposer.app.file;

import ackcomposer.model.Numeral;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
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

    /** A whole number within bounds. */
    static Setting<Integer> whole(String name, int preset, int least, int most) {
        return new Setting<>(name, preset, node -> Optional.of(node).filter(JsonNode::isNumber).map(JsonNode::asDecimal)
                .filter(number -> number.scale() == 0).filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0).map(BigDecimal::intValue),
                value -> new Numeral(String.valueOf(value)));
    }

    static Setting<Boolean> flag(String name, boolean preset) {
        return new Setting<>(name, preset, node -> Optional.of(node).filter(JsonNode::isBoolean).map(JsonNode::asBoolean),
                BooleanNode::valueOf);
    }
}
