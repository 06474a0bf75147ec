package ackcomposer.submit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server of other people's, made for faults, before, during and after the request, in clear and over TLS: NOT_SENT is said only where
 * no byte of the body left, and what is UNKNOWN is not sent again.
 */
@Tag("T8")
class FaultMatrixTest {
    private static final String YES = "{\"cluster_id\":\"c1\",\"task_id\":\"t1\",\"request_id\":\"r1\"}";
    private static final byte[] BODY = FatesTest.bytes("{\"name\":\"c\"}");
    private static final int PIECES = 20;
    private static final int PIECES_LAST_MILLIS = 100;
    /** Longer than any test takes: an answer that does not come. */
    private static final int NEVER_MILLIS = 3_600_000;

    @TempDir
    static Path store;
    @TempDir
    Path folder;
    private static TlsKeys keys;
    private static WireMockServer server;
    private static final Arrivals ARRIVALS = new Arrivals();

    /** The requests that arrived whole, before anything is answered. */
    private static final class Arrivals implements StubRequestFilterV2 {
        private final List<String> bodies = new CopyOnWriteArrayList<>();
        private volatile CompletableFuture<Void> arrived = new CompletableFuture<>();

        @Override
        public RequestFilterAction filter(Request request, ServeEvent event) {
            bodies.add(request.getMethod() + " " + request.getBodyAsString());
            arrived.complete(null);
            return RequestFilterAction.continueWith(request);
        }

        @Override
        public String getName() {
            return "arrivals";
        }
    }

    @BeforeAll
    static void start() throws Exception {
        keys = TlsKeys.of(store, "ip:127.0.0.1");
        server = new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort().dynamicHttpsPort()
                .keystorePath(keys.store().toString()).keystorePassword(TlsKeys.PASSWORD).keyManagerPassword(TlsKeys.PASSWORD)
                .keystoreType("PKCS12").extensions(ARRIVALS));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void fresh() {
        server.resetAll();
        ARRIVALS.bodies.clear();
        ARRIVALS.arrived = new CompletableFuture<>();
    }

    private static String url(boolean tls) {
        return tls ? "https://127.0.0.1:" + server.httpsPort() : "http://127.0.0.1:" + server.port();
    }

    private Outcome post(String url, Transport transport, CompletableFuture<Void> bell) {
        return FatesTest.once(new Ledger(folder.resolve("ledger")), new Client(transport, new CompletableFuture<>(), deadline -> bell), url,
                FatesTest.KEY, BODY, FatesTest.LONG);
    }

    private Outcome post(boolean tls, CompletableFuture<Void> bell) throws IOException {
        return post(url(tls), tls ? keys.trusted() : Transport.DIRECT, bell);
    }

    private static Arguments after(String name, Fate fate, ResponseDefinitionBuilder answer) {
        return Arguments.of(name, fate, answer);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                after("answer", Fate.ACCEPTED, aResponse().withBody(YES)),
                after("answer in pieces", Fate.ACCEPTED, aResponse().withBody(YES).withChunkedDribbleDelay(PIECES, PIECES_LAST_MILLIS)),
                after("refusal in pieces", Fate.REFUSED, aResponse().withStatus(400).withBody("{\"code\":\"InvalidCIDR\","
                        + "\"message\":\"m\"}")
                        .withChunkedDribbleDelay(PIECES, PIECES_LAST_MILLIS)),
                after("nothing", Fate.UNKNOWN, aResponse().withFault(Fault.EMPTY_RESPONSE)),
                after("reset", Fate.UNKNOWN, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                after("200 and then no HTTP", Fate.UNKNOWN, aResponse().withStatus(200).withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
                after("no HTTP", Fate.UNKNOWN, aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)),
                after("half of an answer", Fate.UNKNOWN, aResponse().withBody(YES.substring(0, 20))),
                after("an empty one", Fate.UNKNOWN, aResponse().withStatus(200)),
                after("a gateway's page", Fate.UNKNOWN, aResponse().withStatus(502).withBody("<html><body>Bad Gateway</body></html>")),
                after("another address", Fate.UNKNOWN, aResponse().withStatus(307).withHeader("Location", "/clusters")));
    }

