package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.submit.LoopbackService;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** submit sends one request or none, says which by its exit code, and what it says shows no secret. */
class SubmitVerbTest extends Terminal {
    private static final String YES = "{\"cluster_id\":\"c1\",\"task_id\":\"t1\",\"request_id\":\"r1\"}";
    private static final String NO = "{\"code\":\"EmptyCIDR\",\"message\":\"empty\",\"requestId\":\"r2\"}";
    private static final String SECRET = Samples.valid()
            .replace("\"key_pair\": \"ops-key\",\n  \"addons\"", "\"login_password\": \"Canary-1#a\",\n  \"addons\"");

    private void key() {
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary-s3cret");
        env.put("ALIBABA_CLOUD_SECURITY_TOKEN", "canary-t0ken");
    }

    private int submit(String request, String url, String... more) {
        var args = new ArrayList<>(List.of("submit", "--endpoint", url, "--confirm", "prod-bj-01", "-"));
        args.addAll(List.of(more));
        return run(request, args.toArray(String[]::new));
    }

    private String nobody() throws IOException {
        try (var free = new ServerSocket(0)) {
            return "http://127.0.0.1:" + free.getLocalPort();
        }
    }

    private List<String> ledger() throws IOException {
        var folder = home.resolve("state/ledger");
        if (!Files.exists(folder)) return List.of();
        try (var files = Files.list(folder)) {
            var records = new ArrayList<String>();
            for (var file : files.filter(path -> path.toString().endsWith(".json")).toList()) records.add(Files.readString(file));
            return records;
        }
    }

