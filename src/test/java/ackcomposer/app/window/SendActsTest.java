package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.Settings;
import ackcomposer.view.Rig;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be confirmed is asked where nothing else is asked: no dialog is replaced by one that was begun before it. */
class SendActsTest {
    @TempDir
    Path home;
    private ActsRig acts;
    private SendActs sends;

    @BeforeEach
    void open() {
        acts = ActsRig.valid(home);
        sends = Rig.call(() -> new SendActs(acts.window, acts.files, new KeptSettings(acts.window, Settings.NONE, acts.peers)));
    }

    @AfterEach
    void nothingIsRehearsedAnyMore() {
        acts.rig.act(sends::endRehearsal);
    }

    @Test
    void aRehearsalThatIsReadyIsConfirmed() {
        acts.rig.act(() -> sends.rehearse("success"));
        assertThat(acts.find("confirm_create")).isNotNull();
    }

    @Test
    void aRehearsalThatIsReadyWhileADialogAsksLeavesThatAlone() {
        acts.rig.act(() -> {
            acts.window.frame.say("create.missing", "asked meanwhile");
            sends.rehearse("success");
        });
        assertThat(acts.said()).contains("asked meanwhile");
        assertThat(acts.find("confirm_create")).isNull();
        acts.click("question_ok");
        assertThat(acts.isAsking()).as("it does not come back later").isFalse();
        acts.rig.act(() -> sends.rehearse("success"));
        assertThat(acts.find("confirm_create")).as("asked for again it is there").isNotNull();
    }
}
