package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.check.Cidr;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Several;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Blocks and vSwitches of a request, for the rules that compare them. */
public final class Addresses {
    private static final List<String> CANDIDATES = Stream.of(
            IntStream.rangeClosed(16, 31).mapToObj(i -> "172." + i + ".0.0"),
            Stream.of("192.168.0.0", "10.0.0.0"),
            IntStream.rangeClosed(1, 250).mapToObj(i -> "10." + i + ".0.0")).flatMap(all -> all).toList();

    private Addresses() {
    }

    public static Optional<Cidr> cidr(Scope scope, Field<String> field) {
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

    /** A private block of that field's size, else /16 for pods and /20 for Services, that meets nothing known. */
    public static Optional<String> free(Scope scope, Field<String> field) {
        return free(scope, field, cidr(scope, field).map(Cidr::mask).orElse(field == NETWORK.serviceCidr ? 20 : 16));
    }

    static Optional<String> free(Scope scope, Field<String> field, int mask) {
        var taken = new ArrayList<>(neighbours(scope));
        Stream.of(NETWORK.vpcCidr, NETWORK.podCidr, NETWORK.serviceCidr).filter(other -> other != field)
                .forEach(other -> cidr(scope, other).ifPresent(taken::add));
        var services = field == NETWORK.serviceCidr;
        var wanted = services ? Math.max(16, Math.min(24, mask)) : Math.max(12, mask);
        // Of Services the block that the documents name comes first.
        var candidates = services ? Stream.concat(Stream.of("172.19.0.0"), CANDIDATES.stream()) : CANDIDATES.stream();
        return candidates.filter(start -> !services || !start.startsWith("10.") || start.equals("10.0.0.0"))
                .flatMap(start -> Cidr.parse(start + "/" + wanted).stream()).filter(cidr -> !cidr.hasHostBits() && cidr.isPrivate())
                .filter(cidr -> taken.stream().noneMatch(cidr::overlaps)).map(Cidr::toString).findFirst();
    }

    static List<Repair> move(Scope scope, Field<String> field) {
        var at = scope.ref(field);
        // Two fields are in conflict: which of them gives way is said.
        return free(scope, field).map(block -> new Repair(Repairs.words("fix.set", field, block),
                draft -> draft.set(at.row(), field, block))).stream().toList();
    }

    /** What a checking aid says of a vSwitch. */
    static Optional<String> known(Scope scope, Field<List<String>> aid, String vSwitch) {
        return scope.get(aid).orElse(List.of()).stream().filter(entry -> entry.startsWith(vSwitch + "="))
                .map(entry -> entry.substring(vSwitch.length() + 1)).findFirst();
    }

    /** All vSwitches on which nodes stand, each once. */
    static Stream<String> nodeVSwitches(Scope scope) {
        var ofPools = scope.root().rows(NODE_POOLS.nodepools).stream().map(pool -> pool.get(NODE_POOLS.pool.vswitchIds));
        return Stream.concat(Stream.of(scope.get(MASTERS.vswitchIds), managed(scope)), ofPools)
                .flatMap(Optional::stream).flatMap(Collection::stream).distinct();
    }

    /** Those of a managed cluster, on which nodes may stand too. */
    private static Optional<List<String>> managed(Scope scope) {
        return Types.managed(scope) ? scope.get(NETWORK.vswitchIds) : Optional.empty();
    }

    /** Every place where nodes are put on that vSwitch. */
    static List<Ref> placesOf(Scope scope, String vSwitch) {
        var places = new ArrayList<Ref>();
        add(places, Ref.to(0, MASTERS.vswitchIds), scope.get(MASTERS.vswitchIds).orElse(List.of()), vSwitch);
        add(places, Ref.to(0, NETWORK.vswitchIds), managed(scope).orElse(List.of()), vSwitch);
        for (var pool : scope.root().rows(NODE_POOLS.nodepools))
            add(places, Ref.to(pool.id(), NODE_POOLS.pool.vswitchIds), pool.get(NODE_POOLS.pool.vswitchIds).orElse(List.of()), vSwitch);
        return places;
    }

    private static void add(List<Ref> places, Ref list, List<String> ids, String id) {
        for (var i = 0; i < ids.size(); i++) if (ids.get(i).equals(id)) places.add(list.element(i));
    }

    private static List<String> pods(Scope scope) {
        return scope.get(NETWORK.podVSwitches).orElse(List.of());
    }

    private static List<Integer> positions(Scope scope, Predicate<String> wanted) {
        var pods = pods(scope);
        return IntStream.range(0, pods.size()).filter(i -> wanted.test(pods.get(i))).boxed().toList();
    }

    /** Positions of pod vSwitches that nodes use too. */
    static List<Integer> shared(Scope scope) {
        return positions(scope, id -> !placesOf(scope, id).isEmpty());
    }

    /** Positions of pod vSwitches whose block, where it is known, has a mask longer than that. */
    static List<Integer> longerThan(Scope scope, int mask, int most) {
        return positions(scope, id -> known(scope, NETWORK.vswitchCidrs, id).flatMap(Cidr::parse)
                .filter(cidr -> cidr.mask() > mask && cidr.mask() <= most).isPresent());
    }

    /** Positions of pod vSwitches in a zone where no node stands; none while the zone of a node's vSwitch is not known. */
    static List<Integer> elsewhere(Scope scope) {
        var zones = nodeVSwitches(scope).map(id -> known(scope, NETWORK.vswitchZones, id)).toList();
        if (zones.isEmpty() || zones.stream().anyMatch(Optional::isEmpty)) return List.of();
        Set<String> ofNodes = zones.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        return positions(scope, id -> known(scope, NETWORK.vswitchZones, id).filter(zone -> !ofNodes.contains(zone)).isPresent());
    }

    /** In how many zones pods stand; 0 while the zone of any of their vSwitches is not known. */
    static int podZones(Scope scope) {
        return zones(scope, pods(scope).stream());
    }

    /** In how many zones nodes stand; 0 while the zone of any of their vSwitches is not known. */
    static int nodeZones(Scope scope) {
        return zones(scope, nodeVSwitches(scope));
    }

    private static int zones(Scope scope, Stream<String> vSwitches) {
        var zones = vSwitches.map(id -> known(scope, NETWORK.vswitchZones, id)).toList();
        return zones.stream().anyMatch(Optional::isEmpty) ? 0 : (int) zones.stream().distinct().count();
    }

    static List<Ref> refs(Scope scope, List<Integer> positions) {
        return positions.stream().map(i -> scope.ref(NETWORK.podVSwitches).element(i)).toList();
    }

    /** Leaves those pod vSwitches out, where others are left. */
    static List<Repair> without(Scope scope, List<Integer> positions) {
        var pods = pods(scope);
        var left = IntStream.range(0, pods.size()).filter(i -> !positions.contains(i)).mapToObj(pods::get).toList();
        if (left.isEmpty() || positions.isEmpty()) return List.of();
        var dropped = Several.of(positions.stream().map(pods::get).distinct().toList());
        return List.of(new Repair(Repairs.words("fix.without", dropped), snapshot -> snapshot.set(0, NETWORK.podVSwitches, left)));
    }
}
