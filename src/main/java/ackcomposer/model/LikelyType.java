package ackcomposer.model;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.page.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which type of cluster a request is of: the one that it names, else the one that its other parameters speak for. Masters speak for a
 * dedicated cluster before anything speaks for a managed one; without a hint it is judged as a dedicated one.
 */
public final class LikelyType {
    private static final String MASTERS_2024 = "master_";
    private static final String MASTERS_2026 = "control_plane_config";
    /** What only managed clusters have. That RRSA or a maintenance window is there says nothing: every type has them. */
    private static final List<String> MANAGED =
            List.of("profile", "cluster_spec", "auto_mode", "operation_policy", "zone_ids", "vswitch_ids");

    private LikelyType() {
    }

    /** Of a request that is written in that form. */
    public static ClusterType of(Values root, Contract contract) {
        return named(root).or(() -> hinted(names(root, contract))).orElse(ClusterType.DEDICATED);
    }

    /** Of a request as it was read. */
    public static ClusterType of(ObjectNode request) {
        return ClusterType.named(request.path(Catalogue.BASICS.clusterType.path()).asString(""))
                .or(() -> hinted(request.propertyStream().filter(member -> says(member.getValue())).map(member -> member.getKey())
                        .collect(Collectors.toSet())))
                .orElse(ClusterType.DEDICATED);
    }

    /** The type that it names itself, if it does. */
    public static Optional<ClusterType> named(Values root) {
        return root.get(Catalogue.BASICS.clusterType).flatMap(ClusterType::named);
    }

    /** What the parameters beside the type speak for; empty where none does. */
    public static Optional<ClusterType> hinted(Values root, Contract contract) {
        return hinted(names(root, contract));
    }

    private static Optional<ClusterType> hinted(Set<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith(MASTERS_2024) || name.equals(MASTERS_2026)))
            return Optional.of(ClusterType.DEDICATED);
        return MANAGED.stream().anyMatch(names::contains) ? Optional.of(ClusterType.MANAGED) : Optional.empty();
    }

    /** An empty text is as if it were not there. */
    private static boolean says(JsonNode value) {
        return !value.isNull() && !(value.isString() && value.stringValue().isEmpty());
    }

    /** Those of the members of the request, whether the catalogue knows them or not. */
    private static Set<String> names(Values root, Contract contract) {
        var known = Snapshot.fields(root).stream().filter(field -> !field.aid() && root.says(field))
                .flatMap(field -> paths(field, contract));
        var unknown = root.unknownPaths().filter(path -> root.unknown(path).filter(Foreign::saysNothing).isEmpty());
        return Stream.concat(known, unknown).map(path -> path.split("\\.")[0]).collect(Collectors.toSet());
    }

    /** By the name of the reference, and by the one that a dedicated request has in that form. */
    private static Stream<String> paths(Field<?> field, Contract contract) {
        return Stream.concat(Stream.of(field.path()),
                field.place(contract, ClusterType.DEDICATED).stream().map(place -> place.path()));
    }
}
