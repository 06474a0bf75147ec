package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Choosing;
import ackcomposer.model.Ref;
import ackcomposer.view.parts.Unbroken;
import ackcomposer.view.session.Step;
import ackcomposer.view.shell.Windows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said under a field: repairs, one step each, what they take away, and the room that blocks have. */
class FieldJourneyTest {
    private Desktop desktop;
    private Path file;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        file = home.resolve("sample.json");
        Files.write(file, Samples.bytes("sample.json"));
        desktop = Desktop.open(home);
    }

    @AfterEach
    void close() throws Exception {
        desktop.close();
    }

    @Test
    void aRepairIsOneStepOfUndo() throws Exception {
        desktop.run(() -> desktop.session().look(Step.ALL.get(1)));
        desktop.type("f_vpc_cidr", "192.168.0.0/16");
        desktop.type("f_service_cidr", "172.21.0.1/20");
        desktop.focus("f_vpcid");
        desktop.run(() -> {
            var link = (Hyperlink) desktop.find("err_service_cidr").lookup(".fix");
            link.fire();
        });
        assertThat(desktop.text("f_service_cidr")).isEqualTo("172.21.0.0/20");
        assertThat(desktop.find("err_service_cidr").isVisible()).isFalse();
        desktop.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desktop.text("f_service_cidr")).isEqualTo("172.21.0.1/20");
    }

    @Test
    void whatARepairTakesAwayIsSaidWithTheWayBackAndWithoutTheSecret() throws Exception {
        desktop.openFile(file);
        var before = desktop.session().draft.state();
        desktop.go(Ref.to(0, Catalogue.NETWORK.podVSwitches));
        desktop.clickFix("pod_vswitch_ids");
        assertThat(toast()).isEqualTo("Replaced or removed: pod_vswitch_ids: [vsw-8vbo5fwyqiw0bbtlq0mc9]");
        desktop.click("toast_undo");
        assertThat(desktop.session().draft.state()).isEqualTo(before);
        desktop.go(Ref.to(0, Catalogue.MASTERS.keyPair));
        desktop.clickFix("key_pair");
        assertThat(toast()).isEqualTo("Replaced or removed: login_password");
    }

    @Test
    void theRoomForNodesFollowsTheBlockAndTheMask() throws Exception {
        desktop.run(() -> desktop.session().look(Step.ALL.get(1)));
        assertThat(desktop.find("room_node_cidr_mask").isVisible()).isFalse();
        desktop.type("f_container_cidr", "172.20.0.0/16");
        assertThat(desktop.text("room_node_cidr_mask")).isEqualTo("Fits 1,024 nodes; this request needs up to 3");
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, Catalogue.NETWORK.nodeCidrMask, "24")));
        assertThat(desktop.text("room_node_cidr_mask")).isEqualTo("Fits 256 nodes; this request needs up to 3");
    }

    @Test
    void aTextWithALimitCountsItsCharactersAndATableItsRows() throws Exception {
        desktop.openFile(file);
        desktop.type("f_name", "prod-01");
        assertThat(((Label) desktop.find("f_name").getParent().lookup(".unit")).getText()).isEqualTo("7/63");
        desktop.go(Ref.to(0, Catalogue.ADVANCED.tags));
        assertThat(desktop.stage.getScene().getRoot().lookupAll(".hint")).filteredOn(Label.class::isInstance)
                .extracting(node -> ((Label) node).getText()).contains("1 of 20");
    }

    @Test
    void aNumberIsSteppedByTheMouseFromWhatTheServiceAssumes() throws Exception {
        desktop.run(() -> desktop.session().level.set(Level.ALL));
        desktop.go(Ref.to(0, Catalogue.ADVANCED.timeoutMins));
        var buttons = desktop.find("f_timeout_mins").getParent().lookupAll(".arrow").stream().map(Button.class::cast).toList();
        desktop.run(() -> buttons.get(1).fire());
        assertThat(desktop.text("f_timeout_mins")).isEqualTo("61");
        desktop.run(() -> buttons.get(0).fire());
        desktop.run(() -> buttons.get(0).fire());
        assertThat(desktop.text("f_timeout_mins")).isEqualTo("59");
    }

    @Test
    void aValueThatIsNotTheDefaultIsMarkedAtOnce() throws Exception {
        desktop.go(Ref.to(0, Catalogue.ADVANCED.clusterDomain));
        var marked = PseudoClass.getPseudoClass("changed");
        var box = desktop.find("lbl_cluster_domain").getParent().getParent();
        desktop.type("f_cluster_domain", "example.local");
        assertThat(box.getPseudoClassStates()).contains(marked);
        desktop.type("f_cluster_domain", "cluster.local");
        assertThat(box.getPseudoClassStates()).doesNotContain(marked);
    }

    @Test
    void aNumberThatIsSteppedOutOfItsRangeSaysSo() throws Exception {
        desktop.go(Ref.to(0, Catalogue.ADVANCED.timeoutMins));
        desktop.type("f_timeout_mins", "1");
        desktop.focus("search");
        var less = (Button) desktop.find("f_timeout_mins").getParent().lookup(".arrow");
        desktop.run(less::fire);
        desktop.run(less::fire);
        assertThat(desktop.text("f_timeout_mins")).as("not below nothing").isEqualTo("0");
        assertThat(desktop.find("err_timeout_mins").isVisible()).isTrue();
    }

    @Test
    void linesThatArePastedBecomeChips() throws Exception {
        desktop.go(Ref.to(0, Catalogue.ADVANCED.customSan));
        desktop.run(() -> {
            var content = new ClipboardContent();
            content.putString("a.example.com\nb.example.com\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        desktop.keys(KeyCode.SHORTCUT, KeyCode.V);
        desktop.keys(KeyCode.ENTER);
        assertThat(desktop.session().draft.state().root().get(Catalogue.ADVANCED.customSan))
                .contains(List.of("a.example.com", "b.example.com"));
    }

    @Test
    void aNumberInATableHasRoomForItsDigits() throws Exception {
        desktop.openFile(file);
        var pool = desktop.session().draft.state().root().rows(Catalogue.NODE_POOLS.nodepools).get(0);
        var disk = pool.rows(Catalogue.NODE_POOLS.pool.dataDisks).get(0);
        desktop.go(Ref.to(disk.id(), Catalogue.NODE_POOLS.pool.dataDisk.size));
        var number = (Region) Windows.target(desktop.stage.getScene(), disk.id(), Catalogue.NODE_POOLS.pool.dataDisk.size);
        assertThat(number.getWidth()).isGreaterThan(60);
    }

    @Test
    void lineBreaksAreTakenOutOfWhatIsPastedAndThatIsSaid() throws Exception {
        desktop.focus("f_name");
        desktop.run(() -> {
            var content = new ClipboardContent();
            content.putString("prod\n-01\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        desktop.keys(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(desktop.text("f_name")).isEqualTo("prod-01");
        assertThat(toast()).isEqualTo("Cluster name: line breaks were removed from the pasted text");
    }

    @Test
    void eachChipIsWrongByItself() throws Exception {
        desktop.openFile(file);
        desktop.run(() -> desktop.session()
                .draft.edit(state -> state.set(0, Catalogue.ADVANCED.customSan, List.of("api.example.com", "not a name", "10.0.0.8"))));
        desktop.run(() -> desktop.session().look(Step.ALL.get(6)));
        desktop.go(Ref.to(0, Catalogue.ADVANCED.customSan));
        assertThat(desktop.find("f_custom_san").getParent().lookupAll(".chip"))
                .extracting(chip -> chip.getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong")))
                .containsExactlyInAnyOrder(false, true, false);
    }

    @Test
    void whatIsKeptAndNotSentIsListedAndCanBeDropped() throws Exception {
        desktop.openFile(file);
        desktop.run(() -> desktop.session().draft.edit(state -> Choosing.pick(state, Catalogue.ADDONS.plugin, "terway-eniip")));
        desktop.run(() -> desktop.session().look(Step.ALL.get(1)));
        assertThat(desktop.find("kept_list").isVisible()).isFalse();
        desktop.run(() -> ((Hyperlink) desktop.find("kept_show")).fire());
        assertThat(desktop.find("kept_list").lookupAll(".label")).extracting(label -> Unbroken.plain(((Label) label).getText()))
                .contains("Pod CIDR", "172.20.0.0/16");
        Picture.of(desktop).save("kept").isNotCutOff();
        desktop.run(() -> ((Hyperlink) desktop.find("kept_discard")).fire());
        assertThat(desktop.find("kept").isVisible()).isFalse();
        desktop.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desktop.find("kept").isVisible()).isTrue();
    }

    @Test
    void altEnterOpensWhatCanBeDoneWithAField() throws Exception {
        desktop.run(() -> desktop.session().look(Step.ALL.get(1)));
        desktop.type("f_service_cidr", "172.30.0.0/20");
        menu("field_path");
        assertThat(Desktop.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("service_cidr");
        menu("field_reset");
        assertThat(desktop.text("f_service_cidr")).as("what a new draft begins with").isEqualTo("172.19.0.0/20");
        menu("field_clear");
        assertThat(desktop.text("f_service_cidr")).isEmpty();
        assertThat(desktop.session().draft.state().root().isSet(Catalogue.NETWORK.serviceCidr)).isFalse();
        desktop.keys(KeyCode.SHORTCUT, KeyCode.Z);
        menu("field_json");
        assertThat(desktop.find("json").isVisible()).isTrue();
    }

    /** Opens the menu of the field in use and takes an item. */
    private void menu(String item) throws Exception {
        desktop.focus("f_service_cidr");
        desktop.keys(KeyCode.ALT, KeyCode.ENTER);
        Desktop.call(() -> {
            var menu = (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow();
            menu.getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire();
            menu.hide();
            return null;
        });
        desktop.settle();
    }

    private String toast() {
        return ((Label) desktop.find("toast").lookup(".label")).getText();
    }
}
