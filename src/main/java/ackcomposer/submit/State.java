package ackcomposer.submit;

/** How far a record of the ledger is. */
public enum State {
    SENDING, UNKNOWN,
    /** The record is damaged, so nothing about it is known. */
    UNREADABLE,
    NOT_SENT, REFUSED, ACCEPTED;

    /** True if a cluster may come of it that nobody knows of: then nothing is sent again by itself. */
    public boolean open() {
        return this == SENDING || this == UNKNOWN || this == UNREADABLE;
    }

    static State of(Fate fate) {
        return valueOf(fate.name());
    }
}
