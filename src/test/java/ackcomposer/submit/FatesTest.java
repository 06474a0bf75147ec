package ackcomposer.submit;

import static ackcomposer.submit.LoopbackService.json;
import static ackcomposer.submit.LoopbackService.raw;
import static ackcomposer.submit.LoopbackService.reply;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each reply, and each way in which there is none, has one fate; what was sent was sent once. */
class FatesTest {
    static final Credentials KEY = new Credentials("LTAI-fake-1", "canary-secret", "canary-token");
    private static final byte[] BODY = "{\"name\":\"häfen 集群\",\"n\":1E3,\"u\":\"\\u0041\"}".getBytes(StandardCharsets.UTF_8);
    private static final String IDS = "{\"cluster_id\":\"c1\",\"task_id\":\"t1\",\"request_id\":\"r1\"}";
    private static final String XML = "<cluster_id>c1</cluster_id>\n<task_id>t1</task_id>\n<request_id>r1</request_id>";
    private static final String EMPTY_CIDR = "{\"code\":\"EmptyCIDR\",\"data\":[{\"code\":\"EmptyCIDR\",\"message\":\"empty\"},"
            + "{\"code\":\"InvalidPodVswitchIds\",\"message\":\"conflict\"}],\"message\":\"empty\",\"requestId\":\"r2\"}";

    /** So long that no machine is too slow for it; where a test has a reply that never ends, it rings by itself. */
    static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private Outcome post(String url) {
        return post(url, new Client(), LONG);
    }

    private Outcome post(String url, Client client, Duration deadline) {
        return once(new Ledger(folder.resolve("ledger")), client, url, KEY, BODY, deadline);
    }

    static Outcome once(Ledger ledger, Client client, String url, Credentials key, byte[] body, Duration deadline) {
        var endpoint = Endpoint.parse(url);
        return new Submission(ledger, client).once(Order.of(intent(url), endpoint, key, body, deadline)).outcome();
    }

    private static Intent intent(String url) {
        return Intent.of("cn-hangzhou", Endpoint.parse(url), "c");
    }

    private static Client ringing(Function<Duration, CompletableFuture<Void>> alarm) {
        return new Client(Transport.DIRECT, new CompletableFuture<>(), alarm);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments fate(String name, Fate fate, LoopbackService.Script script) {
        return Arguments.of(name, fate, script);
    }

    private static byte[] packed(String text) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Goes on until the other side has had enough. */
    private static LoopbackService.Script endless() {
        return (socket, service) -> {
            raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", bytes("{\"cluster_id\":\"c1\",\"x\":\"")).play(socket, service);
            for (var block = new byte[1 << 16]; ; ) socket.getOutputStream().write(block);
        };
    }

