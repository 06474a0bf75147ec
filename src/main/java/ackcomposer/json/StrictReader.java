package ackcomposer.json;

import ackcomposer.model.Numeral;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what is strict JSON within every limit, as most files are, several times faster than {@link Reader} does: nothing is mended in it,
 * and no place is kept. Of anything else it says nothing, and {@link Reader} says what is wrong and where.
 */
final class StrictReader {

    /** Something that is not as it has to be. */
    private static final class Otherwise extends RuntimeException {
        Otherwise() {
            super(null, null, false, false);
        }
    }

    private StrictReader() {
    }

    /** The one object that is all there is. */
    static Optional<ObjectNode> read(String text) {
        return value(text).filter(JsonNode::isObject).map(ObjectNode.class::cast);
    }

    /** The one value that is all there is. */
    static Optional<JsonNode> value(String text) {
        try (var parser = RequestLimits.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            must(parser.nextToken() != null);
            var root = value(parser, 0);
            must(parser.nextToken() == null);
            return Optional.of(root);
        } catch (JacksonException | Otherwise anythingElse) {
            return Optional.empty();
        }
    }

    private static void must(boolean be) {
        if (!be) throw new Otherwise();
    }

    private static ObjectNode object(JsonParser parser, int depth) {
        must(depth <= RequestLimits.MOST_DEPTH);
        var node = JsonNodeFactory.instance.objectNode();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            must(name.length() <= RequestLimits.MOST_NAME && RequestLimits.isWhole(name));
            parser.nextToken();
            must(node.putIfAbsent(name, value(parser, depth)) == null);
        }
        return node;
    }

    private static ArrayNode array(JsonParser parser, int depth) {
        must(depth <= RequestLimits.MOST_DEPTH);
        var node = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            must(node.size() < RequestLimits.MOST_ITEMS);
            node.add(value(parser, depth));
        }
        return node;
    }

    private static JsonNode value(JsonParser parser, int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, depth + 1);
            case START_ARRAY -> array(parser, depth + 1);
            case VALUE_STRING -> {
                var text = parser.getString();
                must(text.length() <= RequestLimits.MOST_TEXT && RequestLimits.isWhole(text));
                yield JsonNodeFactory.instance.stringNode(text);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.nullNode();
        };
    }

    private static JsonNode number(String digits) {
        must(digits.length() <= RequestLimits.MOST_DIGITS);
        try {
            return new Numeral(digits);
        } catch (NumberFormatException exponent) {
            throw new Otherwise();
        }
    }
}
