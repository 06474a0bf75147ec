package ackcomposer.view.session;

/**
 * A window of the program, as a list of them has it.
 *
 * @param name    of its file and its cluster
 * @param isThis  whether it is the one that shows the list
 * @param toFront brings it before the others
 */
public record OpenWindow(String name, boolean isThis, Runnable toFront) {
}
