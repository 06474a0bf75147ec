package ackcomposer.submit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Sends a request at most once: it is written down before it is sent, and never sent again while its end is not known. */
public final class Submission {
    private final Ledger ledger;

    public Submission(Path ledgerFolder) {
        this.ledger = new Ledger(ledgerFolder);
    }

    public Outcome once(Intent intent, Endpoint endpoint, Credentials credentials, byte[] body, Duration deadline) {
        try {
            if (ledger.isOpen(intent) || !ledger.begin(intent)) return Outcome.notSent("OpenIntent", null);
        } catch (IOException unwritable) {
            return Outcome.notSent("LedgerFault", unwritable.getClass().getSimpleName());
        }
        var outcome = Client.post(endpoint, credentials, body, deadline);
        try {
            ledger.end(intent, outcome);
        } catch (IOException unwritable) {
            // The record stays open: that is the safe side. What the service said stands.
            return outcome;
        }
        return outcome;
    }
}
