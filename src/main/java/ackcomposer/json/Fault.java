package ackcomposer.json;

import ackcomposer.catalogue.field.Message;

/** Why a text is not readable, and where: lines and columns count from 1, columns in code points. */
public final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Message words;
    private final int line;
    private final int column;

    public Fault(int line, int column, String key, Object... args) {
        super(key);
        this.words = Message.of(Fault.class, key, args);
        this.line = line;
        this.column = column;
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
