package ackcomposer.submit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Sends a request at most once: it is written down first, and not sent while a record of the same intent stands in the way. */
public final class Submission {
    private final Ledger ledger;
    private final Wire wire;

    /** Where the one POST leaves. */
    interface Wire {
        Outcome post(Order order);
    }

    public Submission(Path ledgerFolder) {
        this(new Ledger(ledgerFolder), new Client());
    }

    public Submission(Ledger ledger, Client client) {
        this(ledger, client::post);
    }

    Submission(Ledger ledger, Wire wire) {
        this.ledger = ledger;
        this.wire = wire;
    }

    public Submitted once(Order order) {
        LedgerRecord entry;
        try {
            entry = ledger.begin(order);
        } catch (StandingRecord standing) {
            return stopped(standing.entry());
        } catch (IOException | RuntimeException fault) {
            return Submitted.unwritten(unwritable(fault));
        }
        var outcome = wire.post(order);
        try {
            return new Submitted(outcome, ledger.close(entry, outcome), true);
        } catch (IOException | RuntimeException staysOpen) {
            return new Submitted(outcome, entry, false);  // an open record asks once too often, which is the safe side
        }
    }

    /** What stands in the way, without anything being written or sent; empty: nothing does. */
    Optional<Submitted> standing(Order order) {
        if (order.again()) return Optional.empty();
        try {
            return ledger.standing(order.intent()).map(Submission::stopped);
        } catch (IOException | RuntimeException fault) {
            return Optional.of(Submitted.unwritten(unwritable(fault)));
        }
    }

    private static Submitted stopped(LedgerRecord entry) {
        var outcome = entry.state() == State.ACCEPTED ? Outcome.thereAlready(Unsent.ALREADY_ACCEPTED, entry.clusterId())
                : Outcome.notSent(Unsent.OPEN_INTENT, null);
        return new Submitted(outcome, entry, true);
    }

    private static Outcome unwritable(Exception fault) {
        return Outcome.notSent(fault instanceof LedgerBusy ? Unsent.LEDGER_BUSY : Unsent.LEDGER_FAULT, Causes.text(fault));
    }

    /** The cluster of an earlier run, whose answer was lost, is there. */
    Submitted foundLater(LedgerRecord entry, String cluster) {
        var outcome = Outcome.thereAlready(Unsent.ALREADY_ACCEPTED, cluster);
        try {
            return new Submitted(outcome, ledger.adopt(entry, cluster), true);
        } catch (IOException | RuntimeException staysOpen) {
            return new Submitted(outcome, entry.adopting(cluster), false);
        }
    }

    /** The cluster that was found by looking is that of the request. */
    Submitted adopted(Submitted unknown, String cluster) {
        var outcome = unknown.outcome().resolvedTo(cluster);
        try {
            return new Submitted(outcome, ledger.adopt(unknown.entry(), cluster), true);
        } catch (IOException | RuntimeException staysOpen) {
            return new Submitted(outcome, unknown.entry(), false);
        }
    }
}
