package ackcomposer.view.shell;

import ackcomposer.view.session.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;

/** Where the user has been: pages, and what had the keyboard when they were left. */
final class Trail {
    private static final int MOST = 50;

    private final Deque<Place> past = new ArrayDeque<>();

    /** @param focus null: nothing had the keyboard */
    record Place(Step step, Node focus) {
    }

    void leave(Step step, Node focus) {
        past.push(new Place(step, focus));
        if (past.size() > MOST) past.removeLast();
    }

    Optional<Place> back() {
        return Optional.ofNullable(past.poll());
    }
}
