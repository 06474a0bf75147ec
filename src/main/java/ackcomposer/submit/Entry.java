package ackcomposer.submit;

import java.time.Instant;

/**
 * One record of the ledger.
 *
 * @param id tells one attempt from a later one with the same intent; null, as the rest is, if the record is damaged
 */
public record Entry(String id, Intent intent, State state, Instant began, String clusterId, String taskId, String requestId) {

    static Entry unreadable(Intent intent) {
        return new Entry(null, intent, State.UNREADABLE, null, null, null, null);
    }

    Entry after(Outcome outcome) {
        return new Entry(id, intent, State.of(outcome.fate()), began, outcome.clusterId(), outcome.taskId(), outcome.requestId());
    }
}
