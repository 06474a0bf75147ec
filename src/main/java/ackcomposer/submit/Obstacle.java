package ackcomposer.submit;

/**
 * Why a look at the account could not be made, or not to the end.
 *
 * @param call   the name of the call, which is also that of the right that it needs
 * @param detail what the service or the network said, safe to show
 */
public record Obstacle(String call, Kind kind, String detail) {
    /** What is in the way. */
    public enum Kind { RIGHTS, NETWORK, ANSWER }
}
