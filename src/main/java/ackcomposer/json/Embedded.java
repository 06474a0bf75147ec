package ackcomposer.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds JSON that stands in a text as it is, its quotes not escaped, as Alibaba's pages print the settings of an add-on. */
final class Embedded {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final char[] text;
    /**
     * How many characters were looked at. What is found is looked at once; so twice as many as there are means that as many were
     * looked at in vain, and no more is tried, which keeps the work linear.
     */
    private long looked;

    Embedded(CharSequence text) {
        this.text = text.toString().toCharArray();
    }

    /** The end of the object or array that begins there; -1: none does. */
    int end(int from) {
        if (looked > 2L * text.length || from == text.length || text[from] != '{' && text[from] != '[') return -1;
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text, from, text.length - from)) {
            var length = length(parser);
            looked += length;
            return from + length;
        } catch (JacksonException wrong) {
            var at = wrong.getLocation();
            looked += at == null ? text.length : Math.max(1, at.getCharOffset());
            return -1;
        }
    }

    private static int length(JsonParser parser) {
        var open = 0;
        do {
            var token = parser.nextToken();
            if (token.isStructStart()) open++;
            else if (token.isStructEnd()) open--;
        } while (open > 0);
        return (int) parser.currentLocation().getCharOffset();
    }
}
