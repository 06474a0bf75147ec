package ackcomposer.submit;

import java.util.Locale;

/** Text of strangers made safe to show: controls, invisible characters and marks that turn the reading direction are visible. */
public final class SafeText {
    private static final int MOST_BYTES = 2048;
    /** Tags and selectors of variants, of which any number can hide behind one letter. */
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_SELECTOR = 0xE0FFF;
    /** Letters of Hangul that are drawn as nothing. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

    private SafeText() {
    }

    /** The whole of it. */
    public static String shown(String text) {
        return shown(text, Integer.MAX_VALUE);
    }

    /** No more of it than a reply is worth. */
    static String text(String text) {
        return text == null ? null : shown(text, MOST_BYTES);
    }

    private static String shown(String text, int most) {
        var shown = new StringBuilder();
        var bytes = 0;
        for (var at = 0; at < text.length();) {
            var point = text.codePointAt(at);
            var next = isUnsafe(point) ? escaped(point) : Character.toString(point);
            bytes += isUnsafe(point) ? next.length() : width(point);
            if (bytes > most) break;
            shown.append(next);
            at += Character.charCount(point);
        }
        return shown.toString();
    }

    private static String escaped(int point) {
        return String.format(Locale.ROOT, point < 0x10000 ? "\\u%04X" : "\\u{%X}", point);
    }

    /** A surrogate is half a character; of format are the marks of direction, joiners, the tags and the byte order mark. */
    private static boolean isUnsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> point >= FIRST_TAG && point <= LAST_SELECTOR || FILLERS.indexOf(point) >= 0;
        };
    }

    private static int width(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
