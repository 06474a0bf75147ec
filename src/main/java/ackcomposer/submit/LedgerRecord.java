package ackcomposer.submit;

import java.time.Instant;

/**
 * One record of the ledger.
 *
 * @param id tells one attempt from a later one with the same intent; null, as the rest is, if the record is damaged
 */
public record LedgerRecord(String id, Intent intent, State state, Instant began, String clusterId, String taskId, String requestId) {

    static LedgerRecord unreadable(Intent intent) {
        return new LedgerRecord(null, intent, State.UNREADABLE, null, null, null, null);
    }

    LedgerRecord after(Outcome outcome) {
        return new LedgerRecord(id, intent, State.of(outcome.fate()), began, outcome.clusterId(), outcome.taskId(), outcome.requestId());
    }
}
