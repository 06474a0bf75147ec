package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.check.Cidr;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture shows every block once, where it is, and calls a clash what plain numbers call one. */
class AddressMapTest {

    @Provide
    Arbitrary<String> blocks() {
        var anywhere = Combinators.combine(Arbitraries.longs().between(0, (1L << 32) - 1), Arbitraries.integers().between(0, 32));
        var near = Combinators.combine(Arbitraries.longs().between(0xAC10_0000L, 0xAC1F_FFFFL), Arbitraries.integers().between(12, 26));
        return Arbitraries.frequencyOf(Tuple.of(1, anywhere.as(AddressMapTest::block)), Tuple.of(3, near.as(AddressMapTest::block)));
    }

    private static String block(long address, int mask) {
        var first = mask == 0 ? 0 : address >> (32 - mask) << (32 - mask);
        return Stretch.written(first) + "/" + mask;
    }

    @Property(tries = 3_000)
    void everyBlockLiesInOneStretchAndMeetsWhatItsNumbersMeet(@ForAll("blocks") String vpc, @ForAll("blocks") String pods,
            @ForAll("blocks") String services, @ForAll("blocks") String cluster) {
        var map = AddressMap.of(Scope.of(Values.root().with(NETWORK.vpcCidr, vpc).with(NETWORK.podCidr, pods)
                .with(NETWORK.serviceCidr, services).with(NETWORK.clusterCidrs, List.of(cluster))));
        for (var i = 1; i < map.scale().size(); i++)
            assertThat(map.scale().get(i).from()).as(vpc + pods + services + cluster).isGreaterThanOrEqualTo(map.scale().get(i - 1).to());
        map.lines().forEach(line -> Stream.concat(line.blocks().stream().map(AddressMap.Block::cidr), line.free().stream())
                .forEach(cidr -> assertThat(map.scale()).as(cidr.toString())
                        .filteredOn(stretch -> stretch.from() <= cidr.first() && cidr.first() + cidr.size() <= stretch.to()).hasSize(1)));
        map.scale().forEach(stretch -> assertThat(stretch.ticks()).isNotEmpty().allMatch(at -> stretch.at(at) > 0 && stretch.at(at) < 1));
        assertThat(met(map, AddressMap.Kind.PODS)).isEqualTo(count(pods, vpc, services, cluster));
        assertThat(met(map, AddressMap.Kind.SERVICES)).isEqualTo(count(services, vpc, pods, cluster));
        line(map, AddressMap.Kind.SERVICES).free().ifPresent(free -> assertThat(count(free.toString(), vpc, pods, cluster)).isZero());
        line(map, AddressMap.Kind.PODS).free().ifPresent(free -> assertThat(count(free.toString(), vpc, services, cluster)).isZero());
    }

