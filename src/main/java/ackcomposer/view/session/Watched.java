package ackcomposer.view.session;

import ackcomposer.model.Reading;
import ackcomposer.model.Snapshot;
import javafx.beans.property.SimpleObjectProperty;

/** A value of the session: whoever reads it while an act is watched follows it. */
public final class Watched<T> extends SimpleObjectProperty<T> implements Reading.Source<T> {
    private final Runnable changed;

    Watched(Session session, String name, T start, Runnable changed) {
        super(session, name, start);
        this.changed = changed;
    }

    /** One that belongs to some node of a window, and is followed like those of its session. */
    public Watched(Session session, String name, T start) {
        this(session, name, start, session::beat);
    }

    @Override
    public T get() {
        return Reading.noted(this, super.get());
    }

    @Override
    public T now(Snapshot draft) {
        return super.get();
    }

    @Override
    protected void invalidated() {
        // Also where nobody listens in JavaFX's own way: the value counts as seen.
        super.get();
        changed.run();
    }
}
