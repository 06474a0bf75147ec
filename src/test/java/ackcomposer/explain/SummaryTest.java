package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Emphasis;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Choosing;
import ackcomposer.model.Draft;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A draft in plain sentences, of both types and in both languages. */
class SummaryTest {
    private static final Snapshot DEDICATED = Samples.read(Samples.valid());
    private static final Snapshot MANAGED = Samples.read(Samples.managed());

    private static String said(Snapshot draft, Form page, Lang lang) {
        return Summary.of(draft, lang).stream().filter(line -> line.page() == page).findFirst().orElseThrow().words();
    }

    private static String said(Snapshot draft, Form page) {
        return said(draft, page, Lang.EN);
    }

    private static Snapshot terway(Snapshot from) {
        var draft = new Draft(from);
        draft.edit(state -> Choosing.pick(state, ADDONS.plugin, "terway-eniip"));
        draft.slot(0, NETWORK.podVSwitches).set(List.of("vsw-1", "vsw-2"));
        return draft.state();
    }

    @Test
    void thereIsOneLineForEachPageInTheirOrder() {
        for (var lang : Lang.values())
            assertThat(Summary.of(DEDICATED, lang)).extracting(Summary.Line::page)
                    .containsExactly(BASICS, NETWORK, ADVANCED, MASTERS, ADDONS, NODE_POOLS);
    }

    @Test
    void aDedicatedClusterIsToldWithItsMasters() {
        assertThat(Summary.of(DEDICATED, Lang.EN)).extracting(Summary.Line::words).containsExactly(
                "Dedicated cluster prod-bj-01 in China (Beijing), Kubernetes 1.35.2-aliyun.1.",
                "Flannel in vpc-2zeik9h3ahvv2zz95abcd, pods 172.20.0.0/16, room for 1,024 nodes (needs "
                        + "up to 5), Services 172.21.0.0/20. Private API endpoint; NAT gateway for outbound traffic.",
                "kube-proxy with ipvs, deletion protection on, 1 tag.", "3 × ecs.g7.xlarge, 120 GiB ESSD each, Pay-as-you-go.",
                "flannel, csi-plugin, csi-provisioner.", "web 2 nodes.");
        assertThat(said(DEDICATED, MASTERS, Lang.ZH)).isEqualTo("3 × ecs.g7.xlarge，每台 120 GiB ESSD 云盘，按量付费。");
    }

    private static List<String> strong(Snapshot draft, Form page, Lang lang) {
        return Summary.of(draft, lang).stream().filter(line -> line.page() == page).flatMap(line -> line.parts().stream())
                .filter(Emphasis.Part::strong).map(Emphasis.Part::words).toList();
    }

    private static List<String> strong(Snapshot draft, Form page) {
        return strong(draft, page, Lang.EN);
    }

    @Test
    void namesSizesAndAddressesStandOut() {
        assertThat(strong(DEDICATED, BASICS)).containsExactly("Dedicated", "prod-bj-01", "1.35.2-aliyun.1");
        assertThat(strong(DEDICATED, BASICS, Lang.ZH)).containsExactly(Texts.value(BASICS.clusterType, "Kubernetes", Lang.ZH), "prod-bj-01",
                "1.35.2-aliyun.1");
        for (var lang : Lang.values()) {
            assertThat(strong(DEDICATED, NETWORK, lang)).containsExactly("vpc-2zeik9h3ahvv2zz95abcd", "172.20.0.0/16", "172.21.0.0/20");
            assertThat(strong(DEDICATED, MASTERS, lang)).containsExactly("3", "ecs.g7.xlarge");
            assertThat(strong(DEDICATED, NODE_POOLS, lang)).containsExactly("web");
            assertThat(strong(DEDICATED, ADVANCED, lang)).isEmpty();
            assertThat(strong(DEDICATED, ADDONS, lang)).isEmpty();
            assertThat(strong(MANAGED, MASTERS, lang)).isEmpty();
        }
        assertThat(strong(DEDICATED.set(0, MASTERS.instanceTypes, List.of("ecs.a", "ecs.b", "ecs.a")), MASTERS))
                .containsExactly("3", "ecs.a", "ecs.b");
        assertThat(strong(Snapshot.empty(), NETWORK)).as("nothing stands out of what is not set").isEmpty();
    }

