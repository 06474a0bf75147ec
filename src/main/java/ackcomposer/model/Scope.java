package ackcomposer.model;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Known;
import ackcomposer.catalogue.page.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row as its conditions and rules see it: the row itself first, then what holds it, the root last. An empty text is as if it were not
 * there.
 *
 * @param row     the row
 * @param above   what holds it; null above the root
 * @param written the form that the request is written in
 */
public record Scope(Values row, Scope above, Contract written) implements Known {

    /** The root of a request in the form of the reference. */
    public static Scope of(Values root) {
        return of(root, Contract.FORM_2024);
    }

    public static Scope of(Values root, Contract contract) {
        return new Scope(root, null, contract);
    }

    public Scope into(Values below) {
        return new Scope(below, this, written);
    }

    /** The form that the request is written in. */
    public Contract contract() {
        Reading.contract(written);
        return written;
    }

    /** The row, what holds it, and so on to the root. */
    public List<Values> chain() {
        var chain = new ArrayList<Values>();
        for (var scope = this; scope != null; scope = scope.above) chain.add(scope.row);
        return chain;
    }

    public Values root() {
        var scope = this;
        while (scope.above != null) scope = scope.above;
        return scope.row;
    }

    /** The row of a table of the root that this one is, or stands in; empty for the root itself. */
    public Optional<Values> top() {
        var scope = this;
        while (scope.above != null && scope.above.above != null) scope = scope.above;
        return scope.above == null ? Optional.empty() : Optional.of(scope.row);
    }

    private Optional<Values> holder(Field<?> field) {
        for (var scope = this; scope != null; scope = scope.above) if (scope.row.holds(field)) return Optional.of(scope.row);
        return Optional.empty();
    }

    @Override
    public <T> Optional<T> get(Field<T> field) {
        return holder(field).flatMap(values -> values.get(field)).filter(value -> !value.equals(""));
    }

    /** A type of cluster that is not named is the one that the request looks like. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<T> effective(Field<T> field) {
        return field == (Field<?>) Catalogue.BASICS.clusterType ? Optional.of((T) LikelyType.of(root(), contract()).wire())
                : Known.super.effective(field);
    }

    public boolean isSet(Field<?> field) {
        return holder(field).filter(values -> values.isSet(field) && !"".equals(values.raw(field))).isPresent();
    }

    /** Whether something is there, for a rule that need not know what: it speaks although that is still to be filled in. */
    public boolean isThere(Field<?> field) {
        return holder(field).filter(values -> values.isThere(field)).isPresent();
    }

    /** Where that field stands, seen from here. */
    public Ref ref(Field<?> field) {
        return Ref.to(holder(field).map(Values::id).orElse(0L), field);
    }
}
