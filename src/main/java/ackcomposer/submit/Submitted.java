package ackcomposer.submit;

/**
 * What became of one submit.
 *
 * @param entry    the record of it, or the one that stood in its way; null: there is none
 * @param recorded false if what became of it could not be written down, so that the record stays open
 */
public record Submitted(Outcome outcome, LedgerRecord entry, boolean recorded) {

    static Submitted unwritten(Outcome outcome) {
        return new Submitted(outcome, null, true);
    }
}
