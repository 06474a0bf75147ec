package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static ackcomposer.catalogue.page.Catalogue.REQUEST;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Foreign;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on node pools: scaling, spot instances, machines, management. */
final class PoolRules {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final List<Field<?>> EDGE = List.of(POOL.interconnectMode, POOL.cenId, POOL.ccnId, POOL.ccnRegionId,
            POOL.bandwidth, POOL.improvedPeriod, POOL.maxNodes);
    private static final List<Field<?>> MIXED = List.of(POOL.onDemandBase, POOL.onDemandPercentage, POOL.spotPools, POOL.compensate);
    private static final List<Field<?>> MANAGED = List.of(POOL.autoRepair, POOL.autoUpgrade, POOL.surge, POOL.surgePercentage,
            POOL.maxUnavailable);
    private static final String WITH_LIMIT = "SpotWithPriceLimit";
    private static final Set<String> OLD_DISKS = Set.of("cloud_efficiency", "cloud_ssd");
    private static final String GPU = "ecs\\.(gn|vgn|ebmgn|sgn).*";
    private static final String DETECTOR = "ack-node-problem-detector";
    /** Of the tags that a node has at most, the service adds three itself. */
    private static final int TAGS = 20;
    private static final int TAGS_LEFT = 17;
    private static final Pattern ARM = Pattern.compile("ecs\\.(g6r|c6r|r6r|g8y|c8y|r8y|ebmg6r|ebmc6r|ebmg8y|ebmc8y).*");
    private static final Pattern TEE = Pattern.compile("ecs\\.(g7t|c7t|r7t|g8i|ebmhfg5|ebmg7t|ebmc7t).*");

    static final List<Rule> TABLE = Stream.of(
            Disks.rules("R14", REQUEST, MASTERS.diskCategory, MASTERS.diskSize, MASTERS.diskLevel),
            Disks.rules("R14", POOL, POOL.diskCategory, POOL.diskSize, POOL.diskLevel),
            Disks.rules("R31", POOL.dataDisk, POOL.dataDisk.category, POOL.dataDisk.size, POOL.dataDisk.level),
            EDGE.stream().map(field -> unused("R38", field, "r38.edge", scope -> !Types.is(scope, POOL.type, "edge"))),
            MIXED.stream().map(field -> unused("R29", field, "r29.mixed", scope -> !Types.is(scope, POOL.multiAzPolicy, "COST_OPTIMIZED"))),
            MANAGED.stream().map(field -> unused("R35", field, "r35.unmanaged", scope -> !Types.is(scope, POOL.managed, true))),
            Stream.of(POOL.desiredSize, POOL.count).flatMap(PoolRules::sized),
            Stream.of(POOL.minInstances, POOL.maxInstances).map(PoolRules::scaled),
            Stream.of(POOL.internetChargeType, POOL.bandwidthOut).map(PoolRules::besideEip),
            scaling(), network(), billing(), placement(), machines(), small(), management(), kubernetes()).flatMap(rules -> rules).toList();

    private PoolRules() {
    }

    private static Stream<Rule> scaling() {
        return Stream.of(
                Rule.error("R24", "r24.order", Source.SDK).in(POOL)
                        .when(scope -> scales(scope) && scope.get(POOL.maxInstances).isPresent()
                                && number(scope, POOL.minInstances) > number(scope, POOL.maxInstances))
                        .at(POOL.maxInstances, POOL.minInstances)
                        .cured(PoolRules::swapped),
                Rule.warning("R25", "r25.gpu", Source.SDK).in(POOL)
                        .when(scope -> scales(scope) && scope.get(POOL.scalingType).filter(type -> type.startsWith("gpu")).isPresent()
                                && anyType(scope, type -> !type.matches(GPU)))
                        .at(POOL.scalingType, POOL.instanceTypes),
                Rule.warning("R25", "r25.cpu", Source.SDK).in(POOL)
                        .when(scope -> scales(scope) && Types.isSetTo(scope, POOL.scalingType, "cpu")
                                && anyType(scope, type -> type.matches(GPU)))
                        .at(POOL.scalingType, POOL.instanceTypes),
                Rule.warning("R25", "r25.spot", Source.SDK).in(POOL)
                        .when(scope -> scales(scope) && Types.isSetTo(scope, POOL.scalingType, "spot")
                                && Types.is(scope, POOL.spotStrategy, "NoSpot"))
                        .at(POOL.scalingType, List.of(POOL.spotStrategy)));
    }

