package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.view.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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
        desktop.run(() -> desktop.session().step.set(Step.ALL.get(1)));
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
        assertThat(toast()).isEqualTo("No longer there: pod_vswitch_ids: [vsw-8vbo5fwyqiw0bbtlq0mc9]");
        desktop.click("toast_undo");
        assertThat(desktop.session().draft.state()).isEqualTo(before);
        desktop.go(Ref.to(0, Catalogue.MASTERS.keyPair));
        desktop.clickFix("key_pair");
        assertThat(toast()).isEqualTo("No longer there: login_password");
    }

    @Test
    void theRoomForNodesFollowsTheBlockAndTheMask() throws Exception {
        desktop.run(() -> desktop.session().step.set(Step.ALL.get(1)));
        assertThat(desktop.find("room_node_cidr_mask").isVisible()).isFalse();
        desktop.type("f_container_cidr", "172.20.0.0/16");
        assertThat(desktop.text("room_node_cidr_mask")).isEqualTo("Room for 1,024 nodes, 3 asked for at most");
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, Catalogue.NETWORK.nodeCidrMask, "24")));
        assertThat(desktop.text("room_node_cidr_mask")).startsWith("Room for 256 nodes");
    }

    private String toast() {
        return ((Label) desktop.find("toast").lookup(".label")).getText();
    }
}
