package ackcomposer.view.parts;

import java.util.function.Supplier;

/** A part that is made when it is asked for first, and kept from then on. */
public final class MadeOnce<T> {
    private final Supplier<T> maker;
    private T made;

    public MadeOnce(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Whether anybody asked for it. */
    public boolean isMade() {
        return made != null;
    }

    public T get() {
        if (made == null) made = maker.get();
        return made;
    }
}
