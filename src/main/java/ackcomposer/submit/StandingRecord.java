package ackcomposer.submit;

import java.io.IOException;

/** A record of the same intent stands in the way: it was sent, and its outcome is not known, or was that a cluster is made. */
final class StandingRecord extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient LedgerRecord entry;

    StandingRecord(LedgerRecord entry) {
        super(entry.id());
        this.entry = entry;
    }

    LedgerRecord entry() {
        return entry;
    }
}
