package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.Settings;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Records;
import ackcomposer.view.Rig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing that is to be sent takes the place of a question, and of what was sent before only what is known is said. */
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

    private LedgerRecord accepted() throws Exception {
        return Records.accepted(home.resolve("ledger"), "https://cs.cn-beijing.aliyuncs.com", "prod-bj-01",
                new Credentials("LTAI-c0de", "secret", null), "c1");
    }

    /** To get ready takes its time, in which something else may come up. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasAskedMeanwhileKeepsItsPlace(boolean isRehearsal) {
        Runnable begin = isRehearsal ? () -> sends.rehearse("success") : sends::create;
        acts.work.hold();
        acts.rig.act(begin);
        acts.rig.act(() -> acts.window.frame.say("app.title", "asked first"));
        acts.rig.act(acts.work::release);
        assertThat(acts.said()).contains("asked first");
        assertThat(acts.find("confirm")).isNull();
    }

    private static long services() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("rehearsal")).count();
    }

    /** Its service would go on to listen, with the key that was made for it, until the program ends. */
    @Test
    void ofARehearsalThatIsNotBegunOrIsOverNoServiceIsLeft() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> services() == 0);
        acts.rig.act(() -> {
            acts.window.frame.say("app.title", "asked meanwhile");
            sends.rehearse("success");
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> services() == 0);
        acts.click("question_ok");
        for (var times = 0; times < 2; times++) {
            acts.rig.act(() -> sends.rehearse("success"));
            assertThat(acts.find("confirm_create")).isNotNull();
            acts.rig.act(acts.window.frame::closeDialog);
        }
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> services() == 1);
        acts.rig.act(sends::endRehearsal);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> services() == 0);
    }

    @Test
    void aRehearsalThatGaveWayDoesNotComeBackByItselfAndCanBeAskedForAgain() {
        acts.rig.act(() -> {
            acts.window.frame.say("app.title", "asked meanwhile");
            sends.rehearse("success");
        });
        acts.click("question_ok");
        assertThat(acts.isAsking()).isFalse();
        acts.rig.act(() -> sends.rehearse("success"));
        assertThat(acts.find("confirm_create")).isNotNull();
    }

    @Test
    void whatIsToBeSentIsConfirmedFirst() {
        acts.rig.act(sends::create);
        assertThat(acts.find("confirm")).isNotNull();
    }

    @Test
    void whereTheSettingsCannotBeReadNothingIsSaidOfAnEarlierRequest() throws Exception {
        var earlier = acts.rig.session.earlier;
        accepted();
        acts.rig.act(sends::lookBack);
        assertThat(Rig.call(earlier::get).clusterId()).isEqualTo("c1");
        Files.writeString(home.resolve("settings.json"), "{\"proxy\": ");
        acts.rig.act(sends::lookBack);
        assertThat(Rig.call(earlier::get)).as("nobody knows where it would go now").isNull();
    }

    /** The record of what is sent has no place then: that is to be set right by the user, and no fault of the program. */
    @Test
    void withoutAHomeItIsSaidThatThereIsNoHistory() {
        acts = ActsRig.valid(Path.of("no", "home"));
        sends = Rig.call(() -> new SendActs(acts.window, acts.files, new KeptSettings(acts.window, Settings.NONE, acts.peers)));
        acts.rig.act(sends::history);
        assertThat(acts.said()).contains(acts.window.text("history.failed"), acts.window.text("reason.LedgerFault"));
    }

    @Test
    void whyACreationIsNotWatchedIsSaidUnderItsName() throws Exception {
        var record = accepted();
        acts.rig.act(() -> sends.follow(record));
        assertThat(acts.said()).contains(acts.window.text("history.unwatched"), acts.window.text("reason.NoCredentials"));
        acts.click("question_ok");
        acts.rig.act(() -> sends.lookFor(record));
        assertThat(acts.said()).contains(acts.window.text("look.not"));
    }
}
