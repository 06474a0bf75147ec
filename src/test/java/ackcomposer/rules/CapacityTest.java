package ackcomposer.rules;

import static ackcomposer.catalogue.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.Cidr;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the address library says equals what plain counting says. */
class CapacityTest {

    private static long first(int address, int mask) {
        return mask == 0 ? 0 : Integer.toUnsignedLong(address & (int) (0xFFFFFFFFL << (32 - mask)));
    }

    private static String text(int address, int mask) {
        return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255) + "/" + mask;
    }

    @Property(tries = 50_000)
    void overlapIsThatOfTheRangesOfNumbers(@ForAll int left, @ForAll int right, @ForAll @IntRange(max = 32) int leftMask, @ForAll @IntRange(max = 32) int rightMask,
                                           @ForAll boolean near) {
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
    }

    @Property(tries = 50_000)
    void nodesPossibleIsTheNumberOfBlocksThatFit(@ForAll @IntRange(min = 8, max = 30) int podMask, @ForAll @IntRange(min = 24, max = 28) int nodeMask) {
        var scope = Scope.of(Values.root().with(NETWORK.podCidr, "10.0.0.0/" + podMask).with(NETWORK.nodeCidrMask, Integer.toString(nodeMask)));
        var fits = 0L;
        for (var at = 0L; at + (1L << (32 - nodeMask)) <= 1L << (32 - podMask); at += 1L << (32 - nodeMask)) fits++;
        assertThat(Addresses.nodesPossible(scope).orElse(0L)).isEqualTo(nodeMask > podMask ? fits : 0);
    }

    @Test
    void aFreeBlockMeetsNothingAndIsAllowedItself() {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++) {
            var vpc = new String[] {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "172.20.0.0/14"}[random.nextInt(4)];
            var values = Values.root().with(NETWORK.vpcCidr, vpc).with(NETWORK.podCidr, "172." + (16 + random.nextInt(16)) + ".0.0/" + (14 + random.nextInt(8)))
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