    private static Stream<Arguments> inClearAndOverTls() {
        return Stream.of(false, true).flatMap(tls -> answers().map(row -> Arguments.of(tls, row.get()[0], row.get()[1], row.get()[2])));
    }

    @ParameterizedTest(name = "TLS {0}, {1}: {2}")
    @MethodSource("inClearAndOverTls")
    void whatComesAfterTheRequestIsNeverNotSentAndNothingIsSentTwice(boolean tls, String name, Fate fate,
            ResponseDefinitionBuilder answer) throws IOException {
        server.stubFor(any(anyUrl()).willReturn(answer));
        var outcome = post(tls, new CompletableFuture<>());
        assertThat(outcome.fate()).as(outcome.toString()).isEqualTo(fate);
        arrivedOnce();
        if (fate != Fate.UNKNOWN) return;
        assertThat(post(tls, new CompletableFuture<>()).errors()).extracting(ServiceError::code).containsExactly("OpenIntent");
        arrivedOnce();
    }

    private static void arrivedOnce() {
        assertThat(ARRIVALS.bodies).containsExactly("POST {\"name\":\"c\"}");
    }

    /** The deadline passes when the request is there, be that soon or late. */
    @ParameterizedTest(name = "TLS {0}")
    @ValueSource(booleans = {false, true})
    void anAnswerThatDoesNotComeIsUnknown(boolean tls) throws IOException {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody(YES).withFixedDelay(NEVER_MILLIS)));
        assertThat(post(tls, ARRIVALS.arrived).fate()).isEqualTo(Fate.UNKNOWN);
        arrivedOnce();
    }

    @ParameterizedTest(name = "TLS {0}")
    @ValueSource(booleans = {false, true})
    void anAnswerWhosePiecesDoNotEndIsUnknown(boolean tls) throws IOException {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody(YES).withChunkedDribbleDelay(PIECES, NEVER_MILLIS)));
        assertThat(post(tls, ARRIVALS.arrived).fate()).isEqualTo(Fate.UNKNOWN);
        arrivedOnce();
    }

    @ParameterizedTest(name = "TLS {0}")
    @ValueSource(booleans = {false, true})
    void whereNothingListensAnyMoreNothingIsSent(boolean tls) throws IOException {
        var gone = new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());
        gone.start();
        var url = (tls ? "https" : "http") + "://127.0.0.1:" + gone.port();
        gone.stop();
        notSent(post(url, tls ? keys.trusted() : Transport.DIRECT, new CompletableFuture<>()), "ConnectionRefused");
    }

    @Test
    void toAServerThatNobodyVouchesForNothingIsSentAndTheNextTryMaySend() throws IOException {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody(YES)));
        notSent(post(url(true), Transport.DIRECT, new CompletableFuture<>()), "TlsFailure");
        assertThat(post(true, new CompletableFuture<>()).fate()).as("nothing stands in the way").isEqualTo(Fate.ACCEPTED);
        arrivedOnce();
    }

    @Test
    void toAServerThatSpeaksNoTlsNothingIsSent() {
        notSent(post("https://127.0.0.1:" + server.port(), Transport.DIRECT, new CompletableFuture<>()), "TlsFailure");
    }

    @Test
    void whereTheTimeIsOverBeforeAnythingLeftNothingIsSent() throws IOException {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody(YES)));
        var outcome = post(true, CompletableFuture.completedFuture(null));
        assertThat(outcome.fate()).isEqualTo(Fate.NOT_SENT);
        assertThat(ARRIVALS.bodies).isEmpty();
    }

    private static void notSent(Outcome outcome, String code) {
        assertThat(outcome.fate()).as(outcome.toString()).isEqualTo(Fate.NOT_SENT);
        assertThat(outcome.errors()).extracting(ServiceError::code).containsExactly(code);
        assertThat(ARRIVALS.bodies).isEmpty();
    }
}
