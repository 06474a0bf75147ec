package ackcomposer.app;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.view.parts.Unbroken;
import ackcomposer.view.session.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Where a conflict of several fields is said: once, with a way from each field to the others. */
class InvolvedJourneyTest {
    private Desktop desktop;
    private Path file;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        file = home.resolve("valid.json");
        Files.writeString(file, Samples.valid());
        desktop = Desktop.open(home);
    }

    @AfterEach
    void close() throws Exception {
        desktop.close();
    }

    @Test
    void theFieldChangedLastSaysItAndTheOtherPointsThere() throws Exception {
        desktop.run(() -> desktop.session().look(Step.ALL.get(1)));
        desktop.type("f_vpc_cidr", "192.168.0.0/16");
        desktop.type("f_container_cidr", "172.20.0.0/16");
        desktop.type("f_service_cidr", "172.20.0.0/20");
        desktop.focus("f_vpcid");
        assertThat(said("err_service_cidr")).startsWith("The pod CIDR 172.20.0.0/16 and the Service CIDR 172.20.0.0/20 overlap. "
                + "They must not share addresses.");
        assertThat(said("err_container_cidr")).isEqualTo("Also involved: Service CIDR");
        Picture.of(desktop).save("involved").isNotCutOff();
        desktop.run(() -> link("err_container_cidr").fire());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> desktop.find("f_service_cidr").isFocused());
        desktop.type("f_container_cidr", "172.20.0.0/17");
        desktop.focus("f_vpcid");
        assertThat(said("err_service_cidr")).isEqualTo("Also involved: Pod CIDR");
        assertThat(said("err_container_cidr")).startsWith("The pod CIDR 172.20.0.0/17 and");
    }

    @Test
    void aFieldOfAnotherPageIsNamedAndReached() throws Exception {
        desktop.openFile(file);
        var pool = desktop.session().draft.state().root().rows(NODE_POOLS.nodepools).get(0);
        desktop.run(() -> {
            desktop.session().draft.edit(state -> state.set(0, NETWORK.snatEntry, false));
            desktop.session().look(Step.ALL.get(6));
            desktop.session().look(Step.ALL.get(1));
        });
        var involved = link("err_snat_entry");
        assertThat(involved.getText()).startsWith(pool.get(NODE_POOLS.pool.name).orElseThrow() + " › ");
        desktop.run(involved::fire);
        assertThat(desktop.session().step.get()).isEqualTo(Step.ALL.get(5));
        assertThat(said("err_nodepools__0__scaling_group__internet_charge_type")).contains("Also involved:");
    }

    @Test
    void aMissingNetworkPlugInIsSaidAndMendedWhereItIsChosen() throws Exception {
        desktop.openFile(file);
        desktop.run(() -> {
            desktop.session().draft.edit(state -> state.set(0, ADDONS.addons, null));
            desktop.session().look(Step.ALL.get(6));
            desktop.session().look(Step.ALL.get(1));
        });
        assertThat(said("err_network_plugin")).contains("network plug-in");
        desktop.run(() -> desktop.session().look(Step.ALL.get(4)));
        assertThat(said("err_addon_plugin")).contains("network plug-in");
        Picture.of(desktop).save("no-plug-in").isNotCutOff();
        desktop.run(() -> ((Hyperlink) desktop.find("err_addon_plugin").lookup(".fix")).fire());
        assertThat(desktop.find("err_addon_plugin").isVisible()).isFalse();
        assertThat(ADDONS.plugin.picked(desktop.session().draft.state().root())).hasSize(1);
    }

    @Test
    void whatTheSwitchHidesIsNoLinkAndIsShownOnceOneGoesThere() throws Exception {
        desktop.openFile(file);
        desktop.run(() -> {
            desktop.session().draft.edit(state -> state.set(0, MASTERS.keyPair, null));
            desktop.session().look(Step.ALL.get(6));
            desktop.session().look(Step.ALL.get(3));
        });
        assertThat(said("err_key_pair")).startsWith("Masters have no login.").doesNotContain("Also involved");
        desktop.go(Ref.to(0, MASTERS.loginPassword));
        assertThat(desktop.find("f_login_password").isFocused()).isTrue();
    }

    @Test
    void theDetailsOfAProblemNameRuleSourceDateAndEveryFieldThatIsConcerned() throws Exception {
        desktop.openFile(file);
        desktop.run(() -> {
            desktop.session().draft.edit(state -> state.set(0, NETWORK.serviceCidr, "172.20.0.0/20"));
            desktop.session().look(Step.ALL.get(6));
        });
        var details = (Label) desktop.stage.getScene().lookup(".problem-details");
        assertThat(details.isVisible()).isFalse();
        var menu = (MenuButton) desktop.stage.getScene().lookup(".review .row-menu");
        desktop.run(menu.getItems().stream().filter(item -> item.getText().equals("Details")).findFirst().orElseThrow()::fire);
        assertThat(details.isVisible()).isTrue();
        assertThat(Unbroken.plain(details.getText()))
                .isEqualTo("Rule R4. Source: API page CreateCluster, ACK dedicated cluster, 2024-03-19.\nFields: container_cidr, "
                + "service_cidr");
        Picture.of(desktop).save("details").isNotCutOff();
    }

    @Test
    void theLinesInErrorAreMarkedWhereverTheyMoveTo() throws Exception {
        desktop.openFile(file);
        desktop.run(() -> {
            desktop.session().draft.edit(state -> state.set(0, NETWORK.serviceCidr, "172.20.0.0/20"));
            desktop.session().look(Step.ALL.get(6));
        });
        assertThat(marked()).containsExactly("\"container_cidr\": \"172.20.0.0/16\",", "\"service_cidr\": \"172.20.0.0/20\",");
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, BASICS.resourceGroupId, "rg-acfmvw3wjmb0000")));
        assertThat(marked()).as("a line more above them").hasSize(2).allMatch(line -> line.contains("_cidr"));
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, BASICS.resourceGroupId, null)
                .set(0, BASICS.kubernetesVersion, null)));
        assertThat(marked()).as("two less").hasSize(2).allMatch(line -> line.contains("_cidr"));
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, NETWORK.serviceCidr, "172.21.0.0/20")));
        assertThat(marked()).isEmpty();
    }

    /** The lines of the request that are marked as wrong. */
    private List<String> marked() {
        return desktop.markedLines("wrong");
    }

    private Hyperlink link(String id) {
        return (Hyperlink) desktop.find(id).lookup(".involved");
    }

    /** The words of a message, those of its links too. */
    private String said(String id) {
        assertThat(desktop.find(id)).as(id).isNotNull();
        return desktop.find(id).lookupAll(".text").stream().filter(Node::isVisible).filter(Text.class::isInstance)
                .map(node -> Unbroken.plain(((Text) node).getText()))
                .filter(text -> text.codePoints().noneMatch(letter -> letter >= 0xE000)).collect(Collectors.joining()).strip();
    }
}
