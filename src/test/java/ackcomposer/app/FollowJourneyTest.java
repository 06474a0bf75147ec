package ackcomposer.app;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import ackcomposer.app.send.Way;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Followed;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.Records;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A creation is watched in the window: in place of the form, beside the work on other pages, to its end, and by the next window. */
class FollowJourneyTest {
    private static final Credentials KEY = new Credentials("LTAI-c0de", "secret", null);
    @TempDir
    Path home;
    private final List<String> told = new ArrayList<>();

    private Creating watched(Desktop desktop) throws Exception {
        var creating = Desktop.call(() -> {
            var begun = desktop.session().follow(PlayedFollowing.of(told, true));
            desktop.session().watch(true);
            return begun;
        });
        desktop.settle();
        return creating;
    }

    private static boolean isPage(Desktop desktop) {
        return desktop.find("follow") != null && desktop.find("btn_next") == null;
    }

    @Test
    void itTakesThePlaceOfTheFormAndGivesItBack() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, BASICS.name, "typed")));
            watched(desktop);
            assertThat(isPage(desktop)).isTrue();
            assertThat(Rig.isSeen(desktop.find("search"))).as("nothing of the form is above it").isFalse();
            assertThat(desktop.find("follow_back").isFocused()).as("the keyboard").isTrue();
            desktop.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(desktop.session().draft.state().root().get(BASICS.name)).as("what is out of sight is not undone").contains("typed");
            desktop.keys(KeyCode.ESCAPE);
            assertThat(isPage(desktop)).isFalse();
            desktop.click("pill_creating");
            assertThat(isPage(desktop)).isTrue();
            desktop.click("step_" + Step.ALL.get(1).id());
            assertThat(isPage(desktop)).isFalse();
            assertThat(desktop.session().step.get()).isEqualTo(Step.ALL.get(1));
            assertThat(desktop.text("pill_creating")).isEqualTo("Creating…");
            assertThat(told).as("and it goes on").containsExactly("begun");
        }
    }

    @Test
    void anotherLanguageChangesNothingOfWhatWasSeen() throws Exception {
        try (var desktop = Desktop.open(home)) {
            var creating = watched(desktop);
            desktop.run(() -> creating.logged("10:00:00 create vpc"));
            desktop.run(() -> desktop.session().lang.set(Lang.ZH));
            assertThat(isPage(desktop)).isTrue();
            assertThat(((ListView<?>) desktop.find("follow_log")).getItems()).hasSize(1);
            assertThat(desktop.text("follow_stop")).isEqualTo("停止跟踪");
            assertThat(told).containsExactly("begun");
        }
    }

    @Test
    void itsEndIsSaidWhereTheUserIs() throws Exception {
        try (var desktop = Desktop.open(home)) {
            var creating = watched(desktop);
            desktop.keys(KeyCode.ESCAPE);
            desktop.run(() -> creating.ended(new Followed(Followed.End.RUNNING, PlayedFollowing.progress(400, "running"))));
            assertThat(Rig.words((Parent) desktop.find("toast"))).contains("Cluster prod-bj-01 is running.");
            assertThat(desktop.text("pill_creating")).isEqualTo("Cluster running");
        }
    }

    @Test
    void onItsPageAndInTheWindowInUseTheEndIsSaidOnThePageAlone() throws Exception {
        try (var desktop = Desktop.open(home)) {
            var creating = watched(desktop);
            desktop.run(() -> creating.ended(new Followed(Followed.End.FAILED, PlayedFollowing.progress(400, "failed"))));
            assertThat(Rig.isSeen(desktop.find("toast"))).isFalse();
            assertThat(desktop.stage.getTitle()).doesNotContain("!");
            assertThat(desktop.text("follow_title")).startsWith("Creation of prod-bj-01 failed");
            desktop.click("follow_stop");
            assertThat(isPage(desktop)).isFalse();
            assertThat(desktop.find("pill_creating").isVisible()).isFalse();
        }
    }

    private Map<String, String> around(String url) {
        return new HashMap<>(Map.of(Way.OVERRIDE, url, "HOME", home.toString(),
                "ALIBABA_CLOUD_ACCESS_KEY_ID", KEY.accessKeyId(), "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret"));
    }

    private String kept() {
        return SettingsFile.read(Map.of("ACK_COMPOSER_HOME", home.toString())).settings().get(Settings.FOLLOWED);
    }

    @Test
    void theNextWindowGoesOnUntilItIsToldToStop() throws Exception {
        try (var service = LoopbackService.start()) {
            service.seen("DescribeClusterDetail", LoopbackService.json(200, "{\"state\": \"initial\"}"));
            var record = Records.accepted(home.resolve("ledger"), service.url(), "prod-bj-01", KEY, "c8");
            try (var desktop = Desktop.open(home, around(service.url()))) {
                follow(desktop, record);
                soon(() -> kept().equals(record.id()));
            }
            assertThat(kept()).as("also when the window is gone").isEqualTo(record.id());
            try (var desktop = Desktop.open(home, around(service.url()))) {
                soon(() -> Desktop.call(() -> isPage(desktop)));
                assertThat(desktop.text("follow_title")).isEqualTo("Creating prod-bj-01");
                desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
                assertThat(isPage(desktop)).as("another file is to be seen").isFalse();
                desktop.click("pill_creating");
                desktop.click("follow_stop");
                soon(() -> kept().isEmpty());
            }
            try (var desktop = Desktop.open(home, around(service.url()))) {
                desktop.settle();
                assertThat(desktop.session().creating()).isEmpty();
            }
            assertThat(service.requests()).as("nothing but looks").isEmpty();
        }
    }

    @Test
    void ofARequestThatNobodyRemembersNoPasswordIsShown() throws Exception {
        try (var service = LoopbackService.start()) {
            service.seen("DescribeClusterDetail", LoopbackService.json(200, "{\"state\": \"initial\"}"));
            service.seen("DescribeClusterLogs",
                    LoopbackService.json(200, "[{\"ID\": 1, \"cluster_log\": \"login_password=Can4ry!x set\"}]"));
            var record = Records.accepted(home.resolve("ledger"), service.url(), "prod-bj-01", KEY, "c8");
            try (var desktop = Desktop.open(home, around(service.url()))) {
                follow(desktop, record);
                soon(() -> Desktop.call(() -> log(desktop).size() == 1));
                assertThat(log(desktop).get(0)).asString().isEqualTo("login_password=" + "\u2022".repeat(8) + " set");
            }
        }
    }

    private static List<?> log(Desktop desktop) {
        return ((ListView<?>) desktop.find("follow_log")).getItems();
    }

    private static void follow(Desktop desktop, LedgerRecord record) throws Exception {
        desktop.run(() -> desktop.wizard.follow(record));
        soon(() -> Desktop.call(() -> isPage(desktop)));
    }

    private static void soon(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
    }

    @Test
    void aHostThatNobodyKnowsIsAskedOnlyAfterAQuestionAndNeverAtTheStart() throws Exception {
        var record = Records.accepted(home.resolve("ledger"), "https://cs.invalid", "prod-bj-01", KEY, "c8");
        SettingsFile.of(Map.of("ACK_COMPOSER_HOME", home.toString())).change(now -> now.with(Settings.FOLLOWED, record.id()));
        try (var desktop = Desktop.open(home, around("https://cs.invalid"))) {
            soon(() -> Desktop.call(() -> Rig.isSeen(desktop.find("toast"))));
            assertThat(desktop.session().creating()).as("at the start nothing is asked").isEmpty();
            desktop.run(() -> desktop.wizard.follow(record));
            assertThat(Rig.words((Parent) desktop.find("question"))).anyMatch(words -> words.contains("would go to cs"));
            desktop.click("question_cancel");
            assertThat(desktop.session().creating()).isEmpty();
        }
    }
}
