package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectPropertyBase;
import tools.jackson.databind.node.JsonNodeFactory;

/** A field of a row as a property over the draft; null is absent. Setting it is an act of the user. */
public final class Slot<T> extends ObjectPropertyBase<T> {
    private final Draft draft;
    private final long row;
    private final Field<T> field;
    private Object shown;

    Slot(Draft draft, long row, Field<T> field) {
        this.draft = draft;
        this.row = row;
        this.field = field;
        this.shown = raw();
        super.set(typed());
    }

    public Field<T> field() {
        return field;
    }

    public Ref ref() {
        return Ref.to(row, field);
    }

    public Draft draft() {
        return draft;
    }

    /** The value as kept: also of a wrong type, or withheld. */
    public Object raw() {
        return values().map(values -> values.raw(field)).orElse(null);
    }

    private Optional<Values> values() {
        return draft.state().find(row).map(Scope::row);
    }

    private T typed() {
        return values().flatMap(values -> values.get(field)).orElse(null);
    }

    @Override
    public void set(T value) {
        if (Objects.equals(value, raw())) return;
        draft.edit(state -> state.set(row, field, value));
    }

    /** Keeps what was typed although it is no value of the field's kind, so that it can be said and mended. */
    public void setForeign(String typed) {
        var foreign = new Foreign(JsonNodeFactory.instance.stringNode(typed));
        if (!foreign.equals(raw())) draft.edit(state -> state.edit(row, values -> values.with(field, foreign)));
    }

    void refresh() {
        var now = raw();
        if (Objects.equals(now, shown)) return;
        shown = now;
        var before = get();
        super.set(typed());
        // A value of a wrong type reads as null: say that it changed all the same.
        if (Objects.equals(before, get())) fireValueChangedEvent();
    }

    @Override
    public Object getBean() {
        return draft;
    }

    @Override
    public String getName() {
        return field.full();
    }
}
