package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Why a text is not readable, and where: lines and columns count from 1, columns in code points. */
public final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private static final int MOST_NAMED = 10;
    private final transient Message words;
    private final boolean isOfText;
    private final int line;
    private final int column;
    private final transient List<TextPosition> choices;

    public Fault(int line, int column, String key, Object... args) {
        this(List.of(), true, line, column, key, args);
    }

    /** Of a file that has no text that could be mended: it is not there, is none, or is far too large. */
    public static Fault ofFile(String key, Object... args) {
        return new Fault(List.of(), false, 1, 1, key, args);
    }

    private Fault(List<TextPosition> choices, boolean isOfText, int line, int column, String key, Object... args) {
        super(key);
        this.choices = choices;
        this.isOfText = isOfText;
        this.words = Message.of(Fault.class, key, args);
        this.line = line;
        this.column = column;
    }

    /** Several requests stand in one text, at these places; which is meant, a person has to say. */
    static Fault several(List<TextPosition> places) {
        var lines = places.stream().limit(MOST_NAMED).map(place -> String.valueOf(place.line())).collect(Collectors.joining(", "))
                + (places.size() > MOST_NAMED ? ", …" : "");
        return new Fault(List.copyOf(places), true, places.get(1).line(), places.get(1).column(), "json.several", places.size(), lines);
    }

    /** The lines where requests begin of which one has to be chosen; none: it is not that. */
    public List<Integer> choices() {
        return choices.stream().map(TextPosition::line).toList();
    }

    /** Whether there is a text in which it has a place. */
    public boolean isOfText() {
        return isOfText;
    }

    public Message words() {
        return words;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
