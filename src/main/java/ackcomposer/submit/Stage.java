package ackcomposer.submit;

/**
 * A part of a creation as the service reports it, safe to show; words that nobody knows stay as they are.
 *
 * @param name    empty: the service gives none
 * @param message empty: there is none
 * @param start   as the service writes times; empty: it has not begun
 * @param end     empty: it is not over
 */
public record Stage(String name, String state, String message, String start, String end) {

    Stage called(String other) {
        return new Stage(other, state, message, start, end);
    }

    /** Whether the service says that it went wrong. */
    public boolean failed() {
        return TaskFacts.isFailure(state);
    }
}