    static Stream<Arguments> fates() {
        return Stream.of(
                fate("200 JSON", Fate.ACCEPTED, json(200, IDS)),
                fate("200 JSON with a byte order mark", Fate.ACCEPTED, json(200, "\uFEFF" + IDS)),
                fate("200 XML without a root", Fate.ACCEPTED, reply(200, "Content-Type: text/xml\r\n", bytes(XML))),
                fate("200 XML with a declaration", Fate.ACCEPTED, json(200, "<?xml version=\"1.0\"?>\n" + XML)),
                fate("200 XML with a root", Fate.ACCEPTED, json(200, "<r>" + XML + "</r>")),
                fate("200 in other names", Fate.ACCEPTED, json(200, "{\"ClusterId\":\"c1\",\"taskId\":\"t1\",\"RequestID\":\"r1\"}")),
                fate("202", Fate.ACCEPTED, json(202, IDS)),
                fate("400 with data", Fate.REFUSED, json(400, EMPTY_CIDR)),
                fate("403", Fate.REFUSED, json(403, "{\"Code\":\"Forbidden.RAM\",\"Message\":\"no\"}")),
                fate("404 in XML", Fate.REFUSED, json(404, "<Error><Code>InvalidAccessKeyId.NotFound</Code><Message>m</Message></Error>")),
                fate("429", Fate.REFUSED, json(429, "{\"Code\":\"Throttling.User\",\"Message\":\"slow\"}")),
                fate("400 without a code", Fate.UNKNOWN, json(400, "{\"message\":\"m\"}")),
                fate("403 HTML", Fate.UNKNOWN, json(403, "<!DOCTYPE html><html><body>no<br></body></html>")),
                fate("408", Fate.UNKNOWN, json(408, "{\"code\":\"RequestTimeout\",\"message\":\"m\"}")),
                fate("500", Fate.UNKNOWN, json(500, "{\"code\":\"InternalError\",\"message\":\"m\"}")),
                fate("500 with a cluster", Fate.UNKNOWN, json(500, IDS)),
                fate("503 Retry-After", Fate.UNKNOWN, reply(503, "Retry-After: 0\r\n", bytes("{\"code\":\"ServiceUnavailable\"}"))),
                fate("302", Fate.UNKNOWN, reply(302, "Location: /elsewhere\r\n", new byte[0])),
                fate("307", Fate.UNKNOWN, reply(307, "Location: /clusters\r\n", new byte[0])),
                fate("307 with a cluster", Fate.UNKNOWN, reply(307, "Location: /clusters\r\n", bytes(IDS))),
                fate("401 with a challenge", Fate.UNKNOWN, reply(401, "WWW-Authenticate: Basic realm=\"x\"\r\n", new byte[0])),
                fate("reset", Fate.UNKNOWN, LoopbackService.reset()),
                fate("close", Fate.UNKNOWN, LoopbackService.hangUp()),
                fate("short body", Fate.UNKNOWN, raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", bytes(IDS))),
                fate("cut off chunks", Fate.UNKNOWN, raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\n", bytes(IDS))),
                fate("half a head", Fate.UNKNOWN, raw("HTTP/1.1 200 OK\r\nContent-Le", new byte[0])),
                fate("no HTTP", Fate.UNKNOWN, raw("garbage\r\n\r\n", new byte[0])),
                fate("2 MiB", Fate.UNKNOWN, json(200, "{\"cluster_id\":\"c1\",\"x\":\"" + "y".repeat(2 << 20) + "\"}")),
                fate("2 MiB without a length", Fate.UNKNOWN, raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
                        bytes("{\"cluster_id\":\"c1\",\"x\":\"" + "y".repeat(2 << 20) + "\"}"))),
                fate("200 without a cluster", Fate.UNKNOWN, json(200, "{\"request_id\":\"r1\"}")),
                fate("200 with a blank cluster", Fate.UNKNOWN, json(200, "{\"cluster_id\":\" \"}")),
                fate("200 with null", Fate.UNKNOWN, json(200, "{\"cluster_id\":null}")),
                fate("200 cut off", Fate.UNKNOWN, json(200, IDS.substring(0, 30))),
                fate("200 with a second value", Fate.UNKNOWN, json(200, IDS + IDS)),
                fate("200 with twice the same name", Fate.UNKNOWN, json(200, "{\"cluster_id\":\"c1\",\"cluster_id\":\"c2\"}")),
                fate("200 HTML", Fate.UNKNOWN, json(200, "<html><head></head><body>welcome</body></html>")),
                fate("200 with an entity", Fate.UNKNOWN,
                        json(200, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><cluster_id>&e;</cluster_id>")),
                fate("200 empty", Fate.UNKNOWN, json(200, "")),
                fate("204", Fate.UNKNOWN, raw("HTTP/1.1 204 X\r\nConnection: close\r\n\r\n", new byte[0])),
                fate("200 packed unasked", Fate.UNKNOWN, reply(200, "Content-Encoding: gzip\r\n", packed(IDS))),
                fate("200 longer than it says", Fate.UNKNOWN, raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", bytes(IDS))),
                fate("200 without an end", Fate.UNKNOWN, endless()),
                fate("20,000 brackets", Fate.UNKNOWN, json(200, "[".repeat(20_000))),
                fate("20,000 objects", Fate.UNKNOWN, json(400, "{\"code\":".repeat(20_000))),
                fate("20,000 elements", Fate.UNKNOWN, json(200, "<a>".repeat(20_000) + "</a>".repeat(20_000))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fates")
    void sendsOnceAndSaysWhatBecameOfIt(String name, Fate fate, LoopbackService.Script script) throws IOException {
        try (var service = LoopbackService.start(script)) {
            var outcome = post(service.url());
            assertThat(outcome.fate()).as(outcome.toString()).isEqualTo(fate);
            oneRequest(service);
            assertThat(outcome.clusterId()).isEqualTo(fate == Fate.ACCEPTED ? "c1" : null);
            if (fate == Fate.ACCEPTED) assertThat(outcome.requestId() + outcome.taskId()).isEqualTo("r1t1");
            assertThat(outcome.toString()).doesNotContain("canary");
        }
    }

    private static void oneRequest(LoopbackService service) {
        assertThat(service.requests()).hasSize(1);
        var request = service.requests().get(0);
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /clusters");
        assertThat(request.body()).isEqualTo(BODY);
        assertThat(request.signedBy(KEY.accessKeySecret())).isTrue();
        assertThat(request.signedBy("another")).isFalse();
        assertThat(request.headers()).containsEntry("x-acs-action", "CreateCluster").containsEntry("x-acs-version", "2015-12-15")
                .containsEntry("x-acs-security-token", "canary-token").containsEntry("content-type", "application/json");
    }

    @Test
    void dripsUpToTheDeadlineOnly() throws IOException {
        late(LoopbackService.drip());
    }

    @Test
    void waitsForAnAnswerUpToTheDeadlineOnly() throws IOException {
        late(LoopbackService.silence());
    }

    /** The deadline passes when the request has arrived, be that soon or late. */
    private void late(LoopbackService.Script script) throws IOException {
        var end = new CompletableFuture<Void>();
        try (var service = LoopbackService.start((socket, self) -> {
            end.complete(null);
            script.play(socket, self);
        })) {
            var asked = new ArrayList<Duration>();
            var outcome = post(service.url(), ringing(deadline -> {
                asked.add(deadline);
                return end;
            }), LONG);
            assertThat(asked).containsExactly(LONG);
            assertThat(outcome.fate()).isEqualTo(Fate.UNKNOWN);
            assertThat(outcome.detail()).startsWith("TimeoutException");
            oneRequest(service);
        }
    }

    @Test
    void theClockEndsItWhereNobodyElseDoes() throws IOException {
        try (var service = LoopbackService.start(LoopbackService.silence())) {
            assertThat(post(service.url(), new Client(), Duration.ofMillis(1)).detail()).containsPattern("Timeout|timed out");
        }
    }

    @Test
    void nothingIsSentIfTheDeadlinePassesBeforeTheServerHasProvedItself() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var past = CompletableFuture.<Void>completedFuture(null);
            var outcome = post("https://127.0.0.1:" + silent.getLocalPort(), ringing(deadline -> past), LONG);
            notSent(outcome, "ConnectTimeout");
        }
    }

    @Test
    void sendsNothingWhereNothingListens() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        notSent(post("http://127.0.0.1:" + port), "ConnectionRefused");
    }

    /** A name of more than 255 letters is asked of no name server. */
    @Test
    void sendsNothingToAHostThatIsNotKnown() {
        notSent(post("https://" + "no-such-host.".repeat(20) + "invalid"), "NoSuchHost");
    }

    @Test
    void sendsNothingToAServerThatSpeaksNoTls() throws IOException {
        try (var service = LoopbackService.start((socket, self) -> { })) {
            var outcome = post(service.url().replace("http:", "https:"));
            assertThat(outcome.fate()).as(outcome.toString()).isIn(Fate.NOT_SENT, Fate.UNKNOWN);
            assertThat(service.requests()).noneMatch(request -> request.method().equals("POST"));
        }
    }

    @Test
    void nothingIsSentIfTheServerHangsUpBeforeItHasProvedItself() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> {
                try (var socket = server.accept()) {
                    socket.shutdownOutput();
                    // What it does not take in would reset the connection instead of ending it.
                    socket.getInputStream().readAllBytes();
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            notSent(post("https://127.0.0.1:" + server.getLocalPort()), "TlsFailure");
        }
    }

    private static void notSent(Outcome outcome, String code) {
        assertThat(outcome.fate()).as(outcome.toString()).isEqualTo(Fate.NOT_SENT);
        assertThat(outcome.errors()).as(outcome.toString()).containsExactly(new ServiceError(code, ""));
    }

    /** What no header can hold is found before anything leaves; the record does not stay open. */
    @ParameterizedTest
    @ValueSource(strings = {"LT\nAI", "LT\u0001AI", "LT\u96c6"})
    void sendsNothingWithAKeyThatNoHeaderHolds(String id) throws IOException {
        try (var service = LoopbackService.start(json(200, IDS))) {
            var ledger = new Ledger(folder.resolve("ledger"));
            notSent(once(ledger, new Client(), service.url(), new Credentials(id, "s", null), BODY, LONG), "NoCredentials");
            assertThat(service.requests()).isEmpty();
            assertThat(ledger.standing(intent(service.url()))).isEmpty();
        }
    }

    @Test
    void whatIsSentIsWhatTheBodyWasThenWhateverBecomesOfIt() throws IOException {
        var bytes = BODY.clone();
        try (var service = LoopbackService.start(json(200, IDS))) {
            var ledger = new Ledger(folder.resolve("ledger"));
            var client = ringing(deadline -> {
                Arrays.fill(bytes, (byte) 'x');
                return new CompletableFuture<>();
            });
            once(ledger, client, service.url(), KEY, bytes, LONG);
            oneRequest(service);
        }
    }

    @Test
    void saysEveryErrorOfTheService() throws IOException {
        try (var service = LoopbackService.start(json(400, EMPTY_CIDR))) {
            var outcome = post(service.url());
            assertThat(outcome.errors())
                    .containsExactly(new ServiceError("EmptyCIDR", "empty"), new ServiceError("InvalidPodVswitchIds", "conflict"));
            assertThat(outcome.requestId()).isEqualTo("r2");
            assertThat(outcome.status()).isEqualTo(400);
        }
    }

    @Test
    void takesTheIdOfTheRequestFromTheHeadersIfTheBodyHasNone() throws IOException {
        try (var service = LoopbackService.start(reply(502, "x-acs-request-id: r9\r\n", bytes("<h1>Bad gateway</h1>")))) {
            var outcome = post(service.url());
            assertThat(outcome.requestId()).isEqualTo("r9");
            assertThat(outcome.detail()).contains("Bad gateway");
        }
    }

    @Test
    @Tag("T11")
    void showsControlsInTheOpen() throws IOException {
        try (var service = LoopbackService.start(json(400,
                "{\"code\":\"a\\u001b[31m\\u202e\",\"message\":\"b\\u009b\\u2066\\u200f\\u061c\"}"))) {
            assertThat(post(service.url()).errors())
                    .containsExactly(new ServiceError("a\\u001B[31m\\u202E", "b\\u009B\\u2066\\u200F\\u061C"));
        }
    }
}