    private static List<Repair> swapped(Scope pool) {
        var row = pool.row().id();
        var least = pool.get(POOL.minInstances).orElse(null);
        var most = pool.get(POOL.maxInstances).orElse(null);
        return List.of(new Repair(Repairs.words("fix.swap"),
                snapshot -> snapshot.edit(row, values -> values.with(POOL.minInstances, most).with(POOL.maxInstances, least))));
    }

    private static Stream<Rule> network() {
        return Stream.of(
                Rule.note("R26", "r26.none", Source.CLUSTERS).in(POOL)
                        .when(scope -> number(scope, POOL.bandwidthOut) == 0)
                        .at(POOL.bandwidthOut),
                Rule.warning("R26", "r26.charge", Source.SDK).in(POOL)
                        .when(scope -> scope.isSet(POOL.bandwidthOut) && number(scope, POOL.bandwidthOut) != 0
                                && !scope.isSet(POOL.internetChargeType))
                        .at(POOL.internetChargeType, POOL.bandwidthOut)
                        .curedByUsing(POOL.internetChargeType, "PayByTraffic"),
                Rule.warning("C34", "c34.groups", Source.SDK).in(POOL)
                        .when(scope -> scope.isSet(POOL.securityGroupId) && scope.isSet(POOL.securityGroupIds))
                        .at(POOL.securityGroupId, POOL.securityGroupIds)
                        .safelyCuredByClearing(POOL.securityGroupId));
    }

    private static Stream<Rule> billing() {
        return Stream.of(
                Rule.error("R28", "r28.limits", Source.SDK).in(POOL)
                        .when(scope -> Types.isSetTo(scope, POOL.spotStrategy, WITH_LIMIT) && lacksLimits(scope))
                        .at(POOL.spotStrategy, POOL.priceLimits),
                Rule.warning("R28", "r28.ignored", Source.SDK).in(POOL)
                        .when(scope -> scope.isSet(POOL.priceLimits) && !Types.is(scope, POOL.spotStrategy, WITH_LIMIT))
                        .at(POOL.priceLimits, List.of(POOL.spotStrategy))
                        .safelyCuredByClearing(POOL.priceLimits),
                Rule.warning("R28", "r28.type", Source.SDK).in(POOL.priceLimit)
                        .when(PoolRules::limitsAnotherType)
                        .at(POOL.priceLimit.instanceType));
    }

    private static Stream<Rule> placement() {
        return Stream.of(
                Rule.warning("R29", "r29.alone", Source.SDK).in(POOL)
                        .when(scope -> Types.isSetTo(scope, POOL.multiAzPolicy, "COST_OPTIMIZED") && hasOne(scope, POOL.instanceTypes)
                                && Types.is(scope, POOL.spotStrategy, "NoSpot"))
                        .at(POOL.instanceTypes, POOL.multiAzPolicy),
                Rule.warning("R30", "r30.zones", Source.SDK).in(POOL)
                        .when(scope -> Types.isSetTo(scope, POOL.multiAzPolicy, "BALANCE") && hasOne(scope, POOL.vswitchIds))
                        .at(POOL.vswitchIds, POOL.multiAzPolicy));
    }

