package ackcomposer.app;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.send.Sender;
import ackcomposer.app.send.Way;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.json.SpecFile;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.Records;
import ackcomposer.submit.State;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What was sent before is said on Review, now and after a new start, and what was lost is looked for. */
class EarlierJourneyTest {
    private static final String ACCEPTED = "{\"cluster_id\": \"c1\", \"task_id\": \"T-1\", \"request_id\": \"R-1\"}";
    private static final String LIST = "DescribeClustersForRegion";
    @TempDir
    Path home;

    private Map<String, String> around(String url) {
        return new HashMap<>(Map.of(Way.OVERRIDE, url, "HOME", home.toString(), Sender.RESOLVE_SECONDS, "0",
                "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-c0de", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret"));
    }

    private void review(Desktop desktop) throws Exception {
        desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
        desktop.run(() -> desktop.session().look(Step.REVIEW));
        desktop.settle();
    }

    private void send(Desktop desktop) throws Exception {
        review(desktop);
        desktop.run(desktop.wizard::create);
        desktop.run(() -> {
            ((CheckBox) desktop.find("confirm_checked")).setSelected(true);
            ((TextField) desktop.find("confirm_name")).setText("prod-bj-01");
        });
        desktop.click("confirm_create");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> desktop.find("outcome_title") != null);
        desktop.keys(KeyCode.ESCAPE);
    }

    private static String words(Desktop desktop) {
        return String.join(" ", Rig.words((Parent) desktop.find("review_earlier")));
    }

    private static boolean says(Desktop desktop, String text) throws Exception {
        return Desktop.call(() -> Rig.isSeen(desktop.find("review_earlier")) && words(desktop).contains(text));
    }

    private LedgerRecord entry() throws Exception {
        return new Ledger(home.resolve("ledger")).list().get(0);
    }

    @Test
    void anAcceptedRequestIsNamedOnReviewAndOnlyUnderItsName() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(200, ACCEPTED));
             var desktop = Desktop.open(home, around(service.url()))) {
            send(desktop);
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> says(desktop, "as cluster c1"));
            desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, BASICS.name, "prod-bj-02")));
            desktop.settle();
            assertThat(Rig.isSeen(desktop.find("review_earlier"))).isFalse();
        }
        try (var service = LoopbackService.start(); var desktop = Desktop.open(home, around(service.url()))) {
            review(desktop);
            assertThat(Rig.isSeen(desktop.find("review_earlier"))).as("sent to another host").isFalse();
        }
    }

    @Test
    void aLostOneIsLookedForAtTheNextStartAndFound() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.hangUp())) {
            try (var desktop = Desktop.open(home, around(service.url()))) {
                send(desktop);
                WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> says(desktop, "outcome is unknown"));
            }
            service.seen(LIST, LoopbackService.json(200, "{\"clusters\": [{\"cluster_id\": \"c8\", \"name\": \"prod-bj-01\"}]}"));
            try (var desktop = Desktop.open(home, around(service.url()))) {
                WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> entry().state() == State.ACCEPTED);
                review(desktop);
                WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> says(desktop, "as cluster c8"));
                assertThat(service.requests()).hasSize(1);
            }
        }
    }

    @Test
    void onReviewItIsLookedForAgainOrClosed() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.hangUp());
             var desktop = Desktop.open(home, around(service.url()))) {
            send(desktop);
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> says(desktop, "outcome is unknown"));
            desktop.click("earlier_look");
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> says(desktop, "was found. It may still appear; check the console too."));
            Picture.of(desktop).save("review-earlier").isNotCutOff();
            desktop.run(() -> desktop.session().lang.set(Lang.ZH));
            Picture.of(desktop).save("review-earlier-zh").isNotCutOff();
            desktop.run(desktop.wizard::history);
            Picture.of(desktop).save("history-zh").isNotCutOff();
            desktop.run(() -> desktop.session().lang.set(Lang.EN));
            desktop.settle();
            desktop.click("earlier_absent");
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> entry().state() == State.CLOSED
                    && !Desktop.call(() -> Rig.isSeen(desktop.find("review_earlier"))));
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void whatWasSentOpensAsADraftThatIsInNoFile() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(400, "{\"code\": \"Bad\"}"));
             var desktop = Desktop.open(home, around(service.url()))) {
            send(desktop);
            desktop.run(desktop.wizard::newDraft);
            desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, BASICS.name, "another")));
            desktop.run(desktop.wizard::history);
            desktop.run(() -> ((Hyperlink) desktop.stage.getScene().lookup(".history_open_sent")).fire());
            desktop.click("question_discard");
            var root = desktop.session().draft.state().root();
            assertThat(root.get(BASICS.name)).contains("prod-bj-01");
            assertThat(SpecFile.spec(desktop.session().draft.state())).isEqualTo(SpecFile.spec(Samples.read(Samples.valid())));
            assertThat(desktop.session().fileName.get()).isNull();
            assertThat(desktop.session().changed.get()).isTrue();
        }
    }

    @Test
    void aHostThatNobodyKnowsIsNotAskedUnasked() throws Exception {
        var endpoint = "https://cs.invalid";
        var key = new Credentials("LTAI-c0de", "secret", null);
        Records.open(home.resolve("ledger"), endpoint, "prod-bj-01", key);
        try (var desktop = Desktop.open(home, around(endpoint))) {
            assertThat(desktop.session().looked.get()).as("at the start nothing is asked").isNull();
            review(desktop);
            desktop.click("earlier_look");
            assertThat(Rig.words((Parent) desktop.find("question"))).anyMatch(words -> words.contains("would go to cs"));
            desktop.click("question_cancel");
            assertThat(desktop.session().looked.get()).isNull();
        }
    }
}