    @Test
    void anAcceptedRequestIsTheResult() throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET, service.url())).isZero();
            assertThat(out).isEqualTo("ACCEPTED\ncluster c1\ntask t1\nrequest r1\n");
            assertThat(err).isEmpty();
            assertThat(ledger()).singleElement().asString()
                    .contains("\"state\":\"ACCEPTED\"", "\"clusterId\":\"c1\"", "\"name\":\"prod-bj-01\"", "\"account\":\"LTAI-1\"",
                            "\"region\":\"cn-beijing\"", "\"endpoint\":\"" + service.url() + "\"")
                    .doesNotContainIgnoringCase("canary");
            assertThat(service.requests()).singleElement().satisfies(request -> {
                assertThat(request.headers()).containsEntry("x-acs-security-token", "canary-t0ken");
                assertThat(request.headers().get("authorization")).contains("Credential=LTAI-1,");
                assertThat(request.signedBy("canary-s3cret")).isTrue();
            });
        }
    }

    @Test
    void whatTheReplyDoesNotSayIsNotSaid() throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(200, "{\"cluster_id\":\"c1\"}"))) {
            submit(Samples.valid(), service.url());
            assertThat(out).isEqualTo("ACCEPTED\ncluster c1\n");
        }
    }

    @Test
    void aRefusalIsSaidOnStandardErrorAndClosesItsRecord() throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(400, NO))) {
            assertThat(submit(SECRET, service.url())).isEqualTo(1);
            assertThat(out).isEmpty();
            assertThat(err).isEqualTo("REFUSED\nrequest r2\nEmptyCIDR: empty\n");
            assertThat(ledger()).singleElement().asString().contains("\"state\":\"REFUSED\"");
            assertThat(submit(SECRET, service.url(), "--json")).isEqualTo(1);
            assertThat(out.replaceAll("\\s", "")).isEqualTo("{\"outcome\":\"REFUSED\",\"clusterId\":null,\"taskId\":null,"
                    + "\"requestId\":\"r2\",\"status\":400,\"resolved\":null,\"state\":null,"
                    + "\"errors\":[{\"code\":\"EmptyCIDR\",\"message\":\"empty\",\"paths\":[]}]}");
            assertThat(err).isEmpty();
        }
    }

    @Test
    void anOutcomeThatIsNotKnownStaysOpenAndStopsTheNext() throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.hangUp(), LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET, service.url())).isEqualTo(4);
            assertThat(out).isEmpty();
            assertThat(err).startsWith("UNKNOWN\n");
            assertThat(ledger()).singleElement().asString().contains("\"state\":\"UNKNOWN\"");
            assertThat(submit(SECRET, service.url())).isEqualTo(4);
            assertThat(err).isEqualTo("NOT_SENT\nOpenIntent: The same request was sent before and its outcome is not known. "
                    + "It is not sent again by itself.\n");
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void whatWasCertainlyNotSentIsThreeAndLeavesNothingOpen() throws Exception {
        key();
        var url = nobody();
        assertThat(submit(SECRET, url)).isEqualTo(3);
        assertThat(out).isEmpty();
        assertThat(err).isEqualTo("NOT_SENT\nConnectionRefused: Nothing answers at the endpoint. Check the address and the network.\n");
        assertThat(ledger()).singleElement().asString().contains("\"state\":\"NOT_SENT\"");
        assertThat(submit(SECRET, url, "--json", "--lang", "zh")).isEqualTo(3);
        assertThat(json().get("outcome").stringValue()).isEqualTo("NOT_SENT");
        assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo("ConnectionRefused");
        assertThat(json().get("errors").get(0).get("message").stringValue()).containsPattern("[一-龥]");
    }

    @Test
    void withoutAKeyNothingIsWrittenDown() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET, service.url())).isEqualTo(3);
            assertThat(err).startsWith("NOT_SENT\nNoCredentials: There is no access key. Set ALIBABA_CLOUD_ACCESS_KEY_ID");
            assertThat(submit(SECRET, service.url(), "--json")).isEqualTo(3);
            assertThat(json().get("errors").get(0).get("message").stringValue()).startsWith("There is no access key.");
            assertThat(service.requests()).isEmpty();
            assertThat(ledger()).isEmpty();
        }
    }

    @Test
    void aRequestWithErrorsIsNotSent() throws Exception {
        key();
        var wrong = SECRET.replace("\"container_cidr\"", "\"pod_vswitch_ids\": [\"vsw-2ze3ds0mdip0hdz8i0009\"],\n  \"container_cidr\"");
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(submit(wrong, service.url())).isEqualTo(2);
            assertThat(out).isEmpty();
            assertThat(err).startsWith("R2 pod_vswitch_ids: Pod vSwitches are set, but Flannel does not use them").hasLineCount(1);
            assertThat(submit(wrong, service.url(), "--json")).isEqualTo(2);
            assertThat(err).isEmpty();
            assertThat(json().propertyNames())
                    .containsExactly("outcome", "clusterId", "taskId", "requestId", "status", "resolved", "state", "errors");
            assertThat(json().get("outcome").stringValue()).isEqualTo("NOT_SENT");
            assertThat(json().get("errors").size()).isEqualTo(1);
            var error = json().get("errors").get(0);
            assertThat(error.get("code").stringValue()).isEqualTo("R2");
            assertThat(error.get("message").stringValue()).startsWith("Pod vSwitches are set");
            assertThat(error.get("paths").toString()).isEqualTo("[\"pod_vswitch_ids\"]");
            assertThat(service.requests()).isEmpty();
            assertThat(ledger()).isEmpty();
        }
    }

    /** Warnings stop nothing, whoever sends. */
    @Test
    void aWarningIsSent() throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            var warned = Samples.valid().replaceFirst("(?s)\"master_vswitch_ids\": \\[.*?]",
                    "\"master_vswitch_ids\": [\"vsw-2ze3ds0mdip0hdz8i0001\"]");
            assertThat(submit(warned, service.url())).isZero();
        }
    }

    @Test
    void whatCannotBeReadIsNotSent() {
        key();
        assertThat(submit("{\n \"name\": }", "http://127.0.0.1:9")).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("NOT_SENT\nUnreadable: -:2:10: ");
        assertThat(submit("{\n \"name\": }", "http://127.0.0.1:9", "--json", "--lang", "zh")).isEqualTo(2);
        assertThat(json().get("outcome").stringValue()).isEqualTo("NOT_SENT");
        assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo("Unreadable");
        assertThat(json().get("errors").get(0).get("message").stringValue()).startsWith("-:2:10: ").containsPattern("[一-龥]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"95abcd|****|2|Unready", "Canary-1#a|${env:PW}|2|Unready"})
    void whatOnlyTheUserCanGiveIsAskedForBeforeAnythingIsSent(String from, String to, int exit, String code) throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET.replace(from, to), service.url(), "--json")).isEqualTo(exit);
            assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo(code);
            assertThat(json().get("errors").get(0).get("message").stringValue()).isNotBlank();
            assertThat(service.requests()).isEmpty();
            assertThat(ledger()).isEmpty();
        }
    }

    /** A key would not help. */
    @Test
    void aPlaceholderIsSaidBeforeAKeyThatIsMissing() {
        assertThat(submit(SECRET.replace("95abcd", "****"), "http://127.0.0.1:9")).isEqualTo(2);
        assertThat(err).startsWith("NOT_SENT\nUnready: ");
    }

    @ParameterizedTest
    @CsvSource({"1,0", "3600,0", "0,64", "3601,64", "-1,64", "x,64"})
    void aDeadlineIsASecondToAnHour(String seconds, int exit) throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            submit(Samples.valid(), service.url(), "--deadline-seconds", seconds);
            assertThat(err.startsWith("ack-composer: ")).as(err).isEqualTo(exit == 64);
            assertThat(out).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com", "https://example.com/", "ftp://127.0.0.1", "nonsense"})
    void anEndpointThatIsNoneIsNamed(String url) {
        key();
        assertThat(submit(Samples.valid(), url)).isEqualTo(64);
        assertThat(err).startsWith("ack-composer: \"" + url + "\" is no endpoint.").hasLineCount(1);
        assertThat(out).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod-bj-0", "prod-bj-01 ", "PROD-BJ-01", ""})
    void theNameIsTypedExactly(String name) throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(run(Samples.valid(), "submit", "--endpoint", service.url(), "--confirm", name, "-")).isEqualTo(64);
            assertThat(err).isEqualTo("ack-composer: --confirm does not match the cluster name in the file. Type the name exactly.\n");
            assertThat(run("{}", "submit", "--endpoint", service.url(), "--confirm", name, "-")).as("a file without a name").isEqualTo(64);
            assertThat(service.requests()).isEmpty();
            assertThat(ledger()).isEmpty();
        }
    }

    @Test
    void noSecretIsSaidWhateverBecomesOfIt() throws Exception {
        key();
        for (var reply : List.of(LoopbackService.json(200, YES), LoopbackService.json(400, NO), LoopbackService.hangUp()))
            for (var form : new String[][] {{}, {"--json"}}) try (var service = LoopbackService.start(reply)) {
                submit(SECRET, service.url(), form);
                assertThat(service.requests()).hasSize(1);
                assertThat(out + err).isNotBlank().doesNotContainIgnoringCase("canary");
            }
    }
}
