package ackcomposer.view.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** Listeners of one window's nodes on what outlives them; all end together, as on a change of language. */
public final class Lifetime {
    private final List<Runnable> ends = new ArrayList<>();

    /** Runs now and on every change. */
    void follow(Runnable act, ObservableValue<?>... values) {
        for (var value : values) listen(act, value);
        act.run();
    }

    /** Runs on every change. */
    public <T> void listen(Runnable act, ObservableValue<T> value) {
        ChangeListener<T> listener = (observed, before, after) -> act.run();
        value.addListener(listener);
        ends.add(() -> value.removeListener(listener));
    }

    public void end() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
