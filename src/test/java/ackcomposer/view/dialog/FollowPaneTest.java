package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Progress;
import ackcomposer.submit.ServiceError;
import ackcomposer.submit.Stage;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Following;
import ackcomposer.view.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A creation is shown as the service reports it, stage by stage, with the time against the limit; its end says how it went. */
class FollowPaneTest {
    private final Rig rig = Rig.of(Snapshot.fresh());
    private final List<String> told = new ArrayList<>();
    private FollowPane pane;

    /** One that is seen when the test says so. */
    private record Played(Optional<String> task, Followed.Limit limit, List<String> told) implements Following {
        @Override
        public String name() {
            return "prod-bj-01";
        }

        @Override
        public String cluster() {
            return "c-1";
        }

        @Override
        public void begin(Eye eye) {
            told.add("begun");
        }

        @Override
        public void stop() {
            told.add("stopped");
        }
    }

    private void show(String task, boolean sent) {
        var played = new Played(Optional.ofNullable(task), new Followed.Limit(Duration.ofMinutes(90), sent), told);
        pane = rig.show(context -> new FollowPane(context, played, page -> told.add("browse " + page),
                (name, text) -> told.add("save " + name + " " + text), () -> told.add("closed")));
    }

    private static Progress progress(Stage... stages) {
        return new Progress(Duration.ofSeconds(372), "running", "initial", List.of(stages), null);
    }

    private void seen(Stage... stages) {
        rig.act(() -> pane.seen(progress(stages)));
    }

    private Label label(String id) {
        return (Label) rig.find(id);
    }

    @Test
    void saysWhatIsCreatedAndAgainstWhichLimit() {
        show("T-2", true);
        assertThat(told).containsExactly("begun");
        assertThat(label("follow_title").getText()).isEqualTo("Creating prod-bj-01");
        assertThat(label("follow_time").getText()).isEqualTo("0:00 of 90:00");
        assertThat(Rig.words(pane)).contains("Cluster c-1 · Task T-2");
        show(null, false);
        assertThat(label("follow_time").getText()).isEqualTo("0:00 of 90:00 (our limit: the request sets none)");
        assertThat(Rig.words(pane)).contains("Cluster c-1").noneMatch(words -> words.contains("Task"));
    }

    @Test
    void eachStageHasALineAndASegmentByWhatTheServiceSaysOfIt() {
        show("T-2", true);
        seen(new Stage("vpc", "success", "", "10:00", "10:01"), new Stage("masters", "running", "2 of 3 ready", "10:01", ""),
                new Stage("addons", "", "", "", ""), new Stage("", "fail", "sold out", "10:02", ""), new Stage("odd", "Zzz", "", "1", ""));
        assertThat(label("follow_time").getText()).isEqualTo("6:12 of 90:00  Status from the service: initial");
        assertThat(Rig.styled(pane, "segment")).extracting(segment -> segment.getStyleClass().get(1))
                .containsExactly("done", "current", "waiting", "failed", "current");
        var lines = Rig.styled(pane, "stage");
        assertThat(lines).extracting(FollowPaneTest::icon)
                .containsExactly(Feather.CHECK_CIRCLE, Feather.LOADER, Feather.CIRCLE, Feather.X_CIRCLE, Feather.LOADER);
        assertThat(Rig.words((Parent) lines.get(1))).contains("masters", "running  2 of 3 ready");
        assertThat(Rig.words((Parent) lines.get(3))).contains("Unnamed stage", "fail  sold out");
        assertThat(Rig.words((Parent) lines.get(4))).as("a word that nobody knows").contains("odd", "Zzz");
        seen();
        assertThat(Rig.styled(pane, "stage")).isEmpty();
    }

    private static Object icon(Node line) {
        return ((FontIcon) line.lookup(".ikonli-font-icon")).getIconCode();
    }

    @Test
    void theLogIsKeptInItsOrder() {
        show("T-2", true);
        rig.act(() -> pane.logged("one"));
        rig.act(() -> pane.logged("two"));
        var log = (TextArea) rig.find("follow_log");
        assertThat(log.getText()).isEqualTo("one\ntwo");
        assertThat(log.isEditable()).isFalse();
        assertThat(Rig.spoken(log)).contains("Service log");
    }

