package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.Obstacle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
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
        var args = new ArrayList<>(List.of("submit", "--endpoint", url, "--confirm", "prod-bj-01", "--resolve-seconds", "0", "-"));
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

    private String id() {
        assertThat(run("", "ledger", "--json")).isZero();
        return json().get(0).get("id").stringValue();
    }

    @Test
    void anAcceptedRequestIsTheResult() throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET, service.url())).isZero();
            assertThat(out).isEqualTo("ACCEPTED\ncluster c1\ntask t1\nrequest r1\n");
            assertThat(err).isEmpty();
            assertThat(ledger()).singleElement().asString()
                    .contains("\"state\":\"ACCEPTED\"", "\"clusterId\":\"c1\"", "\"name\":\"prod-bj-01\"", "\"account\":\"100000000000\"",
                            "\"region\":\"cn-beijing\"", "\"keyEnd\":\"AI-1\"",
                            "\"host\":\"" + service.url().replace("http://127.0.0.1", "localhost") + "\"")
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
            assertThat(err).startsWith("REFUSED\nrequest r2\nEmptyCIDR: empty\n  What to do: ")
                    .endsWith("\n  Fields: container_cidr, service_cidr\n");
            assertThat(ledger()).singleElement().asString().contains("\"state\":\"REFUSED\"");
            assertThat(submit(SECRET, service.url(), "--json")).isEqualTo(1);
            assertThat(out.replaceAll("\\s", "")).isEqualTo("{\"outcome\":\"REFUSED\",\"clusterId\":null,\"taskId\":null,"
                    + "\"requestId\":\"r2\",\"status\":400,\"resolved\":null,\"state\":null,"
                    + "\"errors\":[{\"code\":\"EmptyCIDR\",\"message\":\"empty\","
                    + "\"paths\":[\"container_cidr\",\"service_cidr\"]}]}");
            assertThat(err).isEmpty();
        }
    }

    @Test
    void anOutcomeThatIsNotKnownStaysOpenAndStopsTheNext() throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.hangUp(), LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET, service.url())).isEqualTo(4);
            assertThat(out).isEmpty();
            assertThat(err).startsWith("UNKNOWN\nNoAnswer: The request may have arrived, but no answer came (")
                    .contains("Check the ACK console for a cluster named prod-bj-01.").hasLineCount(2);
            var said = err;
            var id = id();
            assertThat(said).contains("ledger close " + id + " --cluster", "ledger close " + id + " --not-there");
            assertThat(ledger()).singleElement().asString().contains("\"state\":\"UNKNOWN\"");
            assertThat(submit(SECRET, service.url())).isEqualTo(4);
            assertThat(err).startsWith("NOT_SENT\nOpenIntent: The same cluster was sent at 20")
                    .contains("The same cluster was sent at", "ledger close " + id + " --not-there").hasLineCount(2);
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void whatWasCertainlyNotSentIsThreeAndLeavesNothingOpen() throws Exception {
        key();
        var url = nobody();
        assertThat(submit(SECRET, url)).isEqualTo(3);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("Skipped: no answer from GetCallerIdentity (ConnectException).\n")
                .endsWith("\nNOT_SENT\nConnectionRefused: The endpoint refused the connection. Check the address and the network.\n");
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
            assertThat(err).startsWith("NOT_SENT\nNoCredentials: There is no AccessKey. Set ALIBABA_CLOUD_ACCESS_KEY_ID");
            assertThat(submit(SECRET, service.url(), "--json")).isEqualTo(3);
            assertThat(json().get("errors").get(0).get("message").stringValue()).startsWith("There is no AccessKey.");
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
    @CsvSource(delimiter = '|', value = {"95abcd|****|2|Unready", "Canary-1#a|${env:PW}|2|NoSecret"})
    void whatOnlyTheUserCanGiveIsAskedForBeforeAnythingIsSent(String from, String to, int exit, String code) throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET.replace(from, to), service.url(), "--json")).isEqualTo(exit);
            assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo(code);
            assertThat(json().get("errors").get(0).get("message").stringValue()).isNotBlank().doesNotContainPattern("[一-龥]");
            submit(SECRET.replace(from, to), service.url(), "--json", "--lang", "zh");
            assertThat(json().get("errors").get(0).get("message").stringValue()).containsPattern("[一-龥]");
            assertThat(service.requests()).isEmpty();
            assertThat(ledger()).isEmpty();
        }
    }

    /** All of them, and beside errors too. */
    @Test
    void whatIsStillToBeFilledInIsAnErrorAtItsPlaces() {
        var unfilled = SECRET.replace("95abcd", "****")
                .replace("\"prod-bj-01\"", "\"prod-bj-01\", \"timezone\": \"<zone>\"");
        assertThat(submit(unfilled, "http://127.0.0.1:9", "--json")).isEqualTo(2);
        var errors = json().get("errors");
        assertThat(errors.findValuesAsString("code")).startsWith("Unready").contains("field.placeholder");
        assertThat(errors.get(0).get("paths").toString()).isEqualTo("[\"vpcid\",\"timezone\"]");
        var wrong = unfilled.replace("\"cn-beijing\"", "\"nowhere at all\"");
        assertThat(submit(wrong, "http://127.0.0.1:9", "--json")).isEqualTo(2);
        assertThat(json().get("errors").findValuesAsString("code"))
                .contains("field.pattern", "field.placeholder").doesNotContain("Unready");
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
        assertThat(err).startsWith("ack-composer: \"" + url + "\" is not a valid endpoint.").hasLineCount(1);
        assertThat(out).isEmpty();
    }

    @Test
    void whatWasAcceptedIsNotSentAgainUnlessTheUserSaysSo() throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET, service.url())).isZero();
            assertThat(submit(SECRET, service.url(), "--json")).isEqualTo(6);
            assertThat(json().get("outcome").stringValue()).isEqualTo("NOT_SENT");
            assertThat(json().get("clusterId").stringValue()).isEqualTo("c1");
            assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo("AlreadyAccepted");
            assertThat(json().get("errors").get(0).get("message").stringValue()).contains("as c1", "The request is the same.");
            // Another contract, key, tag or host by another name make no other intent.
            env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-2");
            var other = SECRET.replace("Canary-1#a", "Canary-2#a").replaceFirst("\\{", "{\"unknown\": 1,");
            assertThat(submit(other, service.url().replace("127.0.0.1", "localhost"), "--contract", "2026")).isEqualTo(6);
            assertThat(err).startsWith("NOT_SENT\ncluster c1\nAlreadyAccepted: ").contains("The request differs");
            assertThat(service.requests()).hasSize(1);
            assertThat(submit(SECRET, service.url(), "--send-again")).isZero();
            assertThat(service.requests()).hasSize(2);
            assertThat(ledger()).hasSize(2);
        }
    }

    @Test
    void aNameThatIsTakenIsNotSent() throws Exception {
        key();
        var listed = "{\"clusters\":[{\"cluster_id\":\"c7\",\"name\":\"prod-bj-01\",\"state\":\"running\"}]}";
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))
                .seen("DescribeClustersForRegion", LoopbackService.json(200, listed))) {
            for (var more : new String[][] {{"--json"}, {"--json", "--send-again"}}) {
                assertThat(submit(SECRET, service.url(), more)).isEqualTo(6);
                assertThat(json().get("clusterId").stringValue()).isEqualTo("c7");
                assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo("NameTaken");
            }
            assertThat(service.requests()).isEmpty();
            assertThat(ledger()).isEmpty();
        }
    }

    @Test
    void aLookThatCannotBeMadeIsSaidAndSkipped() throws Exception {
        key();
        var no = LoopbackService.json(403, "{\"code\":\"StatusForbidden\",\"message\":\"RAM policy Forbidden canary-t0ken\"}");
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))
                .seen("GetCallerIdentity", no).seen("DescribeClustersForRegion", no)) {
            assertThat(submit(SECRET, service.url())).isZero();
            assertThat(err).contains("Skipped: no permission for GetCallerIdentity (HTTP 403 StatusForbidden)",
                    "Skipped: no permission for DescribeClustersForRegion").doesNotContain("canary").hasLineCount(2);
            assertThat(service.looks()).allMatch(look -> look.signedBy("canary-s3cret"));
        }
    }

    @Test
    void aClusterThatIsFoundAfterALostAnswerIsTheResult() throws Exception {
        key();
        var none = LoopbackService.json(200, "{\"clusters\":[]}");
        var now = "{\"clusters\":[{\"cluster_id\":\"c8\",\"name\":\"prod-bj-01\",\"state\":\"initial\"}]}";
        for (var form : new String[][] {{}, {"--json"}}) try (var service = LoopbackService.start(LoopbackService.hangUp())
                .seen("DescribeClustersForRegion", none, LoopbackService.json(200, now))) {
            assertThat(run(SECRET, "submit", "--endpoint", service.url(), "--confirm", "prod-bj-01", "-",
                    form.length == 0 ? "--lang=en" : form[0])).isZero();
            if (form.length == 0) assertThat(out).isEqualTo("UNKNOWN\nresolved c8\n");
            else assertThat(json().toString()).isEqualTo("{\"outcome\":\"UNKNOWN\",\"clusterId\":null,\"taskId\":null,\"requestId\":null,"
                    + "\"status\":null,\"resolved\":\"c8\",\"state\":null,\"errors\":[]}");
            assertThat(err).startsWith("The answer was lost. Searching for the cluster for up to 180 seconds");
            assertThat(service.requests()).hasSize(1);
            assertThat(submit(SECRET, service.url())).isEqualTo(6);
        }
    }

    /** Else a file's name, or a line that was pasted, would decide where a session token and passwords go. */
    @Test
    @Tag("T8")
    void aHostOutsideTheTableIsAskedFor() {
        key();
        assertThat(submit(SECRET, "https://collector.example")).isEqualTo(64);
        assertThat(err).isEqualTo("ack-composer: Host \"collector.example\" is not in the region table. "
                + "If your AccessKey and passwords may be sent there, add --allow-host collector.example.\n");
        assertThat(submit(SECRET, "https://collector.example", "--allow-host", "other.example")).isEqualTo(64);
        assertThat(submit("{", "https://collector.example", "--allow-host", "COLLECTOR.example")).as("read, at least").isEqualTo(2);
        assertThat(submit("{", "https://cs.cn-beijing.aliyuncs.com")).as("of the table").isEqualTo(2);
        assertThat(submit("{", "https://cs.cn-beijing.aliyuncs.com.collector.example")).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "3600,0", "-1,64", "3601,64", "x,64"})
    void aSearchTakesUpToAnHour(String seconds, int exit) {
        run("{", "submit", "--endpoint", "http://127.0.0.1:9", "--confirm", "x", "--resolve-seconds", seconds, "-");
        assertThat(err.startsWith("ack-composer: ")).as(err).isEqualTo(exit == 64);
    }

    @ParameterizedTest
    @CsvSource({"relative, NoHomeSet", "'', NoHome"})
    void withoutAHomeNothingIsSent(String home, String code) throws Exception {
        key();
        var user = System.getProperty("user.home");
        System.setProperty("user.home", "?");
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            env.put("ACK_COMPOSER_HOME", home);
            assertThat(submit(SECRET, service.url(), "--json")).isEqualTo(3);
            assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo(code);
            assertThat(service.requests()).isEmpty();
        } finally {
            System.setProperty("user.home", user);
        }
    }

    private void profiles(String json) throws Exception {
        env.put("HOME", home.toString());
        Files.createDirectories(home.resolve(".aliyun"));
        file(".aliyun/config.json", json);
        Files.setPosixFilePermissions(home.resolve(".aliyun/config.json"), PosixFilePermissions.fromString("rw-r--r--"));
    }

    @Test
    void aProfileThatIsAskedForSignsAndAFileThatOthersCanReadIsWarnedOf() throws Exception {
        key();
        profiles("{\"profiles\":[{\"name\":\"ops\",\"mode\":\"AK\",\"access_key_id\":\"LTAI-9876\",\"access_key_secret\":\"canary-9\"}]}");
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET, service.url(), "--profile", "ops")).isZero();
            assertThat(service.requests().get(0).signedBy("canary-9")).isTrue();
            assertThat(service.requests().get(0).headers()).doesNotContainKey("x-acs-security-token");
            assertThat(ledger()).singleElement().asString().contains("\"keyEnd\":\"9876\"");
            assertThat(err).isEqualTo(home.resolve(".aliyun/config.json") + " can be read by other users. Restrict it: chmod 600.\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ext|ProfileUnusable|gets its key from a program or a URL",
            "role|ProfileUnusable|assumes a role first",
        "none|NoProfile|Use one of: ext, role.", "ini:ext|NoProfile|Use one of: ext, role."})
    void aProfileThatCannotBeUsedIsSaidWithWhatToDo(String name, String code, String words) throws Exception {
        key();
        profiles("{\"profiles\":[{\"name\":\"ext\",\"mode\":\"External\",\"process_command\":\"touch RAN\"},"
                + "{\"name\":\"role\",\"mode\":\"RamRoleArn\"}]}");
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(submit(SECRET, service.url(), "--profile", name, "--json")).isEqualTo(3);
            assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo(code);
            assertThat(json().get("errors").get(0).get("message").stringValue()).contains(words);
            assertThat(service.requests()).isEmpty();
            assertThat(service.looks()).isEmpty();
        }
    }

    /** What is in the way decides what there is to do. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"half|lacks its AccessKey ID|缺少", "old|has expired or has no date|已过期",
        "ini:off|is turned off|已停用", "odd|has the unknown type \"Odd\"|未知", "ext|from a program or a URL|程序或网址",
        "role|assumes a role|扮演角色"})
    void eachWayInWhichAProfileCannotBeUsedHasItsWords(String name, String english, String chinese) throws Exception {
        profiles("{\"profiles\":[{\"name\":\"half\",\"mode\":\"AK\",\"access_key_id\":\"LTAI-1\"},{\"name\":\"old\",\"mode\":\"CloudSSO\","
                + "\"access_key_id\":\"LTAI-2\",\"access_key_secret\":\"canary\",\"sts_token\":\"canary\"},"
                + "{\"name\":\"odd\",\"mode\":\"Odd\"},"
                + "{\"name\":\"ext\",\"mode\":\"External\",\"process_command\":\"x\"},{\"name\":\"role\",\"mode\":\"RamRoleArn\"}]}");
        Files.createDirectories(home.resolve(".alibabacloud"));
        file(".alibabacloud/credentials.ini", "[off]\ntype = access_key\naccess_key_id = LTAI-3\naccess_key_secret = canary\n");
        assertThat(submit(SECRET, "http://127.0.0.1:9", "--profile", name, "--json")).isEqualTo(3);
        assertThat(json().get("errors").get(0).get("message").stringValue()).contains(english).doesNotContain("canary");
        submit(SECRET, "http://127.0.0.1:9", "--profile", name, "--json", "--lang", "zh");
        assertThat(json().get("errors").get(0).get("message").stringValue()).contains(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--proxy ftp://x|--proxy must be none, system or a proxy address",
        "--proxy http://me:canary@ x|--proxy must be",
        "--ca-file /dev/null|/dev/null is not a readable certificate file"})
    void aWayThatIsNoneIsRefusedInOneLine(String option, String words) {
        key();
        var at = option.indexOf(' ');
        assertThat(submit(SECRET, "http://127.0.0.1:9", option.substring(0, at), option.substring(at + 1))).isEqualTo(64);
        assertThat(err).contains(words).hasLineCount(1).doesNotContain("canary");
    }

    /** The cluster is there, and the next submit would ask for it: both have to be said. */
    @Test
    void aRecordThatCannotBeBroughtUpToDateIsSaidBesideTheResult() throws Exception {
        key();
        var answer = LoopbackService.json(200, YES);
        try (var service = LoopbackService.start((socket, self) -> {
            try (var files = Files.list(home.resolve("state/ledger"))) {
                for (var file : files.filter(path -> path.toString().endsWith(".json")).toList()) Files.delete(file);
            }
            answer.play(socket, self);
        })) {
            for (var form : List.of("--lang=en", "--json")) {
                assertThat(submit(SECRET, service.url(), form)).isZero();
                assertThat(out).contains("ACCEPTED", "c1");
                assertThat(err).matches("Record [0-9a-f-]{36} could not be updated and stays open\\. .*ledger close\\.\n");
            }
        }
    }

    /** Whoever reads it sets the clock, grants a right or looks at the network. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN|minutes ahead|minutes behind|no permission for|no answer from|unexpected answer from",
        "ZH|快 7 分钟|慢 7 分钟|没有 Look 的权限|没有应答|不符合预期"})
    void whatIsSeenAroundThePostIsSaidOnStandardErrorInItsOwnWords(Lang lang, String ahead, String behind, String rights, String network,
            String answer) {
        var result = new ByteArrayOutputStream();
        var aside = new ByteArrayOutputStream();
        var told = new Told(new Console(InputStream.nullInputStream(), new PrintStream(result, true, StandardCharsets.UTF_8),
                new PrintStream(aside, true, StandardCharsets.UTF_8), env, lang));
        told.clockIsOff(Duration.ofMinutes(-7));
        told.clockIsOff(Duration.ofMinutes(7));
        for (var kind : Obstacle.Kind.values()) told.hindered(new Obstacle("Look", kind, "why"));
        var lines = aside.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(5);
        for (var i = 0; i < 5; i++) assertThat(lines.get(i)).contains(List.of(ahead, behind, rights, network, answer).get(i));
        assertThat(lines.subList(2, 5)).allMatch(line -> line.contains("Look") && line.contains("why"));
        assertThat(result.size()).isZero();
    }

    @Test
    void anAnswerThatIsUnclearIsSaidWithWhatItHeldInBothLanguages() throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(502, "<h1>Bad gateway</h1>"))) {
            assertThat(submit(SECRET, service.url(), "--json")).isEqualTo(4);
            assertThat(json().get("outcome").stringValue()).isEqualTo("UNKNOWN");
            assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo("UnclearAnswer");
            assertThat(json().get("errors").get(0).get("message").stringValue())
                    .contains("(HTTP 502: <h1>Bad gateway</h1>)", "Check the ACK console for a cluster named", "ledger close");
            assertThat(submit(SECRET, service.url(), "--json", "--lang", "zh", "--send-again")).isEqualTo(4);
            assertThat(json().get("errors").get(0).get("message").stringValue()).contains("502", "ledger close", "）。请在")
                    .doesNotContain("。 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod-bj-0", "prod-bj-01 ", "PROD-BJ-01", ""})
    @Tag("T18")
    void theNameIsTypedExactly(String name) throws Exception {
        key();
        try (var service = LoopbackService.start(LoopbackService.json(200, YES))) {
            assertThat(run(Samples.valid(), "submit", "--endpoint", service.url(), "--confirm", name, "-")).isEqualTo(64);
            assertThat(err).isEqualTo("ack-composer: --confirm does not match the cluster name in the file. Enter the name exactly.\n");
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
