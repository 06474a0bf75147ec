package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Why a text is not readable, and where: lines and columns count from 1, columns in code points. */
public final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private static final int MOST_NAMED = 10;
    private final transient Message words;
    private final int line;
    private final int column;
    private final transient List<TextPosition> choices;

    public Fault(int line, int column, String key, Object... args) {
        this(List.of(), line, column, key, args);
    }

    private Fault(List<TextPosition> choices, int line, int column, String key, Object... args) {
        super(key);
        this.choices = choices;
        this.words = Message.of(Fault.class, key, args);
        this.line = line;
        this.column = column;
    }

    /** Several requests stand in one text, at these places; which is meant, a person has to say. */
    static Fault several(List<TextPosition> places) {
        var lines = places.stream().limit(MOST_NAMED).map(place -> String.valueOf(place.line())).collect(Collectors.joining(", "))
                + (places.size() > MOST_NAMED ? ", …" : "");
        return new Fault(List.copyOf(places), places.get(1).line(), places.get(1).column(), "json.several", places.size(), lines);
    }

    /** The lines where requests begin of which one has to be chosen; none: it is not that. */
    public List<Integer> choices() {
        return choices.stream().map(TextPosition::line).toList();
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
