package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rules on blocks that must not meet, on how many nodes fit, and on the ways in and out. */
final class AddressRules {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final int USUAL_QUOTA = 100;
    private static final int USUAL_POOLS = 20;

    static final List<Rule> TABLE = List.of(
            Rule.error("R4", "r4.pods_services", Source.PAGE)
                    .when(scope -> Addresses.overlap(scope, NETWORK.podCidr, NETWORK.serviceCidr))
                    .at(NETWORK.podCidr, NETWORK.serviceCidr)
                    .saying(scope -> List.of(pods(scope), services(scope)))
                    .cured(scope -> Addresses.move(scope, NETWORK.serviceCidr)),
            Rule.error("R4", "r4.pods_vpc", Source.PAGE)
                    .when(scope -> Addresses.overlap(scope, NETWORK.podCidr, NETWORK.vpcCidr))
                    .at(NETWORK.podCidr)
                    .saying(scope -> List.of(pods(scope), scope.get(NETWORK.vpcCidr).orElse("")))
                    .cured(scope -> Addresses.move(scope, NETWORK.podCidr)),
            Rule.error("R4", "r4.services_vpc", Source.PAGE)
                    .when(scope -> Addresses.overlap(scope, NETWORK.serviceCidr, NETWORK.vpcCidr))
                    .at(NETWORK.serviceCidr)
                    .saying(scope -> List.of(services(scope), scope.get(NETWORK.vpcCidr).orElse("")))
                    .cured(scope -> Addresses.move(scope, NETWORK.serviceCidr)),
            Rule.error("R4", "r4.pods_cluster", Source.DOCS_2021)
                    .when(scope -> Addresses.meetsNeighbour(scope, NETWORK.podCidr))
                    .at(NETWORK.podCidr)
                    .saying(scope -> List.of(pods(scope)))
                    .cured(scope -> Addresses.move(scope, NETWORK.podCidr)),
            Rule.warning("R4", "r4.services_cluster", Source.PAGE)
                    .when(scope -> Addresses.meetsNeighbour(scope, NETWORK.serviceCidr))
                    .at(NETWORK.serviceCidr)
                    .saying(scope -> List.of(services(scope)))
                    .cured(scope -> Addresses.move(scope, NETWORK.serviceCidr)),
            Rule.note("R47", "r47.not_compared", Source.PRACTICE)
                    .when(scope -> scope.isSet(NETWORK.serviceCidr) && !scope.isSet(NETWORK.vpcCidr) && !Types.makesNetwork(scope))
                    .at(NETWORK.serviceCidr)
                    .saying(scope -> List.of(services(scope), NETWORK.vpcCidr)),
            Rule.error("R7", "r7.mask", Source.TERRAFORM)
                    .when(AddressRules::maskTooShort)
                    .at(NETWORK.podCidr, List.of(NETWORK.nodeCidrMask))
                    .saying(scope -> List.of(mask(scope), pods(scope)))
                    .cured(AddressRules::roomier),
            Rule.warning("R7", "r7.few", Source.TERRAFORM)
                    .when(scope -> Capacity.nodesPossible(scope).filter(nodes -> nodes < Capacity.nodesWanted(scope)).isPresent())
                    .at(NETWORK.podCidr, List.of(NETWORK.nodeCidrMask))
                    .saying(scope -> List.of(pods(scope), mask(scope),
                            Capacity.nodesPossible(scope).orElse(0L), Capacity.nodesWanted(scope)))
                    .cured(AddressRules::roomier),
            Rule.warning("R8", "r8.shared", Source.PRACTICE)
                    .each(List.of(NETWORK.podVSwitches, MASTERS.vswitchIds, NETWORK.vswitchIds, POOL.vswitchIds), AddressRules::shared)
                    .cured(scope -> Addresses.without(scope, Addresses.shared(scope))),
            Rule.warning("R8", "r8.small", Source.PRACTICE)
                    .each(List.of(NETWORK.podVSwitches), scope -> singly(scope, Addresses.longerThan(scope, 25, 32)))
                    .cured(scope -> Addresses.without(scope, Addresses.longerThan(scope, 25, 32))),
            Rule.warning("R8", "r8.narrow", Source.PAGE)
                    .each(List.of(NETWORK.podVSwitches), scope -> singly(scope, Addresses.longerThan(scope, 19, 25))),
            Rule.error("R8", "r8.zone", Source.PAGE)
                    .each(List.of(NETWORK.podVSwitches), scope -> singly(scope, Addresses.elsewhere(scope)))
                    .cured(scope -> Addresses.without(scope, Addresses.elsewhere(scope))),
            Rule.warning("R45", "r45.twice", Source.POOL_SETTINGS)
                    .each(List.of(NETWORK.podVSwitches), AddressRules::repeated)
                    .sayingOfEach((scope, set) -> List.of(scope.get(NETWORK.podVSwitches).orElseThrow()
                            .get(set.get(0).index().orElseThrow())))
                    .cured(scope -> List.of(new Repair(Repairs.words("fix.keep_first"), snapshot -> snapshot.edit(0, root -> root
                            .with(NETWORK.podVSwitches, root.get(NETWORK.podVSwitches).orElse(List.of()).stream().distinct().toList())))
                            .safely())),
            Rule.warning("R45", "r45.zones", Source.SDK)
                    .when(scope -> Addresses.podZones(scope) > 0 && Addresses.podZones(scope) < Addresses.nodeZones(scope))
                    .at(NETWORK.podVSwitches)
                    .saying(scope -> List.of(Addresses.podZones(scope), Addresses.nodeZones(scope))),
            Rule.warning("address.crowded", Source.COMPOSER)
                    .each(List.of(MASTERS.vswitchIds, NETWORK.vswitchIds, POOL.vswitchIds),
                            scope -> Capacity.crowded(scope).stream().map(id -> Addresses.placesOf(scope, id)).toList())
                    .sayingOfEach(AddressRules::crowd),
            Rule.warning("R10", "r10.ignored", Source.PAGE)
                    .when(scope -> scope.isSet(NETWORK.securityGroup) && Types.isSetTo(scope, NETWORK.advancedGroup, true))
                    .at(NETWORK.securityGroup, NETWORK.advancedGroup)
                    .cured(scope -> List.of(Repairs.drop(scope.ref(NETWORK.advancedGroup)).safely(),
                            Repairs.drop(scope.ref(NETWORK.securityGroup)))),
            Rule.warning("R11", "r11.nftables", Source.TERRAFORM)
                    .when(scope -> Types.isSetTo(scope, ADVANCED.proxyMode, "nftables") && Version.below(scope, 35, 0))
                    .at(ADVANCED.proxyMode, List.of(BASICS.kubernetesVersion))
                    .curedByUsing(ADVANCED.proxyMode, "ipvs"),
            Rule.warning("R40", "r40.quota", Source.DOCS_2021)
                    .when(scope -> Capacity.nodesWanted(scope) > USUAL_QUOTA)
                    .at(List.of(POOL.maxInstances, POOL.desiredSize, POOL.count), AddressRules::sizes)
                    .saying(scope -> List.of(Capacity.nodesWanted(scope), USUAL_QUOTA)),
            Rule.warning("R40", "r40.pools", Source.QUOTAS)
                    .when(scope -> scope.root().rows(NODE_POOLS.nodepools).size() > USUAL_POOLS)
                    .at(NODE_POOLS.nodepools)
                    .saying(scope -> List.of(scope.root().rows(NODE_POOLS.nodepools).size(), USUAL_POOLS)),
            Rule.warning("R42", "r42.no_way_out", Source.COMPOSER).in(POOL)
                    .when(AddressRules::isShutIn)
                    .at(NETWORK.snatEntry, POOL.internetChargeType)
                    .cured(scope -> List.of(new Repair(Repairs.words("fix.nat"), snapshot -> snapshot.set(0, NETWORK.snatEntry, true)))));

