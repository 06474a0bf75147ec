package ackcomposer.rules;

import static ackcomposer.catalogue.Catalogue.MASTERS;
import static ackcomposer.catalogue.Catalogue.NETWORK;
import static ackcomposer.catalogue.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.Cidr;
import ackcomposer.catalogue.ClusterType;
import ackcomposer.catalogue.Field;
import ackcomposer.catalogue.Whole;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Blocks and capacity of a request, for the rules that compare them. */
final class Addresses {
    private static final List<String> CANDIDATES = Stream.of(IntStream.rangeClosed(16, 31).mapToObj(i -> "172." + i + ".0.0"),
            Stream.of("192.168.0.0", "10.0.0.0"), IntStream.rangeClosed(1, 250).mapToObj(i -> "10." + i + ".0.0")).flatMap(all -> all).toList();

    private Addresses() {
    }

    static Optional<Cidr> cidr(Scope scope, Field<String> field) {
        return scope.get(field).flatMap(Cidr::parse);
    }

    static boolean overlap(Scope scope, Field<String> one, Field<String> other) {
        return cidr(scope, one).flatMap(left -> cidr(scope, other).map(left::overlaps)).orElse(false);
    }

    static List<Cidr> neighbours(Scope scope) {
        return scope.get(NETWORK.clusterCidrs).orElse(List.of()).stream().flatMap(text -> Cidr.parse(text).stream()).toList();
    }

    static boolean meetsNeighbour(Scope scope, Field<String> field) {
        return cidr(scope, field).filter(cidr -> neighbours(scope).stream().anyMatch(cidr::overlaps)).isPresent();
    }

    /** A private block of that field's size, or of /20 for Services, that meets nothing known. */
    static Optional<String> free(Scope scope, Field<String> field) {
        var mask = cidr(scope, field).map(Cidr::mask).orElse(16);
        var taken = new ArrayList<>(neighbours(scope));
        Stream.of(NETWORK.vpcCidr, NETWORK.podCidr, NETWORK.serviceCidr).filter(other -> other != field).forEach(other -> cidr(scope, other).ifPresent(taken::add));
        var wanted = field == NETWORK.serviceCidr ? Math.max(16, Math.min(24, mask)) : Math.max(12, mask);
        return CANDIDATES.stream().filter(start -> field != NETWORK.serviceCidr || !start.startsWith("10.") || start.equals("10.0.0.0"))
                .flatMap(start -> Cidr.parse(start + "/" + wanted).stream()).filter(cidr -> !cidr.hasHostBits() && cidr.isPrivate())
                .filter(cidr -> taken.stream().noneMatch(cidr::overlaps)).map(Cidr::toString).findFirst();
    }

    static List<Repair> move(Scope scope, Field<String> field) {
        return free(scope, field).<List<Repair>>map(block -> List.of(Cures.use(scope.ref(field), block, block))).orElse(List.of());
    }

    /** Nodes that fit: one block of the mask's size for each, out of the pod CIDR. */
    static Optional<Long> nodesPossible(Scope scope) {
        return cidr(scope, NETWORK.podCidr).flatMap(pods -> scope.effective(NETWORK.nodeCidrMask).filter(mask -> mask.matches("2[4-8]"))
                .map(Integer::parseInt).filter(mask -> mask > pods.mask()).map(mask -> 1L << Math.min(40, mask - pods.mask())));
    }

    /** Masters, and the most nodes that every pool may grow to. */
    static long nodesWanted(Scope scope) {
        var sum = masters(scope);
        for (var pool : scope.root().rows(NODE_POOLS.nodepools)) sum += most(pool);
        return sum;
    }

    static long masters(Scope scope) {
        var masters = Types.of(scope) == ClusterType.DEDICATED ? scope.effective(MASTERS.count).map(Whole::clamped).orElse(0L) : 0L;
        return Math.max(0, Math.min(5, masters));
    }

    /** The field that says how many nodes a pool has at most. */
    static Field<Whole> size(Values pool) {
        var form = NODE_POOLS.pool;
        return pool.get(form.scalingEnabled).orElse(false) ? form.maxInstances : pool.get(form.desiredSize).isPresent() ? form.desiredSize : form.count;
    }

    static long most(Values pool) {
        return pool.get(size(pool)).map(size -> Math.max(0, Math.min(1_000_000, size.clamped()))).orElse(0L);
    }

    /** Each pod vSwitch with each place of nodes that uses it too. */
    static List<List<Ref>> sharedVSwitches(Scope scope) {
        var shared = new ArrayList<List<Ref>>();
        var pods = scope.get(NETWORK.podVSwitches).orElse(List.of());
        for (var i = 0; i < pods.size(); i++) {
            var pod = scope.ref(NETWORK.podVSwitches).element(i);
            var nodes = new ArrayList<Ref>();
            add(nodes, Ref.to(0, MASTERS.vswitchIds), scope.get(MASTERS.vswitchIds).orElse(List.of()), pods.get(i));
            for (var pool : scope.root().rows(NODE_POOLS.nodepools))
                add(nodes, Ref.to(pool.id(), NODE_POOLS.pool.vswitchIds), pool.get(NODE_POOLS.pool.vswitchIds).orElse(List.of()), pods.get(i));
            nodes.forEach(node -> shared.add(List.of(pod, node)));
        }
        return shared;
    }

    private static void add(List<Ref> places, Ref list, List<String> ids, String id) {
        for (var i = 0; i < ids.size(); i++) if (ids.get(i).equals(id)) places.add(list.element(i));
    }

    /** Positions of pod vSwitches whose block, where it is known, has a mask longer than that. */
    static List<Ref> podVSwitchesLongerThan(Scope scope, int mask, int most) {
        var known = scope.get(NETWORK.vswitchCidrs).orElse(List.of());
        var pods = scope.get(NETWORK.podVSwitches).orElse(List.of());
        return IntStream.range(0, pods.size()).filter(i -> known.stream().filter(entry -> entry.startsWith(pods.get(i) + "="))
                .flatMap(entry -> Cidr.parse(entry.substring(entry.indexOf('=') + 1)).stream()).anyMatch(cidr -> cidr.mask() > mask && cidr.mask() <= most))
                .mapToObj(i -> scope.ref(NETWORK.podVSwitches).element(i)).toList();
    }
}
