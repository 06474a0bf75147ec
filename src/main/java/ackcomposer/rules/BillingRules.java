package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.stream.Stream;

/** Rules on subscriptions: what they need, and what has no effect without one. */
final class BillingRules {
    private static final List<Field<?>> MASTER_TERMS = List.of(MASTERS.periodUnit, MASTERS.period, MASTERS.autoRenew, MASTERS.autoRenewPeriod);

    static final List<Rule> TABLE = Stream.concat(MASTER_TERMS.stream().map(BillingRules::ignored), Stream.of(
            needed("R13", MASTERS.periodUnit, "Month").when(scope -> Types.dedicated(scope) && prepaid(scope) && !scope.isSet(MASTERS.periodUnit)),
            needed("R13", MASTERS.period, Whole.of(1)).when(scope -> Types.dedicated(scope) && prepaid(scope) && !scope.isSet(MASTERS.period)),
            needed("R27", NODE_POOLS.pool.period, Whole.of(1)).in(NODE_POOLS.pool).when(scope -> poolPrepaid(scope) && !scope.isSet(NODE_POOLS.pool.period)),
            needed("R27", NODE_POOLS.pool.periodUnit, "Month").in(NODE_POOLS.pool).when(scope -> poolPrepaid(scope) && !scope.isSet(NODE_POOLS.pool.periodUnit)),
            needed("R27", NODE_POOLS.pool.autoRenewPeriod, Whole.of(1)).in(NODE_POOLS.pool)
                    .when(scope -> poolPrepaid(scope) && Types.isSetTo(scope, NODE_POOLS.pool.autoRenew, true) && !scope.isSet(NODE_POOLS.pool.autoRenewPeriod)),
            Rule.error("R27", "r27.spot", Source.SDK).warning().in(NODE_POOLS.pool)
                    .when(scope -> poolPrepaid(scope) && scope.get(NODE_POOLS.pool.spotStrategy).filter(strategy -> !strategy.equals("NoSpot")).isPresent())
                    .at(NODE_POOLS.pool.chargeType, NODE_POOLS.pool.spotStrategy).cured(scope -> List.of(Repairs.drop(scope.ref(NODE_POOLS.pool.spotStrategy)))),
            Rule.error("R27", "r27.scaling", Source.PAGE).warning().in(NODE_POOLS.pool).when(scope -> poolPrepaid(scope) && Types.isSetTo(scope, NODE_POOLS.pool.scalingEnabled, true))
                    .at(NODE_POOLS.pool.scalingEnabled, NODE_POOLS.pool.chargeType))).toList();

    private BillingRules() {
    }

    private static boolean prepaid(Scope scope) {
        return Types.is(scope, MASTERS.chargeType, "PrePaid");
    }

    private static boolean poolPrepaid(Scope scope) {
        return Types.is(scope, NODE_POOLS.pool.chargeType, "PrePaid");
    }

    private static Rule ignored(Field<?> field) {
        return Rule.error("R13", "r13.ignored", Source.PAGE).note().when(scope -> Types.dedicated(scope) && !prepaid(scope) && scope.isSet(field))
                .at(field).saying(scope -> List.of(field)).cured(scope -> List.of(Repairs.drop(scope.ref(field))));
    }

    private static Rule needed(String id, Field<?> field, Object usual) {
        return Rule.error(id, "r13.needed", Source.PAGE).at(field).saying(scope -> List.of(field))
                .cured(scope -> List.of(Repairs.use(Ref.to(scope.row().id(), field), usual, usual.toString())));
    }
}
