package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server that does not prove itself gets nothing, and that is said to be not sent; what breaks after it has, a second handshake too,
 * is unknown, and is not sent again.
 */
@Timeout(120)
class TlsTest {
    private static final String YES = "{\"cluster_id\":\"c1\"}";

    @TempDir
    Path folder;
    @TempDir
    static Path store;
    private static TlsKeys keys;

    @BeforeAll
    static void keys() throws Exception {
        keys = TlsKeys.of(store, "ip:127.0.0.1");
    }

    private Outcome post(TlsService service, Transport transport) {
        return FatesTest.once(new Ledger(folder.resolve("ledger")), new Client(transport, new CompletableFuture<>()), service.url(),
                FatesTest.KEY, FatesTest.bytes("{\"name\":\"c\"}"), FatesTest.LONG);
    }

    private static void isUntrusted(Outcome outcome, TlsService service) {
        assertThat(outcome.fate()).as(outcome.toString()).isEqualTo(Fate.NOT_SENT);
        assertThat(outcome.errors()).extracting(ServiceError::code).containsExactly("TlsFailure");
        assertThat(service.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    @Tag("T8")
    void nothingIsSentToAServerThatNobodyVouchesFor(String protocol) throws Exception {
        try (var service = TlsService.start(keys, protocol, TlsService.answering(YES))) {
            isUntrusted(post(service, Transport.DIRECT), service);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    @Tag("T8")
    void nothingIsSentToAServerOfAnotherName(String protocol) throws Exception {
        var other = TlsKeys.of(folder, "dns:other.example");
        try (var service = TlsService.start(other, protocol, TlsService.answering(YES))) {
            isUntrusted(post(service, other.trusted()), service);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    @Tag("T8")
    void anAuthorityThatTheUserNamesVouches(String protocol) throws Exception {
        try (var service = TlsService.start(keys, protocol, TlsService.answering(YES))) {
            assertThat(post(service, keys.trusted()).fate()).isEqualTo(Fate.ACCEPTED);
            assertThat(service.requests()).singleElement().asString().endsWith("{\"name\":\"c\"}");
        }
    }

    /** A proxy that is named for one call must not shut out the service itself. */
    @Test
    @Tag("T8")
    void thoseOfTheSystemVouchBesideIt() throws Exception {
        var before = Map.of("javax.net.ssl.trustStore", keys.store().toString(), "javax.net.ssl.trustStorePassword", TlsKeys.PASSWORD);
        before.forEach(System::setProperty);
        var another = TlsKeys.of(folder, "dns:other.example").trusted();
        try (var service = TlsService.start(keys, "TLSv1.3", TlsService.answering(YES))) {
            assertThat(post(service, another).fate()).isEqualTo(Fate.ACCEPTED);
        } finally {
            before.keySet().forEach(System::clearProperty);
        }
    }

    private void isUnknownAndSentOnce(TlsService.Script script) throws IOException {
        try (var service = TlsService.start(keys, "TLSv1.2", script)) {
            var outcome = post(service, keys.trusted());
            assertThat(outcome.fate()).as(outcome.toString()).isEqualTo(Fate.UNKNOWN);
            assertThat(post(service, keys.trusted()).errors()).extracting(ServiceError::code).containsExactly("OpenIntent");
            assertThat(service.requests()).hasSize(1);
        }
    }

    /** The words of the failure are those of a first handshake, and the request has arrived. */
    @Test
    void aSecondHandshakeThatFindsNoCipherIsUnknown() throws Exception {
        isUnknownAndSentOnce((socket, cut) -> {
            socket.setEnabledCipherSuites(new String[] {"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"});
            again(socket);
        });
    }

    @Test
    @Tag("T8")
    void aSecondHandshakeThatIsCutOffIsUnknown() throws Exception {
        isUnknownAndSentOnce((socket, cut) -> {
            cut.run();
            again(socket);
        });
    }

    @Test
    void aSecondHandshakeThatWantsACertificateOfOursIsUnknown() throws Exception {
        isUnknownAndSentOnce((socket, cut) -> {
            socket.setNeedClientAuth(true);
            again(socket);
        });
    }

    private static void again(SSLSocket socket) throws IOException {
        socket.getSession().invalidate();
        socket.startHandshake();
        // The other side may be content with the second handshake; an answer does not come in any case.
        socket.getInputStream().read();
    }

    @Test
    void aConnectionThatEndsAfterTheRequestIsUnknown() throws Exception {
        isUnknownAndSentOnce((socket, cut) -> { });
    }

    @Test
    void aFileThatHoldsNoCertificateIsNone() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.pem"), "");
        var other = Files.writeString(folder.resolve("other.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        var large = Files.write(folder.resolve("large.pem"), new byte[(1 << 20) + 1]);
        for (var file : new Path[] {empty, other, large, folder, folder.resolve("missing.pem")})
            assertThatIOException().as(file.toString()).isThrownBy(() -> Transport.DIRECT.trusting(file));
    }
}
