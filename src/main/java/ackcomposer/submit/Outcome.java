package ackcomposer.submit;

import java.util.List;

/**
 * What became of a request, and what the service said. All texts are safe to show; any but the fate and the list may be null.
 *
 * @param errors what the service refuses, or the one {@link Unsent} reason
 * @param detail the start of a reply that could not be understood, or the fault of the network
 */
public record Outcome(Fate fate, String clusterId, String taskId, String requestId, Integer status, List<ServiceError> errors,
        String detail) {

    public Outcome {
        errors = List.copyOf(errors);
    }

    /** Nothing was sent, for a reason that is found before the protocol begins: a code of the program's own, and words. */
    public static Outcome notSent(String code, String message) {
        return new Outcome(Fate.NOT_SENT, null, null, null, null, List.of(new ServiceError(code, message)), null);
    }

    static Outcome notSent(Unsent why, String detail) {
        return new Outcome(Fate.NOT_SENT, null, null, null, null, List.of(new ServiceError(why.code(), "")), detail);
    }
}
