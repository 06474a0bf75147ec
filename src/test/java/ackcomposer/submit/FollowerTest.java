package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.submit.Followed.End;
import ackcomposer.submit.Followed.Limit;
import ackcomposer.submit.Looking.Look;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A creation is followed to its true end; what the service or the network does meanwhile is shown, and ends nothing too early. */
class FollowerTest {
    private static final Instant BEGAN = Instant.parse("2026-11-24T08:00:00Z");
    private static final String CLUSTER = "c1";
    private static final String RUNNING = "{\"state\":\"running\"}";
    private static final String CREATING = "{\"state\":\"initial\"}";

    private final Service service = new Service();
    private final Clock clock = new Clock();
    private final Notes notes = new Notes();

    /** Time that passes only where somebody waits for it. */
    private static final class Clock implements Waiting {
        private Instant now = BEGAN;
        private final List<Long> pauses = new ArrayList<>();
        private int stopAfter = Integer.MAX_VALUE;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public boolean pause(Duration time) {
            if (pauses.size() >= stopAfter) return false;
            pauses.add(time.toSeconds());
            now = now.plus(time);
            return true;
        }
    }

    /** Answers each call by its action, one answer a call, the last one again and again; null is a fault of the network. */
    private static final class Service implements Looking {
        private final Map<String, Deque<Look>> answers = new HashMap<>();
        private final List<String> asked = new ArrayList<>();

        private Service says(String action, int status, String... bodies) {
            for (var body : bodies) answers.computeIfAbsent(action, any -> new ArrayDeque<>()).add(new Look(status, body));
            return this;
        }

        private Service fails(String action, int times) {
            for (var i = 0; i < times; i++) says(action, 0, "");
            return this;
        }

        @Override
        public Look get(String action, String path, SortedMap<String, String> query) throws IOException {
            asked.add(action + " " + path + query.entrySet().stream().map(pair -> "?" + pair).collect(Collectors.joining()));
            var left = answers.getOrDefault(action, new ArrayDeque<>(List.of(new Look(404, "{}"))));
            var look = left.size() > 1 ? left.poll() : left.peek();
            if (look.status() == 0) throw new IOException("connection reset");
            return look;
        }
    }

    private static final class Notes implements Watcher {
        private final List<Progress> seen = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private final List<Limit> late = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        @Override
        public void seen(Progress now) {
            seen.add(now);
        }

        @Override
        public void logged(String line) {
            lines.add(line);
        }

        @Override
        public void late(Limit limit) {
            late.add(limit);
        }

        @Override
        public void unseen(String fault, Duration since, Duration next) {
            faults.add(fault + " " + since.toSeconds() + " " + next.toSeconds());
        }
    }

    private static String task(String state, String more) {
        return "{\"task_id\":\"T-1\",\"state\":\"" + state + "\"" + more + "}";
    }

    private Followed follow(String task, Limit limit) {
        return new Follower(service, clock, notes).follow(new Follower.Creation(CLUSTER, task, BEGAN, limit));
    }

    private Followed follow() {
        return follow("T-1", Limit.ours());
    }

    @Test
    void itRunsWhenTheTaskIsOverAndTheClusterRuns() {
        service.says("DescribeTaskInfo", 200, task("running", ""), task("success", ""))
                .says("DescribeClusterDetail", 200, CREATING, CREATING, RUNNING);
        var followed = follow();
        assertThat(followed.end()).isEqualTo(End.RUNNING);
        assertThat(followed.last().state()).isEqualTo("running");
        assertThat(clock.pauses).containsExactly(10L, 10L);
        assertThat(notes.seen).extracting(Progress::taskState).containsExactly("running", "success", "success");
        assertThat(service.asked).filteredOn(call -> call.startsWith("DescribeTask")).containsOnly("DescribeTaskInfo /tasks/T-1");
        assertThat(service.asked).noneMatch(call -> call.contains("DescribeClustersV1") || call.startsWith("DescribeClusters "));
    }

    @Test
    void aClusterThatRunsWhileItsTaskIsUnderWayIsNotDone() {
        service.says("DescribeTaskInfo", 200, task("running", ""), task("success", "")).says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow().end()).isEqualTo(End.RUNNING);
        assertThat(clock.pauses).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fail", "failed", "FAIL"})
    void aFailedTaskNamesStageAndReason(String word) {
        service.says("DescribeTaskInfo", 200, task("running", ""), task(word, ",\"current_stage\":\"CreateInfra\",\"stages\":[{\"state\":\""
                + word + "\",\"start_time\":\"a\",\"message\":\"no luck\"}],\"error\":{\"code\":\"QuotaExceed.ElasticQuota\","
                + "\"message\":\"too many\"}")).says("DescribeClusterDetail", 200, CREATING);
        var followed = follow();
        assertThat(followed.end()).isEqualTo(End.FAILED);
        assertThat(followed.failedStage()).contains(new Stage("CreateInfra", word, "no luck", "a", ""));
        assertThat(followed.complaint()).contains(new ServiceError("QuotaExceed.ElasticQuota", "too many"));
    }

