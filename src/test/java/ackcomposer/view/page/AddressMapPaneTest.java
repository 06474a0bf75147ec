package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

/** The picture has a line for each kind of block, a bar for each block that leads to its field, and a clash is marked once it may be. */
class AddressMapPaneTest {
    private static final Ref SERVICES = Ref.to(0, NETWORK.serviceCidr);
    private static final Ref PODS = Ref.to(0, NETWORK.podCidr);

    private Rig rig;
    private AddressMapPane map;

    private void show(Snapshot draft) {
        rig = Rig.of(draft);
        rig.checkAll();
        map = rig.show(AddressMapPane::new);
    }

    private static Snapshot valid() {
        return Samples.read(Samples.valid());
    }

    private static Snapshot clash() {
        return valid().set(0, NETWORK.vpcCidr, "172.21.0.0/16");
    }

    private List<String> bars() {
        return Rig.styled(map, "map-bar").stream()
                .map(bar -> bar.getStyleClass().get(bar.getStyleClass().size() - 1) + " " + Seen.installedTip(bar).split("\n")[0]).toList();
    }

    private Node bar(String style) {
        return Rig.styled(map, "map-bar").stream().filter(bar -> bar.getStyleClass().contains(style)).findFirst().orElseThrow();
    }

    private static List<String> texts(Node root, String style) {
        return Rig.styled(root, style).stream().map(label -> ((Label) label).getText()).toList();
    }

    @Test
    void isThereWithTheSecondBlock() {
        show(valid().set(0, NETWORK.podCidr, null));
        assertThat(map.isVisible() || map.isManaged()).isFalse();
        rig.set(PODS, NETWORK.podCidr, "172.20.0.0/16");
        assertThat(map.isVisible() && map.isManaged()).isTrue();
        assertThat(map.getId()).isEqualTo("address_map");
        assertThat(map.getStyleClass()).contains("address-map");
        assertThat(map.getSpacing()).isEqualTo(6);
    }

    @Test
    void hasItsTitleTheRangeAndALineForEachKind() {
        show(valid());
        assertThat(texts(map, "card-title")).containsExactly("Address map");
        var range = (Label) Seen.styled(map, "card-subtitle");
        assertThat(range.getText()).matches("172\\.[0-9.]+ – 172\\.[0-9.]+");
        assertThat(range.isWrapText()).isTrue();
        assertThat(Seen.grows(range)).isTrue();
        assertThat(range.getMaxWidth()).isEqualTo(Double.MAX_VALUE);
        assertThat(Seen.styled(map, "map-head").lookup(".card-subtitle")).isSameAs(range);
        assertThat(Seen.keepsItsWidth(Seen.styled(map, "card-title"))).isTrue();
        assertThat(texts(map, "map-name")).containsExactly("Pods /16", "Services /20");
        assertThat(bars()).containsExactly("pods 172.20.0.0/16", "services 172.21.0.0/20");
        assertThat(texts(map, "map-tick")).isNotEmpty().allMatch(tick -> tick.startsWith("172."));
        assertThat(Rig.styled(map, "pill")).isEmpty();
        assertThat(Rig.styled(map, "map-ground")).as("one for each line, none for the axis").hasSize(2);
    }

    @Test
    void namesStandBesideTheirTracksAndTheAxisBelow() {
        show(valid());
        var grid = (GridPane) Seen.styled(map, "map-lines");
        var names = Rig.styled(map, "map-name");
        assertThat(names).allMatch(name -> GridPane.getColumnIndex(name) == 0 && Seen.keepsItsWidth(name));
        assertThat(names).extracting(GridPane::getRowIndex).containsExactly(0, 1);
        var track = bar("services").getParent();
        assertThat(GridPane.getColumnIndex(track)).isEqualTo(1);
        assertThat(GridPane.getRowIndex(track)).isEqualTo(1);
        var axis = Rig.styled(map, "map-tick").get(0).getParent();
        assertThat(GridPane.getRowIndex(axis)).isEqualTo(2);
        assertThat(GridPane.getColumnIndex(axis)).isEqualTo(1);
        assertThat(track.getLayoutBounds().getWidth()).as("the tracks take the room").isGreaterThan(0.7 * grid.getWidth());
    }

    @Test
    void aBarStandsAtItsAddresses() {
        show(valid());
        var pods = bar("pods");
        var services = bar("services");
        assertThat(pods.getLayoutX()).isLessThan(services.getLayoutX());
        assertThat(pods.getLayoutX() + pods.getLayoutBounds().getWidth()).isLessThanOrEqualTo(services.getLayoutX() + 1);
        assertThat(pods.getLayoutBounds().getWidth()).as("16 times as many").isGreaterThan(services.getLayoutBounds().getWidth());
    }

