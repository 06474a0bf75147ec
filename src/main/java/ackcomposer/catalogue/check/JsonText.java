package ackcomposer.catalogue.check;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON inside a text value, as add-ons take their settings. */
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build()).build();

    /** Whoever writes needs one. To read is enough for a check, and a mapper takes longer to make than a request to check. */
    private static final class Mapper {
        private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    private JsonText() {
    }

    /** Where a text stops being JSON; line 0: it is JSON, but no object. Both count from 1. */
    public record Fault(int line, int column) {
    }

    public static Optional<Fault> fault(String text) {
        if (text.isBlank()) return Optional.empty();
        try (var parser = parser(text)) {
            var isObject = parser.nextToken() == JsonToken.START_OBJECT;
            parser.skipChildren();
            if (parser.nextToken() != null) return Optional.of(at(parser.currentTokenLocation()));
            return isObject ? Optional.empty() : Optional.of(new Fault(0, 0));
        } catch (JacksonException wrong) {
            return Optional.of(at(wrong.getLocation()));
        }
    }

    private static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    private static Fault at(TokenStreamLocation place) {
        return place == null ? new Fault(1, 1) : new Fault(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    /** The object that a text holds; an empty one for an empty text, nothing for a broken one. */
    private static Optional<ObjectNode> object(String text) {
        if (text.isBlank()) return Optional.of(Mapper.MAPPER.createObjectNode());
        try {
            return Mapper.MAPPER.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** A member of the object that a text holds, as text; empty where it is not there, or the text is broken. */
    public static Optional<String> member(String text, String name) {
        if (text.isBlank() || !isReadable(text)) return Optional.empty();
        try (var parser = parser(text)) {
            parser.nextToken();
            for (var member = parser.nextName(); member != null; member = parser.nextName()) {
                var isScalar = parser.nextToken().isScalarValue();
                if (member.equals(name)) return Optional.of(isScalar ? parser.getString() : "");
                parser.skipChildren();
            }
            return Optional.empty();
        }
    }

    /** The text with one member set, or taken out where the value is null; other members stay. Empty where the text is broken. */
    public static Optional<String> with(String text, String name, String value) {
        return object(text).map(object -> {
            if (value == null) object.remove(name);
            else object.put(name, value);
            return object.isEmpty() ? "" : Mapper.MAPPER.writeValueAsString(object);
        });
    }

    /** Whether it is empty or holds an object. */
    public static boolean isReadable(String text) {
        return fault(text).isEmpty();
    }

    /** Several lines, for an editor. */
    public static String pretty(String text) {
        return object(text).filter(object -> !object.isEmpty())
                .map(object -> Mapper.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object)).orElse(text);
    }
}
