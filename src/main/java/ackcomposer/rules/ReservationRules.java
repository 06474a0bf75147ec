package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.stream.Stream;

/** Rules on capacity that was reserved beforehand. */
final class ReservationRules {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final List<Field<?>> PRIVATE = List.of(POOL.privatePoolMatch, POOL.privatePoolId);
    private static final List<Field<?>> RESOURCE = List.of(POOL.resourcePoolStrategy, POOL.resourcePoolIds);

    static final List<Rule> TABLE = Stream.of(
            reservation("reservation.both").when(scope -> !set(scope, PRIVATE).isEmpty() && !set(scope, RESOURCE).isEmpty())
                    .at(scope -> List.of(set(scope, PRIVATE).get(0), set(scope, RESOURCE).get(0)))
                    .cured(scope -> List.of(keep(POOL.privatePool, set(scope, RESOURCE)), keep(POOL.resourcePool, set(scope, PRIVATE)))),
            reservation("reservation.target").when(scope -> Types.isSetTo(scope, POOL.privatePoolMatch, "Target") && !scope.isSet(POOL.privatePoolId))
                    .at(POOL.privatePoolMatch, POOL.privatePoolId),
            reservation("reservation.only").when(scope -> Types.isSetTo(scope, POOL.resourcePoolStrategy, "PrivatePoolOnly") && !scope.isSet(POOL.resourcePoolIds))
                    .at(POOL.resourcePoolStrategy, POOL.resourcePoolIds)).toList();

    private ReservationRules() {
    }

    private static Rule reservation(String key) {
        return Rule.error("field.condition", key, Source.SDK).in(POOL);
    }

    private static List<Ref> set(Scope scope, List<Field<?>> members) {
        return members.stream().filter(scope::isSet).map(scope::ref).toList();
    }

    private static Repair keep(Field<?> kept, List<Ref> dropped) {
        return new Repair(Repairs.words("fix.keep", kept), snapshot -> snapshot.edit(dropped.get(0).row(), values -> {
            var next = values;
            for (var ref : dropped) next = next.with(ref.field(), null);
            return next;
        }));
    }
}
