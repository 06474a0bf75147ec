package ackcomposer.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Undo and redo. A step is a whole snapshot, so every kind of edit is undone in the same way. */
public final class History {
    private static final int STEPS = 200;
    private static final Duration TYPING = Duration.ofSeconds(2);

    private final Draft draft;
    private final Clock clock;
    private final Deque<Snapshot> past = new ArrayDeque<>();
    private final Deque<Snapshot> future = new ArrayDeque<>();
    private Snapshot now;
    private Ref typedAt;
    private Instant typedUntil = Instant.MIN;

    public History(Draft draft) {
        this(draft, Clock.systemUTC());
    }

    History(Draft draft, Clock clock) {
        this.draft = draft;
        this.clock = clock;
        now = draft.state();
        draft.stateProperty().addListener((state, before, next) -> record(next));
    }

    private void record(Snapshot next) {
        if (next.equals(now)) return;  // the echo of our own undo
        var at = soleText(Diff.between(now, next));
        var goesOn = at.isPresent() && at.get().equals(typedAt) && clock.instant().isBefore(typedUntil);
        if (!goesOn) past.push(now);
        if (past.size() > STEPS) past.removeLast();
        typedAt = at.orElse(null);
        typedUntil = clock.instant().plus(TYPING);
        future.clear();
        now = next;
    }

    /** The field, if the edit changed one text only: typing in it within two seconds is one step. */
    private static Optional<Ref> soleText(List<Diff.Change> changes) {
        return changes.size() == 1 && changes.get(0).after() instanceof String ? Optional.of(changes.get(0).ref()) : Optional.empty();
    }

    /** What comes next is a step of its own, however soon it comes. */
    public void endTyping() {
        typedAt = null;
    }

    public void undo() {
        if (!past.isEmpty()) go(past, future);
    }

    public void redo() {
        if (!future.isEmpty()) go(future, past);
    }

    private void go(Deque<Snapshot> from, Deque<Snapshot> to) {
        to.push(now);
        now = from.pop();
        typedAt = null;
        draft.replace(now);
    }

    /** Forgets all steps, as opening a file does. */
    public void clear() {
        past.clear();
        future.clear();
        typedAt = null;
        now = draft.state();
    }

    /** The state that a step back leads to; empty where there is none. */
    public Optional<Snapshot> before() {
        return Optional.ofNullable(past.peek());
    }

    /** The state that a step forward leads to; empty where there is none. */
    public Optional<Snapshot> after() {
        return Optional.ofNullable(future.peek());
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }
}