    @Test
    void noWordsHoldAMarkAndNoneAreLost() {
        for (var draft : List.of(DEDICATED, MANAGED, Snapshot.empty())) for (var lang : Lang.values())
            for (var line : Summary.of(draft, lang)) {
                assertThat(line.parts()).isNotEmpty()
                        .allSatisfy(part -> assertThat(part.words()).isNotEmpty().doesNotContain("\uE000", "\uE001"));
                assertThat(line.words()).doesNotContain("  ");
            }
        assertThat(said(DEDICATED.set(0, BASICS.name, "a\uE001b\uE000"), BASICS)).startsWith("Dedicated cluster ab in ");
    }

    @Test
    void aManagedClusterIsToldWithItsEditionAndWithoutMasters() {
        assertThat(said(MANAGED, BASICS))
                .isEqualTo("Managed cluster prod-bj-02 in China (Beijing), Kubernetes 1.35.2-aliyun.1, Pro edition.");
        assertThat(said(MANAGED.set(0, BASICS.clusterSpec, null), BASICS)).endsWith(", Basic edition.");
        assertThat(said(MANAGED, MASTERS)).isEqualTo("Not needed for this cluster type.");
        assertThat(said(MANAGED, MASTERS, Lang.ZH)).isEqualTo("此类集群无需设置。");
        assertThat(said(DEDICATED, BASICS)).doesNotContain("edition");
    }

    @Test
    void bothFormsAreToldInTheSameWords() {
        for (var draft : List.of(DEDICATED, MANAGED)) for (var lang : Lang.values())
            assertThat(Summary.of(Forms.switched(draft, Contract.FORM_2026), lang)).isEqualTo(Summary.of(draft, lang));
    }

    @Test
    void ofManyPoolsTheFirstAreNamedAndTheOthersCounted() {
        var pool = NODE_POOLS.pool;
        var rows = IntStream.range(0, 15).<Row>mapToObj(i -> Values.row(pool).with(pool.name, "p" + i).with(pool.desiredSize, Whole.of(i)))
                .toList();
        var many = DEDICATED.set(0, NODE_POOLS.nodepools, rows);
        assertThat(pools(many, Lang.EN, 12)).startsWith("p0 ").contains("p11 ").doesNotContain("p12")
                .endsWith(", and 3 more node pools.");
        assertThat(pools(many, Lang.EN, 14)).endsWith(", and 1 more node pool.");
        assertThat(pools(many, Lang.ZH, 12)).endsWith("另外 3 个节点池。");
        assertThat(pools(many, Lang.EN, 15)).isEqualTo(said(many, NODE_POOLS)).contains("p14 ").doesNotContain("more");
    }

    private static String pools(Snapshot draft, Lang lang, int most) {
        return Summary.of(draft, lang, most).get(5).words();
    }

    @Test
    void theRoomIsToldForFlannelAndNotForTerway() {
        for (var draft : List.of(DEDICATED, MANAGED)) {
            assertThat(said(draft, NETWORK)).contains("room for 1,024 nodes (needs up to ");
            assertThat(said(draft, NETWORK, Lang.ZH)).contains("可容纳 1,024 个节点");
            assertThat(said(terway(draft), NETWORK)).startsWith("Terway in ").contains(", 2 pod vSwitches, ")
                    .doesNotContain("room for");
            assertThat(said(terway(draft), NETWORK, Lang.ZH)).doesNotContain("可容纳");
        }
        // A file may hold a pod CIDR although Terway has no use for it.
        assertThat(said(Samples.read(Samples.valid().replace("\"flannel\"", "\"terway-eniip\"")), NETWORK)).doesNotContain("room for");
    }

    @Test
    void theRoomFollowsTheMaskAndTheNodesAskedFor() {
        assertThat(said(DEDICATED.set(0, NETWORK.nodeCidrMask, "24").set(0, MASTERS.count, Whole.of(5)), NETWORK))
                .contains("room for 256 nodes (needs up to 7)");
        var pool = DEDICATED.root().rows(NODE_POOLS.nodepools).get(0).id();
        var scaling = DEDICATED.edit(pool, values -> values.with(NODE_POOLS.pool.scalingEnabled, true)
                .with(NODE_POOLS.pool.minInstances, Whole.of(1)).with(NODE_POOLS.pool.maxInstances, Whole.of(40)));
        assertThat(said(scaling, NETWORK)).contains("(needs up to 43)");
        assertThat(said(scaling, NODE_POOLS)).isEqualTo("web 1 to 40 nodes.");
        assertThat(said(DEDICATED.set(0, NETWORK.podCidr, "not a block"), NETWORK)).doesNotContain("room for");
    }

