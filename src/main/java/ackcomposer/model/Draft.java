package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The request that is being composed. It publishes itself as one snapshot, once for each edit. */
public final class Draft {
    private final ReadOnlyObjectWrapper<Snapshot> state = new ReadOnlyObjectWrapper<>(this, "state");

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
        if (!next.equals(state())) state.set(next);
    }

    /** One field of one row. */
    public <T> Slot<T> slot(long row, Field<T> field) {
        return new Slot<>(this, row, field);
    }
}