    @Test
    void withoutAReasonTheStageIsTheReason() {
        service.says("DescribeTaskInfo", 200, task("fail", ",\"stages\":[{\"name\":\"Network\",\"state\":\"success\"},"
                + "{\"name\":\"Masters\","
                + "\"state\":\"fail\",\"message\":\"m\"}],\"error\":{\"code\":\"\",\"message\":\"\"}"));
        assertThat(follow().complaint()).contains(new ServiceError("Masters", "m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "deleting", "deleted", "delete_failed"})
    void aClusterThatFailsOrGoesAwayHasFailed(String state) {
        service.says("DescribeTaskInfo", 200, task("running", "")).says("DescribeClusterDetail", 200, CREATING,
                "{\"state\":\"" + state + "\"}");
        var followed = follow();
        assertThat(followed.end()).isEqualTo(End.FAILED);
        assertThat(followed.last().state()).isEqualTo(state);
    }

    @Test
    void wordsThatNobodyKnowsAreShownAndEndNothing() {
        service.says("DescribeTaskInfo", 200, task("pondering", ",\"current_stage\":\"Zzz\""), task("success", ""))
                .says("DescribeClusterDetail", 200, "{\"state\":\"incubating\"}", RUNNING);
        assertThat(follow().end()).isEqualTo(End.RUNNING);
        assertThat(notes.seen.get(0).state()).isEqualTo("incubating");
        assertThat(notes.seen.get(0).taskState()).isEqualTo("pondering");
        assertThat(notes.seen.get(0).stages()).extracting(Stage::name).containsExactly("Zzz");
    }

    /** The list of clusters may be behind its tasks: what was seen once is not unseen. */
    @Test
    void aClusterThatCannotBeFoundForAMomentKeepsTheStateThatItHad() {
        service.says("DescribeTaskInfo", 200, task("running", ""), task("running", ""), task("success", ""))
                .says("DescribeClusterDetail", 200, CREATING).says("DescribeClusterDetail", 404, "{}")
                .says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow().end()).isEqualTo(End.RUNNING);
        assertThat(notes.seen).extracting(Progress::clusterState).containsExactly("initial", "initial", "running");
        assertThat(notes.faults).isEmpty();
    }

    @Test
    void whatIsHiddenInTextsIsShown() {
        service.says("DescribeTaskInfo", 200, task("fail", ",\"error\":{\"code\":\"X\",\"message\":\"a\\u202Eb\\u001B[2J\"}"));
        assertThat(follow().complaint().orElseThrow().message()).isEqualTo("a\\u202Eb\\u001B[2J");
    }

    @Test
    void afterFiveMinutesItLooksHalfAsOften() {
        var answers = IntStream.range(0, 33).mapToObj(i -> task("running", "")).toArray(String[]::new);
        service.says("DescribeTaskInfo", 200, answers).says("DescribeTaskInfo", 200, task("success", ""))
                .says("DescribeClusterDetail", 200, RUNNING);
        follow();
        assertThat(clock.pauses.subList(0, 30)).containsOnly(10L);
        assertThat(clock.pauses.subList(30, clock.pauses.size())).containsOnly(20L).isNotEmpty();
    }

    @Test
    void aFaultOfALookIsToldAndEndsNothing() {
        service.fails("DescribeTaskInfo", 5).says("DescribeTaskInfo", 200, task("success", ""))
                .says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow().end()).isEqualTo(End.RUNNING);
        assertThat(notes.faults).containsExactly("connection reset 0 10", "connection reset 10 20", "connection reset 30 30",
                "connection reset 60 30", "connection reset 90 30");
    }

    /** Each time the network goes, how long is counted from what was seen last, and the pauses are short again. */
    @Test
    void aNetworkThatWasThereMeanwhileIsAwayAnew() {
        service.fails("DescribeTaskInfo", 2).says("DescribeTaskInfo", 200, task("running", ""), task("running", ""))
                .fails("DescribeTaskInfo", 2).says("DescribeTaskInfo", 200, task("success", ""))
                .says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow().end()).isEqualTo(End.RUNNING);
        assertThat(notes.faults).containsExactly("connection reset 0 10", "connection reset 10 20", "connection reset 10 10",
                "connection reset 20 20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>502</html>", "", "{\"state\":", "[]", "{\"state\":null}", "{\"state\":{}}", "null"})
    void anAnswerThatIsNoneIsAFault(String body) {
        service.says("DescribeTaskInfo", 200, body, task("success", "")).says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow().end()).isEqualTo(End.RUNNING);
        assertThat(notes.faults).containsExactly("DescribeTaskInfo: HTTP 200 0 10");
    }

    @Test
    void onlyAfterHalfAnHourWithoutASightItGivesUp() {
        service.says("DescribeTaskInfo", 200, task("running", "")).says("DescribeTaskInfo", 503, "{}")
                .says("DescribeClusterDetail", 200, CREATING);
        var followed = follow();
        assertThat(followed.end()).isEqualTo(End.UNSEEN);
        assertThat(followed.last().state()).isEqualTo("initial");
        assertThat(Duration.between(BEGAN, clock.now)).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(31));
    }

    @Test
    void pastTheLimitItSaysSoOnceAndAtTwiceThatItEnds() {
        service.says("DescribeTaskInfo", 200, task("running", "")).says("DescribeClusterDetail", 200, CREATING);
        assertThat(follow("T-1", new Limit(Duration.ofMinutes(10), true)).end()).isEqualTo(End.TOO_LONG);
        assertThat(notes.late).containsExactly(new Limit(Duration.ofMinutes(10), true));
        assertThat(Duration.between(BEGAN, clock.now)).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(21));
    }

    @Test
    void ourOwnLimitIsAnHour() {
        assertThat(Limit.ours()).isEqualTo(new Limit(Duration.ofMinutes(60), false));
    }

    @Test
    void withoutATaskTheClusterTells() {
        service.says("DescribeClusterDetail", 404, "{}").says("DescribeClusterDetail", 200, CREATING, RUNNING);
        assertThat(follow(null, Limit.ours()).end()).isEqualTo(End.RUNNING);
        assertThat(service.asked).noneMatch(call -> call.startsWith("DescribeTaskInfo"));
        assertThat(notes.faults).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void whoMayNotSeeTheTaskSeesTheCluster(int status) {
        service.says("DescribeTaskInfo", status, "{}").says("DescribeClusterDetail", 200, CREATING, RUNNING);
        assertThat(follow().end()).isEqualTo(End.RUNNING);
    }

    @Test
    void whoMayNotSeeTheClusterSeesTheTask() {
        service.says("DescribeTaskInfo", 200, task("running", ""), task("success", "")).says("DescribeClusterDetail", 403, "{}");
        var followed = follow();
        assertThat(followed.end()).isEqualTo(End.RUNNING);
        assertThat(followed.last().state()).isEqualTo("success");
    }

    @Test
    void aTaskThatIsOverWhileTheClusterIsNotThereYetIsNotDone() {
        service.says("DescribeTaskInfo", 200, task("success", "")).says("DescribeClusterDetail", 404, "{}")
                .says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow().end()).isEqualTo(End.RUNNING);
        assertThat(clock.pauses).hasSize(1);
    }

    @Test
    void stoppingEndsFollowingAndNothingElse() {
        clock.stopAfter = 2;
        service.says("DescribeTaskInfo", 200, task("running", "")).says("DescribeClusterDetail", 200, CREATING);
        assertThat(follow().end()).isEqualTo(End.STOPPED);
        assertThat(notes.seen).hasSize(3);
    }

    @Test
    void aStopThatCameBeforeIsHeeded() {
        service.says("DescribeTaskInfo", 200, task("running", "")).says("DescribeClusterDetail", 200, CREATING);
        var stopped = new Follower(service, new Pauses(CompletableFuture.completedFuture(null)), notes, 1)
                .follow(new Follower.Creation(CLUSTER, "T-1", Instant.now(), Limit.ours()));
        assertThat(stopped.end()).isEqualTo(End.STOPPED);
    }

    @Test
    void itGoesOnWhereAnEarlierOneLeftOff() {
        clock.now = BEGAN.plusSeconds(3_700);
        service.says("DescribeTaskInfo", 200, task("running", ""), task("success", "")).says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow().end()).isEqualTo(End.RUNNING);
        assertThat(notes.late).hasSize(1);
        assertThat(notes.seen.get(0).elapsed()).isEqualTo(Duration.ofSeconds(3_700));
    }

    @Test
    void eachLineOfLogAndEventsIsToldOnceInItsOrder() {
        var one = "{\"ID\":1,\"cluster_log\":\"start\",\"created\":\"t1\"}";
        service.says("DescribeTaskInfo", 200, task("running", ""), task("running", ""), task("success", ""))
                .says("DescribeClusterDetail", 200, RUNNING)
                .says("DescribeClusterLogs", 200, "[" + one + "]", "[" + one + ",{\"ID\":2,\"cluster_log\":\"on\\u001B\","
                + "\"created\":\"t2\"}]")
                .says("DescribeEvents", 200, "{\"events\":[{\"event_id\":\"e1\",\"time\":\"t3\",\"data\":{\"level\":\"info\","
                        + "\"reason\":\"Started\",\"message\":\"m\"}}]}");
        follow();
        assertThat(notes.lines).containsExactly("t1 start", "t3 info Started: m", "t2 on\\u001B");
        assertThat(service.asked).contains("DescribeClusterLogs /clusters/c1/logs", "DescribeEvents /events?cluster_id=c1");
    }

    @Test
    void aLineWithoutWordsIsNotTold() {
        service.says("DescribeTaskInfo", 200, task("success", "")).says("DescribeClusterDetail", 200, RUNNING)
                .says("DescribeClusterLogs", 200, "[{\"ID\":1,\"cluster_log\":\"\",\"created\":\"t1\"},{\"ID\":2,\"created\":\"t2\"},"
                        + "{\"ID\":3,\"cluster_log\":\"said\",\"created\":\"\"}]");
        follow();
        assertThat(notes.lines).containsExactly("said");
    }

    @Test
    void logsThatCannotBeReadHoldNothingUp() {
        service.says("DescribeTaskInfo", 200, task("success", "")).says("DescribeClusterDetail", 200, RUNNING)
                .fails("DescribeClusterLogs", 1).says("DescribeEvents", 403, "{\"events\":5}");
        assertThat(follow().end()).isEqualTo(End.RUNNING);
        assertThat(notes.faults).isEmpty();
        assertThat(notes.lines).isEmpty();
    }

    @Test
    void aStageKeepsTheNameThatItHadWhileItWasCurrent() {
        var one = "{\"state\":\"running\",\"start_time\":\"1\"}";
        service.says("DescribeTaskInfo", 200, task("running", ",\"current_stage\":\"A\",\"stages\":[" + one + "]"),
                task("success", ",\"current_stage\":\"B\",\"stages\":[" + one + "," + one + "]")).says("DescribeClusterDetail", 200,
                        RUNNING);
        assertThat(follow().last().stages()).extracting(Stage::name).containsExactly("A", "B");
    }

    @Test
    void aStageThatIsCalledOtherwiseHasTheNameThatItHasNow() {
        var one = "{\"state\":\"running\",\"start_time\":\"1\"}";
        service.says("DescribeTaskInfo", 200, task("running", ",\"current_stage\":\"A\",\"stages\":[" + one + "]"),
                task("running", ",\"current_stage\":\"A2\",\"stages\":[" + one + "]"),
                task("success", ",\"stages\":[" + one + "]")).says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow().last().stages()).extracting(Stage::name).containsExactly("A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../clusters/c2", "a/b", "", "a?b=c", "a b"})
    void anIdThatWouldLeadElsewhereIsNotFollowed(String task) {
        service.says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow(task, Limit.ours()).end()).isEqualTo(End.RUNNING);
        assertThat(service.asked).noneMatch(call -> call.startsWith("DescribeTaskInfo"));
    }

    @Test
    void whatIsFarTooMuchIsAFaultOrCutOff() {
        service.says("DescribeTaskInfo", 200, "[".repeat(20_000), task("success", ",\"stages\":[" + "{\"state\":\"x\"},".repeat(50_000)
                + "{}],\"error\":{\"message\":\"" + "m".repeat(100_000) + "\"}"))
                .says("DescribeClusterDetail", 200, RUNNING).says("DescribeClusterLogs", 200, IntStream.range(0, 20_000)
                        .mapToObj(i -> "{\"ID\":" + i + ",\"cluster_log\":\"l\"}").collect(Collectors.joining(",", "[", "]")));
        var last = follow().last();
        assertThat(notes.faults).hasSize(1);
        assertThat(last.stages()).hasSize(200);
        assertThat(last.error().message()).hasSizeLessThan(3_000);
        assertThat(notes.lines).hasSize(10_000);
    }

    @Test
    void aRehearsalRunsFasterInItsWaitsAndInItsTime() {
        var hurried = new HurriedWaiting(clock, 20);
        hurried.pause(Duration.ofMinutes(1));
        assertThat(clock.pauses).containsExactly(3L);
        assertThat(hurried.now()).isEqualTo(BEGAN.plusSeconds(60));
    }

    @Test
    void stagesKeepTheOrderAndTheWordsOfTheService() {
        service.says("DescribeTaskInfo", 200, task("success", ",\"current_stage\":\"C\",\"stages\":[{\"name\":\"B\",\"state\":\"done?\","
                + "\"start_time\":\"1\",\"end_time\":\"2\",\"message\":\"x\"},{\"state\":\"running\",\"start_time\":\"3\"}]"))
                .says("DescribeClusterDetail", 200, RUNNING);
        assertThat(follow().last().stages())
                .containsExactly(new Stage("B", "done?", "x", "1", "2"), new Stage("C", "running", "", "3", ""));
    }
}
