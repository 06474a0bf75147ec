package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import java.util.ArrayList;
import java.util.List;

/** Blanks comments and trailing commas out of a text, so that strict JSON with the same lines and columns is left. */
final class Tolerance {
    private final String text;
    private final char[] strict;
    private final List<Repaired> repairs = new ArrayList<>();
    private int comma = -1;

    Tolerance(String text) {
        this.text = text;
        this.strict = text.toCharArray();
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
        if (c == '/' && text.startsWith("//", i)) return blank(i, lineEnd(i));
        if (c == '/' && text.startsWith("/*", i) && text.indexOf("*/", i + 2) >= 0) return blank(i, text.indexOf("*/", i + 2) + 2);
        if (c == ',') comma = i;
        else if ((c == '}' || c == ']') && comma >= 0) trailing();
        else if (c > ' ') comma = -1;
        return i + 1;
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

    private int blank(int from, int to) {
        for (var i = from; i < to; i++) if (strict[i] != '\n' && strict[i] != '\r') strict[i] = ' ';
        repaired(from, "json.comment");
        return to;
    }

    private void trailing() {
        var before = comma - 1;
        while (before >= 0 && strict[before] <= ' ') before--;
        // A comma with nothing before it is no trailing comma but a fault, which the parser names.
        if (before >= 0 && "[{,:".indexOf(strict[before]) < 0) {
            strict[comma] = ' ';
            repaired(comma, "json.trailing_comma");
        }
        comma = -1;
    }

    private void repaired(int offset, String key) {
        var at = Place.at(text, offset);
        repairs.add(new Repaired(at.line(), at.column(), Message.of(Tolerance.class, key)));
    }
}
