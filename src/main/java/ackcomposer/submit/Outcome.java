package ackcomposer.submit;

import java.util.List;

/**
 * What became of a request, and what the service said. All texts are safe to show; any but the fate and the list may be null.
 *
 * @param errors what the service refuses, or the one {@link Unsent} reason
 * @param detail the start of a reply that could not be understood, or the fault of the network
 * @param resolved the cluster that was found by looking, after an answer that was none
 */
public record Outcome(Fate fate, String clusterId, String taskId, String requestId, Integer status, List<ServiceError> errors,
        String detail, String resolved) {

    public Outcome {
        errors = List.copyOf(errors);
    }

    public Outcome(Fate fate, String clusterId, String taskId, String requestId, Integer status, List<ServiceError> errors,
            String detail) {
        this(fate, clusterId, taskId, requestId, status, errors, detail, null);
    }

    /** The cluster was found all the same. */
    Outcome resolvedTo(String cluster) {
        return new Outcome(fate, clusterId, taskId, requestId, status, errors, detail, cluster);
    }

    /** Nothing was sent, since the cluster is there already. */
    static Outcome thereAlready(Unsent why, String cluster) {
        return new Outcome(Fate.NOT_SENT, cluster, null, null, null, List.of(new ServiceError(why.code(), "")), null);
    }

    /** Nothing was sent, for a reason that is found before the protocol begins: a code of the program's own, and words. */
    public static Outcome notSent(String code, String message) {
        return new Outcome(Fate.NOT_SENT, null, null, null, null, List.of(new ServiceError(code, message)), null);
    }

    static Outcome notSent(Unsent why, String detail) {
        return new Outcome(Fate.NOT_SENT, null, null, null, null, List.of(new ServiceError(why.code(), "")), detail);
    }
}
