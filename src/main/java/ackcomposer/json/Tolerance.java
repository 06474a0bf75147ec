package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import java.util.ArrayList;
import java.util.List;

/** Blanks comments and trailing commas out of a text, so that strict JSON with the same lines and columns is left. */
final class Tolerance {
    private static final Message COMMENT = Message.of(Tolerance.class, "json.comment");
    private static final Message TRAILING_COMMA = Message.of(Tolerance.class, "json.trailing_comma");

    private final CharSequence text;
    private final char[] strict;
    private final List<Repaired> repairs = new ArrayList<>();
    private final Caret caret;
    /** What opens behind it is never closed: known once, so that no end is looked for in vain. */
    private final int lastEnd;
    private int comma = -1;
    /** Kept with the comma: comments may stand between it and the bracket that makes it one too many, and the caret is past it then. */
    private TextPosition commaPlace;

    Tolerance(CharSequence text) {
        this.text = text;
        this.strict = text.toString().toCharArray();
        this.caret = new Caret(text);
        this.lastEnd = lastEnd();
        for (var i = 0; i < text.length(); ) i = step(i);
    }

    String strict() {
        return new String(strict);
    }

    List<Repaired> repairs() {
        return repairs;
    }

    private int step(int i) {
        var c = text.charAt(i);
        if (c == '"') return quoted(i);
        if (pair(i, '/', '/')) return blank(i, lineEnd(i));
        if (pair(i, '/', '*') && i + 2 <= lastEnd) return blank(i, commentEnd(i + 2));
        if (c == ',') comma(i);
        else if ((c == '}' || c == ']') && comma >= 0) trailing();
        else if (c > ' ') comma = -1;
        return i + 1;
    }

    private boolean pair(int i, char first, char second) {
        return text.charAt(i) == first && i + 1 < text.length() && text.charAt(i + 1) == second;
    }

    private int quoted(int from) {
        comma = -1;
        for (var i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') i++;
            else if (text.charAt(i) == '"') return i + 1;
        }
        return text.length();
    }

    private int lineEnd(int from) {
        for (var i = from; i < text.length(); i++) if (text.charAt(i) == '\n' || text.charAt(i) == '\r') return i;
        return text.length();
    }

    private int commentEnd(int from) {
        var i = from;
        while (!pair(i, '*', '/')) i++;
        return i + 2;
    }

    /** Where the last mark stands that can close a comment; -1: there is none. */
    private int lastEnd() {
        var i = text.length() - 1;
        while (i >= 0 && !pair(i, '*', '/')) i--;
        return i;
    }

    private int blank(int from, int to) {
        for (var i = from; i < to; i++) if (strict[i] != '\n' && strict[i] != '\r') strict[i] = ' ';
        repaired(caret.to(from), COMMENT);
        return to;
    }

    private void comma(int i) {
        comma = i;
        commaPlace = caret.to(i);
    }

    private void trailing() {
        var before = comma - 1;
        while (before >= 0 && strict[before] <= ' ') before--;
        // A comma with nothing before it is no trailing comma but a fault, which the parser names.
        if (before >= 0 && "[{,:".indexOf(strict[before]) < 0) {
            strict[comma] = ' ';
            repaired(commaPlace, TRAILING_COMMA);
        }
        comma = -1;
    }

    private void repaired(TextPosition at, Message words) {
        repairs.add(new Repaired(at.line(), at.column(), words));
    }
}