    private AddressRules() {
    }

    private static Object pods(Scope scope) {
        return scope.get(NETWORK.podCidr).orElse("");
    }

    private static Object services(Scope scope) {
        return scope.get(NETWORK.serviceCidr).orElse("");
    }

    private static Object mask(Scope scope) {
        return scope.effective(NETWORK.nodeCidrMask).orElse("");
    }

    private static boolean maskTooShort(Scope scope) {
        if (!Types.picks(scope, Types.FLANNEL)) return false;
        var mask = scope.effective(NETWORK.nodeCidrMask).filter(text -> text.matches("2[4-8]")).map(Integer::parseInt);
        return Addresses.cidr(scope, NETWORK.podCidr).filter(pods -> mask.filter(bits -> bits <= pods.mask()).isPresent()).isPresent();
    }

    /** A mask that gives room to all nodes in this pod CIDR; else a larger free block, where there is one. */
    private static List<Repair> roomier(Scope scope) {
        var mask = Capacity.maskFor(scope);
        if (mask.isPresent()) {
            var bits = Integer.toString(mask.getAsInt());
            if (hasRoom(scope, NETWORK.nodeCidrMask, bits)) return List.of(Repairs.use(scope.ref(NETWORK.nodeCidrMask), bits, "/" + bits));
        }
        return IntStream.iterate(20, prefix -> prefix >= 12, prefix -> prefix - 1)
                .mapToObj(prefix -> Addresses.free(scope, NETWORK.podCidr, prefix)).flatMap(Optional::stream)
                .filter(block -> hasRoom(scope, NETWORK.podCidr, block))
                .findFirst().map(block -> Repairs.use(scope.ref(NETWORK.podCidr), block)).stream().toList();
    }

