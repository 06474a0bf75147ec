package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A newcomer without a key tries all of it: what is confirmed, sent, refused, lost and followed, against a service of our own. */
class RehearsalJourneyTest {
    private static final int PATIENCE_SECONDS = 120;
    @TempDir
    Path home;
    private Desktop desktop;

    @BeforeEach
    void aRequestThatCanBeSent() throws Exception {
        desktop = Desktop.open(home);
        desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
    }

    @AfterEach
    void close() throws Exception {
        desktop.close();
    }

    private void rehearse(String fate) throws Exception {
        desktop.run(() -> desktop.wizard.rehearse(fate));
        soon("confirm_checked");
        desktop.run(() -> {
            ((CheckBox) desktop.find("confirm_checked")).setSelected(true);
            ((TextField) desktop.find("confirm_name")).setText("prod-bj-01");
        });
        desktop.click("confirm_create");
        soon("outcome_title");
    }

    private void soon(String id) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> desktop.find(id) != null);
        desktop.settle();
    }

    private void soon(String id, String words) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> said(id).contains(words));
    }

    private String said(String id) {
        return desktop.find(id) instanceof Label label ? label.getText() : "";
    }

    @Test
    void aCreationIsWatchedUntilTheClusterRuns() throws Exception {
        rehearse("success");
        assertThat(said("outcome_title")).isEqualTo("Request accepted");
        assertThat(isNamed()).isTrue();
        desktop.click("outcome_follow");
        soon("follow_title");
        assertThat(isNamed()).isTrue();
        soon("follow_title", "prod-bj-01 is running");
        Picture.of(desktop).save("follow-running").isNotCutOff();
        desktop.click("follow_stop");
        assertThat(desktop.find("follow")).isNull();
        assertThat(Files.exists(home.resolve("ledger"))).as("a rehearsal leaves no record").isFalse();
    }

    @Test
    void aWindowThatGoesTakesItsRehearsalWithIt() throws Exception {
        rehearse("success");
        desktop.click("outcome_follow");
        soon("follow_title");
        assertThat(desktop.session().creating()).isPresent();
        desktop.run(desktop.wizard::close);
        assertThat(desktop.stage.isShowing()).isFalse();
        assertThat(desktop.session().creating()).isEmpty();
    }

    private boolean isNamed() {
        return desktop.stage.getScene().getRoot().lookup(".rehearsal") instanceof Label label && label.getText().startsWith("Rehearsal:");
    }

    @Test
    void aStageThatFailsIsNamed() throws Exception {
        desktop.run(() -> {
            desktop.stage.setWidth(900);
            desktop.stage.setHeight(600);
        });
        rehearse("failing-stage");
        desktop.click("outcome_follow");
        soon("follow_title", "Creation of prod-bj-01 failed in stage ");
        desktop.settle();
        assertThat(desktop.stage.getScene().getRoot().lookup(".segment.failed").getBoundsInParent().getHeight())
                .as("also in a small window").isGreaterThan(3);
        Picture.of(desktop).save("follow-failed").isNotCutOff();
    }

    @Test
    void anAnswerThatIsLostIsLookedForAndFound() throws Exception {
        rehearse("reset");
        assertThat(said("outcome_title")).isEqualTo("Cluster found");
    }

    @Test
    void aNameThatIsTakenIsSaidBeforeAnythingIsSent() throws Exception {
        rehearse("name-taken");
        assertThat(said("outcome_title")).isEqualTo("Request not sent");
    }

    @Test
    void severalRefusalsStandInTheDialogAndARehearsalLeavesNothingOnThePages() throws Exception {
        rehearse("several");
        assertThat(said("outcome_title")).isEqualTo("Request rejected");
        Picture.of(desktop).save("refused-several").isNotCutOff();
        desktop.click("outcome_close");
        assertThat(desktop.session().shown().count(Severity.WARNING)).isZero();
    }
}
