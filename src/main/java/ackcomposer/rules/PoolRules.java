package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.REQUEST;
import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Foreign;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules on node pools: scaling, spot instances, machines, management. */
final class PoolRules {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final List<Field<?>> EDGE = List.of(POOL.interconnectMode, POOL.cenId, POOL.ccnId, POOL.ccnRegionId, POOL.bandwidth, POOL.improvedPeriod, POOL.maxNodes);
    private static final List<Field<?>> MIXED = List.of(POOL.onDemandBase, POOL.onDemandPercentage, POOL.spotPools, POOL.compensate);
    private static final List<Field<?>> MANAGED = List.of(POOL.autoRepair, POOL.autoUpgrade, POOL.surge, POOL.surgePercentage, POOL.maxUnavailable);
    private static final String GPU = "ecs\\.(gn|vgn|ebmgn|sgn).*";
    private static final String ARM = "ecs\\.(g6r|c6r|r6r|g8y|c8y|r8y|ebmg6r|ebmc6r|ebmg8y|ebmc8y).*";
    private static final String TEE = "ecs\\.(g7t|c7t|r7t|g8i|ebmhfg5|ebmg7t|ebmc7t).*";

    static final List<Rule> TABLE = Stream.of(
            Disks.rules("R14", REQUEST, MASTERS.diskCategory, MASTERS.diskSize, MASTERS.diskLevel),
            Disks.rules("R14", POOL, POOL.diskCategory, POOL.diskSize, POOL.diskLevel),
            Disks.rules("R31", POOL.dataDisk, POOL.dataDisk.category, POOL.dataDisk.size, POOL.dataDisk.level),
            EDGE.stream().map(field -> unused("R38", field, "r38.edge", scope -> !Types.is(scope, POOL.type, "edge"))),
            MIXED.stream().map(field -> unused("R29", field, "r29.mixed", scope -> !Types.is(scope, POOL.multiAzPolicy, "COST_OPTIMIZED"))),
            MANAGED.stream().map(field -> unused("R35", field, "r35.unmanaged", scope -> !Types.is(scope, POOL.managed, true))),
            Stream.of(POOL.desiredSize, POOL.count).map(field -> unused("R24", field, "r24.size", PoolRules::scales)),
            Stream.of(POOL.minInstances, POOL.maxInstances).map(field -> pool("R24", "r24.needed").when(scope -> scales(scope) && !scope.isSet(field)).at(field).saying(scope -> List.of(field))),
            Stream.of(POOL.internetChargeType, POOL.bandwidthOut).map(field -> pool("R26", "r26.both").warning().when(scope -> Types.isSetTo(scope, POOL.bondEip, true) && scope.isSet(field))
                    .at(POOL.bondEip, field).cured(scope -> List.of(Repairs.drop(scope.ref(POOL.bondEip))))),
            Stream.of(
                    pool("R24", "r24.order").when(scope -> scales(scope) && number(scope, POOL.minInstances) > number(scope, POOL.maxInstances) && scope.get(POOL.maxInstances).isPresent())
                            .at(POOL.maxInstances, POOL.minInstances).cured(scope -> List.of(new Repair(Repairs.words("fix.swap"), snapshot -> snapshot
                                    .set(scope.row().id(), POOL.minInstances, scope.get(POOL.maxInstances).orElse(null)).set(scope.row().id(), POOL.maxInstances, scope.get(POOL.minInstances).orElse(null))))),
                    pool("R25", "r25.gpu").warning().when(scope -> scales(scope) && scope.get(POOL.scalingType).filter(type -> type.startsWith("gpu")).isPresent() && anyType(scope, type -> !type.matches(GPU)))
                            .at(POOL.scalingType, POOL.instanceTypes),
                    pool("R25", "r25.cpu").warning().when(scope -> scales(scope) && Types.isSetTo(scope, POOL.scalingType, "cpu") && anyType(scope, type -> type.matches(GPU)))
                            .at(POOL.scalingType, POOL.instanceTypes),
                    pool("R25", "r25.spot").warning().when(scope -> scales(scope) && Types.isSetTo(scope, POOL.scalingType, "spot") && Types.is(scope, POOL.spotStrategy, "NoSpot"))
                            .at(POOL.scalingType, List.of(POOL.spotStrategy)),
                    pool("R26", "r26.charge").warning().when(scope -> scope.isSet(POOL.bandwidthOut) && !scope.isSet(POOL.internetChargeType)).at(POOL.internetChargeType, POOL.bandwidthOut)
                            .cured(scope -> List.of(Repairs.use(scope.ref(POOL.internetChargeType), "PayByTraffic", "PayByTraffic"))),
                    pool("R28", "r28.limits").when(scope -> Types.isSetTo(scope, POOL.spotStrategy, "SpotWithPriceLimit") && scope.get(POOL.priceLimits).orElse(List.of()).isEmpty()
                            && !(scope.row().raw(POOL.priceLimits) instanceof Foreign)).at(POOL.spotStrategy, POOL.priceLimits),
                    pool("R28", "r28.ignored").warning().when(scope -> scope.isSet(POOL.priceLimits) && !Types.is(scope, POOL.spotStrategy, "SpotWithPriceLimit"))
                            .at(POOL.priceLimits, List.of(POOL.spotStrategy)).cured(scope -> List.of(Repairs.drop(scope.ref(POOL.priceLimits)))),
                    Rule.error("R28", "r28.type", Source.SDK).warning().in(POOL.priceLimit).when(scope -> scope.get(POOL.priceLimit.instanceType)
                            .filter(type -> !scope.get(POOL.instanceTypes).orElse(List.of(type)).contains(type)).isPresent()).at(POOL.priceLimit.instanceType),
                    pool("R29", "r29.alone").warning().when(scope -> Types.isSetTo(scope, POOL.multiAzPolicy, "COST_OPTIMIZED") && scope.get(POOL.instanceTypes).filter(types -> types.size() == 1).isPresent()
                            && Types.is(scope, POOL.spotStrategy, "NoSpot")).at(POOL.instanceTypes, POOL.multiAzPolicy),
                    pool("R30", "r30.zones").warning().when(scope -> Types.isSetTo(scope, POOL.multiAzPolicy, "BALANCE") && scope.get(POOL.vswitchIds).filter(ids -> ids.size() == 1).isPresent())
                            .at(POOL.vswitchIds, POOL.multiAzPolicy),
                    pool("R32", "r32.old_disk").warning().when(scope -> scope.get(POOL.diskCategory).filter(kind -> kind.equals("cloud_efficiency") || kind.equals("cloud_ssd")).isPresent())
                            .at(POOL.diskCategory).cured(scope -> List.of(Repairs.use(scope.ref(POOL.diskCategory), "cloud_essd", "cloud_essd"))),
                    pool("R35", "r35.password").warning().when(scope -> Types.isSetTo(scope, POOL.managed, true) && scope.isSet(POOL.loginPassword)).at(POOL.loginPassword, POOL.managed),
                    pool("R35", "r35.surge").when(scope -> number(scope, POOL.surge) > 0 && number(scope, POOL.surgePercentage) > 0).at(POOL.surge, POOL.surgePercentage)
                            .cured(scope -> List.of(Repairs.drop(scope.ref(POOL.surgePercentage)), Repairs.drop(scope.ref(POOL.surge)))),
                    pool("R36", "r36.platform").warning().when(scope -> scope.isSet(POOL.imageType) && scope.isSet(POOL.platform)).at(POOL.platform, POOL.imageType)
                            .cured(scope -> List.of(Repairs.drop(scope.ref(POOL.platform)))),
                    pool("R36", "r36.arm").warning().when(scope -> scope.get(POOL.imageType).filter(type -> type.endsWith("Arm64")).isPresent() && anyType(scope, type -> !type.matches(ARM)))
                            .at(POOL.instanceTypes, POOL.imageType),
                    pool("R36", "r36.windows").warning().when(scope -> scope.get(POOL.imageType).filter(type -> type.startsWith("Windows")).isPresent() && scope.isSet(POOL.keyPair))
                            .at(POOL.keyPair, POOL.imageType),
                    pool("R37", "r37.tee").warning().when(scope -> Types.isSetTo(scope, POOL.teeEnable, true) && anyType(scope, type -> !type.matches(TEE))).at(POOL.instanceTypes, POOL.teeEnable),
                    pool("R38", "r38.dedicated").warning().when(scope -> Types.dedicated(scope) && Types.isSetTo(scope, POOL.type, "edge")).at(POOL.type)
                            .cured(scope -> List.of(Repairs.drop(scope.ref(POOL.type)))),
                    pool("R39", "r39.runtime").warning().when(scope -> scope.get(POOL.runtime).filter(own -> scope.get(BASICS.runtimeName).filter(cluster -> !cluster.equals(own)).isPresent()).isPresent())
                            .at(scope -> List.of(scope.ref(BASICS.runtimeName), scope.ref(POOL.runtime))),
                    pool("R41", "r41.detector").warning().when(scope -> (Types.isSetTo(scope, POOL.managed, true) || Types.isSetTo(scope, POOL.autoRepair, true)) && !hasDetector(scope))
                            .at(scope -> List.of(scope.ref(ADDONS.addons), scope.ref(Types.isSetTo(scope, POOL.managed, true) ? POOL.managed : POOL.autoRepair))),
                    pool("C34", "c34.groups").warning().when(scope -> scope.isSet(POOL.securityGroupId) && scope.isSet(POOL.securityGroupIds)).at(POOL.securityGroupId, POOL.securityGroupIds)
                            .cured(scope -> List.of(Repairs.drop(scope.ref(POOL.securityGroupId)))),
                    pool("C35", "c35.image").warning().when(scope -> scope.isSet(POOL.imageId) && scope.isSet(POOL.imageType)).at(POOL.imageId, POOL.imageType)))
            .flatMap(rules -> rules).toList();

    private PoolRules() {
    }

    private static Rule pool(String id, String key) {
        return Rule.error(id, key, Source.SDK).in(POOL);
    }

    /** A field that is set where it has no effect. */
    private static Rule unused(String id, Field<?> field, String key, Predicate<Scope> without) {
        return pool(id, key).warning().when(scope -> scope.isSet(field) && without.test(scope)).at(field).saying(scope -> List.of(field))
                .cured(scope -> List.of(Repairs.drop(scope.ref(field))));
    }

    private static boolean scales(Scope scope) {
        return Types.isSetTo(scope, POOL.scalingEnabled, true);
    }

    private static long number(Scope scope, Field<Whole> field) {
        return scope.get(field).map(Whole::clamped).orElse(Long.MIN_VALUE);
    }

    private static boolean anyType(Scope scope, Predicate<String> test) {
        return scope.get(POOL.instanceTypes).filter(types -> types.stream().anyMatch(test)).isPresent();
    }

    private static boolean hasDetector(Scope scope) {
        return scope.root().rows(ADDONS.addons).stream().anyMatch(row -> row.get(ADDONS.addon.name).filter("ack-node-problem-detector"::equals).isPresent()
                && !row.get(ADDONS.addon.disabled).orElse(false));
    }
}
