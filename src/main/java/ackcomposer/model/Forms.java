package ackcomposer.model;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What happens to a draft when the other form of the request is asked for. */
public final class Forms {

    private Forms() {
    }

    /** The same draft in that form; keys that were out of place and no longer are become values. */
    public static Snapshot switched(Snapshot snapshot, Contract form) {
        if (form == snapshot.contract()) return snapshot;
        var next = snapshot.in(form);
        for (var scope : snapshot.scopes()) for (var stray : MisplacedKey.of(snapshot, scope))
                for (var leaf : stray.ofAnotherType() ? List.<MisplacedKey.Leaf>of() : stray.leaves())
            next = next.edit(scope.row().id(), values -> taken(values, leaf));
        return next;
    }

    /** Of a field that is set already it is kept aside; where something is kept there too, it stays as it came. */
    private static Values taken(Values values, MisplacedKey.Leaf leaf) {
        var field = leaf.field();
        if (values.isSet(field) && values.parked(field).isPresent()) return values;
        var next = values.isSet(field) ? values.withParked(field, leaf.value()) : values.with(field, leaf.value());
        return MisplacedKey.without(next, leaf.path());
    }

    /** One field that has two places, each with a value. */
    public record Twice(MisplacedKey stray, MisplacedKey.Leaf leaf, boolean same) {
    }

    /** Of the fields that moved for every type of cluster: those that are set at both places. */
    public static List<Twice> twice(Snapshot snapshot) {
        return snapshot.scopes().stream().filter(scope -> !scope.row().unknown().isEmpty())
                .flatMap(scope -> twice(scope, MisplacedKey.of(snapshot, scope)).stream()).toList();
    }

    /** Those of one row, whose strays these are. */
    public static List<Twice> twice(Scope scope, List<MisplacedKey> strays) {
        var found = new ArrayList<Twice>();
        for (var stray : strays) for (var leaf : stray.leaves())
            if (hasTwoPlaces(leaf.field()) && scope.row().isSet(leaf.field()))
                    found.add(new Twice(stray, leaf, same(scope.row().raw(leaf.field()), leaf.value())));
        return found;
    }

    private static boolean hasTwoPlaces(Field<?> field) {
        return field.place(Contract.FORM_2024, ClusterType.MANAGED).isPresent()
                && field.place(Contract.FORM_2026, ClusterType.MANAGED).isPresent();
    }

    private static boolean same(Object one, Object other) {
        return one instanceof List<?> left && other instanceof List<?> right ? trimmed(left).equals(trimmed(right))
                : Objects.equals(one, other);
    }

    private static List<String> trimmed(List<?> list) {
        return list.stream().map(item -> item.toString().strip()).filter(text -> !text.isEmpty()).toList();
    }

    /** Without the second of two equal values. */
    public static Snapshot once(Snapshot snapshot, Twice twice) {
        return snapshot.edit(twice.stray.scope().row().id(), values -> MisplacedKey.without(values, twice.leaf.path()));
    }
}
