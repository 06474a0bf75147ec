package ackcomposer.explain;

/** One error as the service states it; neither part is null. */
public record Complaint(String code, String message) {
}
