package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A field as the subject of a condition: its value, or its preset.
 *
 * @param supplier the field, which may be declared further down
 * @param absent   what an absent value without a preset counts as
 */
public record OneField<C>(Supplier<Field<C>> supplier, Optional<C> absent) implements Condition.Subject<C> {

    static <C> OneField<C> of(Field<C> field) {
        return new OneField<>(() -> field, Optional.empty());
    }

    public Field<C> field() {
        return supplier.get();
    }

    @Override
    public Object label() {
        return field();
    }

    /**
     * An absent value meets no condition, so that "unused" can be said of what hangs on it; a value that is none of the
     * choices says nothing.
     */
    @Override
    public Optional<List<C>> values(Known known) {
        var value = known.effective(field()).or(() -> absent);
        return value.map(field()::allows).orElse(true) ? Optional.of(value.map(List::of).orElse(List.of())) : Optional.empty();
    }
}
