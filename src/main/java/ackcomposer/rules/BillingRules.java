package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules on who pays: the group that a cluster is booked to, what subscriptions need, and what has no effect without one. */
final class BillingRules {
    private static final NodePool POOL = NODE_POOLS.pool;

    static final List<Rule> TABLE = Stream.concat(
            Stream.of(MASTERS.periodUnit, MASTERS.period, MASTERS.autoRenew, MASTERS.autoRenewPeriod).map(BillingRules::ignored),
            Stream.of(
                    Rule.note("R44", "r44.default_group", Source.CLUSTERS)
                            .when(scope -> !scope.isSet(BASICS.resourceGroupId))
                            .at(BASICS.resourceGroupId),
                    needed("R13", MASTERS.periodUnit, "Month", BillingRules::mastersPrepaid),
                    needed("R13", MASTERS.period, Whole.of(1), BillingRules::mastersPrepaid),
                    needed("R27", POOL.period, Whole.of(1), BillingRules::poolPrepaid).in(POOL),
                    needed("R27", POOL.periodUnit, "Month", BillingRules::poolPrepaid).in(POOL),
                    needed("R27", POOL.autoRenewPeriod, Whole.of(1),
                            scope -> poolPrepaid(scope) && Types.isSetTo(scope, POOL.autoRenew, true)).in(POOL),
                    Rule.warning("R27", "r27.spot", Source.SDK).in(POOL)
                            .when(scope -> poolPrepaid(scope)
                                    && scope.get(POOL.spotStrategy).filter(strategy -> !strategy.equals("NoSpot")).isPresent())
                            .at(POOL.chargeType, POOL.spotStrategy)
                            .curedByClearing(POOL.spotStrategy),
                    Rule.warning("R27", "r27.scaling", Source.PAGE).in(POOL)
                            .when(scope -> poolPrepaid(scope) && Types.isSetTo(scope, POOL.scalingEnabled, true))
                            .at(POOL.scalingEnabled, POOL.chargeType))).toList();

    private BillingRules() {
    }

    private static boolean mastersPrepaid(Scope scope) {
        return Types.hasMasters(scope) && prepaid(scope);
    }

    private static boolean prepaid(Scope scope) {
        return Types.is(scope, MASTERS.chargeType, "PrePaid");
    }

    private static boolean poolPrepaid(Scope scope) {
        return Types.is(scope, POOL.chargeType, "PrePaid");
    }

    private static Rule ignored(Field<?> field) {
        return Rule.note("R13", "r13.ignored", Source.PAGE).about(field)
                .when(scope -> Types.hasMasters(scope) && !prepaid(scope) && scope.isSet(field))
                .at(field)
                .saying(field)
                .safelyCuredByClearing(field);
    }

    private static <T> Rule needed(String number, Field<T> field, T usual, Predicate<Scope> asked) {
        return Rule.error(number, "r13.needed", Source.PAGE).about(field)
                .when(scope -> asked.test(scope) && !scope.isSet(field))
                .at(field)
                .saying(field)
                .curedByUsing(field, usual);
    }
}
