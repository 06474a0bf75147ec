package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private static Snapshot request(String vpc, String pods, String services, String others) {
        return Snapshot.empty().set(0, NETWORK.vpcCidr, vpc).set(0, NETWORK.podCidr, pods).set(0, NETWORK.serviceCidr, services)
                .set(0, NETWORK.clusterCidrs, others == null ? null : List.of(others.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        // vpc, pods, Services, other clusters; the block on offer for pods, and for Services
        ",,,,172.16.0.0/16,172.19.0.0/20",
        "192.168.0.0/16,,,,172.16.0.0/16,172.19.0.0/20",
        "172.16.0.0/12,,,,192.168.0.0/16,192.168.0.0/20",
        "172.16.0.0/12,10.0.0.0/24,192.168.0.0/16,,10.0.0.0/24,192.168.0.0/16",
        "172.16.0.0/16,172.17.0.0/16,172.18.0.0/20,,172.17.0.0/16,172.19.0.0/20",
        "172.16.0.0/16,,172.17.0.0/20,172.18.0.0/16 172.19.0.0/16,172.20.0.0/16,172.17.0.0/20",
        ",172.16.0.0/14,172.16.0.0/28,,172.20.0.0/14,172.20.0.0/24",
        "10.0.0.0/8,10.0.0.0/10,172.16.0.0/12,192.168.0.0/16,,172.19.0.0/16"})
    void offersTheUsualBlockForServicesElseTheFirstPrivateOneThatMeetsNothing(String vpc, String pods, String services, String others,
            String forPods, String forServices) {
        var scope = request(vpc, pods, services, others).scope();
        assertThat(Addresses.free(scope, NETWORK.podCidr).orElse(null)).as("pods").isEqualTo(forPods);
        assertThat(Addresses.free(scope, NETWORK.serviceCidr).orElse(null)).as("Services").isEqualTo(forServices);
    }

    @Test
    void whatIsOnOfferMeetsNothingThatIsKnown() {
        for (var mask = 12; mask <= 24; mask++) {
            var scope = request("172.16.0.0/15", "172.18.0.0/" + Math.max(15, mask), "172.20.0.0/20", "172.24.0.0/14 10.0.0.0/9").scope();
            var offered = Addresses.free(scope, NETWORK.podCidr, mask);
            assertThat(offered).isPresent();
            var draft = request("172.16.0.0/15", offered.get(), "172.20.0.0/20", "172.24.0.0/14 10.0.0.0/9").scope();
            assertThat(Addresses.overlap(draft, NETWORK.podCidr, NETWORK.serviceCidr)
                    || Addresses.overlap(draft, NETWORK.podCidr, NETWORK.vpcCidr)
                    || Addresses.meetsNeighbour(draft, NETWORK.podCidr)).as(offered.get()).isFalse();
        }
    }

    @Test
    void aVSwitchIsFoundWhereverNodesStand() {
        var pool = Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.vswitchIds, List.of("vsw-b", "vsw-a"));
        var draft = Snapshot.empty().set(0, MASTERS.vswitchIds, List.of("vsw-a", "vsw-a")).set(0, NODE_POOLS.nodepools, List.<Row>of(pool))
                .set(0, NETWORK.podVSwitches, List.of("vsw-a", "vsw-c"));
        var scope = draft.scope();
        assertThat(Addresses.nodeVSwitches(scope)).containsExactly("vsw-a", "vsw-b");
        assertThat(Addresses.placesOf(scope, "vsw-a"))
                .containsExactly(scope.ref(MASTERS.vswitchIds).element(0), scope.ref(MASTERS.vswitchIds).element(1),
                        draft.find(pool.id()).orElseThrow().ref(NODE_POOLS.pool.vswitchIds).element(1));
        assertThat(Addresses.shared(scope)).containsExactly(0);
        assertThat(Addresses.without(scope, List.of(0)).get(0).act().apply(draft).root().get(NETWORK.podVSwitches))
                .contains(List.of("vsw-c"));
        assertThat(Addresses.without(scope, List.of(0, 1))).isEmpty();
        assertThat(Addresses.without(scope, List.of())).isEmpty();
    }

    @Test
    void eachCrowdedVSwitchIsNamedWithItsOwnNumbers() {
        var pools = List.<Row>of(crowd("vsw-a", 20), crowd("vsw-b", 100));
        var draft = Snapshot.empty().set(0, NETWORK.vswitchCidrs, List.of("vsw-a=10.0.0.0/28", "vsw-b=10.0.1.0/27"))
                .set(0, NODE_POOLS.nodepools, pools).set(0, MASTERS.count, Whole.of(3));
        assertThat(Samples.check(draft).stream().filter(problem -> problem.words().key().equals("address.crowded"))
                .map(problem -> problem.words().args()))
                .containsExactlyInAnyOrder(List.of("vsw-a", 20L, 12L), List.of("vsw-b", 100L, 28L));
    }

    private static Values crowd(String vSwitch, long nodes) {
        return Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.vswitchIds, List.of(vSwitch))
                .with(NODE_POOLS.pool.desiredSize, Whole.of(nodes));
    }

    @Test
    void masksAreComparedWhereTheyAreKnown() {
        var scope = Snapshot.empty().set(0, NETWORK.podVSwitches, List.of("vsw-a", "vsw-b", "vsw-c"))
                .set(0, NETWORK.vswitchCidrs, List.of("vsw-a=10.0.0.0/24", "vsw-b=10.0.1.0/25")).scope();
        assertThat(Addresses.longerThan(scope, 23, 24)).containsExactly(0);
        assertThat(Addresses.longerThan(scope, 24, 32)).containsExactly(1);
        assertThat(Addresses.longerThan(scope, 25, 32)).isEmpty();
    }
}
