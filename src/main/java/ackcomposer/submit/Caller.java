package ackcomposer.submit;

/**
 * Whose key it is, as the service says.
 *
 * @param arn null: it does not say
 */
public record Caller(String account, String arn) {
}
