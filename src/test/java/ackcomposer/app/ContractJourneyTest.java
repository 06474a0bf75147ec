package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.json.Json;
import ackcomposer.view.session.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Both forms of the request, the types of cluster, and accepted warnings, as a person meets them in the window. */
class ContractJourneyTest {
    @TempDir
    private Path home;
    private Path file;
    private Desktop desktop;

    @BeforeEach
    void open() throws Exception {
        file = home.resolve("prod.ack.json");
        Files.writeString(file, Samples.valid());
        desktop = Desktop.open(home);
        desktop.openFile(file);
    }

    @AfterEach
    void close() throws Exception {
        desktop.close();
    }

    private String json() {
        return Json.text(desktop.session().draft.state());
    }

    private void choose(Node box, Object value) {
        var button = box.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(toggle -> value.equals(toggle.getUserData())).findFirst().orElseThrow();
        desktop.robot.clickOn(button);
        desktop.settle();
    }

    private void step(Step step) {
        desktop.run(() -> desktop.session().look(step));
    }

    private String words(String id) {
        return desktop.find(id).lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).collect(Collectors.joining("\n"));
    }

    @Test
    void theFormIsSwitchedOnBasicsAndTheNewOneOnReviewAndIsOneStepEach() {
        choose(desktop.find("form_switch"), Contract.FORM_2026);
        assertThat(json()).contains("\"control_plane_config\"").doesNotContain("master_count");
        choose(desktop.find("form_switch"), Contract.FORM_2024);
        assertThat(json()).isEqualTo(Samples.valid().stripTrailing());
        step(Step.REVIEW);
        assertThat(desktop.find("form_switch")).isNull();
        desktop.click("write_2026");
        assertThat(json()).contains("\"control_plane_config\"").doesNotContain("master_count");
        assertThat(desktop.find("write_2026").isVisible()).isFalse();
        desktop.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(json()).isEqualTo(Samples.valid().stripTrailing());
        desktop.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desktop.session().draft.state().contract()).isEqualTo(Contract.FORM_2026);
        desktop.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desktop.session().draft.state().contract()).isEqualTo(Contract.FORM_2024);
        assertThat(desktop.session().history.canUndo()).isFalse();
    }

    @Test
    void aFileKeepsTheFormItWasSavedIn() throws Exception {
        choose(desktop.find("form_switch"), Contract.FORM_2026);
        desktop.click("btn_save");
        assertThat(Files.readString(file)).contains("\"control_plane_config\"").doesNotContain("x-ack-composer");
        desktop.openFile(file);
        assertThat(desktop.session().draft.state().contract()).isEqualTo(Contract.FORM_2026);
        assertThat(desktop.session().changed.get()).isFalse();
    }

    @Test
    void makingItManagedIsOneStepAndSaysWhatItDid() {
        var before = desktop.session().draft.state();
        desktop.click("make_managed");
        assertThat(desktop.session().draft.state().type()).isEqualTo(ClusterType.MANAGED);
        assertThat(words("turned"))
                .contains("Cluster subtype was set to Standard managed cluster.", "Edition was set to Pro.",
                        "The add-on csi-provisioner was replaced by managed-csiprovisioner.",
                        "The control plane now uses the 3 vSwitches of the masters (duplicates removed).");
        desktop.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desktop.session().draft.state()).isEqualTo(before);

        choose(desktop.find("f_cluster_type").getParent(), "ManagedKubernetes");
        assertThat(json()).contains("\"cluster_spec\": \"ack.pro.small\"", "\"managed-csiprovisioner\"").doesNotContain("master_");
        desktop.click("make_dedicated");
        assertThat(json()).isEqualTo(Samples.valid().stripTrailing());
        assertThat(words("turned")).contains("7 values are restored: ").doesNotContain("was set to");
        desktop.click("turned_dismiss");
        assertThat(desktop.find("turned").getParent().isVisible()).isFalse();
    }

    @Test
    void anOpenedFileIsNoChangeOfType() throws Exception {
        Files.writeString(file, Samples.managed());
        desktop.openFile(file);
        assertThat(desktop.session().draft.state().type()).isEqualTo(ClusterType.MANAGED);
        assertThat(desktop.find("turned").getParent().isVisible()).isFalse();
    }

    @Test
    void theReportSaysWhatTheOtherFormChangesAndWritesIt() {
        desktop.click("form_report");
        assertThat(words("report")).contains("moved", "renamed", "master_count\n→ control_plane_config.size");
        desktop.keys(KeyCode.ESCAPE);
        assertThat(desktop.find("report")).isNull();
        assertThat(desktop.session().draft.state().contract()).isEqualTo(Contract.FORM_2024);
        desktop.click("form_report");
        desktop.click("report_switch");
        assertThat(desktop.find("report")).isNull();
        assertThat(desktop.session().draft.state().contract()).isEqualTo(Contract.FORM_2026);
    }

    @Test
    void anAcceptedWarningIsKeptWithItsNoteUntilTheValueChanges() throws Exception {
        desktop.type("f_name", "prod_bj");
        step(Step.REVIEW);
        accept();
        desktop.settle();
        desktop.robot.write("agreed with ops").push(KeyCode.ENTER);
        desktop.settle();
        assertThat(labels()).contains("Accepted: agreed with ops");
        desktop.chosen = file;
        desktop.click("btn_save");
        desktop.click("question_spec");
        assertThat(Files.readString(file)).contains("\"accepted\"", "\"prod_bj\"", "agreed with ops");

        step(Step.ALL.get(0));
        desktop.type("f_name", "prod_sh");
        step(Step.REVIEW);
        assertThat(labels()).contains("Accepted earlier with other values: agreed with ops").doesNotContain("Accepted: agreed with ops");
        accept();
        desktop.robot.push(KeyCode.ENTER);
        desktop.settle();
        assertThat(labels()).contains("Accepted: agreed with ops");
        desktop.robot.clickOn(link("Withdraw"));
        desktop.settle();
        assertThat(labels()).doesNotContain("Accepted: agreed with ops");
        desktop.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(labels()).contains("Accepted: agreed with ops");
    }

    private List<String> labels() {
        return desktop.stage.getScene().getRoot().lookupAll(".review .label").stream().map(Label.class::cast).map(Label::getText).toList();
    }

    /** The menu of the one problem that may be accepted asks for the note. */
    private void accept() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> ways().size() == 1);
        desktop.run(ways().get(0)::fire);
    }

    private List<MenuItem> ways() {
        return desktop.stage.getScene().getRoot().lookupAll(".review .row-menu").stream()
                .flatMap(menu -> ((MenuButton) menu).getItems().stream())
                .filter(item -> item.getText().equals("Accept with a note")).toList();
    }

    private Node link(String text) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> found(text).isPresent());
        return found(text).orElseThrow();
    }

    private Optional<Node> found(String text) {
        return desktop.stage.getScene().getRoot().lookupAll(".review .hyperlink").stream()
                .filter(node -> ((Hyperlink) node).getText().equals(text)).findFirst();
    }
}
