package ackcomposer.view.session;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Ref;

/** Going somewhere in a window, and asking it for something. */
public interface Navigator {
    /** Goes to the place where a field is edited and gives it the keyboard, whatever the level hides. */
    void go(Ref place);

    /** Shows another page. */
    void show(Step step);

    /** Gives the keyboard to a field that is on screen, once it is laid out. */
    void focus(Ref place);

    /** Says one line in passing. */
    void say(String words);

    /** Says what an act of the user did, with the way back as long as nothing else was done. */
    void did(String words);

    /** Shows what the other form of the request would change. */
    void report();

    /**
     * Offers to write values of a pool into others.
     *
     * @param field the one that is meant; null: they are all to be seen
     */
    void transfer(long pool, Field<?> field);

    /** Shows what differs from the defaults, or from a file. */
    void changes();

    /** Brings the lines of a field into view. */
    void lines(Ref place);
}
