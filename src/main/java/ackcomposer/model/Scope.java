package ackcomposer.model;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Known;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row as its conditions and rules see it: the row itself first, then what holds it, the root last.
 *
 * @param contract the form that the request is written in
 */
public record Scope(List<Values> chain, Contract contract) implements Known {

    /** The root of a request in the form of the reference. */
    public static Scope of(Values root) {
        return of(root, Contract.FORM_2024);
    }

    public static Scope of(Values root, Contract contract) {
        return new Scope(List.of(root), contract);
    }

    public Scope into(Values row) {
        return new Scope(Stream.concat(Stream.of(row), chain.stream()).toList(), contract);
    }

    public Values row() {
        return chain.get(0);
    }

    public Values root() {
        return chain.get(chain.size() - 1);
    }

    private Optional<Values> holder(Field<?> field) {
        return chain.stream().filter(values -> values.holds(field)).findFirst();
    }

    @Override
    public <T> Optional<T> get(Field<T> field) {
        return holder(field).flatMap(values -> values.get(field));
    }

    public boolean isSet(Field<?> field) {
        return holder(field).filter(values -> values.isSet(field)).isPresent();
    }

    /** Where that field stands, seen from here. */
    public Ref ref(Field<?> field) {
        return Ref.to(holder(field).map(Values::id).orElse(0L), field);
    }
}
