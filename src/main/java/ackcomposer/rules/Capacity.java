package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.check.Cidr;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How many nodes a request may come to have, and how many its blocks have room for. */
public final class Capacity {
    /** The first and the last three addresses of a vSwitch belong to the network. */
    static final int KEPT_BY_THE_NETWORK = 4;
    private static final int LONGEST_MASK = 28;
    private static final int SHORTEST_MASK = 24;

    private Capacity() {
    }

    /** Nodes that fit: one block of the mask's size for each, out of the pod CIDR. */
    public static Optional<Long> nodesPossible(Scope scope) {
        return pods(scope).flatMap(pods -> mask(scope).filter(mask -> mask > pods.mask()).map(mask -> blocks(pods, mask)));
    }

    /** Addresses for the pods of one node. */
    public static Optional<Long> podsOfANode(Scope scope) {
        return mask(scope).map(mask -> 1L << (32 - mask));
    }

    /**
     * The shortest mask, so the most pods for each node, with which the pod CIDR has room for all nodes; else the longest
     * that fits in it.
     */
    static OptionalInt maskFor(Scope scope) {
        return pods(scope).map(pods -> IntStream.rangeClosed(Math.max(SHORTEST_MASK, pods.mask() + 1), LONGEST_MASK)
                .filter(mask -> mask == LONGEST_MASK || blocks(pods, mask) >= nodesWanted(scope)).findFirst()).orElse(OptionalInt.empty());
    }

    private static Optional<Cidr> pods(Scope scope) {
        return Addresses.cidr(scope, NETWORK.podCidr);
    }

    private static Optional<Integer> mask(Scope scope) {
        return scope.effective(NETWORK.nodeCidrMask).filter(mask -> mask.matches("2[4-8]")).map(Integer::parseInt);
    }

    private static long blocks(Cidr pods, int mask) {
        return 1L << Math.min(40, mask - pods.mask());
    }

    /** Masters, and the most nodes that every pool may grow to. */
    public static long nodesWanted(Scope scope) {
        var sum = masters(scope);
        for (var pool : scope.root().rows(NODE_POOLS.nodepools)) sum += most(pool);
        return sum;
    }

    static long masters(Scope scope) {
        var count = Types.of(scope) == ClusterType.DEDICATED ? scope.effective(MASTERS.count).map(Whole::clamped).orElse(0L) : 0L;
        return Math.max(0, Math.min(5, count));
    }

    /** The field that says how many nodes a pool has at most. */
    static Field<Whole> size(Values pool) {
        var form = NODE_POOLS.pool;
        if (pool.get(form.scalingEnabled).orElse(false)) return form.maxInstances;
        return pool.get(form.desiredSize).isPresent() ? form.desiredSize : form.count;
    }

    /** Whether it is a number of nodes that its pool states at another place too, so that it is not lost without its own. */
    public static boolean isSaidElsewhere(Scope pool, Field<?> field) {
        var form = NODE_POOLS.pool;
        return field == form.count && Objects.equals(pool.row().raw(form.count), pool.row().raw(form.desiredSize));
    }

    static long most(Values pool) {
        return pool.get(size(pool)).map(size -> Math.max(0, Math.min(1_000_000, size.clamped()))).orElse(0L);
    }

    /** Addresses that a vSwitch has for nodes; empty where its block is not known. */
    static Optional<Long> room(Scope scope, String vSwitch) {
        return Addresses.known(scope, NETWORK.vswitchCidrs, vSwitch).flatMap(Cidr::parse)
                .map(cidr -> Math.max(0, cidr.size() - KEPT_BY_THE_NETWORK));
    }

    /** Addresses that nodes take in a vSwitch at least: its masters, and of each pool what its other vSwitches have no room for. */
    static long asked(Scope scope, String vSwitch) {
        var sum = mastersOn(scope, vSwitch);
        for (var pool : scope.root().rows(NODE_POOLS.nodepools)) {
            var on = pool.get(NODE_POOLS.pool.vswitchIds).orElse(List.of()).stream().distinct().toList();
            if (on.contains(vSwitch)) sum += Math.max(0, most(pool) - roomElsewhere(scope, on, vSwitch));
        }
        return sum;
    }

    private static long mastersOn(Scope scope, String vSwitch) {
        var on = scope.get(MASTERS.vswitchIds).orElse(List.of());
        if (on.size() == 1) return on.contains(vSwitch) ? masters(scope) : 0;
        return Math.min(masters(scope), on.stream().filter(vSwitch::equals).count());
    }

    private static long roomElsewhere(Scope scope, List<String> vSwitches, String but) {
        var sum = 0L;
        for (var other : vSwitches) {
            if (other.equals(but)) continue;
            var room = room(scope, other);
            // A vSwitch of which nothing is known may have room for all.
            if (room.isEmpty()) return Long.MAX_VALUE / 2;
            sum += room.get();
        }
        return sum;
    }

    /** The vSwitches that are asked for more addresses than they have. */
    static List<String> crowded(Scope scope) {
        return Addresses.nodeVSwitches(scope).filter(id -> room(scope, id).filter(room -> asked(scope, id) > room).isPresent()).toList();
    }
}
