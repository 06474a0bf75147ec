package ackcomposer.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** How much a request may hold, whoever reads it; and the parser, which leaves it to its caller to say what is too much. */
final class RequestLimits {
    static final int MOST_BYTES = 4 << 20;
    static final int MOST_DEPTH = 64;
    static final int MOST_NAME = 256;
    static final int MOST_TEXT = 1 << 20;
    static final int MOST_DIGITS = 40;
    static final int MOST_ITEMS = 10_000;
    static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(MOST_DEPTH + 1).maxNameLength(MOST_BYTES).maxStringLength(MOST_BYTES).maxNumberLength(MOST_BYTES)
            .build()).build();

    private RequestLimits() {
    }

    /** Whether nothing in it is what no file can hold: NUL, or half of a surrogate pair, which has no form in UTF-8. */
    static boolean isWhole(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) return false;
            if (!Character.isSurrogate(c)) continue;
            if (!isPair(text, i)) return false;
            i++;
        }
        return true;
    }

    /** Whether the surrogate there is the first of a pair. */
    static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
}
