package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What costs money is named, with the way it is paid. */
class BillTest {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final Snapshot DEDICATED = Samples.read(Samples.valid());
    private static final Snapshot MANAGED = Samples.read(Samples.managed());

    @Test
    void aDedicatedClusterPaysForItsMasters() {
        assertThat(Bill.of(DEDICATED, Lang.EN))
                .containsExactly("3 masters, ecs.g7.xlarge, Pay-as-you-go", "Each master: system disk 120 GiB ESSD",
                        "Pool web: 2 nodes, ecs.c7.xlarge, Pay-as-you-go", "Each node of web: system disk 120 GiB ESSD",
                        "1 NAT gateway", "1 load balancer for the API server");
        assertThat(Bill.of(DEDICATED, Lang.ZH))
                .containsExactly("3 台 Master，ecs.g7.xlarge，按量付费", "每台 Master：系统盘 120 GiB ESSD 云盘",
                        "节点池 web：2 个节点，ecs.c7.xlarge，按量付费", "web 的每个节点：系统盘 120 GiB ESSD 云盘",
                        "1 个 NAT 网关", "1 个 API Server 负载均衡");
    }

    @Test
    void inBriefMachinesAreCountedByTheWayTheyArePaid() {
        assertThat(Bill.brief(DEDICATED, Lang.EN)).isEqualTo("3 masters (Pay-as-you-go), 2 nodes (Pay-as-you-go), 1 NAT gateway, "
                + "1 load balancer, all disks. Prices are not calculated here.");
        assertThat(Bill.brief(DEDICATED, Lang.ZH)).isEqualTo("3 台 Master（按量付费）、2 个节点（按量付费）、1 个 NAT 网关、1 个负载均衡、"
                + "全部磁盘。此处不计算价格。");
        assertThat(Bill.brief(MANAGED.set(0, NETWORK.publicEndpoint, true).set(0, NETWORK.snatEntry, false), Lang.EN))
                .startsWith("Managed control plane, Pro edition, billed by the hour, 2 nodes (Pay-as-you-go), 1 load balancer, "
                        + "1 EIP for the API server, all disks.");
        assertThat(Bill.brief(DEDICATED.set(0, MASTERS.chargeType, "PrePaid"), Lang.EN))
                .startsWith("3 masters (subscription), 2 nodes (Pay");
        var pool = DEDICATED.root().rows(NODE_POOLS.nodepools).get(0);
        var scaled = pool.copy().with(POOL.scalingEnabled, true).with(POOL.minInstances, Whole.of(1)).with(POOL.maxInstances, Whole.of(10));
        var spot = scaled.copy().with(POOL.spotStrategy, "SpotAsPriceGo").with(POOL.bandwidthOut, Whole.of(5));
        var subscribed = pool.copy().with(POOL.chargeType, "PrePaid");
        var many = DEDICATED.set(0, NODE_POOLS.nodepools, List.of(pool, spot, scaled, subscribed, subscribed.copy()));
        var off = scaled.copy().with(POOL.scalingEnabled, false);
        assertThat(Bill.brief(DEDICATED.set(0, NODE_POOLS.nodepools, List.of(pool, off)), Lang.EN)).as("bounds of what does not scale")
                .contains(", 4 nodes (Pay-as-you-go), ");
        assertThat(Bill.brief(many, Lang.EN)).contains(", 3 to 12 nodes (Pay-as-you-go), 1 to 10 nodes (spot instances), "
                + "4 nodes (subscription), public IPs of nodes, 1 NAT");
    }

    @Test
    void aManagedClusterPaysForItsEdition() {
        assertThat(Bill.of(MANAGED, Lang.EN))
                .containsExactly("Managed control plane, Pro edition, billed by the hour",
                "Pool web: 2 nodes, ecs.c7.xlarge, Pay-as-you-go",
                        "Each node of web: system disk 120 GiB ESSD; data disk 200 GiB ESSD", "1 NAT gateway",
                        "1 load balancer for the API server");
        assertThat(Bill.of(MANAGED, Lang.ZH)).first().isEqualTo("托管控制面（Pro 版），按小时计费");
    }

    @Test
    void onlyProIsPaidByTheHour() {
        for (var pro : List.of("ack.pro.small", "ack.pro.xlarge", "ack.pro.2xlarge", "ack.pro.4xlarge"))
            assertThat(edition(pro, Lang.EN)).as(pro).endsWith("billed by the hour");
        for (var basic : Stream.of("ack.standard", null).toList()) {
            assertThat(edition(basic, Lang.EN)).isEqualTo("Managed control plane, Basic edition, free of charge");
            assertThat(edition(basic, Lang.ZH)).doesNotContain("按小时");
        }
    }

    private static String edition(String spec, Lang lang) {
        return Bill.of(MANAGED.set(0, BASICS.clusterSpec, spec), lang).get(0);
    }

    @Test
    void aRegisteredClusterPaysForNeither() {
        assertThat(Bill.of(DEDICATED.set(0, BASICS.clusterType, "ExternalKubernetes"), Lang.EN))
                .noneMatch(line -> line.contains("masters") || line.contains("control plane"));
    }

    @Test
    void mastersMayBeSubscribedTo() {
        var prepaid = DEDICATED.set(0, MASTERS.chargeType, "PrePaid").set(0, MASTERS.period, Whole.of(12))
                .set(0, MASTERS.count, Whole.of(5));
        assertThat(Bill.of(prepaid, Lang.EN)).first()
                .isEqualTo("5 masters, ecs.g7.xlarge, subscription of 12 months, renewed automatically");
        assertThat(Bill.of(prepaid.set(0, MASTERS.autoRenew, false), Lang.EN)).first()
                .isEqualTo("5 masters, ecs.g7.xlarge, subscription of 12 months");
        assertThat(Bill.of(prepaid.set(0, MASTERS.instanceTypes, List.of("ecs.a", "ecs.b", "ecs.a")), Lang.EN)).first().asString()
                .startsWith("5 masters, ecs.a, ecs.b, ");
    }

