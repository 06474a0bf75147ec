package ackcomposer.json;

import ackcomposer.catalogue.check.Secrets;
import java.util.regex.Pattern;

/** Lines of a text before and after it was mended, as a report shows them: short, and without secrets. */
record TextLine(String before, String after) {
    private static final int MOST = 80;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]{1,64}");

    /** The line as it came. */
    String came(int offset) {
        return shown(before, offset);
    }

    /** The line as it was read; empty where it was not. */
    String read(int offset) {
        return offset < 0 || offset >= after.length() ? "" : shown(after, offset);
    }

    private static String shown(String text, int offset) {
        var at = Math.min(offset, text.length());
        var from = at;
        while (from > 0 && at - from < MOST && !isEnd(text.charAt(from - 1))) from--;
        var to = at;
        while (to < text.length() && to - from < 2 * MOST && !isEnd(text.charAt(to))) to++;
        var line = text.substring(from, to).strip();
        return NAME.matcher(line).results().anyMatch(name -> Secrets.isNamedSo(name.group())) ? "" : line;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
