package ackcomposer.submit;

import java.util.List;

/**
 * How a submission ended.
 *
 * @param status HTTP status; null where there was no reply
 * @param detail the beginning of a reply that could not be read, or the fault of the connection; at most 2 KB, or null
 */
public record Outcome(Fate fate, String clusterId, String taskId, String requestId, Integer status, List<ServiceError> errors,
                      String detail) {

    static Outcome notSent(String code, String detail) {
        return new Outcome(Fate.NOT_SENT, null, null, null, null, List.of(new ServiceError(code, "")), Safe.text(detail));
    }

    static Outcome unknown(Integer status, String code, String detail) {
        return new Outcome(Fate.UNKNOWN, null, null, null, status, List.of(new ServiceError(code, "")), Safe.text(detail));
    }
}
