package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.stream.Stream;

/** Rules on what the service does by itself: when it maintains, what it upgrades and mends. */
final class OperationRules {
    private static final List<Field<?>> WINDOW = List.of(ADVANCED.windowEnable, ADVANCED.windowTime, ADVANCED.windowDuration, ADVANCED.windowDays, ADVANCED.windowRecurrence);

    static final List<Rule> TABLE = Stream.of(
            operation("operation.window", Source.SDK).note().when(scope -> Types.dedicated(scope) && WINDOW.stream().anyMatch(scope::isSet))
                    .at(scope -> WINDOW.stream().filter(scope::isSet).limit(1).map(scope::ref).toList()),
            operation("operation.rhythm", Source.SDK).warning().when(scope -> scope.isSet(ADVANCED.windowDays) && scope.isSet(ADVANCED.windowRecurrence))
                    .at(ADVANCED.windowDays, ADVANCED.windowRecurrence)
                    .cured(scope -> List.of(Repairs.drop(scope.ref(ADVANCED.windowRecurrence)), Repairs.drop(scope.ref(ADVANCED.windowDays)))),
            operation("operation.upgrade_window", Source.TERRAFORM).warning().when(scope -> upgrades(scope) && !Types.is(scope, ADVANCED.windowEnable, true))
                    .at(ADVANCED.windowEnable, ADVANCED.clusterUpgradeEnabled),
            operation("operation.channel", Source.SDK).warning().when(scope -> upgrades(scope) && !scope.isSet(ADVANCED.clusterUpgradeChannel)).at(ADVANCED.clusterUpgradeChannel)
                    .cured(scope -> List.of(Repairs.use(scope.ref(ADVANCED.clusterUpgradeChannel), "patch", "patch"))),
            operation("operation.vulnerabilities", Source.ANNOUNCEMENT).warning().in(NODE_POOLS.pool)
                    .when(scope -> Types.isSetTo(scope, NODE_POOLS.pool.vulFix, true) && !Types.is(scope, NODE_POOLS.pool.managed, true))
                    .at(NODE_POOLS.pool.managed, NODE_POOLS.pool.vulFix)).toList();

    private OperationRules() {
    }

    private static Rule operation(String key, Source source) {
        return Rule.error("field.condition", key, source);
    }

    private static boolean upgrades(Scope scope) {
        return Types.managed(scope) && Types.isSetTo(scope, ADVANCED.clusterUpgradeEnabled, true);
    }
}