    private static Stream<Rule> machines() {
        return Stream.of(
                Rule.warning("R32", "r32.old_disk", Source.SDK).in(POOL)
                        .when(scope -> scope.get(POOL.diskCategory).filter(OLD_DISKS::contains).isPresent())
                        .at(POOL.diskCategory)
                        .curedByUsing(POOL.diskCategory, "cloud_essd"),
                Rule.warning("R36", "r36.platform", Source.SDK).in(POOL)
                        .when(scope -> scope.isSet(POOL.imageType) && scope.isSet(POOL.platform))
                        .at(POOL.platform, POOL.imageType)
                        .safelyCuredByClearing(POOL.platform),
                Rule.warning("R36", "r36.arm", Source.SDK).in(POOL)
                        .when(scope -> scope.get(POOL.imageType).filter(type -> type.endsWith("Arm64")).isPresent()
                                && anyType(scope, type -> !ARM.matcher(type).matches()))
                        .at(POOL.instanceTypes, POOL.imageType),
                Rule.warning("R36", "r36.not_arm", Source.CSI).in(POOL)
                        .when(scope -> scope.get(POOL.imageType)
                                .filter(type -> !type.endsWith("Arm64") && !type.equals("Custom")).isPresent()
                                && anyType(scope, type -> ARM.matcher(type).matches()))
                        .at(POOL.instanceTypes, POOL.imageType),
                Rule.warning("R36", "r36.windows", Source.SDK).in(POOL)
                        .when(scope -> scope.get(POOL.imageType).filter(type -> type.startsWith("Windows")).isPresent()
                                && scope.isSet(POOL.keyPair))
                        .at(POOL.keyPair, POOL.imageType),
                Rule.warning("R37", "r37.tee", Source.SDK).in(POOL)
                        .when(scope -> Types.isSetTo(scope, POOL.teeEnable, true) && anyType(scope, type -> !TEE.matcher(type).matches()))
                        .at(POOL.instanceTypes, POOL.teeEnable),
                Rule.warning("R39", "r39.runtime", Source.SDK).in(POOL)
                        .when(scope -> scope.get(POOL.runtime).isPresent() && scope.get(BASICS.runtimeName).isPresent()
                                && !scope.get(POOL.runtime).equals(scope.get(BASICS.runtimeName)))
                        .at(BASICS.runtimeName, POOL.runtime),
                Rule.warning("C35", "c35.image", Source.SDK).in(POOL)
                        .when(scope -> scope.isSet(POOL.imageId) && scope.isSet(POOL.imageType))
                        .at(POOL.imageId, POOL.imageType));
    }

    private static Stream<Rule> small() {
        return Stream.of(
                Rule.warning("R15", "r15.pool", Source.SIZES)
                        .in(POOL).each(List.of(POOL.instanceTypes), scope -> types(scope, InstanceTypes::isSmall))
                        .sayingOfEach(PoolRules::type),
                Rule.warning("R15", "r15.family", Source.SIZES)
                        .in(POOL).each(List.of(POOL.instanceTypes), scope -> types(scope, InstanceTypes::isOfUnfitFamily))
                        .sayingOfEach(PoolRules::type),
                Rule.warning("R15", "r15.pods", Source.SIZES)
                        .in(POOL).each(List.of(POOL.instanceTypes), scope -> !Types.picks(scope, Types.TERWAY) ? List.of()
                                : types(scope, InstanceTypes::hasTooFewAddresses))
                        .sayingOfEach(PoolRules::type));
    }

    private static List<List<Ref>> types(Scope scope, Predicate<String> wrong) {
        var all = scope.get(POOL.instanceTypes).orElse(List.of());
        return IntStream.range(0, all.size()).filter(i -> wrong.test(all.get(i)))
                .mapToObj(i -> List.of(scope.ref(POOL.instanceTypes).element(i))).toList();
    }

    private static String named(Scope scope, List<Ref> set) {
        return scope.get(POOL.instanceTypes).orElseThrow().get(set.get(0).index().orElseThrow());
    }

    private static List<Object> type(Scope scope, List<Ref> set) {
        return List.of(named(scope, set));
    }

    private static Stream<Rule> kubernetes() {
        return Stream.of(
                Rule.warning("R34", "r34.no_effect", Source.SDK).in(POOL.taint)
                        .when(scope -> scope.row().raw(POOL.taint.effect) == null)
                        .at(POOL.taint.effect)
                        .safelyCuredByUsing(POOL.taint.effect, "NoSchedule"),
                Rule.error("R34", "r34.empty_effect", Source.KUBERNETES).in(POOL.taint)
                        .when(scope -> "".equals(scope.row().raw(POOL.taint.effect)))
                        .at(POOL.taint.effect)
                        .safelyCuredByUsing(POOL.taint.effect, "NoSchedule"),
                Rule.note("R46", "r46.most", Source.POOL_SETTINGS).in(POOL)
                        .when(scope -> tags(scope) > TAGS_LEFT && tags(scope) <= TAGS)
                        .at(POOL.tags)
                        .saying(scope -> List.of(tags(scope), TAGS)),
                Rule.warning("R46", "r46.over", Source.SDK).in(POOL)
                        .when(scope -> tags(scope) > TAGS)
                        .at(POOL.tags)
                        .saying(scope -> List.of(tags(scope), TAGS)));
    }

    private static int tags(Scope scope) {
        return scope.row().rows(POOL.tags).size();
    }