    @Test
    void theLogShowsErrorsAloneOrAllAndGoesToAFileWhole() {
        show("T-2", true);
        for (var line : List.of("10:00 create vpc", "10:01 ERROR NoStock", "10:02 slow, a warning", "10:03 创建失败"))
            rig.act(() -> pane.logged(line));
        var log = (TextArea) rig.find("follow_log");
        rig.click(rig.find("follow_errors"));
        assertThat(log.getText()).isEqualTo("10:01 ERROR NoStock\n10:03 创建失败");
        rig.act(() -> pane.logged("10:04 all is well"));
        rig.act(() -> pane.logged("10:05 access denied"));
        assertThat(log.getText().lines()).containsExactly("10:01 ERROR NoStock", "10:03 创建失败", "10:05 access denied");
        rig.click(rig.find("follow_save"));
        assertThat(told).last().isEqualTo("save c-1.log 10:00 create vpc\n10:01 ERROR NoStock\n10:02 slow, a warning\n10:03 创建失败\n"
                + "10:04 all is well\n10:05 access denied\n");
        rig.click(rig.find("follow_errors"));
        assertThat(log.getText().lines()).hasSize(6);
    }

    @Test
    void theLogStandsAtItsEndUnlessItIsNotToMove() {
        show("T-2", true);
        for (var i = 0; i < 60; i++) pane("line " + i);
        var log = (TextArea) rig.find("follow_log");
        assertThat(log.getScrollTop()).isGreaterThan(0);
        assertThat(log.getCaretPosition()).isEqualTo(log.getLength());
        rig.click(rig.find("follow_moves"));
        rig.act(() -> log.setScrollTop(0));
        pane("one more");
        assertThat(log.getScrollTop()).isZero();
        assertThat(log.getText()).endsWith("one more");
    }

    private void pane(String line) {
        rig.act(() -> pane.logged(line));
    }

    @Test
    void aLookThatShowsNothingIsABannerUntilTheNextThatShowsSomething() {
        show("T-2", true);
        assertThat(Rig.styled(pane, "follow-banner")).noneMatch(Rig::isSeen);
        rig.act(() -> pane.aside(Message.of(Session.class, "follow.unseen", 40, 20)));
        var banner = (Label) Rig.styled(pane, "follow-banner").get(0);
        assertThat(banner.getText()).isEqualTo("No status for 40 seconds. Next check in 20 seconds.");
        assertThat(Rig.isSeen(banner)).isTrue();
        seen();
        assertThat(Rig.isSeen(banner)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"RUNNING | prod-bj-01 is running after 6:12 | CHECK_CIRCLE",
        "FAILED | Creation of prod-bj-01 failed after 6:12 | X_CIRCLE",
        "TOO_LONG | prod-bj-01 is still being created after 6:12 | LOADER",
        "UNSEEN | prod-bj-01: no status for too long, progress unknown | LOADER"})
    void theEndIsTheTitle(Followed.End end, String words, Feather icon) {
        show("T-2", true);
        rig.act(() -> pane.ended(new Followed(end, progress())));
        assertThat(label("follow_title").getText()).isEqualTo(words);
        assertThat(((FontIcon) label("follow_title").getGraphic()).getIconCode()).isEqualTo(icon);
        assertThat(((Button) rig.find("follow_stop")).getText()).isEqualTo("Close");
    }

    @Test
    void aFailureSaysTheStageAndTheReasonFirstAndWhatMayStay() {
        show("T-2", true);
        var failed = new Progress(Duration.ofSeconds(60), "fail", "failed", List.of(new Stage("masters", "fail", "sold out", "1", "")),
                new ServiceError("NoStock", "ecs.g6.xlarge is sold out"));
        rig.act(() -> pane.ended(new Followed(Followed.End.FAILED, failed)));
        assertThat(label("follow_title").getText()).isEqualTo("Creation of prod-bj-01 failed in stage masters after 1:00");
        assertThat(Rig.words(pane)).containsSubsequence("NoStock: ecs.g6.xlarge is sold out", "Cluster c-1 · Task T-2");
        assertThat(Rig.words(pane)).anyMatch(words -> words.contains("may remain and be billed"));
    }

    @Test
    void whoStopsWatchingStopsNothingElse() {
        show("T-2", true);
        rig.act(pane::requestFocus);
        assertThat(rig.focused()).isSameAs(rig.find("follow_stop"));
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("begun", "stopped", "closed");
        rig.act(() -> pane.ended(new Followed(Followed.End.STOPPED, progress())));
        assertThat(label("follow_title").getText()).as("that is no end").isEqualTo("Creating prod-bj-01");
    }

    @Test
    void leadsToTheConsole() {
        show("T-2", true);
        rig.click(rig.find("follow_console"));
        assertThat(told).last().asString().startsWith("browse https://cs.console.aliyun.com/").contains("c-1");
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        rig.lang(Lang.ZH);
        show("T-2", true);
        assertThat(Rig.words(pane)).contains("正在创建集群 prod-bj-01").doesNotContain("Stop following");
    }
}
