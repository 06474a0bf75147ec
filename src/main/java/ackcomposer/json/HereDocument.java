package ackcomposer.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A here-document of the shell.
 *
 * @param at      where its operator stands
 * @param from    where its first line begins
 * @param to      where the line of its end word begins, or the text ends
 * @param end     behind its end word
 * @param literal whether nothing in it is escaped
 */
record HereDocument(int at, int from, int to, int end, String word, boolean literal) {
    private static final Pattern OPENING = Pattern.compile("(?<!<)<<-?[ \\t]*+(['\"\\\\]?)([A-Za-z_][A-Za-z0-9_]{0,40})");
    /** A script has a few. */
    private static final int MOST = 20;

    /** Those of a text, in its order. */
    static List<HereDocument> of(String text) {
        var found = new ArrayList<HereDocument>();
        if (!text.contains("<<")) return found;
        var openings = OPENING.matcher(text);
        var at = 0;
        while (found.size() < MOST && openings.find(at)) {
            var document = opened(text, openings.start(), openings.end(), openings.group(2), !openings.group(1).isEmpty());
            found.add(document);
            at = document.end;
        }
        return found;
    }

    boolean holds(int offset) {
        return offset >= from && offset < to;
    }

    private static HereDocument opened(String text, int at, int from, String word, boolean literal) {
        var line = text.indexOf('\n', from);
        if (line < 0) return new HereDocument(at, from, text.length(), text.length(), word, literal);
        var closing = Pattern.compile("^[ \\t]*+" + word + "(?=[\\s)\"'`;]|$)", Pattern.MULTILINE).matcher(text);
        return closing.find(line + 1) ? new HereDocument(at, line + 1, closing.start(), closing.end(), word, literal)
                : new HereDocument(at, line + 1, text.length(), text.length(), word, literal);
    }
}
