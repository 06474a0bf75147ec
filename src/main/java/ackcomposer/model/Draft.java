package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The request that is being composed. It publishes itself as one snapshot, once for each edit. */
public final class Draft {
    private final ReadOnlyObjectWrapper<Snapshot> state = new ReadOnlyObjectWrapper<>(this, "state");
    private final List<WeakReference<Slot<?>>> slots = new ArrayList<>();

    public Draft(Snapshot start) {
        state.set(start);
    }

    public Snapshot state() {
        return state.get();
    }

    public ReadOnlyObjectProperty<Snapshot> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** An act of the user: what ceases to apply is kept aside in the same step, and another type of cluster brings its usual values. */
    public void edit(UnaryOperator<Snapshot> act) {
        replace(TypeChange.follow(state(), Parking.settle(state(), act.apply(state()))));
    }

    /** Another state as it is: an opened file, an undone step. */
    public void replace(Snapshot next) {
        if (next.equals(state())) return;
        state.set(next);
        slots.removeIf(slot -> slot.get() == null);
        List.copyOf(slots).stream().map(WeakReference::get).filter(Objects::nonNull).forEach(Slot::refresh);
    }

    /** One field of one row as a property; held by whoever shows it. */
    public <T> Slot<T> slot(long row, Field<T> field) {
        var slot = new Slot<>(this, row, field);
        slots.add(new WeakReference<>(slot));
        return slot;
    }

    /** Slots handed out so far follow no more: what showed them is gone. */
    public void release() {
        slots.clear();
    }
}