    /** Whether all nodes fit once that field has that value. */
    private static boolean hasRoom(Scope scope, Field<String> field, String value) {
        var possible = Capacity.nodesPossible(Scope.of(scope.root().with(field, value)));
        return possible.filter(nodes -> nodes >= Capacity.nodesWanted(scope)).isPresent();
    }

    /** Each place of a node's vSwitch against the place where pods use it too. */
    private static List<List<Ref>> shared(Scope scope) {
        var pods = scope.get(NETWORK.podVSwitches).orElse(List.of());
        var pairs = new ArrayList<List<Ref>>();
        for (var i : Addresses.shared(scope))
            for (var node : Addresses.placesOf(scope, pods.get(i))) pairs.add(List.of(scope.ref(NETWORK.podVSwitches).element(i), node));
        return pairs;
    }

    /** The vSwitch at those places, what is asked of it, and what it has. */
    private static List<Object> crowd(Scope scope, List<Ref> places) {
        var id = Capacity.crowded(scope).stream().filter(one -> Addresses.placesOf(scope, one).equals(places)).findFirst().orElseThrow();
        return List.of(id, Capacity.asked(scope, id), Capacity.room(scope, id).orElseThrow());
    }

    private static List<List<Ref>> singly(Scope scope, List<Integer> positions) {
        return Addresses.refs(scope, positions).stream().map(List::of).toList();
    }

    /** Positions that name the same vSwitch, a set for each. */
    private static List<List<Ref>> repeated(Scope scope) {
        var pods = scope.get(NETWORK.podVSwitches).orElse(List.of());
        return pods.stream().distinct().map(id -> IntStream.range(0, pods.size()).filter(i -> pods.get(i).equals(id))
                .mapToObj(i -> scope.ref(NETWORK.podVSwitches).element(i)).toList()).filter(places -> places.size() > 1).toList();
    }

    /** The largest sizes, as few as are too many without the others: any one of them made small is enough. */
    private static List<Ref> sizes(Scope scope) {
        var pools = scope.root().rows(NODE_POOLS.nodepools).stream().sorted(Comparator.comparing(Capacity::most).reversed()).toList();
        var places = new ArrayList<Ref>();
        var sum = Capacity.masters(scope);
        for (var i = 0; i < pools.size() && sum <= USUAL_QUOTA; i++) {
            sum += Capacity.most(pools.get(i));
            places.add(Ref.to(pools.get(i).id(), Capacity.size(pools.get(i))));
        }
        return places;
    }

    private static boolean isShutIn(Scope pool) {
        return !hasNat(pool) && !hasAddress(pool);
    }

    private static boolean hasNat(Scope pool) {
        return Types.is(pool, NETWORK.snatEntry, true) || Types.isSetTo(pool, NETWORK.vpcHasNat, true);
    }

    private static boolean hasAddress(Scope pool) {
        return pool.isSet(POOL.internetChargeType)
                || pool.get(POOL.bandwidthOut).filter(width -> width.clamped() > 0).isPresent() || Types.isSetTo(pool, POOL.bondEip, true);
    }
}
