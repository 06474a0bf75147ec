package ackcomposer.json;

/** Goes through a text and knows the line and column where it stands; never back, so that a text is looked at once for all its places. */
final class Caret {
    private final CharSequence text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Caret(CharSequence text) {
        this.text = text;
    }

    /** Goes on to that offset, at most to the end. */
    TextPosition to(int next) {
        var end = Math.min(next, text.length());
        for (; offset < end; offset++) pass();
        return new TextPosition(line, column);
    }

    private void pass() {
        if (endsLine()) {
            line++;
            column = 1;
        } else if (!endsPair()) column++;
    }

    private boolean endsLine() {
        var c = text.charAt(offset);
        return c == '\n' || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
    }

    /** Two surrogates are one code point. */
    private boolean endsPair() {
        return Character.isLowSurrogate(text.charAt(offset)) && offset > 0 && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