    @Test
    void isSaidToThoseWhoDoNotSeeIt() {
        show(valid());
        assertThat(map.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(Rig.spoken(map)).isEqualTo("Address map. Pods: 172.20.0.0/16. Services: 172.21.0.0/20");
        rig.lang(Lang.ZH);
        map = rig.show(AddressMapPane::new);
        assertThat(Rig.spoken(map)).contains("172.20.0.0/16").doesNotContain("Pods: ");
        assertThat(Seen.installedTip(bar("pods"))).startsWith("172.20.0.0/16\n");
    }

    @Test
    void aBarSaysWhatItIsAndLeadsToItsField() {
        show(valid());
        assertThat(Seen.installedTip(bar("pods"))).isEqualTo("172.20.0.0/16\nPods: 172.20.0.0/16");
        rig.click(bar("services"));
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", SERVICES));
        rig.click(bar("pods"));
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", PODS));
    }

    @Test
    void aClashIsMarkedAndWhereThereIsRoomIsShown() {
        show(clash());
        assertThat(bars()).containsExactly("vpc 172.21.0.0/16", "pods 172.20.0.0/16", "clash 172.21.0.0/20", "free 172.19.0.0/20");
        var pill = (Label) Seen.styled(map, "pill");
        assertThat(pill.getText()).isEqualTo("1 overlap");
        assertThat(pill.getStyleClass()).contains("error");
        assertThat(Seen.keepsItsWidth(pill)).isTrue();
        assertThat(texts(map, "map-clash")).containsExactly("within the VPC");
        assertThat(texts(map, "map-free")).containsExactly("free: 172.19.0.0/20");
        assertThat(Rig.styled(map, "map-name").stream().filter(name -> name.getStyleClass().contains("error")).map(name ->
                ((Label) name).getText())).containsExactly("Services /20");
        assertThat(Seen.installedTip(bar("free"))).startsWith("172.19.0.0/20\nServices: 172.21.0.0/20, within the VPC");
        rig.click(bar("free"));
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", SERVICES));
    }

    @Test
    void everyOverlapIsCounted() {
        show(clash().set(0, NETWORK.vpcCidr, "172.16.0.0/12"));
        assertThat(((Label) Seen.styled(map, "pill")).getText()).isEqualTo("2 overlaps");
        assertThat(bars()).contains("clash 172.20.0.0/16", "clash 172.21.0.0/20");
        show(valid().set(0, NETWORK.serviceCidr, "172.20.0.0/20"));
        assertThat(((Label) Seen.styled(map, "pill")).getText()).as("of two fields once").isEqualTo("1 overlap");
    }

    @Test
    void isNotMarkedBeforeItMayBe() {
        rig = Rig.of(clash());
        map = rig.show(AddressMapPane::new);
        assertThat(bars()).contains("services 172.21.0.0/20").noneMatch(bar -> bar.startsWith("clash") || bar.startsWith("free"));
        assertThat(Rig.styled(map, "pill")).isEmpty();
        assertThat(Rig.styled(map, "map-name")).noneMatch(name -> name.getStyleClass().contains("error"));
        rig.act(() -> rig.session.left(SERVICES, true));
        assertThat(bars()).contains("clash 172.21.0.0/20");
    }

    @Test
    void vSwitchesLieInTheVpc() {
        show(valid().set(0, NETWORK.vpcCidr, "192.168.0.0/16")
                .set(0, NETWORK.vswitchCidrs, List.of("vsw-a=192.168.0.0/24", "vsw-b=192.168.8.0/24")));
        assertThat(bars()).contains("vpc 192.168.0.0/16", "inner 192.168.0.0/24", "inner 192.168.8.0/24");
        assertThat(texts(map, "map-within")).as("once, beside the VPC").containsExactly("2 vSwitches");
        rig.click(bar("inner"));
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", Ref.to(0, NETWORK.vswitchCidrs).element(0)));
    }

    @Test
    void staysAsItIsWhileItsBlocksAreTheSame() {
        show(clash());
        var before = map.getChildren().get(0);
        rig.set(Ref.to(0, NETWORK.vpcId), NETWORK.vpcId, "vpc-2zeik9h3ahvv2zz95xxxx");
        assertThat(map.getChildren().get(0)).isSameAs(before);
        rig.set(SERVICES, NETWORK.serviceCidr, "172.22.0.0/20");
        assertThat(map.getChildren().get(0)).isNotSameAs(before);
        assertThat(bars()).contains("services 172.22.0.0/20");
    }
}
