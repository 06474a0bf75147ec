package ackcomposer.submit;

import java.io.IOException;

/** Another process holds the ledger, and has not let go of it in time; it may be stopped. */
public final class LedgerBusy extends IOException {
    private static final long serialVersionUID = 1L;

    LedgerBusy(String lock) {
        super(lock);
    }
}
