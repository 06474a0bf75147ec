package ackcomposer.view.parts;

import java.util.ArrayList;
import java.util.List;

/** What each piece of a text is that is meant to be JSON, however much of it is wrong: in linear time, and without reading it. */
public final class JsonColours {

    /** A piece of the text; the styles are those of the request pane. */
    public record Piece(int length, String style) {
    }

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private JsonColours(String text) {
        this.text = text;
    }

    /** Pieces that together are the text. */
    public static List<Piece> of(String text) {
        var colours = new JsonColours(text);
        while (colours.at < text.length()) colours.next();
        return colours.pieces;
    }

    private void next() {
        var sign = text.charAt(at);
        if (Character.isWhitespace(sign)) take(run(at, Character::isWhitespace), "space");
        else if (sign == '"' || sign == '\'') quoted(sign);
        else if (sign == '#' || text.startsWith("//", at)) take(until("\n"), "comment");
        else if (text.startsWith("/*", at)) take(until("*/") + 2, "comment");
        else if (Character.isLetter(sign)) take(run(at, Character::isLetterOrDigit), "literal");
        else if (Character.isDigit(sign) || sign == '-')
            take(run(at + 1, c -> Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0), "number");
        else take(at + 1, "punctuation");
    }

    /** A text in quotes ends with its line at the latest, else one that is missing would colour all that follows. */
    private void quoted(char quote) {
        var end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') end += text.charAt(end) == '\\' ? 2 : 1;
        end = Math.min(text.length(), end < text.length() && text.charAt(end) == quote ? end + 1 : end);
        var behind = run(end, c -> c == ' ' || c == '\t');
        take(end, behind < text.length() && text.charAt(behind) == ':' ? "key" : "string");
    }

    private interface Wanted {
        boolean holds(char sign);
    }

    private int run(int from, Wanted wanted) {
        var end = from;
        while (end < text.length() && wanted.holds(text.charAt(end))) end++;
        return end;
    }

    private int until(String end) {
        var found = text.indexOf(end, at);
        return found < 0 ? text.length() : found;
    }

    private void take(int end, String style) {
        var last = Math.max(at + 1, Math.min(text.length(), end));
        pieces.add(new Piece(last - at, style));
        at = last;
    }
}
