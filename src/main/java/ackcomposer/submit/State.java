package ackcomposer.submit;

/** How far a record of the ledger is. */
public enum State {
    SENDING, UNKNOWN,
    /** The record is damaged, so nothing about it is known. */
    UNREADABLE,
    NOT_SENT, REFUSED, ACCEPTED,
    /** The user has looked, and there is no cluster of it. */
    CLOSED;

    /** True if a cluster may come of it that nobody knows of: then nothing is sent again by itself. */
    public boolean open() {
        return this == SENDING || this == UNKNOWN || this == UNREADABLE;
    }

    /** True if it stands in the way of the same intent. */
    boolean stands() {
        return open() || this == ACCEPTED;
    }

    static State of(Fate fate) {
        return valueOf(fate.name());
    }
}
