package ackcomposer.json;

/** Where the pieces of a text end: comments, quoted texts and words. */
final class Tokens {
    private static final String MARKS = "{}[],:\"#";

    private final CharSequence text;
    /** What opens behind it is never closed: known once, so that no end is looked for in vain. */
    private final int lastEnd;

    Tokens(CharSequence text) {
        this.text = text;
        this.lastEnd = lastEnd();
    }

    private int lastEnd() {
        var i = text.length() - 1;
        while (i >= 0 && !pair(i, '*', '/')) i--;
        return i;
    }

    /** The end of the comment that begins there; -1: none does. */
    int commentEnd(int from) {
        var c = text.charAt(from);
        if (c == '#' || c == '/' && pair(from, '/', '/')) return lineEnd(from);
        if (c != '/' || !pair(from, '/', '*') || from + 2 > lastEnd) return -1;
        var i = from + 2;
        while (!pair(i, '*', '/')) i++;
        return i + 2;
    }

    private int lineEnd(int from) {
        var i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') i++;
        return i;
    }

    private boolean pair(int i, char first, char second) {
        return text.charAt(i) == first && i + 1 < text.length() && text.charAt(i + 1) == second;
    }

    /** Behind the mark that closes the text that is opened there; -1: nothing closes it. */
    int quotedEnd(int from, Quote quote) {
        for (var i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') i++;
            else if (quote.isClosedBy(text.charAt(i))) return i + 1;
        }
        return -1;
    }

    /** The end of what is neither quoted nor a mark: a number, a literal, or what should not be there. */
    int wordEnd(int from) {
        var i = from + 1;
        while (i < text.length() && text.charAt(i) > ' ' && MARKS.indexOf(text.charAt(i)) < 0 && !opensComment(i)) i++;
        return i;
    }

    private boolean opensComment(int i) {
        return pair(i, '/', '/') || pair(i, '/', '*');
    }

    int pastBlanks(int from) {
        var i = from;
        while (i < text.length() && text.charAt(i) <= ' ') i++;
        return i;
    }

    /** The character that comes next but for blanks, at most so far away; NUL: none does. */
    char nextWithin(int from, int most) {
        var end = Math.min(text.length(), from + most);
        for (var i = from; i < end; i++) if (text.charAt(i) > ' ') return text.charAt(i);
        return 0;
    }

    /** Behind blanks and comments; the end of the text where nothing else comes. */
    int significant(int from) {
        var i = pastBlanks(from);
        while (i < text.length()) {
            var end = commentEnd(i);
            if (end < 0) return i;
            i = pastBlanks(end);
        }
        return i;
    }

    /** The character that comes next but for blanks and comments; NUL: none does. */
    char next(int from) {
        var i = significant(from);
        return i < text.length() ? text.charAt(i) : 0;
    }
}