    @Test
    void theBlockOfServicesIsToldAsItStands() {
        assertThat(said(DEDICATED.set(0, NETWORK.serviceCidr, "172.21.0.0/24"), NETWORK)).contains("Services 172.21.0.0/24. ");
        assertThat(said(DEDICATED.set(0, NETWORK.serviceCidr, "there"), NETWORK)).contains("Services there. ");
    }

    @Test
    void whatIsLeftOutIsSaidToBe() {
        var empty = Snapshot.empty();
        assertThat(said(empty, BASICS)).isEqualTo("Dedicated cluster without a name, region not set, newest Kubernetes version.");
        assertThat(said(empty, ADDONS)).isEqualTo("Only those installed by default.");
        assertThat(said(empty, NODE_POOLS)).isEqualTo("None. You can add workers later.");
        assertThat(said(empty, NETWORK))
                .isEqualTo("No network plug-in, no VPC set. Public API endpoint; NAT gateway for outbound traffic.");
        assertThat(said(empty.set(0, NETWORK.snatEntry, false), NETWORK)).contains("no NAT gateway");
    }

    @Test
    void whatIsTurnedOnIsSaidAndWhatIsTurnedOffIsNot() {
        var bare = DEDICATED.set(0, ADVANCED.deletionProtection, false).set(0, ADVANCED.tags, null);
        assertThat(said(bare, ADVANCED)).isEqualTo("kube-proxy with ipvs.");
        assertThat(said(bare.set(0, ADVANCED.enableRrsa, true).set(0, ADVANCED.timezone, "Asia/Shanghai"), ADVANCED))
                .isEqualTo("kube-proxy with ipvs, RRSA, Asia/Shanghai.");
        assertThat(said(bare.set(0, ADVANCED.enableRrsa, false), ADVANCED)).doesNotContain("RRSA");
        assertThat(said(DEDICATED, ADVANCED, Lang.ZH)).endsWith("。").contains("，");
        assertThat(said(DEDICATED.set(0, NETWORK.publicEndpoint, true), NETWORK)).contains("Public API endpoint");
    }

    @Test
    void theRuntimeIsToldWithItsVersionIfItHasOne() {
        var named = DEDICATED.set(0, BASICS.runtimeName, "containerd");
        assertThat(said(named, BASICS)).endsWith(", containerd.");
        assertThat(said(named.set(0, BASICS.runtimeVersion, "1.6.28"), BASICS)).endsWith(", containerd 1.6.28.");
        assertThat(said(DEDICATED, BASICS)).doesNotContain("containerd");
    }

    @Test
    void eachTypeOfTheMastersIsNamedOnce() {
        assertThat(said(DEDICATED.set(0, MASTERS.instanceTypes, List.of("ecs.a", "ecs.b", "ecs.a")), MASTERS))
                .startsWith("3 × ecs.a, ecs.b, ");
        assertThat(said(DEDICATED.set(0, MASTERS.instanceTypes, null), MASTERS)).startsWith("3 masters, instance type not set, 120 GiB ");
        assertThat(said(DEDICATED.set(0, MASTERS.count, null).set(0, MASTERS.diskSize, null), MASTERS)).as("what the service assumes")
                .startsWith("3 × ecs.g7.xlarge, 120 GiB ");
    }

    @Test
    void anAddonThatIsTurnedOffIsLeftOut() {
        var off = Samples.read(Samples.valid().replace("\"name\": \"csi-plugin\"", "\"name\": \"csi-plugin\", \"disabled\": true"));
        assertThat(said(off, ADDONS)).isEqualTo("flannel, csi-provisioner.");
        assertThat(said(Samples.read("{\"addons\":[{\"disabled\":false}]}"), ADDONS)).isEqualTo("?.");
    }

    @Test
    void aPoolWithoutANameAndOneWithoutNodesAreTold() {
        assertThat(said(Samples.read("{\"nodepools\":[{\"nodepool_info\":{\"name\":\"a\"}},{\"count\":1}]}"), NODE_POOLS))
                .isEqualTo("a no nodes, ? 1 node.");
    }
}
