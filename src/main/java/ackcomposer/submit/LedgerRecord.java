package ackcomposer.submit;

import java.time.Instant;

/**
 * One record of the ledger.
 *
 * @param id       tells one attempt from others; the rest is null but for the state, and the intent where it is asked for, if the
 *                 record is damaged
 * @param keyEnd   the end of the access key's id
 * @param hash     of the masked body, since a hash of the true one lets a weak password be guessed
 * @param resolved true if the cluster was found by looking, not named in an answer
 */
public record LedgerRecord(String id, Intent intent, State state, Instant time, String keyEnd, String hash, Trace trace,
        String clusterId, String taskId, String requestId, boolean resolved) {

    static LedgerRecord unreadable(String id, Intent intent) {
        return new LedgerRecord(id, intent, State.UNREADABLE, null, null, null, Trace.NONE, null, null, null, false);
    }

    LedgerRecord after(Outcome outcome) {
        return new LedgerRecord(id, intent, State.of(outcome.fate()), time, keyEnd, hash, trace, outcome.clusterId(), outcome.taskId(),
                outcome.requestId(), false);
    }

    /** The cluster was found by looking. */
    LedgerRecord adopting(String cluster) {
        return new LedgerRecord(id, intent, State.ACCEPTED, time, keyEnd, hash, trace, cluster, taskId, requestId, true);
    }

    LedgerRecord closed() {
        return new LedgerRecord(id, intent, State.CLOSED, time, keyEnd, hash, trace, clusterId, taskId, requestId, resolved);
    }
}
