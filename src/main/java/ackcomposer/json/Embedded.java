package ackcomposer.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds JSON that stands in a text as it is, its quotes not escaped, as Alibaba's pages print the settings of an add-on. */
final class Embedded {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final char[] text;
    Embedded(CharSequence text) {
        this.text = text.toString().toCharArray();
    }

    /**
     * The end of the object or array that begins there; -1: none does. What is looked at in vain ends, at the latest, within the
     * next text that could hold settings: its mark, then a bracket, then a mark with no comma or bracket behind it is no JSON,
     * whether one comes to it within a text or not. So all such looks together are linear in the size of the text.
     */
    int end(int from) {
        if (from == text.length || text[from] != '{' && text[from] != '[') return -1;
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text, from, text.length - from)) {
            return from + length(parser);
        } catch (JacksonException wrong) {
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
