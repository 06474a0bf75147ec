package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A page has its title, what is to be said of the whole, and its cards in the order of the form. */
class FormPageTest {
    private Rig rig = Rig.of(Samples.valid());

    private VBox show(Form form) {
        return (VBox) rig.made(context -> new FormPage(context, form).node());
    }

    private VBox show(Form form, Snapshot draft) {
        rig = Rig.of(draft);
        return show(form);
    }

    private static List<String> titles(VBox page) {
        return Rig.styled(page, "card-title").stream().filter(Rig::isSeen).map(label -> ((Label) label).getText()).toList();
    }

    @Test
    void hasTheTitleOfItsStep() {
        var page = show(NETWORK);
        assertThat(page.getStyleClass()).contains("form-column");
        var head = (FlowPane) page.getChildren().get(0);
        assertThat(Seen.labels(head)).containsExactly("Network", "The cluster's VPC and address ranges");
        assertThat(head.getStyleClass()).contains("page-head");
        assertThat(Seen.label(head, "Network").getStyleClass()).contains("page-title");
        assertThat(Seen.label(head, "Network").isFocusTraversable()).isFalse();
        assertThat(((Label) Seen.styled(page, "page-about")).getText()).startsWith("The cluster's VPC and address ranges");
    }

    @Test
    void hasItsCardsInTheOrderOfTheForm() {
        assertThat(titles(show(MASTERS))).containsExactly("Nodes", "System disk", "Login", "Billing", "Image and OS", "Node settings");
        assertThat(titles(show(NETWORK))).startsWith("VPC", "CIDR blocks");
        assertThat(titles(show(BASICS))).startsWith("Basic information", "Version and runtime");
    }

    @Test
    void theBasicsBeginWithTheStandingOfTheClusterAndHaveTheFormAtItsIdentity() {
        var page = show(BASICS);
        assertThat(page.getChildren().get(1)).as("below the title").isInstanceOf(ClusterNotice.class);
        assertThat(Seen.find(page, "turned")).as("with what a change of type did").isNotNull();
        assertThat(Rig.all(page, FormSwitch.class)).hasSize(1);
        assertThat(Rig.all(Rig.all(page, Card.class).get(0), FormSwitch.class)).hasSize(1);
        for (var form : Catalogue.PAGES) {
            if (form == BASICS || form == Catalogue.NODE_POOLS || form == Catalogue.ADDONS) continue;
            assertThat(Rig.all(show(form), VBox.class)).as(form.id()).noneMatch(ClusterNotice.class::isInstance)
                    .noneMatch(FormSwitch.class::isInstance);
        }
    }

    @Test
    void thePlugInIsChosenAtThePlacementAndTheMapStandsUnderTheAddresses() {
        var page = show(NETWORK);
        rig.show(context -> page);
        var cards = Rig.all(page, Card.class);
        assertThat(Rig.all(cards.get(0), PluginSwitch.class)).hasSize(1);
        assertThat(Rig.all(cards.get(1), AddressMapPane.class)).hasSize(1);
        assertThat(Rig.all(page, PluginSwitch.class)).hasSize(1);
        assertThat(Rig.all(page, AddressMapPane.class)).hasSize(1).first().matches(map -> map.getWidth() > 500);
        assertThat(Rig.all(page, PluginSwitch.class).get(0).getWidth()).isLessThan(500);
        assertThat(Rig.all(show(MASTERS), AddressMapPane.class)).isEmpty();
    }

    @Test
    void saysThatTheMastersAreNotUsed() {
        var words = "Not needed: Alibaba Cloud runs the control plane of this cluster type. Values set here are kept but not sent.";
        var page = show(MASTERS, Samples.read(Samples.managed()));
        var bar = page.getChildren().get(1);
        assertThat(Seen.labels(bar)).containsExactly(words);
        assertThat(bar.getStyleClass()).contains("bar", "note");
        assertThat(((Label) Seen.label(bar, words)).isWrapText()).isTrue();
        rig.set(Ref.to(0, BASICS.clusterType), BASICS.clusterType, "Kubernetes");
        assertThat(bar.isVisible() || bar.isManaged()).isFalse();
        assertThat(Seen.labels(show(NETWORK, Samples.read(Samples.managed())))).doesNotContain(words);
    }

    @Test
    void saysWhatIsKeptOfThePage() {
        var page = show(NETWORK);
        assertThat(Rig.all(page, KeptBar.class)).as("nothing is").isEmpty();
        rig.set(Ref.to(0, BASICS.clusterType), BASICS.clusterType, "ManagedKubernetes");
        rig.set(Ref.to(0, NETWORK.zoneIds), NETWORK.zoneIds, List.of("cn-beijing-a"));
        rig.set(Ref.to(0, BASICS.clusterType), BASICS.clusterType, "Kubernetes");
        assertThat(Seen.find(page, "kept").isVisible()).isTrue();
        assertThat(page.getChildren().get(1)).as("below the title").isSameAs(Seen.find(page, "kept"));
    }

    @Test
    void itsFieldsKnowOfEachOther() {
        var page = show(MASTERS, Samples.read(Samples.valid()).set(0, MASTERS.osType, "Windows"));
        rig.act(() -> rig.session.left(Ref.to(0, MASTERS.imageType), true));
        rig.act(() -> rig.session.left(Ref.to(0, MASTERS.osType), true));
        assertThat(Seen.words(Seen.find(page, "err_image_type"))).isEqualTo("Also involved: Operating system");
        assertThat(Seen.words(Seen.find(page, "err_os_type"))).startsWith("Image type and operating system do not match.")
                .doesNotContain("Also involved");
    }

    @Test
    void scrollsWithTheWindowAndReachesNothingByItself() {
        var page = Rig.call(() -> new FormPage(rig.context, NETWORK));
        assertThat(page.scrolls()).isFalse();
        rig.act(() -> page.reach(Ref.to(0, NETWORK.vpcId)));
        assertThat(rig.asked.taken()).isEmpty();
    }
}
