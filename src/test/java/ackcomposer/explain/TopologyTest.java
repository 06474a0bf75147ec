package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Forms;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The masters and the pools stand in their vSwitches, in both forms and both languages. */
class TopologyTest {
    private static final Snapshot DEDICATED = Samples.read(Samples.valid()).set(0, MASTERS.vswitchIds, List.of("vsw-a", "vsw-b", "vsw-a"))
            .set(0, MASTERS.instanceTypes, List.of("ecs.a", "ecs.b"));
    private static final long POOL = DEDICATED.root().rows(NODE_POOLS.nodepools).get(0).id();

    private static Topology of(Snapshot draft) {
        return Topology.of(draft, Lang.EN);
    }

    /** Each vSwitch, as it is written, with what stands in it. */
    private static Map<String, List<String>> subnets(Snapshot draft) {
        var found = new LinkedHashMap<String, List<String>>();
        of(draft).subnets().forEach(subnet -> found.put(subnet.words(), subnet.machines().stream().map(Topology.Machine::words).toList()));
        return found;
    }

    private static List<String> gates(Snapshot draft) {
        return of(draft).gates().stream().map(Topology.Gate::words).toList();
    }

    private static Snapshot poolIn(Snapshot draft, String... vSwitches) {
        return draft.edit(POOL, values -> values.with(NODE_POOLS.pool.vswitchIds, vSwitches.length == 0 ? null : List.of(vSwitches)));
    }

    @Test
    void eachMasterStandsInItsOwnVSwitchWithItsOwnType() {
        assertThat(subnets(poolIn(DEDICATED, "vsw-b"))).containsExactly(
                Map.entry("vsw-a", List.of("Master 1, ecs.a", "Master 3, ?")),
                Map.entry("vsw-b", List.of("Master 2, ecs.b", "Pool web, 2 nodes")));
    }

    @Test
    void aPoolStandsOnceInEachOfItsVSwitches() {
        assertThat(subnets(poolIn(DEDICATED.set(0, MASTERS.count, Whole.of(0)), "vsw-c", "vsw-d", "vsw-c")))
                .containsExactly(Map.entry("vsw-c", List.of("Pool web, 2 nodes")), Map.entry("vsw-d", List.of("Pool web, 2 nodes")));
    }

    @Test
    void whatHasNoVSwitchIsSaidToHaveNone() {
        var none = poolIn(DEDICATED.set(0, MASTERS.vswitchIds, null).set(0, MASTERS.count, Whole.of(1)));
        assertThat(subnets(none)).containsExactly(Map.entry("No vSwitch set", List.of("Master 1, ecs.a", "Pool web, 2 nodes")));
        assertThat(Topology.of(none, Lang.ZH).subnets()).extracting(Topology.Subnet::words).containsExactly("未设置交换机");
    }

    @Test
    void aManagedClusterShowsNoMasters() {
        assertThat(subnets(Samples.read(Samples.managed())).values()).allSatisfy(inside ->
                assertThat(inside).noneMatch(line -> line.startsWith("Master")));
    }

    @Test
    void aVSwitchIsNamedWithItsZoneAndItsBlockAndTheVpcWithItsOwn() {
        var known = poolIn(DEDICATED, "vsw-b").set(0, NETWORK.vswitchZones, List.of("vsw-bb=cn-beijing-x", "vsw-b=cn-beijing-b"))
                .set(0, NETWORK.vswitchCidrs, List.of("vsw-b=10.0.1.0/24")).set(0, NETWORK.vpcCidr, "10.0.0.0/8");
        assertThat(subnets(known)).containsOnlyKeys("vsw-a", "vsw-b cn-beijing-b 10.0.1.0/24");
        assertThat(of(known).vpc()).isEqualTo("VPC vpc-2zeik9h3ahvv2zz95abcd 10.0.0.0/8");
        assertThat(of(DEDICATED).vpc()).isEqualTo("VPC vpc-2zeik9h3ahvv2zz95abcd");
        assertThat(of(Snapshot.empty()).vpc()).isEqualTo("VPC ?");
        assertThat(Topology.of(DEDICATED, Lang.ZH).vpc()).isEqualTo("专有网络 vpc-2zeik9h3ahvv2zz95abcd");
    }

    @Test
    void theWaysInAndOutAreThoseThatAreMade() {
        var closed = DEDICATED.set(0, NETWORK.publicEndpoint, false).set(0, NETWORK.snatEntry, false);
        assertThat(gates(closed)).containsExactly("API server: load balancer, in the private network only");
        assertThat(gates(closed.set(0, NETWORK.publicEndpoint, true).set(0, NETWORK.snatEntry, true)))
                .containsExactly("API server: load balancer, with an EIP for the Internet", "NAT gateway: nodes reach the Internet (SNAT)");
        assertThat(of(Snapshot.empty()).gates()).as("what the service assumes").hasSize(2);
    }

    @Test
    void asATreeEachLineHangsWhereItBelongs() {
        assertThat(of(poolIn(DEDICATED, "vsw-b").set(0, NETWORK.snatEntry, false).set(0, NETWORK.publicEndpoint, false)).text())
                .isEqualTo("""
                VPC vpc-2zeik9h3ahvv2zz95abcd
                ├─ API server: load balancer, in the private network only
                ├─ vsw-a
                │  ├─ Master 1, ecs.a
                │  └─ Master 3, ?
                └─ vsw-b
                   ├─ Master 2, ecs.b
                   └─ Pool web, 2 nodes""");
    }

    @Test
    void aNameOfSeveralLinesStaysInItsOwn() {
        var odd = DEDICATED.edit(POOL, values -> values.with(NODE_POOLS.pool.name, "a\n```\r\nb"));
        assertThat(of(odd).text().lines()).allMatch(line -> line.matches("(VPC|├─|│  |└─|   [├└]─).*"))
                .anyMatch(line -> line.contains("Pool a ``` b, 2 nodes"));
    }

    @Test
    void aCountThatIsOutOfAllMeasureEndsAtNine() {
        assertThat(of(DEDICATED.set(0, MASTERS.count, new Whole("99999999999999999999"))).text())
                .contains("Master 9").doesNotContain("Master 10");
        assertThat(of(DEDICATED.set(0, MASTERS.count, Whole.of(-1))).text()).doesNotContain("Master");
    }

    @Test
    void bothFormsStandInTheSamePlaces() {
        for (var lang : Lang.values()) assertThat(Topology.of(Forms.switched(DEDICATED, Contract.FORM_2026), lang))
                .isEqualTo(Topology.of(DEDICATED, lang));
    }

    @Test
    void aGateSaysInAWordWhatItIsAndWhetherItLeadsToTheInternet() {
        var open = DEDICATED.set(0, NETWORK.publicEndpoint, true).set(0, NETWORK.loadBalancerSpec, "slb.s3.small");
        assertThat(of(open).gates().get(0)).satisfies(gate -> {
            assertThat(gate.open()).isTrue();
            assertThat(gate.name() + " | " + gate.about()).isEqualTo("API server | Load balancer slb.s3.small, EIP");
            assertThat(gate.at()).isEqualTo(Ref.to(0, NETWORK.publicEndpoint));
        });
        assertThat(of(open.set(0, NETWORK.publicEndpoint, false)).gates().get(0)).satisfies(gate -> {
            assertThat(gate.open()).isFalse();
            assertThat(gate.about()).isEqualTo("Load balancer slb.s3.small");
        });
        assertThat(of(open.set(0, NETWORK.loadBalancerSpec, null)).gates().get(0).about()).isEqualTo("Load balancer, EIP");
    }
}
