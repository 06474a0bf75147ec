package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Scope;
import java.util.List;

/** Rules on what the service does by itself: when it maintains, what it upgrades and mends. */
final class OperationRules {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final List<Field<?>> WINDOW = List.of(ADVANCED.windowEnable, ADVANCED.windowTime, ADVANCED.windowDuration,
            ADVANCED.windowDays, ADVANCED.windowRecurrence);

    static final List<Rule> TABLE = List.of(
            Rule.note("operation.window", Source.SDK)
                    .when(scope -> Types.dedicated(scope) && WINDOW.stream().anyMatch(scope::isSet))
                    .at(WINDOW, scope -> WINDOW.stream().filter(scope::isSet).limit(1).map(scope::ref).toList()),
            Rule.warning("operation.rhythm", Source.SDK)
                    .when(scope -> scope.isSet(ADVANCED.windowDays) && scope.isSet(ADVANCED.windowRecurrence))
                    .at(ADVANCED.windowDays, ADVANCED.windowRecurrence)
                    .curedByClearing(ADVANCED.windowRecurrence, ADVANCED.windowDays),
            Rule.warning("operation.upgrade_window", Source.TERRAFORM)
                    .when(scope -> upgrades(scope) && !Types.is(scope, ADVANCED.windowEnable, true))
                    .at(ADVANCED.windowEnable, ADVANCED.clusterUpgradeEnabled),
            Rule.warning("operation.channel", Source.SDK)
                    .when(scope -> upgrades(scope) && !scope.isSet(ADVANCED.clusterUpgradeChannel))
                    .at(ADVANCED.clusterUpgradeChannel)
                    .curedByUsing(ADVANCED.clusterUpgradeChannel, "patch"),
            Rule.warning("operation.vulnerabilities", Source.ANNOUNCEMENT).in(POOL)
                    .when(scope -> Types.isSetTo(scope, POOL.vulFix, true) && !Types.is(scope, POOL.managed, true))
                    .at(POOL.managed, POOL.vulFix));

    private OperationRules() {
    }

    private static boolean upgrades(Scope scope) {
        return Types.managed(scope) && Types.isSetTo(scope, ADVANCED.clusterUpgradeEnabled, true);
    }
}