    static Stream<Arguments> pools() {
        return Stream.of(
                pool("Pool web: 2 nodes, ecs.c7.xlarge, spot instances", values -> values.with(POOL.spotStrategy, "SpotAsPriceGo")),
                pool("Pool web: 2 nodes, ecs.c7.xlarge, Pay-as-you-go", values -> values.with(POOL.spotStrategy, "NoSpot")),
                pool("Pool web: 2 nodes, ecs.c7.xlarge, subscription of 6 months, renewed automatically",
                        values -> values.with(POOL.chargeType, "PrePaid").with(POOL.period, Whole.of(6)).with(POOL.autoRenew, true)),
                pool("Pool web: 2 nodes, ecs.c7.xlarge, subscription of 6 months", values -> values.with(POOL.chargeType, "PrePaid")
                        .with(POOL.period, Whole.of(6)).with(POOL.autoRenew, false)),
                pool("Pool web: 1 to 40 nodes, ecs.c7.xlarge, Pay-as-you-go",
                        values -> values.with(POOL.scalingEnabled, true).with(POOL.minInstances, Whole.of(1))
                                .with(POOL.maxInstances, Whole.of(40))),
                pool("Pool web: ? to ? nodes, ecs.c7.xlarge, Pay-as-you-go", values -> values.with(POOL.scalingEnabled, true)),
                pool("Pool web: 4 nodes, ecs.c7.xlarge, Pay-as-you-go", values -> values.with(POOL.desiredSize, null)
                        .with(POOL.count, Whole.of(4))),
                pool("Pool web: 2 nodes, ecs.c7.xlarge, Pay-as-you-go", values -> values.with(POOL.desiredSize, Whole.of(2))
                        .with(POOL.count, Whole.of(4))),
                pool("Pool web: no nodes, ecs.c7.xlarge, Pay-as-you-go", values -> values.with(POOL.desiredSize, null)),
                pool("Pool ?: 2 nodes, ecs.c7.xlarge, Pay-as-you-go", values -> values.with(POOL.name, null)));
    }

    private static Arguments pool(String line, UnaryOperator<Values> edit) {
        return Arguments.of(line, edit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pools")
    void aPoolIsNamedWithItsSizeAndTheWayItIsPaid(String line, UnaryOperator<Values> edit) {
        for (var draft : List.of(DEDICATED, MANAGED))
            assertThat(Bill.of(draft.edit(draft.root().rows(NODE_POOLS.nodepools).get(0).id(), edit), Lang.EN)).contains(line);
    }

    private static List<String> ofPool(UnaryOperator<Values> edit) {
        return Bill.of(DEDICATED.edit(DEDICATED.root().rows(NODE_POOLS.nodepools).get(0).id(), edit), Lang.EN);
    }

    @Test
    void theDisksOfANodeAreNamedAndOfSeveralAlikeTheNumber() {
        var big = Values.row(POOL.dataDisk).with(POOL.dataDisk.size, Whole.of(500)).with(POOL.dataDisk.category, "cloud_auto");
        var usual = Values.row(POOL.dataDisk);
        assertThat(ofPool(values -> values.with(POOL.dataDisks, List.of(big, big.copy(), usual)).with(POOL.diskSize, Whole.of(60))))
                .contains("Each node of web: system disk 60 GiB ESSD; 3 data disks 500 GiB ESSD AutoPL, 120 GiB Ultra disk");
        assertThat(Bill.of(DEDICATED.set(0, MASTERS.diskSize, Whole.of(500)).set(0, MASTERS.diskCategory, "cloud_ssd"), Lang.EN))
                .contains("Each master: system disk 500 GiB Standard SSD");
    }

    @Test
    void anAddressOfEachNodeIsNamed() {
        assertThat(ofPool(values -> values.with(POOL.bondEip, true).with(POOL.bandwidthOut, Whole.of(5))))
                .contains("Each node of web: 1 EIP").noneMatch(line -> line.contains("Mbit/s"));
        assertThat(ofPool(values -> values.with(POOL.bandwidthOut, Whole.of(5))))
                .contains("Each node of web: public IP, 5 Mbit/s");
        assertThat(ofPool(values -> values.with(POOL.bandwidthOut, Whole.of(1)))).contains("Each node of web: public IP, 1 Mbit/s");
        assertThat(ofPool(values -> values.with(POOL.bandwidthOut, Whole.of(0)))).noneMatch(line -> line.contains("address with"));
    }

    @Test
    void theAddressAndTheGatewayAreNamedWhereTheyAreMade() {
        var both = DEDICATED.set(0, NETWORK.publicEndpoint, true);
        assertThat(Bill.of(both, Lang.EN)).contains("1 NAT gateway", "1 EIP for the API server");
        assertThat(Bill.of(both.set(0, NETWORK.snatEntry, false).set(0, NETWORK.publicEndpoint, false), Lang.EN))
                .doesNotContain("1 NAT gateway", "1 EIP for the API server");
    }

    @Test
    void bothFormsCostTheSame() {
        for (var draft : List.of(DEDICATED, MANAGED))
            for (var lang : Lang.values())
                assertThat(Bill.of(Forms.switched(draft, Contract.FORM_2026), lang)).isEqualTo(Bill.of(draft, lang));
    }
}
