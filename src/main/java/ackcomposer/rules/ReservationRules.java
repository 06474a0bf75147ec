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

    static final List<Rule> TABLE = List.of(
            Rule.error("reservation.both", Source.SDK).in(POOL)
                    .when(scope -> !set(scope, PRIVATE).isEmpty() && !set(scope, RESOURCE).isEmpty())
                    .at(Stream.concat(PRIVATE.stream(), RESOURCE.stream()).toList(),
                            scope -> List.of(set(scope, PRIVATE).get(0), set(scope, RESOURCE).get(0)))
                    .cured(scope -> List.of(keep(POOL.privatePool, set(scope, RESOURCE)), keep(POOL.resourcePool, set(scope, PRIVATE)))),
            Rule.error("reservation.target", Source.SDK).in(POOL)
                    .when(scope -> Types.isSetTo(scope, POOL.privatePoolMatch, "Target") && !scope.isSet(POOL.privatePoolId))
                    .at(POOL.privatePoolMatch, POOL.privatePoolId),
            Rule.error("reservation.only", Source.SDK).in(POOL)
                    .when(scope -> Types.isSetTo(scope, POOL.resourcePoolStrategy, "PrivatePoolOnly") && !scope.isSet(POOL.resourcePoolIds))
                    .at(POOL.resourcePoolStrategy, POOL.resourcePoolIds));

    private ReservationRules() {
    }

    private static List<Ref> set(Scope scope, List<Field<?>> members) {
        return members.stream().filter(scope::isSet).map(scope::ref).toList();
    }

    private static Repair keep(Field<?> kept, List<Ref> dropped) {
        return new Repair(Repairs.words("fix.keep", kept), snapshot -> Repairs.without(snapshot, dropped));
    }
}
