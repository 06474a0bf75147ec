package ackcomposer.submit;

/** One thing that the service, or the way to it, found wrong; the message is the service's own, made safe to show. */
public record ServiceError(String code, String message) {
}
