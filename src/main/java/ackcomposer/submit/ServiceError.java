package ackcomposer.submit;

/** One error as the service states it, or the reason why nothing was sent; never null, made safe to show. */
public record ServiceError(String code, String message) {
}
