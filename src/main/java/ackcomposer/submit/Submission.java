package ackcomposer.submit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Sends a request at most once: it is written down first, and not sent while the outcome of the same one is open. */
public final class Submission {
    private final Ledger ledger;
    private final Client client;

    public Submission(Path ledgerFolder) {
        this(new Ledger(ledgerFolder));
    }

    public Submission(Ledger ledger) {
        this(ledger, new Client());
    }

    Submission(Ledger ledger, Client client) {
        this.ledger = ledger;
        this.client = client;
    }

    /** @param body is sent as it is, byte for byte */
    public Outcome once(Intent intent, Endpoint endpoint, Credentials credentials, byte[] body, Duration deadline) {
        var frozen = body.clone();
        LedgerRecord entry;
        try {
            entry = ledger.begin(intent);
        } catch (AlreadyOpen open) {
            return Outcome.notSent(Unsent.OPEN_INTENT, null);
        } catch (IOException | RuntimeException fault) {
            return Outcome.notSent(Unsent.LEDGER_FAULT, Causes.text(fault));
        }
        var outcome = client.post(endpoint, credentials, frozen, deadline);
        try {
            ledger.close(entry, outcome);
        } catch (IOException | RuntimeException staysOpen) {
            return outcome;  // an open record asks once too often, which is the safe side
        }
        return outcome;
    }
}
