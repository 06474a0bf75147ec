package ackcomposer.submit;

import java.util.Locale;

/** Text of strangers made safe to show: controls and marks that turn the reading direction are visible. */
public final class SafeText {
    private static final int MOST_BYTES = 2048;

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
            var next = isUnsafe(point) ? String.format(Locale.ROOT, "\\u%04X", point) : Character.toString(point);
            bytes += isUnsafe(point) ? next.length() : width(point);
            if (bytes > most) break;
            shown.append(next);
            at += Character.charCount(point);
        }
        return shown.toString();
    }

    private static boolean isUnsafe(int point) {
        return point < 0x20 || point >= 0x7F && point <= 0x9F
                || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069
                || point == 0x200E || point == 0x200F || point == 0x061C
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;  // half a character
    }

    private static int width(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
