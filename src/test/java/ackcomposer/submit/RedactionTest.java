package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a reply repeats of its own request is shown, but for the secrets, whose place dots take. */
class RedactionTest {
    private static final String PASSWORD = "Can<a>ry\"1\\&'#+ a";
    private static final String DOTS = "\u2022".repeat(8);
    private static final Redaction REDACTION = Redaction.of(FatesTest.KEY, List.of(PASSWORD, "Can<a"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Can<a>ry\"1\\&'#+ a", "Can<a>ry\\\"1\\\\&'#+ a", "Can<a>ry\\\\\\\"1\\\\\\\\&'#+ a",
        "Can\\u003ca\\u003ery\\\"1\\\\\\u0026\\u0027#+ a", "Can&lt;a&gt;ry&quot;1\\&amp;'#+ a",
        "Can&lt;a&gt;ry&quot;1\\&amp;&#39;#+ a", "Can%3Ca%3Ery%221%5C%26%27%23%2B+a",
        "Can%3Ca%3Ery%221%5C%26%27%23%2B%20a", "canary-secret", "canary-token"})
    void aSecretIsDotsInWhateverForm(String form) {
        assertThat(REDACTION.clean("a " + form + " b " + form)).isEqualTo("a " + DOTS + " b " + DOTS);
    }

    @Test
    void whatIsCutOffShowsNoBeginningOfOne() {
        assertThat(REDACTION.clean("token: canary-tok")).isEqualTo("token: " + DOTS);
        assertThat(REDACTION.clean("can")).as("nothing of worth").isEqualTo("can");
        assertThat(REDACTION.clean(null)).isNull();
        assertThat(Redaction.of(new Credentials("i", "s", null), List.of("")).clean("is")).isEqualTo("is");
    }

    private Outcome post(LoopbackService.Script script) throws Exception {
        try (var service = LoopbackService.start(script)) {
            var endpoint = Endpoint.parse(service.url());
            var body = JsonMapper.shared().writeValueAsBytes(Map.of("login_password", PASSWORD));
            var order = new Order(Intent.of("r", endpoint, "c"), endpoint, endpoint, FatesTest.KEY, body, "h", new byte[0], Trace.NONE,
                    List.of(PASSWORD),
                    FatesTest.LONG, false);
            return new Submission(new Ledger(folder.resolve("ledger")), new Client()).once(order).outcome();
        }
    }

    private static String echo(LoopbackService service) {
        var request = service.requests().get(0);
        return request.headers() + new String(request.body(), StandardCharsets.UTF_8);
    }

    private static void isClean(Outcome outcome) {
        assertThat(outcome.toString()).contains(DOTS).doesNotContain("canary-t", "Can<a", "ry\\\"1", "canary-s");
    }

    @Test
    void aRefusalThatRepeatsTheRequestShowsNoSecret() throws Exception {
        var outcome = post((socket, service) -> LoopbackService.json(400, JsonMapper.shared().writeValueAsString(
                Map.of("code", "Bad", "message", echo(service), "requestId", PASSWORD))).play(socket, service));
        assertThat(outcome.fate()).isEqualTo(Fate.REFUSED);
        isClean(outcome);
    }

    @Test
    void aPageThatRepeatsTheRequestShowsNoSecret() throws Exception {
        var outcome = post((socket, service) -> LoopbackService.json(502, "<h1>" + echo(service) + "</h1>").play(socket, service));
        assertThat(outcome.fate()).isEqualTo(Fate.UNKNOWN);
        isClean(outcome);
    }

    /** It would be written to the ledger. */
    @Test
    void aClusterThatIsNamedLikeASecretIsNone() throws Exception {
        var outcome = post(LoopbackService.json(200, "{\"cluster_id\":\"canary-secret\"}"));
        assertThat(outcome.fate()).isEqualTo(Fate.UNKNOWN);
        assertThat(outcome.clusterId()).isNull();
        isClean(outcome);
    }
}
