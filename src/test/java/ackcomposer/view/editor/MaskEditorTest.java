package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** A mask is shown with the addresses that it leaves to a node, and with the nodes that then fit. */
class MaskEditorTest {
    private final Edited<String> edited = Edited.of(NETWORK.nodeCidrMask, "25");

    private Label room() {
        return (Label) edited.rig.find("room_node_cidr_mask");
    }

    @Test
    void saysHowManyAddressesEachNodeGets() {
        assertThat(edited.words()).contains("/25 · 128 addresses per node");
        edited.set("28");
        assertThat(edited.words()).contains("/28 · 16 addresses per node");
        edited.set(null);
        assertThat(edited.words()).contains("/26 · 64 addresses per node");
    }

    @Test
    void saysForHowManyNodesThereIsRoom() {
        assertThat(room().getText()).isEqualTo("Fits 512 nodes; this request needs up to 5");
        assertThat(room().getStyleClass()).contains("hint");
        edited.set("24");
        assertThat(room().getText()).startsWith("Fits 256 nodes");
        edited.rig.set(Ref.to(0, NETWORK.podCidr), NETWORK.podCidr, "172.20.0.0/20");
        assertThat(room().getText()).startsWith("Fits 16 nodes");
    }

    @Test
    void saysNothingOfRoomThatIsNotKnown() {
        edited.rig.set(Ref.to(0, NETWORK.podCidr), NETWORK.podCidr, "nonsense");
        assertThat(room().isVisible() || room().isManaged()).isFalse();
        assertThat(room().getText()).isEmpty();
    }

    @Test
    void aTextThatIsNoMaskIsShownAsItIs() {
        edited.set("many");
        assertThat(edited.words()).contains("many");
        assertThat(Edited.of(NETWORK.nodeCidrMask, "64").words()).contains("64");
    }

    @Test
    void offersAllMasks() {
        var combo = edited.part(ComboBox.class);
        assertThat(combo.getItems()).hasSize(6).endsWith("24", "25", "26", "27", "28");
        edited.rig.act(() -> combo.getSelectionModel().select(1));
        assertThat(edited.value()).isEqualTo("24");
        assertThat(Rig.spoken(edited.target())).isEqualTo("Pod addresses per node");
    }
}
