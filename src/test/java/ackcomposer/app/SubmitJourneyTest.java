package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.send.Sender;
import ackcomposer.app.send.Way;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.State;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What became of a request ends where the design says: a refusal at its field and on Review, an answer that was lost on Review, the same
 * request once more in the question, a service that cannot be seen in a banner on the page of following.
 */
class SubmitJourneyTest {
    private static final String ACCEPTED = "{\"cluster_id\": \"c1\", \"task_id\": \"T-1\", \"request_id\": \"R-1\"}";
    private static final String REFUSED = "{\"code\": \"InvalidCIDR\", \"message\": \"Invalid service CIDR: 172.21.0.0/20\","
            + " \"requestId\": \"R-9\"}";
    @TempDir
    Path home;

    private Desktop open(LoopbackService service) throws Exception {
        var desktop = Desktop.open(home, Map.of(Way.OVERRIDE, service.url(), "HOME", home.toString(), Sender.RESOLVE_SECONDS, "0",
                "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-c0de", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret"));
        desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
        desktop.run(() -> desktop.session().look(Step.REVIEW));
        return desktop;
    }

    private void confirm(Desktop desktop) {
        desktop.run(desktop.wizard::create);
        desktop.run(() -> {
            ((CheckBox) desktop.find("confirm_checked")).setSelected(true);
            ((TextField) desktop.find("confirm_name")).setText("prod-bj-01");
        });
    }

    private void send(Desktop desktop) throws Exception {
        desktop.click("confirm_create");
        soon(() -> desktop.find("outcome_title") != null);
        desktop.settle();
    }

    private static void soon(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
    }

    private State state() throws Exception {
        return new Ledger(home.resolve("ledger")).list().get(0).state();
    }

    @Test
    void aRefusalStandsAtItsFieldAndOnReviewUntilTheDraftIsAnother() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(400, REFUSED)); var desktop = open(service)) {
            confirm(desktop);
            send(desktop);
            assertThat(desktop.text("outcome_title")).isEqualTo("Request rejected");
            assertThat(Rig.words((Parent) desktop.find("outcome"))).anyMatch(words -> words.startsWith("Nothing was created."))
                    .contains("Go to Service CIDR");
            assertThat(((TextField) desktop.find("outcome_request")).getText()).isEqualTo("R-9");
            desktop.keys(KeyCode.ESCAPE);
            assertThat(desktop.session().step.get()).as("it ends on Review").isEqualTo(Step.REVIEW);
            assertThat(Rig.words(desktop.stage.getScene().getRoot())).anyMatch(words -> words.contains("Invalid service CIDR"));
            desktop.run(() -> desktop.session().look(Step.of(Catalogue.NETWORK)));
            assertThat(Rig.words((Parent) desktop.find("err_service_cidr"))).anyMatch(words -> words.contains("Invalid service CIDR"));
            desktop.type("f_service_cidr", "172.22.0.0/20");
            desktop.keys(KeyCode.TAB);
            assertThat(Rig.words(desktop.stage.getScene().getRoot())).as("of this draft nothing was said")
                    .noneMatch(words -> words.contains("Invalid service CIDR"));
            assertThat(state()).isEqualTo(State.REFUSED);
        }
    }

    @Test
    void theSameRequestIsSentOnceMoreOnlyWhereThatIsChosen() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(200, ACCEPTED), LoopbackService.json(200, ACCEPTED));
             var desktop = open(service)) {
            confirm(desktop);
            send(desktop);
            assertThat(desktop.text("outcome_title")).isEqualTo("Request accepted");
            desktop.keys(KeyCode.ESCAPE);
            confirm(desktop);
            assertThat(Rig.words((Parent) desktop.find("confirm"))).anyMatch(words -> words.contains("c1"));
            desktop.click("confirm_create");
            assertThat(desktop.find("confirm")).as("it is asked on").isNotNull();
            assertThat(service.requests()).hasSize(1);
            desktop.run(() -> ((CheckBox) desktop.find("confirm_again")).setSelected(true));
            send(desktop);
            assertThat(service.requests()).hasSize(2);
        }
    }

    @Test
    void anAnswerThatWasLostEndsOnReviewAndAnswersThatAreNoneAreUnknown() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.reset()); var desktop = open(service)) {
            confirm(desktop);
            send(desktop);
            assertThat(desktop.text("outcome_title")).isEqualTo("Outcome unknown");
            assertThat(desktop.find("outcome_follow")).as("there is nothing to be followed").isNull();
            desktop.keys(KeyCode.ESCAPE);
            soon(() -> Desktop.call(() -> Rig.isSeen(desktop.find("review_earlier"))));
            assertThat(state()).isEqualTo(State.UNKNOWN);
        }
    }

    @Test
    void aServiceThatCannotBeSeenIsABannerOnThePageOfFollowingAndNotTheEnd() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(200, ACCEPTED)); var desktop = open(service)) {
            service.seen("DescribeTaskInfo", LoopbackService.json(503, "{\"code\": \"ServiceUnavailable\"}"), LoopbackService.hangUp());
            confirm(desktop);
            send(desktop);
            desktop.click("outcome_follow");
            soon(() -> Desktop.call(() -> desktop.find("follow_banner") != null && Rig.isSeen(desktop.find("follow_banner"))));
            assertThat(desktop.text("follow_title")).isEqualTo("Creating prod-bj-01");
            assertThat(desktop.text("follow_banner_words")).startsWith("No status for");
            assertThat(desktop.text("pill_creating")).isEqualTo("Creating…");
            desktop.keys(KeyCode.ESCAPE);
            assertThat(desktop.session().step.get()).as("back on Review").isEqualTo(Step.REVIEW);
            assertThat(desktop.session().creating().orElseThrow().ended()).isEmpty();
        }
    }
}
