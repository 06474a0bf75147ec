package ackcomposer.app;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.send.Way;
import ackcomposer.submit.LoopbackService;
import ackcomposer.view.session.Step;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What is confirmed is what is sent, and nothing else happens while that is asked. */
class ConfirmJourneyTest {
    private static final String ACCEPTED = "{\"cluster_id\": \"c1\", \"task_id\": \"T-1\", \"request_id\": \"R-1\"}";
    @TempDir
    Path home;
    private LoopbackService service;
    private Desktop desktop;

    @BeforeEach
    void aDraftThatIsReadyToBeSent() throws Exception {
        service = LoopbackService.start(LoopbackService.json(200, ACCEPTED));
        desktop = Desktop.open(home, Map.of(Way.OVERRIDE, service.url(), "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-confirm",
                "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret"));
        var file = Files.writeString(home.resolve("good.json"), Samples.valid());
        desktop.openFile(file);
        desktop.type("f_name", "prod-bj-09");
        desktop.run(() -> desktop.session().look(Step.REVIEW));
        desktop.click("btn_next");
        assertThat(desktop.find("confirm")).isNotNull();
    }

    @AfterEach
    void close() throws Exception {
        desktop.close();
        service.close();
    }

    private String name() {
        return desktop.session().draft.state().root().get(BASICS.name).orElseThrow();
    }

    private void confirm(String typed) throws Exception {
        desktop.click("confirm_checked");
        desktop.click("confirm_name");
        desktop.robot.write(typed);
        desktop.click("confirm_create");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> desktop.find("outcome_title") != null);
        desktop.settle();
    }

    private String focused() throws Exception {
        desktop.settle();
        var owner = desktop.stage.getScene().getFocusOwner();
        return owner == null ? "" : owner.getId();
    }

    @Test
    void tabGoesRoundInTheDialogInTheOrderOfReading() throws Exception {
        var order = List.of("confirm_list", "confirm_checked", "confirm_name", "confirm_cancel", "confirm_create");
        desktop.focus("confirm_list");
        Picture.of(desktop).save("confirm").isNotCutOff();
        for (var id : order) {
            assertThat(focused()).isEqualTo(id);
            desktop.keys(KeyCode.TAB);
        }
        assertThat(focused()).as("round to the first").isEqualTo("confirm_list");
        desktop.keys(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).as("and back to the last").isEqualTo("confirm_create");
    }

    @Test
    void undoInTheDialogIsThatOfItsFieldAndNotOfTheDraft() throws Exception {
        desktop.click("confirm_name");
        desktop.robot.write("slip");
        desktop.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(name()).isEqualTo("prod-bj-09");
        desktop.run(() -> ((TextInputControl) desktop.find("confirm_name")).clear());
        confirm("prod-bj-09");
        assertThat(service.requests()).hasSize(1);
        assertThat(new String(service.requests().get(0).body(), StandardCharsets.UTF_8)).contains("\"name\": \"prod-bj-09\"");
    }

    @Test
    void theMenuDoesNothingWhileTheDialogAsks() throws Exception {
        desktop.chosen = Files.writeString(home.resolve("other.json"), Samples.valid());
        for (var key : new KeyCode[] {KeyCode.N, KeyCode.O, KeyCode.Y, KeyCode.DIGIT3}) desktop.keys(KeyCode.CONTROL, key);
        desktop.keys(KeyCode.F7);
        assertThat(desktop.find("confirm")).isNotNull();
        assertThat(desktop.find("question")).isNull();
        assertThat(name()).isEqualTo("prod-bj-09");
    }

    @Test
    @Tag("T5")
    void whatWasConfirmedIsSentWhateverBecameOfTheDraft() throws Exception {
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, BASICS.name, "-Bad name!")));
        confirm("prod-bj-09");
        assertThat(new String(service.requests().get(0).body(), StandardCharsets.UTF_8)).contains("\"name\": \"prod-bj-09\"");
    }

    @Test
    void theKeyboardGoesBackToWhereItWas() {
        var before = desktop.find("btn_next");
        desktop.click("confirm_cancel");
        assertThat(desktop.find("confirm")).isNull();
        assertThat(desktop.stage.getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void theUndoOfAToastIsGoneOnceSomethingElseWasDone() {
        desktop.click("confirm_cancel");
        desktop.run(() -> desktop.session().look(Step.of(NODE_POOLS)));
        desktop.click("np_duplicate");
        desktop.click("np_remove");
        assertThat(desktop.find("toast_undo").isVisible()).as("of the removal").isTrue();
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, BASICS.name, "other")));
        assertThat(desktop.find("toast_undo").isVisible()).isFalse();
        desktop.run(() -> desktop.session().history.undo());
        assertThat(desktop.find("toast_undo").isVisible()).as("it is the last step again").isTrue();
    }

    @Test
    void aCopyHasNothingToUndo() {
        desktop.click("confirm_cancel");
        desktop.click("json_copy");
        assertThat(desktop.find("toast").isVisible()).isTrue();
        assertThat(desktop.find("toast_undo").isVisible()).isFalse();
    }
}
