package ackcomposer.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Progress;
import ackcomposer.submit.ServiceError;
import ackcomposer.submit.Stage;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.CreatedCluster;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.Session;
import ackcomposer.view.shell.Windows;
import atlantafx.base.controls.ToggleSwitch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A creation is shown as the service reports it, stage by stage, with the time against the limit; its end says how it went. */
class FollowPageTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final List<String> told = new ArrayList<>();
    private Instant now = PlayedFollowing.SENT;
    private Creating creating;
    private VBox whole;

    private void show(PlayedFollowing played) {
        whole = rig.show(context -> {
            creating = context.session().follow(played, (InstantSource) () -> now);
            context.session().watch(true);
            var page = new FollowPage(context, Windows.acts(told), creating);
            return new VBox(page, page.foot());
        });
    }

    private void show() {
        show(PlayedFollowing.of(told, true));
    }

    private void seen(Stage... stages) {
        rig.act(() -> creating.seen(PlayedFollowing.progress(372, "initial", stages)));
    }

    private void logged(String... lines) {
        rig.act(() -> List.of(lines).forEach(creating::logged));
    }

    private void ended(Followed.End end, Progress last) {
        rig.act(() -> creating.ended(new Followed(end, last)));
    }

    private String said(String id) {
        return ((Label) rig.find(id)).getText();
    }

    @SuppressWarnings("unchecked")
    private ListView<String> log() {
        return (ListView<String>) rig.find("follow_log");
    }

    @Test
    void saysWhatIsCreatedAndAgainstWhichLimit() {
        show();
        assertThat(told).containsExactly("begun");
        assertThat(said("follow_title")).isEqualTo("Creating prod-bj-01");
        assertThat(said("follow_time")).isEqualTo("1 of 2 stages done · 0 min 0 s, limit 90 min");
        assertThat(Rig.words(whole)).contains("cn-beijing", "Request accepted");
        show(PlayedFollowing.of(told, false));
        assertThat(said("follow_time")).as("whose limit it is").endsWith("our limit 90 min");
    }

    @Test
    void everyIdCanBeMarkedAndCopied() {
        show();
        for (var id : List.of("cluster c-1", "task T-2", "request R-3")) {
            var words = id.split(" ");
            assertThat(((TextField) rig.find("follow_" + words[0])).getText()).isEqualTo(words[1]);
            rig.click(rig.find("follow_" + words[0] + "_copy"));
            assertThat(rig.copied()).isEqualTo(words[1]);
            var text = (TextField) rig.find("follow_" + words[0]);
            assertThat(text.getWidth()).as("it is to be seen whole").isGreaterThan(Rig.all(text, Text.class).stream()
                    .mapToDouble(part -> part.getLayoutBounds().getWidth()).max().orElseThrow());
        }
        show(PlayedFollowing.rehearsed(told));
        assertThat(rig.find("follow_task")).isNull();
        assertThat(rig.find("follow_request")).isNull();
    }

    @Test
    void eachStageHasALineAndASegmentByWhatTheServiceSaysOfIt() {
        show();
        seen(new Stage("vpc", "success", "", "2026-11-24 10:00:00", "2026-11-24 10:01:05"),
                new Stage("masters", "running", "2 of 3 ready", "10:01:05", ""), new Stage("addons", "", "", "", ""),
                new Stage("", "fail", "sold out", "10:02", ""), new Stage("odd", "Zzz", "", "1", ""));
        assertThat(said("follow_time")).isEqualTo("2 of 7 stages done · 6 min 12 s, limit 90 min");
        assertThat(Rig.styled(whole, "segment")).extracting(segment -> segment.getStyleClass().get(1))
                .containsExactly("done", "done", "current", "waiting", "failed", "current", "waiting");
        var lines = Rig.styled(whole, "stage");
        assertThat(lines).extracting(FollowPageTest::icon)
                .containsExactly(Feather.CHECK, Feather.CHECK, null, null, Feather.X, null, null);
        assertThat(lines).as("a ring of which a part is bright").extracting(line -> Rig.styled((Parent) line, "stage-ring").size())
                .containsExactly(0, 0, 2, 0, 0, 2, 0);
        assertThat(Rig.words((Parent) lines.get(0)).toString()).as("in the zone of the service's own times").contains("10:44:02");
        assertThat(Rig.words((Parent) lines.get(1))).contains("vpc", "10:01:05").doesNotContain("success");
        assertThat(Rig.words((Parent) lines.get(2))).contains("masters", "2 of 3 ready", "since 10:01:05").doesNotContain("running");
        assertThat(Rig.words((Parent) lines.get(4))).contains("Unnamed stage", "sold out");
        assertThat(Rig.words((Parent) lines.get(5))).as("a word that nobody knows").contains("odd", "Zzz");
        assertThat(Rig.words((Parent) lines.get(6))).containsExactly("Cluster running", "Status from the service: initial");
        assertThat(Rig.spoken(lines.get(2))).isEqualTo("masters, in progress, 2 of 3 ready");
        seen();
        assertThat(Rig.styled(whole, "stage")).as("a service that reports none").hasSize(2);
    }

    @Test
    void ofAStageWithoutATimeNoneIsSaid() {
        show();
        seen(new Stage("masters", "running", "", "", ""));
        assertThat(((Label) Rig.styled(whole, "stage-time").get(1)).getText()).isEmpty();
    }

    private static Object icon(Node line) {
        return line.lookup(".ikonli-font-icon") instanceof FontIcon icon ? icon.getIconCode() : null;
    }

    /** Those of the service are all of one zone. */
    @ParameterizedTest
    @CsvSource({"Asia/Shanghai, ''", "UTC, ' UTC+8'", "America/New_York, ' UTC+8'"})
    void theTimeAtWhichItWasSentIsThatOfTheServiceAndSaysSoElsewhere(String zone, String behind) {
        var own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            show();
            var sent = PlayedFollowing.SENT.atOffset(ZoneOffset.ofHours(8)).format(DateTimeFormatter.ofPattern("HH:mm:ss"));
            assertThat(((Label) Rig.styled(whole, "stage-time").get(0)).getText()).isEqualTo(sent + behind);
        } finally {
            TimeZone.setDefault(own);
        }
    }

    @Test
    void timeGoesOnBetweenTwoLooksAndStandsInTheEnd() {
        show();
        seen();
        now = now.plusSeconds(7);
        rig.act(() -> creating.waits(Duration.ofSeconds(10)));
        logged("one");
        assertThat(creating.elapsed()).hasSeconds(379);
        now = now.plusSeconds(2);
        logged("two");
        assertThat(said("follow_next")).isEqualTo("2 lines, next update in 8 s");
        ended(Followed.End.RUNNING, PlayedFollowing.progress(400, "running"));
        now = now.plusSeconds(100);
        assertThat(creating.elapsed()).hasSeconds(400);
        assertThat(said("follow_time")).contains("6 min 40 s");
        assertThat(creating.untilNext()).isEmpty();
    }

    @Test
    void theLogIsKeptInItsOrderWithTheTimeInAColumnOfItsOwn() {
        show();
        logged("2026-11-24T10:00:00+08:00 create vpc", "no time at all", "2026-11-24 10:00:02 warning: slow");
        assertThat(log().getItems()).hasSize(3);
        var cells = Rig.all(log(), ListCell.class).stream().filter(cell -> !cell.isEmpty()).toList();
        assertThat(Rig.words(cells.get(0))).contains("10:00:00", "create vpc");
        assertThat(Rig.words(cells.get(1))).containsExactly("no time at all");
        assertThat(Seen.tip(cells.get(0))).as("the day of it").isEqualTo("2026-11-24T10:00:00+08:00 create vpc");
        assertThat(Seen.tip(cells.get(1))).isNull();
        assertThat(cells.get(2).getStyleClass()).contains("warning");
        assertThat(Rig.is(cells.get(2), "newest")).isTrue();
        assertThat(Rig.is(cells.get(0), "newest")).isFalse();
        rig.act(() -> cells.get(2).updateIndex(1));
        assertThat(cells.get(2).getStyleClass()).as("a cell that is used again").doesNotContain("warning");
        rig.click(rig.find("follow_copy"));
        assertThat(rig.copied().lines()).startsWith("2026-11-24T10:00:00+08:00 create vpc");
    }

    @Test
    void theLogShowsErrorsAloneOrAllAndGoesToAFileWhole() {
        show();
        logged("10:00 create vpc", "10:01 ERROR NoStock", "10:02 slow, a warning", "10:03 创建失败");
        rig.click(rig.find("follow_errors"));
        assertThat(log().getItems()).containsExactly("10:01 ERROR NoStock", "10:03 创建失败");
        logged("10:04 all is well", "10:05 access denied");
        assertThat(log().getItems()).containsExactly("10:01 ERROR NoStock", "10:03 创建失败", "10:05 access denied");
        rig.click(rig.find("follow_save"));
        assertThat(told).last().isEqualTo("save c-1.log 10:00 create vpc\n10:01 ERROR NoStock\n10:02 slow, a warning\n10:03 创建失败\n"
                + "10:04 all is well\n10:05 access denied\n");
        rig.click(rig.find("follow_errors"));
        assertThat(log().getItems()).hasSize(6);
    }

    @Test
    void theLogStandsAtItsEndUnlessItIsNotToMove() {
        show();
        for (var i = 0; i < 200; i++) logged("line " + i);
        assertThat(shown()).contains("line 199");
        rig.act(() -> ((ToggleSwitch) rig.find("follow_moves")).setSelected(false));
        rig.act(() -> log().scrollTo(0));
        logged("one more");
        assertThat(shown()).contains("line 0").doesNotContain("one more");
    }

    private List<String> shown() {
        return Rig.all(log(), ListCell.class).stream().filter(cell -> !cell.isEmpty() && Rig.isSeen(cell)).map(ListCell::getText).toList();
    }

    @Test
    void aLookThatShowsNothingIsABannerUntilTheNextThatShowsSomething() {
        show();
        assertThat(Rig.isSeen(rig.find("follow_banner"))).isFalse();
        rig.act(() -> creating.aside(Message.of(Session.class, "follow.unseen", 40, 20)));
        assertThat(said("follow_banner_words")).isEqualTo("No status for 40 seconds. Next check in 20 seconds.");
        assertThat(Rig.isSeen(rig.find("follow_banner"))).isTrue();
        seen();
        assertThat(Rig.isSeen(rig.find("follow_banner"))).isFalse();
        rig.act(() -> creating.aside(Message.of(Session.class, "follow.unseen", 40, 20)));
        ended(Followed.End.RUNNING, PlayedFollowing.progress(400, "running"));
        assertThat(Rig.isSeen(rig.find("follow_banner"))).as("nobody looks any more").isFalse();
    }

    @Test
    void whoDoesNotWantToWaitHasItLookedAtNowAndOnceOnly() {
        show();
        rig.act(() -> creating.waits(Duration.ofSeconds(10)));
        logged("one");
        assertThat(said("follow_next")).contains("next update in 10 s");
        rig.click(rig.find("follow_refresh"));
        assertThat(told).containsExactly("begun", "looked");
        assertThat(creating.untilNext()).hasValue(Duration.ZERO);
        assertThat(rig.find("follow_refresh").isDisabled()).as("it is being looked at").isTrue();
        rig.act(creating::lookNow);
        assertThat(told).containsExactly("begun", "looked");
        seen();
        assertThat(rig.find("follow_refresh").isDisabled()).isFalse();
        rig.act(() -> creating.aside(Message.of(Session.class, "follow.unseen", 40, 20)));
        rig.click(rig.find("follow_again"));
        assertThat(told).containsExactly("begun", "looked", "looked");
        assertThat(rig.find("follow_again").isDisabled()).isTrue();
        rig.act(() -> creating.waits(Duration.ofSeconds(20)));
        assertThat(rig.find("follow_again").isDisabled()).as("a look that showed nothing is over too").isFalse();
        ended(Followed.End.RUNNING, PlayedFollowing.progress(400, "running"));
        assertThat(rig.find("follow_refresh").isDisabled()).as("all is over").isTrue();
    }

    @Test
    void whoReadsWhatWasBeforeIsNotTakenAwayFromIt() {
        show();
        logged("the only line");
        rig.act(() -> log().fireEvent(wheel(40)));
        assertThat(moves().isSelected()).as("there is nothing before").isTrue();
        for (var i = 0; i < 200; i++) logged("line " + i);
        rig.act(() -> log().fireEvent(wheel(-40)));
        assertThat(moves().isSelected()).isTrue();
        rig.act(() -> log().fireEvent(wheel(40)));
        assertThat(moves().isSelected()).isFalse();
        rig.act(() -> moves().setSelected(true));
        assertThat(shown()).as("back to the end").contains("line 199");
        rig.act(() -> log().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_UP, false, false, false, false)));
        assertThat(moves().isSelected()).isFalse();
        rig.act(() -> moves().setSelected(true));
        press(Rig.all(log(), ListCell.class).get(0));
        assertThat(moves().isSelected()).as("a line is no way back").isTrue();
        press(Rig.all(log(), ScrollBar.class).stream().filter(bar -> bar.getOrientation() == Orientation.VERTICAL).findFirst()
                .orElseThrow());
        assertThat(moves().isSelected()).as("the bar is one").isFalse();
    }

    private void press(Node node) {
        rig.act(() -> Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, true, null)));
    }

    private ToggleSwitch moves() {
        return (ToggleSwitch) rig.find("follow_moves");
    }

    private static ScrollEvent wheel(double down) {
        return new ScrollEvent(ScrollEvent.SCROLL, 1, 1, 1, 1, false, false, false, false, false, false, 0, down, 0, down,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    @Test
    void aClusterThatRunsIsGotIntoByACommandThatIsOneClickFromTheClipboard() {
        show();
        assertThat(Rig.isSeen(rig.find("follow_verdict"))).isFalse();
        ended(Followed.End.RUNNING, PlayedFollowing.progress(400, "running"));
        rig.click(rig.find("follow_kubeconfig_copy"));
        assertThat(rig.copied()).isEqualTo("aliyun cs GET /k8s/c-1/user_config --region cn-beijing");
        assertThat(Rig.words(whole)).anyMatch(words -> words.contains("Keep it secret"));
        show(PlayedFollowing.rehearsed(told));
        ended(Followed.End.RUNNING, PlayedFollowing.progress(400, "running"));
        assertThat(rig.find("follow_kubeconfig")).as("there is none").isNull();
        show();
        ended(Followed.End.FAILED, failure());
        assertThat(rig.find("follow_kubeconfig")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"c-1 | cn-beijing | aliyun cs GET /k8s/c-1/user_config --region cn-beijing",
        "c-1 | $(reboot) | aliyun cs GET /k8s/c-1/user_config", "c-1;reboot | cn-beijing | "})
    void aShellReadsNothingButWordsInTheCommand(String id, String region, String command) {
        var cluster = new CreatedCluster("n", region, id, Optional.empty(), Optional.empty(), now, Followed.Limit.ours(), Optional.empty(),
                false);
        assertThat(FollowEnd.kubeconfig(cluster)).isEqualTo(Optional.ofNullable(command));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"RUNNING | prod-bj-01 is running after 6 min 12 s | CHECK_CIRCLE",
        "FAILED | Creation of prod-bj-01 failed after 6 min 12 s | X_CIRCLE",
        "TOO_LONG | prod-bj-01 is still being created after 6 min 12 s | ALERT_TRIANGLE",
        "UNSEEN | prod-bj-01: no status for too long, progress unknown | ALERT_TRIANGLE"})
    void theEndIsTheTitle(Followed.End end, String words, Feather icon) {
        show();
        ended(end, PlayedFollowing.progress(372, ""));
        assertThat(said("follow_title")).isEqualTo(words);
        assertThat(((FontIcon) ((Label) rig.find("follow_title")).getGraphic()).getIconCode()).isEqualTo(icon);
        assertThat(((Button) rig.find("follow_stop")).getText()).isEqualTo("Close");
        assertThat(Rig.isSeen(rig.find("follow_about"))).isFalse();
        assertThat(Rig.styled(whole, "segment")).last().extracting(segment -> segment.getStyleClass().get(1))
                .isEqualTo(end == Followed.End.RUNNING ? "done" : end == Followed.End.FAILED ? "failed" : "current");
    }

    private static Progress failure() {
        return new Progress(Duration.ofSeconds(60), "fail", "failed", List.of(new Stage("masters", "fail", "sold out", "1", "")),
                new ServiceError("OperationDenied.NoStock", "ecs.g7.xlarge is sold out"));
    }

    @Test
    void aFailureSaysTheStageAndTheReasonFirstThenWhereToChangeItAndWhatMayStay() {
        show();
        ended(Followed.End.FAILED, failure());
        assertThat(said("follow_title")).isEqualTo("Creation of prod-bj-01 failed in stage masters after 1 min 0 s");
        assertThat(Rig.styled(whole, "segment")).extracting(segment -> segment.getStyleClass().get(1))
                .as("the one that failed is blamed, and not the cluster").containsExactly("done", "failed", "waiting");
        var words = Rig.words(rig.find("follow_verdict"));
        assertThat(words).startsWith("OperationDenied.NoStock: ecs.g7.xlarge is sold out");
        assertThat(words).last().asString().contains("may remain and be billed");
        rig.click(Rig.all(rig.find("follow_verdict"), Hyperlink.class).get(0));
        assertThat(rig.asked.taken()).singleElement().asString().endsWith("master_instance_types");
    }

    @Test
    void whoHelpsGetsAllOfItInOneText() {
        show();
        for (var i = 0; i < 60; i++) logged("line " + i);
        ended(Followed.End.FAILED, failure());
        rig.act(() -> creating.seen(failure()));
        rig.click(rig.find("follow_report"));
        assertThat(rig.copied().lines()).startsWith("Creation of prod-bj-01 failed in stage masters after 1 min 0 s",
                        "1 of 3 stages done · 1 min 0 s, limit 90 min", "Region cn-beijing", "ClusterId c-1", "TaskId T-2",
                        "RequestId R-3",
                        "Sent 2026-11-24T02:44:02Z", "OperationDenied.NoStock: ecs.g7.xlarge is sold out")
                .contains("[failed] masters sold out 1", "line 10", "line 59").doesNotContain("line 9");
    }

    @Test
    void anEndThatIsToldAnewIsMarkedOnceAndNoEndNotAtAll() {
        show();
        var end = Rig.call(() -> new FollowEnd(rig.context, creating.cluster()));
        for (var i = 0; i < 2; i++) {
            assertThat(Rig.<Boolean>call(() -> end.show(Optional.of(new Followed(Followed.End.FAILED, failure()))))).isTrue();
            assertThat(end.getStyleClass()).containsExactly("follow-verdict", "failed");
        }
        assertThat(Rig.<Boolean>call(() -> end.show(Optional.empty()))).isFalse();
        assertThat(end.getStyleClass()).containsExactly("follow-verdict");
    }

    @Test
    void aThreadJoinsTheStagesAndEndsAtTheLast() {
        show();
        seen(new Stage("vpc", "success", "", "1", "2"));
        assertThat(Rig.styled(whole, "stage-thread")).extracting(Node::isVisible).containsExactly(true, true, false);
        assertThat(Rig.styled(whole, "stage-time")).extracting(time -> Seen.tip((Label) time)).contains("2").doesNotContain("1");
    }

    @Test
    void ofTheLogTheLinesThatAreMarkedAreCopied() {
        show();
        logged("a", "b", "c");
        rig.focus(log());
        rig.act(() -> log().getSelectionModel().selectIndices(0, 2));
        rig.press(KeyCode.C, KeyCode.CONTROL);
        assertThat(rig.copied()).isEqualTo("a\nc");
    }

    @Test
    void anErrorWithoutWordsIsSaidByItsCode() {
        assertThat(FollowEnd.said(new ServiceError("Odd.Code", " "))).isEqualTo("Odd.Code");
        assertThat(FollowEnd.said(new ServiceError("Odd.Code", null))).isEqualTo("Odd.Code");
        assertThat(FollowEnd.said(new ServiceError("Odd.Code", "words"))).isEqualTo("Odd.Code: words");
    }

    @Test
    void ofAnotherDraftNoFieldIsBlamed() {
        show();
        rig.act(() -> rig.session.draft.edit(state -> state.set(0, Catalogue.BASICS.name, "other")));
        ended(Followed.End.FAILED, failure());
        assertThat(Rig.all(rig.find("follow_verdict"), Hyperlink.class)).isEmpty();
    }

    @Test
    void whoStopsWatchingStopsNothingElseAndWhoGoesBackDoesNotEvenStopThat() {
        show();
        rig.click(rig.find("follow_back"));
        assertThat(rig.session.isWatching()).isFalse();
        assertThat(told).containsExactly("begun");
        rig.click(rig.find("follow_stop"));
        assertThat(told).containsExactly("begun", "stopped");
        assertThat(rig.session.creating()).isEmpty();
        ended(Followed.End.STOPPED, PlayedFollowing.progress(1, ""));
        assertThat(said("follow_title")).as("that is no end").isEqualTo("Creating prod-bj-01");
    }

    @Test
    void leadsToTheConsoleAndToANewDraft() {
        show();
        rig.click(rig.find("follow_console"));
        assertThat(told).last().asString().startsWith("browse https://cs.console.aliyun.com/").contains("c-1");
        rig.click(rig.find("follow_new"));
        assertThat(told).last().isEqualTo("new");
    }

    @Test
    void aRehearsalSaysThatItIsOneAndLeadsToNoConsole() {
        show(PlayedFollowing.rehearsed(told));
        assertThat(Rig.styled(whole, "rehearsal")).hasSize(1);
        assertThat(Rig.isSeen(rig.find("follow_console"))).isFalse();
        assertThat(Rig.isSeen(rig.find("follow_about"))).as("it goes with the window").isFalse();
        show();
        assertThat(Rig.isSeen(rig.find("follow_about"))).isTrue();
        assertThat(Rig.styled(whole, "rehearsal")).isEmpty();
    }

    @Test
    void theLogIsBelowTheStagesWhereThereIsNoRoomBesideThem() {
        show();
        assertThat(log().localToScene(0, 0).getX()).isGreaterThan(rig.find("follow_stages").localToScene(0, 0).getX() + 100);
        assertThat(Rig.isSeen(rig.find("follow_new"))).isTrue();
        rig.width(whole, 500);
        assertThat(Rig.isSeen(rig.find("follow_new"))).as("what the menus have too").isFalse();
        var console = (Button) rig.find("follow_console");
        assertThat(console.getContentDisplay()).as("an icon says it").isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(Rig.spoken(console)).isEqualTo(console.getText());
        rig.width(whole, 1100);
        assertThat(console.getContentDisplay()).isEqualTo(ContentDisplay.RIGHT);
        assertThat(Rig.isSeen(rig.find("follow_new"))).isTrue();
        rig.width(whole, 500);
        assertThat(log().localToScene(0, 0).getY()).isGreaterThan(rig.find("follow_stages").localToScene(0, 0).getY() + 100);
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        rig.lang(Lang.ZH);
        show();
        assertThat(Rig.words(whole)).contains("正在创建集群 prod-bj-01", "请求已接受").doesNotContain("Stop watching");
    }
}
