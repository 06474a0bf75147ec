package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Followed.End;
import ackcomposer.submit.Followed.Limit;
import ackcomposer.submit.Progress;
import ackcomposer.submit.ServiceError;
import ackcomposer.submit.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Following is told in lines of what changed, in both languages. */
class FollowLinesTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private FollowLines lines(Limit limit, Lang lang) {
        return new FollowLines(new Console(new ByteArrayInputStream(new byte[0]), new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), lang), limit);
    }

    private String said() {
        var said = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return said;
    }

    private static Progress at(int seconds, String cluster, String task, Stage... stages) {
        return new Progress(Duration.ofSeconds(seconds), task, cluster, List.of(stages), null);
    }

    @Test
    void onlyWhatChangedIsTold() {
        var lines = lines(Limit.ours(), Lang.EN);
        lines.seen(at(0, "initial", "running", new Stage("A", "running", "", "1", "")));
        assertThat(said()).isEqualTo("00:00 of 60:00  cluster: initial, task: running\n00:00  stage A: running\n");
        lines.seen(at(10, "initial", "running", new Stage("A", "running", "", "1", "")));
        assertThat(said()).isEmpty();
        lines.seen(at(5_000, "initial", "running", new Stage("A", "success", "ok", "1", "2"), new Stage("", "running", "", "2", "")));
        assertThat(said()).isEqualTo("83:20  stage A: success (ok)\n83:20  stage 2: running\n");
        lines.seen(at(5_010, "", "zzz"));
        assertThat(said()).isEqualTo("83:30 of 60:00  cluster: -, task: zzz\n");
    }

    @Test
    void whoseTheLimitIsIsSaid() {
        lines(Limit.ours(), Lang.EN).begins();
        assertThat(said()).contains("ours is 60 minutes");
        lines(new Limit(Duration.ofMinutes(90), true), Lang.EN).begins();
        assertThat(said()).contains("The request allows 90 minutes");
        lines(Limit.ours(), Lang.ZH).late(Limit.ours());
        assertThat(said()).contains("60 分钟", "仍在创建");
    }

    @Test
    void aLookThatFailedIsToldAndTheLogIsSetApart() {
        var lines = lines(Limit.ours(), Lang.EN);
        lines.unseen("reset\u001B", Duration.ofSeconds(70), Duration.ofSeconds(20));
        assertThat(said()).contains("for 01:10: reset\\u001B", "in 20 s");
        lines.logged("t1 start");
        assertThat(said()).isEqualTo("  | t1 start\n");
    }

    @Test
    void ofAFailureTheStageAndTheReasonComeFirst() {
        var failed = new Progress(Duration.ofMinutes(3), "fail", "failed", List.of(new Stage("Infra", "fail", "m", "", "")),
                new ServiceError("X", "why"));
        lines(Limit.ours(), Lang.EN).ends(new Followed(End.FAILED, failed));
        assertThat(said().lines()).startsWith("The creation failed in stage Infra after 03:00.", "X: why");
    }

    @ParameterizedTest
    @EnumSource
    void everyEndHasItsWords(End end) {
        for (var lang : Lang.values()) {
            lines(Limit.ours(), lang).ends(new Followed(end, at(61, "s", "t")));
            assertThat(said()).contains("01:01");
        }
    }

    /** A stage that was tried again is no end. */
    @ParameterizedTest
    @EnumSource
    void onlyAFailureNamesItsStageAndWhatItLeavesBehind(End end) {
        lines(Limit.ours(), Lang.EN).ends(new Followed(end, at(61, "s", "t", new Stage("Infra", "fail", "m", "", ""))));
        var said = said();
        assertThat(said.contains("failed in stage Infra")).isEqualTo(end == End.FAILED);
        assertThat(said.contains(Texts.of(Console.class, Lang.EN).get("follow.leftovers"))).isEqualTo(end == End.FAILED);
    }
}
