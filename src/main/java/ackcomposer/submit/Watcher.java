package ackcomposer.submit;

import java.time.Duration;

/** Is told what is seen of a creation, on the thread that follows it. */
public interface Watcher {
    /** After each look that showed something, changed or not. */
    void seen(Progress now);

    /** After a look that showed something: when the next one comes. */
    default void waits(Duration pause) {
    }

    /** A line of the service's log or of its events that is new. */
    void logged(String line);

    /** The time is over and the creation is not; following goes on. */
    void late(Followed.Limit limit);

    /**
     * A look showed nothing; following goes on.
     *
     * @param since how long nothing was seen
     * @param next  when it is looked again
     */
    void unseen(String fault, Duration since, Duration next);
}
