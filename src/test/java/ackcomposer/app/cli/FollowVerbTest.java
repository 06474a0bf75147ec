package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Followed;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Progress;
import ackcomposer.submit.Submitted;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** submit --follow ends when the creation has ended, and says how in its exit and in {@code state}. */
class FollowVerbTest extends Terminal {
    private static final String YES = "{\"cluster_id\":\"c1\",\"task_id\":\"t1\",\"request_id\":\"r1\"}";
    private static final String LIMITED = Samples.valid().replace("\"proxy_mode\"", "\"timeout_mins\": 90,\n  \"proxy_mode\"");

    private int follow(String request, String task, String cluster, String... more) throws Exception {
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary-s3cret");
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            service.seen("DescribeTaskInfo", LoopbackService.json(200, task)).seen("DescribeClusterDetail",
                    LoopbackService.json(200, cluster));
            // Whatever goes wrong, it ends.
            var usual = Stream.of("submit", "--json", "--follow", "--resolve-seconds", "0", "--endpoint", service.url(), "--confirm",
                    "prod-bj-01", "-");
            var exit = run(request, Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
            assertThat(service.requests()).hasSize(1);
            assertThat(service.looks()).allMatch(sent -> sent.method().equals("GET") && sent.signedBy("canary-s3cret"));
            return exit;
        }
    }

    @Test
    void aClusterThatRunsIsExitZero() throws Exception {
        assertThat(follow(LIMITED, "{\"state\":\"success\"}", "{\"state\":\"running\"}")).isZero();
        assertThat(json().path("state").asString()).isEqualTo("running");
        assertThat(json().path("clusterId").asString()).isEqualTo("c1");
        assertThat(err).contains("The request allows 90 minutes").contains("c1");
    }

    @Test
    void aCreationThatFailedIsExitFiveAndShowsNoSecret() throws Exception {
        assertThat(follow(Samples.valid(), "{\"state\":\"fail\",\"error\":{\"code\":\"InvalidVpcID.NotFound\","
                + "\"message\":\"with canary-s3cret\"}}", "{\"state\":\"failed\"}")).isEqualTo(5);
        var error = json().path("errors").path(0);
        assertThat(error.path("code").asString()).isEqualTo("InvalidVpcID.NotFound");
        assertThat(error.path("paths").path(0).asString()).isEqualTo("vpcid");
        assertThat(json().path("outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(out + err).doesNotContain("canary");
    }

    @Test
    void aLimitThatIsNotSentIsOurs() throws Exception {
        follow(LIMITED, "{\"state\":\"success\"}", "{\"state\":\"running\"}", "--contract", "2026");
        assertThat(err).contains("ours is 60 minutes");
    }

    /** Scripts go on where the cluster runs, and nowhere else. */
    @ParameterizedTest
    @CsvSource({"RUNNING, 0", "FAILED, 5", "TOO_LONG, 4", "UNSEEN, 4", "STOPPED, 4"})
    void theExitTellsHowTheCreationEnded(Followed.End end, int exit) {
        var console = new Console(InputStream.nullInputStream(), new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()), env, Lang.EN);
        var outcome = new Outcome(Fate.ACCEPTED, "c1", "t1", "r1", 200, List.of(), null);
        var followed = new Followed(end, new Progress(Duration.ofMinutes(9), "", "", List.of(), null));
        for (var json : List.of(true, false))
            assertThat(new SubmitReport(console, json, false, "h", Samples.read(Samples.valid()))
                    .report(new Submitted(outcome, null, true), followed)).isEqualTo(exit);
    }
}
