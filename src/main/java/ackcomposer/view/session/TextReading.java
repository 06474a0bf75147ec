package ackcomposer.view.session;

import java.util.function.Consumer;

/** The draft as text, and texts as drafts. */
public interface TextReading {
    /** The draft, without secrets. */
    String text();

    /**
     * Reads a text beside the window; the answer comes on the window's thread.
     *
     * @param choice of several requests, the one to take, from 0; -1: there must be one
     */
    void read(String text, int choice, Consumer<ReadText> answer);

    /** Puts what was read in place of the draft, in one step; secrets that the text says to be set stay. */
    void apply(ReadText read);
}
