package ackcomposer.model;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Place.Manner;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.page.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which value is written at which place of the form at hand, where that is not the field's own: it fills, or gives way. */
public final class WrittenPlaces {
    /** Fields whose values may be written at another field's place, and how. */
    private static final Map<Field<?>, List<Giver>> GIVERS = new HashMap<>();

    static {
        Catalogue.fields().forEach(field -> field.places().stream().filter(place -> place.manner() != Manner.MOVE)
                .forEach(place -> GIVERS.computeIfAbsent(at(field, place), taker -> new ArrayList<>()).add(new Giver(field, place))));
    }

    private record Giver(Field<?> field, Place place) {
    }

    /** A value as it is kept, and the field that it is set in. */
    public record Written(Values row, Field<?> field) {
        public Object value() {
            return row.raw(field);
        }
    }

    private WrittenPlaces() {
    }

    private static Field<?> at(Field<?> field, Place place) {
        return (place.manner() == Manner.FILL ? Catalogue.find(place.path()) : field.owner().find(place.path())).orElseThrow();
    }

    /** What is written at that field's place: its own value, else one that gives way to it, else one that fills it. */
    public static Optional<Written> at(Scope scope, Field<?> field) {
        var row = scope.row();
        if (row.isSet(field)) return Optional.of(new Written(row, field));
        if (scope.contract() == Contract.FORM_2024) return Optional.empty();
        for (var giver : GIVERS.getOrDefault(field, List.of())) {
            var holder = giver.place.manner() == Manner.FILL ? scope.root() : row;
            if (holder.isSet(giver.field) && isFree(scope, field, giver.place)) return Optional.of(new Written(holder, giver.field));
        }
        return Optional.empty();
    }

    private static boolean isFree(Scope scope, Field<?> field, Place place) {
        var kept = place.unless().stream().anyMatch(path -> scope.row().isSet(field.owner().find(path).orElseThrow()));
        var alone = !place.with().isEmpty() && !scope.root().isSet(Catalogue.find(place.with()).orElseThrow());
        return !kept && !alone && field.applies(scope).orElse(true);
    }

    /** Where a value that is set is written in the form of its draft; empty: nowhere. */
    public static List<Ref> of(Snapshot snapshot, Scope scope, Field<?> field) {
        var places = new ArrayList<Ref>();
        for (var place : field.places(snapshot.contract(), snapshot.type())) {
            if (place.manner() == Manner.MOVE) {
                places.add(scope.ref(field));
                continue;
            }
            var taker = at(field, place);
            var takers = place.manner() == Manner.YIELD ? List.of(scope)
                    : snapshot.root().rows(Catalogue.NODE_POOLS.nodepools).stream().map(snapshot.scope()::into).toList();
            takers.stream().filter(row -> at(row, taker).filter(written -> written.field() == field).isPresent()).map(row -> row.ref(taker))
                    .forEach(places::add);
        }
        return places;
    }
}
