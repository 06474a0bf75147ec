package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.page.Catalogue;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What happens to values when a switch is turned: what ceases to apply is kept aside, what applies again comes back. */
final class Parking {
    private static final Map<Field<?>, Set<Field<?>>> DEPENDENTS = new ConcurrentHashMap<>();

    private Parking() {
    }

    static Snapshot settle(Snapshot before, Snapshot after) {
        var settled = after;
        // A parked switch may park what hangs on it; the chains of the catalogue are short.
        for (var round = 0; round < 4; round++) {
            var next = once(before, settled);
            if (next == settled) return next;
            settled = next;
        }
        return settled;
    }

    private static Snapshot once(Snapshot before, Snapshot after) {
        var touched = Diff.between(before, after).stream().map(change -> change.ref().field())
                .flatMap(field -> DEPENDENTS.computeIfAbsent(field, Parking::dependents).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var next = after;
        if (touched.isEmpty()) return next;
        for (var scope : after.scopes())
            for (var field : touched)
                if (scope.row().holds(field)) next = settle(field, before.find(scope.row().id()), scope, next);
        return next;
    }

    private static Set<Field<?>> dependents(Field<?> field) {
        return new LinkedHashSet<>(Catalogue.dependents(field));
    }

    private static Snapshot settle(Field<?> field, Optional<Scope> before, Scope now, Snapshot snapshot) {
        var applied = before.map(scope -> field.applies(scope).orElse(true)).orElse(true);
        var applies = field.applies(now).orElse(true);
        var row = now.row();
        if (applied && !applies && row.isSet(field)) return snapshot.edit(row.id(), values -> values.park(field));
        if (applies && row.parked(field).isPresent()) return snapshot.edit(row.id(), values -> values.unpark(field));
        return snapshot;
    }
}