    private static Stream<Rule> management() {
        return Stream.of(
                Rule.warning("R35", "r35.password", Source.SDK).in(POOL)
                        .when(scope -> Types.isSetTo(scope, POOL.managed, true) && scope.isSet(POOL.loginPassword))
                        .at(POOL.loginPassword, POOL.managed),
                Rule.error("R35", "r35.surge", Source.SDK).in(POOL)
                        .when(scope -> number(scope, POOL.surge) > 0 && number(scope, POOL.surgePercentage) > 0)
                        .at(POOL.surge, POOL.surgePercentage)
                        .curedByClearing(POOL.surgePercentage, POOL.surge),
                Rule.warning("R38", "r38.dedicated", Source.SDK).in(POOL)
                        .when(scope -> Types.dedicated(scope) && Types.isSetTo(scope, POOL.type, "edge"))
                        .at(POOL.type)
                        .curedByClearing(POOL.type),
                Rule.warning("R41", "r41.detector", Source.SPIDER).in(POOL)
                        .when(scope -> (Types.isSetTo(scope, POOL.managed, true) || Types.isSetTo(scope, POOL.autoRepair, true))
                                && !hasDetector(scope))
                        .at(List.of(ADDONS.addons, POOL.managed, POOL.autoRepair), scope -> List.of(scope.ref(ADDONS.addons),
                                scope.ref(Types.isSetTo(scope, POOL.managed, true) ? POOL.managed : POOL.autoRepair)))
                        .cured(scope -> Repairs.add(scope, DETECTOR)));
    }

    /** A field that is set where it has no effect. */
    private static Rule unused(String number, Field<?> field, String key, Predicate<Scope> without) {
        return Rule.warning(number, key, Source.SDK).about(field).in(POOL)
                .when(scope -> scope.isSet(field) && without.test(scope))
                .at(field)
                .saying(field)
                .safelyCuredByClearing(field);
    }

    /** A size where scaling decides it: refused, but for 0, of which nobody reports. */
    private static Stream<Rule> sized(Field<Whole> field) {
        return Stream.of(
                Rule.error("R24", "r24.size", Source.CLUSTERS).about(field).in(POOL)
                        .when(scope -> scales(scope) && number(scope, field) > 0)
                        .at(field)
                        .saying(field)
                        .safelyCuredByClearing(field),
                Rule.warning("R24", "r24.size_zero", Source.CLUSTERS).about(field).in(POOL)
                        .when(scope -> scales(scope) && scope.isSet(field) && number(scope, field) <= 0)
                        .at(field)
                        .saying(field)
                        .safelyCuredByClearing(field));
    }

    /** A limit without which nothing can scale. */
    private static Rule scaled(Field<?> field) {
        return Rule.error("R24", "r24.needed", Source.SDK).about(field).in(POOL)
                .when(scope -> scales(scope) && !scope.isSet(field))
                .at(field)
                .saying(field);
    }

    /** A public address beside an EIP. */
    private static Rule besideEip(Field<?> field) {
        return Rule.warning("R26", "r26.both", Source.SDK).about(field).in(POOL)
                .when(scope -> Types.isSetTo(scope, POOL.bondEip, true) && scope.isSet(field))
                .at(POOL.bondEip, field)
                .curedByClearing(POOL.bondEip);
    }

    private static boolean scales(Scope scope) {
        return Types.isSetTo(scope, POOL.scalingEnabled, true);
    }

    private static long number(Scope scope, Field<Whole> field) {
        return scope.get(field).map(Whole::clamped).orElse(Long.MIN_VALUE);
    }

    private static boolean hasOne(Scope scope, Field<List<String>> field) {
        return scope.get(field).filter(list -> list.size() == 1).isPresent();
    }

    private static boolean anyType(Scope scope, Predicate<String> test) {
        return scope.get(POOL.instanceTypes).filter(types -> types.stream().anyMatch(test)).isPresent();
    }

    /** A table of a wrong type is a problem of its own. */
    private static boolean lacksLimits(Scope pool) {
        return pool.get(POOL.priceLimits).orElse(List.of()).isEmpty() && !(pool.row().raw(POOL.priceLimits) instanceof Foreign);
    }

    private static boolean limitsAnotherType(Scope limit) {
        return limit.get(POOL.priceLimit.instanceType)
                .filter(type -> !limit.get(POOL.instanceTypes).orElse(List.of(type)).contains(type)).isPresent();
    }

    private static boolean hasDetector(Scope scope) {
        return scope.root().rows(ADDONS.addons).stream()
                .anyMatch(row -> row.get(ADDONS.addon.name).filter(DETECTOR::equals).isPresent()
                        && !row.get(ADDONS.addon.disabled).orElse(false));
    }
}
