package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Foreign;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules on managed clusters: what they are, where their control plane stands and how it is reached. */
final class ManagedRules {
    private static final String CONTROL_PLANE = "terway-controlplane";
    static final String OF_WORKERS = "worker_vswitch_ids";

    static final List<Rule> TABLE = Stream.of(
            managed(Severity.ERROR, "managed.no_vswitches", Source.SDK,
                    scope -> isPlaceless(scope) && workersPlaces(scope).isEmpty())
                    .at(NETWORK.vswitchIds),
            managed(Severity.WARNING, "managed.worker_vswitches", Source.DOCS_2021,
                    ManagedRules::isPlacedByWorkers)
                    .at(NETWORK.vswitchIds)
                    .saying(scope -> List.of(OF_WORKERS))
                    .cured(ManagedRules::ofWorkers),
            managed(Severity.WARNING, "managed.master_vswitches", Source.SPIDER,
                    scope -> scope.isThere(MASTERS.vswitchIds) && !scope.isSet(NETWORK.vswitchIds)).under("field.unused").alone()
                    .at(MASTERS.vswitchIds)
                    // What is no list of texts is an error where it is, and would be one there.
                    .cured(scope -> Types.isForeign(scope, MASTERS.vswitchIds) ? List.of() : List.of(move())),
            managed(Severity.WARNING, "managed.zones", Source.TERRAFORM,
                    scope -> scope.isSet(NETWORK.zoneIds) && (scope.isSet(NETWORK.vpcId) || scope.isSet(NETWORK.vswitchIds)))
                    .at(NETWORK.zoneIds, List.of(NETWORK.vpcId, NETWORK.vswitchIds))
                    .cured(scope -> List.of(Repairs.drop(scope.ref(leftover(scope))))),
            managed(Severity.ERROR, "managed.dual_plugin", Source.TERRAFORM, scope -> isDual(scope) && picksAnother(scope))
                    .at(List.of(NETWORK.ipStack, ADDONS.addon.name), ManagedRules::stackAndPlugin)
                    .curedByUsing(NETWORK.ipStack, "ipv4"),
            managed(Severity.ERROR, "managed.dual_version", Source.TERRAFORM, scope -> isDual(scope) && Version.below(scope, 22, 0))
                    .at(BASICS.kubernetesVersion, NETWORK.ipStack)
                    .curedByUsing(NETWORK.ipStack, "ipv4"),
            managed(Severity.NOTE, "managed.terway", Source.SDK,
                    scope -> Types.picks(scope, Types.TERWAY) && !hasAddon(scope, CONTROL_PLANE))
                    .at(ADDONS.addons)
                    .saying(scope -> List.of(CONTROL_PLANE))
                    .cured(scope -> Repairs.add(scope, CONTROL_PLANE)),
            replaced(NETWORK.loadBalancerId), replaced(NETWORK.publicEndpoint)).toList();

    private ManagedRules() {
    }

    private static Rule managed(Severity severity, String key, Source source, Predicate<Scope> wrong) {
        return Rule.unnumbered(severity, key, source).when(scope -> Types.managed(scope) && wrong.test(scope));
    }

    /** A list of load balancers takes the place of that field. */
    private static Rule replaced(Field<?> field) {
        return managed(Severity.WARNING, "managed.replaced", Source.SDK,
                scope -> scope.isSet(field) && scope.get(NETWORK.loadBalancers).filter(rows -> !rows.isEmpty()).isPresent()).about(field)
                .at(field, NETWORK.loadBalancers)
                .saying(field)
                .safelyCuredByClearing(field);
    }

    /** Neither vSwitches nor zones in which the service makes them, nor pools or masters that have some. */
    private static boolean isPlaceless(Scope scope) {
        return !scope.isSet(NETWORK.vswitchIds) && !scope.isSet(NETWORK.zoneIds) && !Types.namesAZone(scope) && !hasPools(scope)
                && !scope.isThere(MASTERS.vswitchIds);
    }

    /** Whether its only vSwitches are those of workers, as they were named before there were pools: samples of then have no others. */
    static boolean isPlacedByWorkers(Scope scope) {
        return Types.managed(scope) && isPlaceless(scope) && !workersPlaces(scope).isEmpty();
    }

    private static List<String> workersPlaces(Scope scope) {
        return scope.root().unknown(OF_WORKERS).stream().flatMap(Foreign::texts).toList();
    }

    private static List<Repair> ofWorkers(Scope scope) {
        var ids = workersPlaces(scope).stream().distinct().toList();
        return new Trial(scope, NETWORK.vswitchIds, ids).bringsNoError()
                ? List.of(Repairs.use(scope.ref(NETWORK.vswitchIds), ids, String.join(", ", ids)).safely()) : List.of();
    }

    /** Without a whole network of its own the cluster needs the zones. */
    private static Field<?> leftover(Scope scope) {
        return !scope.isSet(NETWORK.vswitchIds) ? NETWORK.vpcId : scope.isSet(NETWORK.vpcId) ? NETWORK.zoneIds : NETWORK.vswitchIds;
    }

    private static boolean hasAddon(Scope scope, String name) {
        return scope.root().rows(ADDONS.addons).stream().anyMatch(row -> row.get(ADDONS.addon.name).filter(name::equals).isPresent());
    }

    private static Repair move() {
        return new Repair(Repairs.words("fix.move", MASTERS.vswitchIds.path()), ManagedRules::moved).safely();
    }

    /** The vSwitches of masters that a managed cluster does not have, to where it takes those of its control plane. */
    private static Snapshot moved(Snapshot draft) {
        return draft.edit(0, root -> root.with(NETWORK.vswitchIds, root.raw(MASTERS.vswitchIds)).with(MASTERS.vswitchIds, null));
    }

    private static boolean hasPools(Scope scope) {
        return !scope.root().rows(NODE_POOLS.nodepools).isEmpty() || Types.isForeign(scope, NODE_POOLS.nodepools);
    }

    private static boolean isDual(Scope scope) {
        return Types.isSetTo(scope, NETWORK.ipStack, "dual");
    }

    /** One network plug-in is picked, and it is not the one that can do both stacks. */
    private static boolean picksAnother(Scope scope) {
        return ADDONS.plugin.values(scope).filter(names -> !names.contains(Types.TERWAY)).isPresent();
    }

    private static List<Ref> stackAndPlugin(Scope scope) {
        return Stream.concat(Stream.of(scope.ref(NETWORK.ipStack)), Types.picked(scope).stream()).toList();
    }
}
