package ackcomposer.submit;

/** Whose key it is, as the service says. */
public record Caller(String account, String arn) {
}