    private static AddressMap.Line line(AddressMap map, AddressMap.Kind kind) {
        return map.lines().stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    private static long met(AddressMap map, AddressMap.Kind kind) {
        return line(map, kind).blocks().get(0).meets().size();
    }

    private static long count(String block, String... others) {
        var from = Cidr.parse(block).orElseThrow().first();
        var to = from + Cidr.parse(block).orElseThrow().size();
        return Stream.of(others).map(other -> Cidr.parse(other).orElseThrow())
                .filter(other -> from < other.first() + other.size() && other.first() < to).count();
    }

    @Test
    void blocksFarApartAreNotPressedTogether() {
        var map = AddressMap.of(Scope.of(Values.root().with(NETWORK.podCidr, "10.0.0.0/16").with(NETWORK.serviceCidr, "192.168.0.0/20")));
        assertThat(map.scale()).map(Stretch::toString).containsExactly("9.255.128.0 – 10.1.127.255", "192.167.248.0 – 192.168.23.255");
    }

    @Test
    void vSwitchesLieWithinTheVpcAndThoseOfPodsWithThePods() {
        var known = Values.root().with(NETWORK.vswitchCidrs, List.of("vsw-a=10.0.0.0/24", "vsw-b=10.0.1.0/24", "vsw-odd=?"))
                .with(NETWORK.podVSwitches, List.of("vsw-b"));
        var map = AddressMap.of(Scope.of(known.with(NETWORK.vpcCidr, "10.0.0.0/16")));
        assertThat(line(map, AddressMap.Kind.VPC).words(Lang.EN)).isEqualTo("VPC: 10.0.0.0/16; 1 vSwitch");
        assertThat(line(map, AddressMap.Kind.PODS).blocks()).extracting(AddressMap.Block::at)
                .containsExactly(Ref.to(0, NETWORK.vswitchCidrs).element(1));
        assertThat(line(AddressMap.of(Scope.of(known)), AddressMap.Kind.VSWITCHES).words(Lang.EN)).isEqualTo("vSwitches: 10.0.0.0/24");
    }

    @Test
    void itsSentencesNameWhatIsMetAndWhatIsFree() {
        var map = AddressMap.of(Scope.of(Values.root().with(NETWORK.vpcCidr, "172.21.0.0/16").with(NETWORK.serviceCidr, "172.21.0.0/20")
                .with(NETWORK.podCidr, "172.16.0.0/12").with(NETWORK.clusterCidrs, List.of("172.21.0.0/16"))));
        assertThat(line(map, AddressMap.Kind.SERVICES).words(Lang.EN))
                .isEqualTo("Services: 172.21.0.0/20, within the VPC, within the pod CIDR, within a CIDR block of another cluster; free: "
                        + "192.168.0.0/20");
        assertThat(line(map, AddressMap.Kind.PODS).words(Lang.ZH)).startsWith("容器：172.16.0.0/12，包含专有网络，包含服务网段，包含其他集群的网段");
        assertThat(line(map, AddressMap.Kind.SERVICES).name().in(Lang.EN)).isEqualTo("Services /20");
    }

    @Test
    void aLineIsNamedWithItsSizeWhereItIsOneBlock() {
        var values = Values.root().with(NETWORK.vpcCidr, "10.0.0.0/16")
                .with(NETWORK.vswitchCidrs, List.of("vsw-a=10.0.0.0/24", "vsw-b=10.0.1.0/24"))
                .with(NETWORK.podCidr, "172.20.0.0/16").with(NETWORK.serviceCidr, "172.21.0.0/20")
                .with(NETWORK.clusterCidrs, List.of("192.168.0.0/20", "nonsense", "192.168.16.0/20"));
        var map = AddressMap.of(Scope.of(values));
        assertThat(map.lines()).extracting(line -> line.kind().word()).containsExactly("vpc", "pods", "services", "clusters");
        assertThat(map.lines()).extracting(line -> line.name().in(Lang.EN))
                .containsExactly("VPC /16", "Pods /16", "Services /20", "Other clusters");
        assertThat(map.lines()).extracting(line -> line.within().map(within -> within.in(Lang.EN)).orElse("none"))
                .containsExactly("2 vSwitches", "none", "none", "none");
        assertThat(line(map, AddressMap.Kind.CLUSTERS).blocks()).extracting(AddressMap.Block::at)
                .containsExactly(Ref.to(0, NETWORK.clusterCidrs).element(0), Ref.to(0, NETWORK.clusterCidrs).element(2));
        assertThat(line(map, AddressMap.Kind.CLUSTERS).words(Lang.EN)).isEqualTo("Other clusters: 192.168.0.0/20; 192.168.16.0/20");
        assertThat(line(map, AddressMap.Kind.CLUSTERS).words(Lang.ZH)).endsWith("：192.168.0.0/20；192.168.16.0/20");
        assertThat(line(map, AddressMap.Kind.VPC).blocks()).extracting(AddressMap.Block::inner).containsExactly(false, true, true);
        var alone = AddressMap.of(Scope.of(values.with(NETWORK.vpcCidr, null)));
        assertThat(line(alone, AddressMap.Kind.VSWITCHES).blocks()).extracting(AddressMap.Block::inner).containsExactly(false, false);
        assertThat(line(alone, AddressMap.Kind.VSWITCHES).name().in(Lang.EN)).isEqualTo("vSwitches");
    }

    @Test
    void whereNoBlockIsKnownThereIsNoLine() {
        var map = AddressMap.of(Scope.of(Values.root().with(NETWORK.podCidr, "nonsense")));
        assertThat(map.lines()).isEmpty();
        assertThat(map.scale()).isEmpty();
    }

    @Test
    void aFreeBlockIsShownOnlyWhereOneMeetsSomething() {
        var values = Values.root().with(NETWORK.vpcCidr, "10.0.0.0/16").with(NETWORK.serviceCidr, "172.21.0.0/20");
        assertThat(line(AddressMap.of(Scope.of(values)), AddressMap.Kind.SERVICES).free()).isEmpty();
        var met = AddressMap.of(Scope.of(values.with(NETWORK.clusterCidrs, List.of("172.21.0.0/24", "172.21.1.0/24"))));
        assertThat(line(met, AddressMap.Kind.SERVICES).free()).isPresent();
        assertThat(line(met, AddressMap.Kind.SERVICES).blocks().get(0).meets()).extracting(meets -> meets.in(Lang.EN))
                .as("said once of both").containsExactly("contains a CIDR block of another cluster");
    }

    /** A block of a few addresses at the end of the scale is as wide as one can see, and still within the picture. */
    @ParameterizedTest
    @ValueSource(doubles = {320, 700, 1600})
    void whatIsDrawnIsSeenAndStaysWithinItsWidth(double width) {
        var drafts = List.of(Samples.read(Samples.valid()), Samples.read(Samples.managed()),
                Samples.read(Samples.valid()).set(0, NETWORK.vpcCidr, "10.0.0.0/8").set(0, NETWORK.podCidr, "10.255.255.240/28")
                        .set(0, NETWORK.serviceCidr, "10.0.0.0/24"));
        for (var draft : drafts) for (var lang : Lang.values()) {
            var drawing = AddressDrawing.of(AddressMap.of(draft.scope()), lang, width);
            var boxes = drawing.shapes().stream().filter(Drawing.Box.class::isInstance).map(Drawing.Box.class::cast).toList();
            assertThat(boxes).isNotEmpty().allSatisfy(box -> {
                assertThat(box.x()).isNotNegative();
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(width + 0.01);
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
            });
            assertThat(boxes).filteredOn(box -> !box.tip().isEmpty()).allMatch(box -> box.width() >= 6);
        }
    }

    /** The numbers of the scale stand beside one another. */
    @Test
    void noTwoTicksMeet() {
        var drawing = AddressDrawing.of(AddressMap.of(Samples.read(Samples.valid()).scope()), Lang.EN, 700);
        var ticks = drawing.shapes().stream().filter(Drawing.Words.class::isInstance).map(Drawing.Words.class::cast)
                .filter(words -> words.style().contains("center")).toList();
        assertThat(ticks).hasSizeGreaterThan(1);
        for (var one : ticks) for (var other : ticks)
            assertThat(one == other || Math.abs(one.x() - other.x()) >= 80).as(one.text() + " and " + other.text()).isTrue();
    }
}
