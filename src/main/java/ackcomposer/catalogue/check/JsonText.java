package ackcomposer.catalogue.check;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON inside a text value, as add-ons take their settings. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonText() {
    }

    /** Where a text stops being JSON; line 0: it is JSON, but no object. Both count from 1. */
    public record Fault(int line, int column) {
    }

    public static Optional<Fault> fault(String text) {
        if (text.isBlank()) return Optional.empty();
        try {
            return MAPPER.readTree(text).isObject() ? Optional.empty() : Optional.of(new Fault(0, 0));
        } catch (JacksonException wrong) {
            var at = wrong.getLocation();
            return Optional.of(at == null ? new Fault(1, 1) : new Fault(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
        }
    }

    /** The object that a text holds; an empty one for an empty text, nothing for a broken one. */
    private static Optional<ObjectNode> object(String text) {
        if (text.isBlank()) return Optional.of(MAPPER.createObjectNode());
        try {
            return MAPPER.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** A member of the object that a text holds, as text; empty where it is not there, or the text is broken. */
    public static Optional<String> member(String text, String name) {
        return object(text).filter(object -> object.has(name)).map(object -> object.path(name).asString(""));
    }

    /** The text with one member set, or taken out where the value is null; other members stay. Empty where the text is broken. */
    public static Optional<String> with(String text, String name, String value) {
        return object(text).map(object -> {
            if (value == null) object.remove(name);
            else object.put(name, value);
            return object.isEmpty() ? "" : MAPPER.writeValueAsString(object);
        });
    }

    /** Whether it is empty or holds an object. */
    public static boolean isReadable(String text) {
        return object(text).isPresent();
    }

    /** Several lines, for an editor. */
    public static String pretty(String text) {
        return object(text).filter(object -> !object.isEmpty())
                .map(object -> MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object)).orElse(text);
    }
}
