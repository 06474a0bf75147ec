package ackcomposer.json;

/** Writes quoted texts as JSON quotes them, character by character, so that each keeps its place. */
final class Quoting {
    private final CharSequence text;
    private final Mended mended;

    Quoting(CharSequence text, Mended mended) {
        this.text = text;
        this.mended = mended;
    }

    /** A text whose marks and escapes are those of another kind of quotes. */
    void requote(int from, int to, Quote quote) {
        mended.put("\"", from);
        for (var i = from + 1; i < to - 1; i++) {
            var c = text.charAt(i);
            if (c == '"') mended.put("\\\"", i);
            else if (c != '\\') mended.copy(i, i + 1);
            else {
                // Only JSON's own mark is escaped in JSON.
                var mark = text.charAt(++i);
                mended.copy(mark != '"' && quote.isClosedBy(mark) ? i : i - 1, i + 1);
            }
        }
        mended.put("\"", to - 1);
    }

    /** A text whose content is as it should come out, with nothing escaped. */
    void escape(int from, int to) {
        mended.copy(from, from + 1);
        for (var i = from + 1; i < to - 1; i++) {
            var escaped = escaped(text.charAt(i));
            if (escaped == null) mended.copy(i, i + 1);
            else mended.put(escaped, i);
        }
        mended.copy(to - 1, to);
    }

    /** Between the marks of JSON stand no control characters but these. */
    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> null;
        };
    }
}
