package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.check.Cidr;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What the address library says equals what plain counting says. */
class CapacityTest {

    private static long first(int address, int mask) {
        return mask == 0 ? 0 : Integer.toUnsignedLong(address & (int) (0xFFFFFFFFL << (32 - mask)));
    }

    private static String text(int address, int mask) {
        return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255) + "/" + mask;
    }

    @Property(tries = 40_000)
    void overlapIsThatOfTheRangesOfNumbers(@ForAll int left, @ForAll int right, @ForAll @IntRange(max = 32) int leftMask,
            @ForAll @IntRange(max = 32) int rightMask, @ForAll boolean near) {
        var other = near ? left ^ (right & 0x000FFFFF) : right;
        var one = Cidr.parse(text(left, leftMask)).orElseThrow();
        var two = Cidr.parse(text(other, rightMask)).orElseThrow();
        var a = first(left, leftMask);
        var b = first(other, rightMask);
        var meet = a < b + two.size() && b < a + one.size();
        assertThat(one.overlaps(two)).isEqualTo(meet);
        assertThat(one.contains(two)).isEqualTo(a <= b && b + two.size() <= a + one.size());
        assertThat(one.hasHostBits()).isEqualTo(Integer.toUnsignedLong(left) != a);
        assertThat(one.toString()).isEqualTo(text((int) a, leftMask));
        assertThat(one.first()).isEqualTo(a);
    }

    @Property(tries = 40_000)
    void nodesPossibleIsTheNumberOfBlocksThatFit(@ForAll @IntRange(min = 8, max = 30) int podMask,
            @ForAll @IntRange(min = 24, max = 28) int nodeMask) {
        var scope = Scope.of(Values.root().with(NETWORK.podCidr, "10.0.0.0/" + podMask)
                .with(NETWORK.nodeCidrMask, Integer.toString(nodeMask)));
        var fits = 0L;
        for (var at = 0L; at + (1L << (32 - nodeMask)) <= 1L << (32 - podMask); at += 1L << (32 - nodeMask)) fits++;
        assertThat(Capacity.nodesPossible(scope).orElse(0L)).isEqualTo(nodeMask > podMask ? fits : 0);
    }

    @Test
    void addressesOfTheNodesAreThoseOfTheirMask() {
        var scope = Scope.of(Values.root().with(NETWORK.nodeCidrMask, "25"));
        assertThat(Capacity.podsOfANode(scope)).contains(128L);
        assertThat(Capacity.podsOfANode(Scope.of(Values.root()))).as("the preset is 26").contains(64L);
    }

    /** Of one vSwitch all masters are in it; of several as many as it is named for. */
    @Test
    void mastersAskForAddressesWhereTheyStand() {
        var root = Values.root().with(BASICS.clusterType, "Kubernetes").with(MASTERS.count, Whole.of(5));
        var one = Scope.of(root.with(MASTERS.vswitchIds, List.of("vsw-a")));
        assertThat(Capacity.asked(one, "vsw-a")).isEqualTo(5);
        assertThat(Capacity.asked(one, "vsw-b")).isZero();
        var several = Scope.of(root.with(MASTERS.vswitchIds, List.of("vsw-a", "vsw-a", "vsw-b")));
        assertThat(Capacity.asked(several, "vsw-a")).isEqualTo(2);
        assertThat(Capacity.asked(several, "vsw-b")).isOne();
        assertThat(Capacity.asked(Scope.of(root.with(BASICS.clusterType, "ManagedKubernetes")
                .with(MASTERS.vswitchIds, List.of("vsw-a"))), "vsw-a")).as("the service has its own").isZero();
    }

    /** Some pools over the vSwitches a, b and c, whose rooms are small enough to try every way to spread the nodes. */
    @Property(tries = 20_000)
    void aVSwitchIsAskedForWhatNoOtherCanTake(@ForAll @Size(min = 1, max = 3) List<@IntRange(max = 14) Integer> sizes,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 7) Integer> subsets,
            @ForAll @Size(3) List<@IntRange(min = 28, max = 31) Integer> masks) {
        var names = List.of("vsw-a", "vsw-b", "vsw-c");
        var cidrs = IntStream.range(0, 3).mapToObj(i -> names.get(i) + "=10.0." + i + ".0/" + masks.get(i)).toList();
        var root = Values.root().with(BASICS.clusterType, "ManagedKubernetes").with(NETWORK.vswitchCidrs, cidrs);
        var pools = new ArrayList<Row>();
        for (var p = 0; p < sizes.size(); p++)
            pools.add(Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.desiredSize, Whole.of(sizes.get(p)))
                    .with(NODE_POOLS.pool.vswitchIds, chosen(names, subsets.get(p))));
        var scope = Scope.of(root.with(NODE_POOLS.nodepools, List.copyOf(pools)));
        for (var at = 0; at < 3; at++) {
            var least = 0L;
            for (var p = 0; p < sizes.size(); p++)
                if ((subsets.get(p) >> at & 1) == 1) least += least(sizes.get(p), subsets.get(p), at, masks);
            assertThat(Capacity.asked(scope, names.get(at))).isEqualTo(least);
        }
    }

    private static List<String> chosen(List<String> names, int subset) {
        return IntStream.range(0, 3).filter(i -> (subset >> i & 1) == 1).mapToObj(names::get).toList();
    }

    /** The fewest nodes on one vSwitch over every way to put the others elsewhere, one by one. */
    private static long least(int nodes, int subset, int at, List<Integer> masks) {
        var least = (long) nodes;
        for (var x = 0; x <= room(0, subset, at, masks); x++)
            for (var y = 0; y <= room(1, subset, at, masks); y++)
                for (var z = 0; z <= room(2, subset, at, masks); z++)
                    if (x + y + z <= nodes) least = Math.min(least, nodes - x - y - z);
        return least;
    }

    private static int room(int i, int subset, int at, List<Integer> masks) {
        return i == at || (subset >> i & 1) == 0 ? 0 : Math.max(0, (1 << (32 - masks.get(i))) - Capacity.KEPT_BY_THE_NETWORK);
    }

    @Test
    void aFreeBlockMeetsNothingAndIsAllowedItself() {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++) {
            var vpc = new String[] {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "172.20.0.0/14"}[random.nextInt(4)];
            var values = Values.root().with(NETWORK.vpcCidr, vpc)
                    .with(NETWORK.podCidr, "172." + (16 + random.nextInt(16)) + ".0.0/" + (14 + random.nextInt(8)))
                    .with(NETWORK.serviceCidr, "172." + (16 + random.nextInt(16)) + ".0.0/" + (16 + random.nextInt(9)));
            var scope = Scope.of(values);
            Addresses.free(scope, NETWORK.serviceCidr).ifPresent(block -> {
                var free = Cidr.parse(block).orElseThrow();
                assertThat(free.overlaps(Cidr.parse(vpc).orElseThrow())).isFalse();
                assertThat(free.overlaps(Cidr.parse(values.get(NETWORK.podCidr).orElseThrow()).orElseThrow())).isFalse();
                assertThat(free.hasHostBits()).isFalse();
            });
        }
    }
}
