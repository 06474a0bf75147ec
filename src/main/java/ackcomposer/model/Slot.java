package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** A field of a row of the draft, as long as there is one: what stands there now. Setting it is an act of the user. */
public final class Slot<T> {
    private final Draft draft;
    private final long row;
    private final Field<T> field;

    Slot(Draft draft, long row, Field<T> field) {
        this.draft = draft;
        this.row = row;
        this.field = field;
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

    private Optional<Values> values() {
        return draft.state().find(row).map(Scope::row);
    }

    /** The value; null where it is absent, or of a wrong type. */
    public T get() {
        return values().flatMap(values -> values.get(field)).orElse(null);
    }

    /** The value as kept: also of a wrong type, or withheld. */
    public Object raw() {
        return values().map(values -> values.raw(field)).orElse(null);
    }

    /** Null makes it absent. */
    public void set(T value) {
        if (Objects.equals(value, raw())) return;
        draft.edit(state -> state.set(row, field, value));
    }

    /** Keeps what was typed although it is no value of the field's kind, so that it can be said and mended. */
    public void setForeign(String typed) {
        var foreign = new Foreign(JsonNodeFactory.instance.stringNode(typed));
        if (!foreign.equals(raw())) draft.edit(state -> state.edit(row, values -> values.with(field, foreign)));
    }

    @Override
    public String toString() {
        return field.full() + " of row " + row;
    }
}
