package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.catalogue.page.Undeclared;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is said of keys and forms, for the book of rules; of which parameters, follows from their places. */
final class FormEntries {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final List<ClusterType> TYPES = List.of(ClusterType.DEDICATED, ClusterType.MANAGED);

    private FormEntries() {
    }

    static Stream<RuleEntry> all() {
        return Stream.of(keys(), kept(), values()).flatMap(entries -> entries);
    }

    private static Stream<RuleEntry> keys() {
        var gone = Stream.concat(paths(field -> field.retired().isPresent() && moves(field)), Undeclared.RETIRED.paths().stream());
        return Stream.of(
                RuleEntry.of(KeyRules.UNKNOWN, List.of()), RuleEntry.of(KeyRules.NEAR, List.of()),
                RuleEntry.of(KeyRules.TYPELESS, paths(FormEntries::dependsOnTheType).toList()).from(List.of(Source.PAGE, Source.SDK)),
                RuleEntry.of(KeyRules.RUNTIME, List.of("control_plane_config.runtime")),
                RuleEntry.of(KeyRules.PORTS, List.of("control_plane_config.node_port_range")),
                // The same value at both places is a note.
                RuleEntry.of(KeyRules.COLLISION, paths(FormEntries::hasTwoPlaces).toList()).and(Severity.NOTE),
                RuleEntry.of(KeyRules.RETIRED, gone.toList()).and(Severity.WARNING),
                RuleEntry.of(KeyRules.MISPLACED, paths(FormEntries::hasANewPlace).toList()).and(Severity.WARNING),
                RuleEntry.of(KeyRules.OLDER, Undeclared.OLDER.paths()),
                RuleEntry.of(KeyRules.OLDER_WORKERS, Undeclared.OLDER_WORKERS.paths()));
    }

    private static Stream<RuleEntry> kept() {
        return Undeclared.KEPT.paths().stream()
                .map(path -> RuleEntry.of(KeyRules.kept(path.substring(path.lastIndexOf('.') + 1)), List.of(path)));
    }

    private static Stream<RuleEntry> values() {
        return Stream.of(
                RuleEntry.of(ContractRules.DROPPED, paths(field -> places(field).anyMatch(Optional::isEmpty)).toList()),
                RuleEntry.on(ContractRules.WINDOWS, MASTERS.osType),
                RuleEntry.on(ContractRules.POD_VSWITCHES, NETWORK.podVSwitches),
                RuleEntry.on(ContractRules.AUTO_UPGRADE, POOL.upgradePolicy, POOL.upgradeKubelet, POOL.autoUpgrade),
                RuleEntry.on(ContractRules.RESTART, POOL.vulRestart),
                RuleEntry.on(ContractRules.MANAGEMENT, POOL.managed),
                RuleEntry.on(ContractRules.NO_RRSA, ADVANCED.enableRrsa),
                RuleEntry.on(ContractRules.NUMERIC_NAME, ADVANCED.nodeNameMode));
    }

    private static Stream<String> paths(Predicate<Field<?>> has) {
        return Catalogue.fields().filter(field -> !field.aid() && has.test(field)).map(Field::full);
    }

    /** In either form, for either type of cluster. */
    private static Stream<Optional<Place>> places(Field<?> field) {
        return Stream.of(Contract.values()).flatMap(contract -> TYPES.stream().map(type -> field.place(contract, type)));
    }

    private static boolean dependsOnTheType(Field<?> field) {
        return Stream.of(Contract.values())
                .anyMatch(contract -> TYPES.stream().map(type -> field.place(contract, type).isPresent()).distinct().count() > 1);
    }

    /** Whether it stands elsewhere in the 2026 form, or nowhere. */
    private static boolean moves(Field<?> field) {
        return TYPES.stream().anyMatch(type -> !path(field, Contract.FORM_2024, type).equals(path(field, Contract.FORM_2026, type)));
    }

    /** Whether only the 2026 form has a name for it, or another name. */
    private static boolean hasANewPlace(Field<?> field) {
        return TYPES.stream().map(type -> path(field, Contract.FORM_2026, type)).flatMap(Optional::stream)
                .anyMatch(path -> field.newer() || !path.equals(field.path()));
    }

    /** Whatever the type is, so that a request can have both. */
    private static boolean hasTwoPlaces(Field<?> field) {
        var old = path(field, Contract.FORM_2024, ClusterType.MANAGED);
        var later = path(field, Contract.FORM_2026, ClusterType.MANAGED);
        return old.isPresent() && later.isPresent() && !old.equals(later);
    }

    private static Optional<String> path(Field<?> field, Contract contract, ClusterType type) {
        return field.place(contract, type).map(Place::path);
    }
}
