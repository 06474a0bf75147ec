package ackcomposer.catalogue.field;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of cluster that the operation creates; wire values are case sensitive. */
public enum ClusterType {
    DEDICATED("Kubernetes"),
    MANAGED("ManagedKubernetes"),
    REGISTERED("ExternalKubernetes");

    public static final Set<ClusterType> ALL = Set.copyOf(EnumSet.allOf(ClusterType.class));
    /** A registered cluster has no rules of its own; it is written as a dedicated one. */
    public static final Set<ClusterType> WITH_MASTERS = Set.of(DEDICATED, REGISTERED);

    public static final Set<ClusterType> MANAGED_ONLY = Set.of(MANAGED);

    private static final Map<String, ClusterType> BY_WIRE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ClusterType::wire, type -> type));

    private final String wire;

    ClusterType(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    /** Empty where that names no type; what is to be taken for it then, the rest of the request tells. */
    public static Optional<ClusterType> named(String wire) {
        return Optional.ofNullable(BY_WIRE.get(wire));
    }
}
