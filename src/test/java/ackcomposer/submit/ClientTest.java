package ackcomposer.submit;

import static ackcomposer.submit.LoopbackService.reply;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClientTest {
    private static final byte[] BODY = "{\n  \"name\": \"集群\",\n  \"timeout_mins\": 1E3\n}".getBytes(StandardCharsets.UTF_8);
    private static final Credentials KEY = new Credentials("LTAI-test-1234", "secret-canary", "sts-canary");
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(600);
    private static final String IDS = "{\"cluster_id\":\"c1\",\"task_id\":\"T-1\",\"request_id\":\"R-1\"}";

    private static Outcome post(LoopbackService service, Duration deadline) {
        return Client.post(Endpoint.parse(service.url()), KEY, BODY, deadline);
    }

    static Stream<Arguments> replies() {
        var big = "x".repeat(2 << 20);
        return Stream.of(
                Arguments.of("JSON", reply(200, IDS), Fate.ACCEPTED),
                Arguments.of("202", reply(202, IDS), Fate.ACCEPTED),
                Arguments.of("a mark and other spellings", reply(200, "\uFEFF{\"ClusterId\":\"c1\",\"taskId\":\"T-1\",\"RequestId\":\"R-1\"}"), Fate.ACCEPTED),
                Arguments.of("XML without a root", reply(200, "<cluster_id>c1</cluster_id>\n<task_id>T-1</task_id>\n<request_id>R-1</request_id>"), Fate.ACCEPTED),
                Arguments.of("no cluster", reply(200, "{\"request_id\":\"R-1\"}"), Fate.UNKNOWN),
                Arguments.of("HTML", reply(200, "<html><body>hello</body></html>"), Fate.UNKNOWN),
                Arguments.of("empty", reply(200, ""), Fate.UNKNOWN),
                Arguments.of("cut off", reply(200, "{\"cluster_id\":\"c1\""), Fate.UNKNOWN),
                Arguments.of("deep", reply(200, "[".repeat(20_000)), Fate.UNKNOWN),
                Arguments.of("deep object", reply(400, "{\"a\":".repeat(20_000)), Fate.UNKNOWN),
                Arguments.of("a DTD", reply(200, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><cluster_id>&e;</cluster_id>"), Fate.UNKNOWN),
                Arguments.of("400", reply(400, "{\"code\":\"EmptyCIDR\",\"message\":\"m\"}"), Fate.REFUSED),
                Arguments.of("403 capitalised", reply(403, "{\"Code\":\"Forbidden.RAM\",\"Message\":\"no\",\"RequestId\":\"R-2\"}"), Fate.REFUSED),
                Arguments.of("429", reply(429, "{\"code\":\"Throttling.User\",\"message\":\"slow\"}"), Fate.REFUSED),
                Arguments.of("XML error", reply(400, "<Error><Code>InvalidParameter</Code><Message>m</Message></Error>"), Fate.REFUSED),
                Arguments.of("400 without a code", reply(400, "bad gateway says no"), Fate.UNKNOWN),
                Arguments.of("408", reply(408, "{\"code\":\"Timeout\"}"), Fate.UNKNOWN),
                Arguments.of("500", reply(500, "{\"code\":\"InternalError\"}"), Fate.UNKNOWN),
                Arguments.of("502", reply(502, "<html>bad gateway</html>"), Fate.UNKNOWN),
                Arguments.of("503 with Retry-After", reply(503, "{}", "Retry-After: 0"), Fate.UNKNOWN),
                Arguments.of("302", reply(302, "", "Location: /elsewhere"), Fate.UNKNOWN),
                Arguments.of("307", reply(307, "", "Location: /elsewhere"), Fate.UNKNOWN),
                Arguments.of("a large reply", reply(200, big), Fate.UNKNOWN),
                Arguments.of("a large reply without a length", (LoopbackService.Answer) (socket, out) -> {
                    out.write("HTTP/1.1 200 X\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    out.write(big.getBytes(StandardCharsets.UTF_8));
                }, Fate.UNKNOWN),
                Arguments.of("closed without an answer", (LoopbackService.Answer) (socket, out) -> { }, Fate.UNKNOWN),
                Arguments.of("reset", (LoopbackService.Answer) (socket, out) -> {
                    socket.setSoLinger(true, 0);
                    socket.close();
                }, Fate.UNKNOWN),
                Arguments.of("a short body", (LoopbackService.Answer) (socket, out) ->
                        out.write(("HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n" + IDS).getBytes(StandardCharsets.UTF_8)), Fate.UNKNOWN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replies")
    void sendsOnceAndTellsTheFate(String name, LoopbackService.Answer answer, Fate fate) throws IOException {
        try (var service = new LoopbackService(KEY.accessKeySecret(), answer)) {
            var outcome = post(service, DEADLINE);
            assertThat(outcome.fate()).isEqualTo(fate);
            assertThat(service.requests()).hasSize(1);
            var arrived = service.requests().get(0);
            assertThat(arrived.body()).isEqualTo(BODY);
            assertThat(arrived.signed()).as("signature").isTrue();
            assertThat(arrived.line()).isEqualTo("POST /clusters HTTP/1.1");
            assertThat(arrived.headers()).containsEntry("x-acs-security-token", "sts-canary").containsEntry("x-acs-action", "CreateCluster");
            assertThat(outcome.toString()).doesNotContain("canary");
            if (fate == Fate.ACCEPTED) assertThat(List.of(outcome.clusterId(), outcome.taskId(), outcome.requestId())).containsExactly("c1", "T-1", "R-1");
        }
    }

    @Test
    void waitsNoLongerThanItsDeadlineForADrippingBody() throws IOException {
        var released = new java.util.concurrent.CountDownLatch(1);
        try (var service = new LoopbackService(KEY.accessKeySecret(), (socket, out) -> {
            out.write("HTTP/1.1 200 X\r\nContent-Length: 50\r\n\r\n{".getBytes(StandardCharsets.UTF_8));
            out.flush();
            await(released);
        })) {
            var outcome = post(service, SHORT);
            assertThat(outcome.fate()).isEqualTo(Fate.UNKNOWN);
            assertThat(outcome.errors()).extracting(ServiceError::code).containsExactly("DeadlineExceeded");
            assertThat(service.requests()).hasSize(1);
            released.countDown();
        }
    }

    private static void await(java.util.concurrent.CountDownLatch latch) {
        try {
            latch.await(5, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void namesEveryEntryOfData() throws IOException {
        var body = "{\"code\":\"EmptyCIDR\",\"data\":[{\"code\":\"EmptyCIDR\",\"message\":\"pod or service cidr is empty\"},{\"code\":\"InvalidPodVswitchIds\",\"message\":\"m2\"},"
                + "{\"code\":\"InvalidCIDR\",\"message\":\"m3\"}],\"message\":\"pod or service cidr is empty\",\"requestId\":\"R-9\"}";
        try (var service = new LoopbackService(KEY.accessKeySecret(), reply(400, body))) {
            var outcome = post(service, DEADLINE);
            assertThat(outcome.errors()).extracting(ServiceError::code).containsExactly("EmptyCIDR", "InvalidPodVswitchIds", "InvalidCIDR");
            assertThat(outcome.requestId()).isEqualTo("R-9");
        }
    }

    @Test
    void fallsBackToTheHeaderForTheRequestId() throws IOException {
        try (var service = new LoopbackService(KEY.accessKeySecret(), reply(502, "oops", "x-acs-request-id: R-7"))) {
            assertThat(post(service, DEADLINE).requestId()).isEqualTo("R-7");
        }
    }

    @Test
    void showsHostileTextInTheOpen() throws IOException {
        try (var service = new LoopbackService(KEY.accessKeySecret(), reply(400, "{\"code\":\"X\",\"message\":\"a\\u001b[31m\\u202eb\"}"))) {
            assertThat(post(service, DEADLINE).errors().get(0).message()).isEqualTo("a\\u001B[31m\\u202Eb");
        }
    }

    @Test
    void isNotSentWhereNothingListens() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        var outcome = Client.post(Endpoint.parse("http://127.0.0.1:" + port), KEY, BODY, DEADLINE);
        assertThat(outcome.fate()).isEqualTo(Fate.NOT_SENT);
        assertThat(outcome.errors()).extracting(ServiceError::code).containsExactly("ConnectionRefused");
    }

    @Test
    void isNotSentWhereTheServerDoesNotSpeakTls() throws IOException {
        try (var plain = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            var thread = new Thread(() -> {
                try (var socket = plain.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 400 X\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                } catch (IOException closed) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.setDaemon(true);
            thread.start();
            var outcome = Client.post(Endpoint.parse("https://127.0.0.1:" + plain.getLocalPort()), KEY, BODY, DEADLINE);
            assertThat(outcome.fate()).isIn(Fate.NOT_SENT, Fate.UNKNOWN);
        }
    }
}
