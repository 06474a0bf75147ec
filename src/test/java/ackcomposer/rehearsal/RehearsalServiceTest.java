package ackcomposer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.Samples;
import ackcomposer.catalogue.offer.FactFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The rehearsal checks what the service checks, answers in the service's shape, and plays the fate that was chosen. */
class RehearsalServiceTest {
    private static final String BODY = Samples.valid();
    private static final String FAKE_STAGE_KEYS = "state start_time end_time message outputs";

    private final RehearsalKey key = RehearsalKey.fresh();
    private RehearsalService service;

    private OfficialCaller play(String fate) throws Exception {
        var chosen = RehearsedFate.of(fate).orElseThrow();
        service = RehearsalService.start(chosen, BODY.getBytes(StandardCharsets.UTF_8), key, Duration.ofMillis(1), Duration.ofMinutes(1));
        return new OfficialCaller(service.url(), key);
    }

    @AfterEach
    void close() {
        if (service != null) service.close();
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    @Test
    void theOfficialExampleIsTaken() {
        var headers = new TreeMap<>(Map.of("host", "ecs.cn-shanghai.aliyuncs.com", "x-acs-action", "RunInstances",
                "x-acs-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "x-acs-date", "2023-10-26T10:22:32Z", "x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d",
                "x-acs-version", "2014-05-26"));
        headers.put("authorization", "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;"
                + "x-acs-date;x-acs-signature-nonce;x-acs-version,"
                + "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
        var query = new TreeMap<>(Map.of("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd", "RegionId", "cn-shanghai"));
        var check = new SignatureCheck(new RehearsalKey("YourAccessKeyId", "YourAccessKeySecret"),
                () -> Instant.parse("2023-10-26T10:30:00Z"));
        var request = new RehearsedRequest("POST", "/", query, headers, new byte[0]);
        assertThat(check.refuse(request)).isEmpty();
        assertThat(check.refuse(request)).as("the same nonce again").contains("SignatureNonceUsed");
    }

    /** A plus in an address is one: only forms write a blank so. What is no code of a letter stays as it came. */
    @Test
    void theQueryIsReadAsTheServiceReadsIt() throws Exception {
        var text = "GET /events?a=b+c&d=%E4%B8%AD%2B%20e&f=&g&h=%zz HTTP/1.1\r\nHost: x\r\n\r\n";
        var request = RehearsedRequest.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(request.query()).isEqualTo(Map.of("a", "b+c", "d", "中+ e", "f", "", "g", "", "h", "%zz"));
        assertThat(request.path()).isEqualTo("/events");
        assertThat(request.header("host")).isEqualTo("x");
    }

    @Test
    void whatIsSignedWithTheKeyOfTheRunIsTaken() throws Exception {
        var answer = play("success").create(BODY);
        assertThat(keys(answer)).containsExactlyInAnyOrderElementsOf(words("cluster_id request_id task_id"));
        assertThat(service.calls()).containsExactly("CreateCluster");
    }

    @Test
    void aWrongSecretAWrongKeyAChangedBodyAndAnOldDateAreRefused() throws Exception {
        var right = play("success");
        var url = service.url();
        assertThat(new OfficialCaller(url, new RehearsalKey(key.id(), "wrong")).create(BODY).path("Code").asString())
                .isEqualTo("SignatureDoesNotMatch");
        assertThat(new OfficialCaller(url, new RehearsalKey("LTAI-other", key.secret())).create(BODY).path("Code").asString())
                .isEqualTo("InvalidAccessKeyId.NotFound");
        var changed = right.call("CreateCluster", "POST", "/clusters", Map.of(), BODY, BODY + " ");
        assertThat(OfficialCaller.json(changed).path("Code").asString()).isEqualTo("SignatureDoesNotMatch");
        assertThat(right.at(Instant.now().minusSeconds(901)).create(BODY).path("Code").asString()).isEqualTo("InvalidTimeStamp.Expired");
        assertThat(right.at(Instant.now()).nonce("n").create(BODY).path("cluster_id").isString()).isTrue();
        assertThat(right.nonce("n").create(BODY).path("Code").asString()).isEqualTo("SignatureNonceUsed");
    }

    @Test
    void aQueryIsSignedToo() throws Exception {
        var caller = play("success");
        caller.create(BODY);
        var answer = caller.call("DescribeClustersForRegion", "GET", "/regions/cn-beijing/clusters",
                Map.of("page_number", "1", "page_size", "50", "name", "prod bj"), "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(keys(OfficialCaller.json(answer))).containsExactly("clusters", "page_info");
    }

    @Test
    void anUnsignedCallGetsNothing() throws Exception {
        play("success");
        var uri = URI.create(service.url());
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nhost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400 ")
                    .contains("IncompleteSignature");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense\r\n\r\n", "POST /clusters HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST /clusters HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", "POST /clusters HTTP/1.1\r\nbad\r\n\r\n"})
    void whatIsNoRequestEndsTheConnectionOnly(String text) throws Exception {
        var caller = play("success");
        var uri = URI.create(service.url());
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
        assertThat(caller.create(BODY).path("cluster_id").isString()).isTrue();
    }

    @Test
    void itListensOnThisMachineAlone() throws Exception {
        play("success");
        assertThat(InetAddress.getByName(URI.create(service.url()).getHost()).isLoopbackAddress()).isTrue();
    }

    @Test
    void aClosedOneAnswersNobody() throws Exception {
        var caller = play("success");
        service.close();
        assertThatThrownBy(() -> caller.create(BODY)).isInstanceOf(ConnectException.class);
    }

    @Test
    void oneThatNobodyCallsEndsByItself() throws Exception {
        service = RehearsalService.start(RehearsedFate.SUCCESS, new byte[0], key, Duration.ZERO, Duration.ofMillis(1));
        var uri = URI.create(service.url());
        assertThatThrownBy(() -> {
            // However long it takes until the port is let go.
            while (true) {
                try (var socket = new Socket(uri.getHost(), uri.getPort())) {
                    socket.getInputStream().read();
                }
            }
        }).isInstanceOf(IOException.class);
    }

    private List<JsonNode> tasks(OfficialCaller caller, JsonNode accepted, int looks) throws Exception {
        var tasks = new ArrayList<JsonNode>();
        for (var i = 0; i < looks; i++) tasks.add(caller.get("DescribeTaskInfo", "/tasks/" + accepted.path("task_id").asString()));
        return tasks;
    }

    private static List<String> states(List<JsonNode> tasks) {
        return tasks.stream().map(task -> task.path("state").asString() + " " + task.path("current_stage").asString()).toList();
    }

    @Test
    void aClusterComesIntoBeingStageByStage() throws Exception {
        var caller = play("success");
        var accepted = caller.create(BODY);
        var cluster = "/clusters/" + accepted.path("cluster_id").asString();
        assertThat(caller.get("DescribeClusterDetail", cluster).path("state").asString()).isEqualTo("initial");
        var tasks = tasks(caller, accepted, 5);
        assertThat(states(tasks)).containsExactly("running CreateNetwork", "running CreateInfra", "running InstallAddons",
                "running CreateNodePools", "success CreateNodePools");
        assertThat(tasks.get(2).path("stages")).hasSize(3);
        assertThat(caller.get("DescribeClusterDetail", cluster).path("state").asString()).isEqualTo("running");
        assertThat(caller.get("DescribeClusterLogs", cluster + "/logs").valueStream().map(line -> line.path("cluster_log").asString()))
                .last().isEqualTo("The cluster is running");
    }

    @Test
    void answersHaveTheShapeOfTheService() throws Exception {
        var caller = play("success");
        var accepted = caller.create(BODY);
        var id = accepted.path("cluster_id").asString();
        var task = tasks(caller, accepted, 1).get(0);
        assertThat(keys(task)).containsExactlyInAnyOrderElementsOf(words("cluster_id task_id task_type state current_stage created updated"
                + " parameters events stages target task_result error"));
        assertThat(keys(task.path("stages").path(0))).containsExactlyInAnyOrderElementsOf(words(FAKE_STAGE_KEYS));
        assertThat(keys(task.path("events").path(0))).containsExactlyInAnyOrderElementsOf(
                words("action level message reason source timestamp"));
        assertThat(task.path("created").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+08:00");
        assertThat(task.path("stages").path(0).path("start_time").asString()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        var listed = OfficialCaller.json(caller.call("DescribeClustersForRegion", "GET", "/regions/cn-beijing/clusters", Map.of(), ""));
        assertThat(keys(listed.path("clusters").path(0))).containsExactlyInAnyOrderElementsOf(words("cluster_id name region_id state"
                + " cluster_type cluster_spec profile current_version init_version next_version cluster_domain vpc_id vswitch_ids"
                + " security_group_id container_cidr service_cidr proxy_mode ip_stack timezone size deletion_protection resource_group_id"
                + " created updated tags"));
        assertThat(keys(listed.path("page_info"))).containsExactly("page_number", "page_size", "total_count");
        assertThat(keys(caller.get("DescribeClusterLogs", "/clusters/" + id + "/logs").path(0))).containsExactlyInAnyOrderElementsOf(
                words("ID cluster_id cluster_log created updated"));
        var events = OfficialCaller.json(caller.call("DescribeEvents", "GET", "/events", Map.of("cluster_id", id), ""));
        assertThat(keys(events.path("events").path(0))).containsExactlyInAnyOrderElementsOf(
                words("cluster_id data event_id source subject time type"));
        var creations = OfficialCaller.json(caller.call("DescribeEvents", "GET", "/events", Map.of("type", "cluster_create"), ""));
        assertThat(creations.path("events").path(0)).isEqualTo(events.path("events").path(0));
        var others = OfficialCaller.json(caller.call("DescribeEvents", "GET", "/events", Map.of("type", "nodepool_upgrade"), ""));
        assertThat(others.path("events").isArray() && others.path("events").isEmpty()).isTrue();
        assertThat(keys(caller.get("GetCallerIdentity", "/"))).containsExactlyInAnyOrderElementsOf(
                words("AccountId IdentityType Arn UserId PrincipalId RequestId"));
        assertThat(caller.get("DescribeClusterDetail", "/clusters/cnone").path("code").asString()).isEqualTo("ErrorClusterNotFound");
    }

    @ParameterizedTest
    @CsvSource({"half-created, failed", "failing-stage, deleting"})
    void oneThatFailsSaysWhereAndWhy(String fate, String state) throws Exception {
        var caller = play(fate);
        var accepted = caller.create(BODY);
        var last = tasks(caller, accepted, 3).get(2);
        assertThat(last.path("state").asString()).isEqualTo("fail");
        assertThat(last.path("current_stage").asString()).isEqualTo("CreateInfra");
        assertThat(last.path("stages").path(1).path("state").asString()).isEqualTo("fail");
        assertThat(last.path("error").path("message").asString()).isEqualTo("ecs.c7.xlarge is out of stock in the zone");
        assertThat(caller.get("DescribeClusterDetail", "/clusters/" + accepted.path("cluster_id").asString()).path("state").asString())
                .isEqualTo(state);
    }

    private int clusters(OfficialCaller caller) throws Exception {
        return OfficialCaller.json(caller.call("DescribeClustersForRegion", "GET", "/regions/cn-beijing/clusters", Map.of(), ""))
                .path("clusters").size();
    }

    @Test
    void afterAResetTheClusterIsThereAndAfterALossItIsNot() throws Exception {
        var reset = play("reset");
        assertThat(reset.breaks(BODY)).isTrue();
        assertThat(clusters(reset)).isEqualTo(1);
        service.close();
        var lost = play("lost");
        assertThat(lost.breaks(BODY)).isTrue();
        assertThat(clusters(lost)).isZero();
    }

    @Test
    void aNameThatIsTakenIsInTheListBefore() throws Exception {
        assertThat(clusters(play("name-taken"))).isEqualTo(1);
        service.close();
        assertThat(clusters(play("success"))).isZero();
    }

    @Test
    void aClockThatIsOffShowsInTheDateAndRefuses() throws Exception {
        var answer = play("clock-skew").call("CreateCluster", "POST", "/clusters", Map.of(), BODY);
        assertThat(OfficialCaller.json(answer).path("Code").asString()).isEqualTo("InvalidTimeStamp.Expired");
        var date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(answer.headers().firstValue("date").orElseThrow()));
        assertThat(Duration.between(Instant.now(), date)).isGreaterThan(Duration.ofMinutes(15));
    }

    @Test
    void severalFindingsStandInData() throws Exception {
        var answer = play("several").create(BODY);
        assertThat(answer.path("code").asString()).isEqualTo("InvalidParameter");
        assertThat(answer.path("data").valueStream().map(entry -> entry.path("code").asString()))
                .containsExactly("MissingPodVswitchIds", "InvalidVSwitchId.NotFound", "ErrorNotEnabled");
        assertThat(answer.path("data").path(1).path("message").asString()).contains("vsw-2ze3ds0mdip0hdz8i0001");
    }

    @Test
    void everyCodeThatTheProgramKnowsCanBeRehearsed() throws Exception {
        var codes = FactFile.of("errors").first();
        assertThat(Refusal.all()).extracting(Refusal::code).containsExactlyElementsOf(codes);
        assertThat(Refusal.all()).extracting(refusal -> Integer.toString(refusal.status()))
                .containsExactlyElementsOf(FactFile.of("errors").rows().stream().map(row -> row.get(1)).toList());
        assertThat(RehearsedFate.all()).extracting(RehearsedFate::name).containsAll(codes).doesNotHaveDuplicates()
                .startsWith("success", "slow", "reset", "lost", "half-created", "failing-stage", "name-taken", "several", "clock-skew",
                        "throttled", "role-missing");
        assertThat(Arrays.asList("success ", "", "refused", "Success")).noneMatch(name -> RehearsedFate.of(name).isPresent());
        for (var code : codes) {
            var answer = play(code).call("CreateCluster", "POST", "/clusters", Map.of(), BODY);
            assertThat(answer.statusCode()).isEqualTo(Refusal.of(code).status());
            assertThat(OfficialCaller.json(answer).path("message").asString()).isNotBlank().doesNotContain("{", "}");
            service.close();
        }
    }

    @Test
    void aSlowOneAnswersInTheEndUnlessItIsClosed() throws Exception {
        assertThat(play("slow").create(BODY).path("cluster_id").isString()).isTrue();
        service.close();
        var slow = RehearsedFate.of("slow").orElseThrow();
        service = RehearsalService.start(slow, new byte[0], key, Duration.ofHours(1), Duration.ofMinutes(1));
        var caller = new OfficialCaller(service.url(), key);
        var answer = CompletableFuture.supplyAsync(() -> {
            try {
                return caller.breaks(BODY);
            } catch (Exception other) {
                throw new IllegalStateException(other);
            }
        });
        while (service.calls().isEmpty()) Thread.onSpinWait();
        service.close();
        assertThat(answer.get()).isTrue();
    }

    @Test
    void keysAreOfOneRunAndDoNotShow() {
        var other = RehearsalKey.fresh();
        assertThat(other.id()).isNotEqualTo(key.id());
        assertThat(other.secret()).isNotEqualTo(key.secret());
        assertThat(other.toString()).doesNotContain(other.secret());
    }
}
