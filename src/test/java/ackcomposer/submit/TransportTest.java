package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A proxy takes what it is asked to take, never what stays on this machine, and what it refuses is not sent. */
@Timeout(120)
class TransportTest {
    @TempDir
    Path folder;

    /** A proxy on 127.0.0.1 that connects whatever host is asked for with one port of this machine. */
    private static final class Tunnel implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        private final List<String> heads = new CopyOnWriteArrayList<>();

        Tunnel(String answer, int port) throws IOException {
            daemon(() -> {
                while (true) {
                    var client = server.accept();
                    daemon(() -> serve(client, answer, port));
                }
            });
        }

        private void serve(Socket client, String answer, int port) throws IOException {
            try (client) {
                var head = new StringBuilder();
                while (!head.toString().endsWith("\r\n\r\n")) head.append((char) client.getInputStream().read());
                heads.add(head.toString());
                client.getOutputStream().write(("HTTP/1.1 " + answer + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                if (!answer.startsWith("200")) return;
                try (var service = new Socket("127.0.0.1", port)) {
                    daemon(() -> service.getInputStream().transferTo(client.getOutputStream()));
                    client.getInputStream().transferTo(service.getOutputStream());
                }
            }
        }

        private interface Task {
            void run() throws IOException;
        }

        private static void daemon(Task task) {
            var thread = new Thread(() -> {
                try {
                    task.run();
                } catch (IOException ended) {
                    // that is how it ends
                }
            }, "tunnel");
            thread.setDaemon(true);
            thread.start();
        }

        String url(String login) {
            return "http://" + login + "127.0.0.1:" + server.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    private Outcome post(Transport transport) {
        return FatesTest.once(new Ledger(folder.resolve("ledger")), new Client(transport, new CompletableFuture<>()),
                "https://cs.test.example", FatesTest.KEY, FatesTest.bytes("{}"), FatesTest.LONG);
    }

    @Test
    void aRequestGoesThroughTheProxyWithItsNameAndPasswordWhichTheServiceDoesNotSee() throws Exception {
        var keys = TlsKeys.of(folder, "dns:cs.test.example");
        try (var service = TlsService.start(keys, "TLSv1.3", TlsService.answering("{\"cluster_id\":\"c1\"}"));
             var tunnel = new Tunnel("200 OK", service.port())) {
            assertThat(post(Transport.through(tunnel.url("me:p%23w@"), Map.of()).trusting(keys.certificate())).fate())
                    .isEqualTo(Fate.ACCEPTED);
            assertThat(tunnel.heads).singleElement().asString().startsWith("CONNECT cs.test.example:443")
                    .containsIgnoringCase("Proxy-Authorization: Basic bWU6cCN3").doesNotContain("canary");
            assertThat(service.requests()).singleElement().asString().doesNotContainIgnoringCase("proxy-authorization");
        }
    }

    /** It answers in the service's place, with whatever it likes; nothing has left. */
    @ParameterizedTest
    @ValueSource(strings = {"407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0",
        "502 Bad Gateway\r\nContent-Length: 0", "403 Forbidden\r\nContent-Length: 14\r\n\r\n{\"code\":\"Bad\"}"})
    void whatTheProxyRefusesIsNotSent(String answer) throws Exception {
        try (var tunnel = new Tunnel(answer, 0)) {
            var outcome = post(Transport.through(tunnel.url(""), Map.of()));
            assertThat(outcome.fate()).as(outcome.toString()).isEqualTo(Fate.NOT_SENT);
            assertThat(outcome.errors()).extracting(ServiceError::code).containsAnyOf("ProxyRefused", "ConnectionFailed");
        }
    }

    private static boolean isProxied(Transport transport, String url) {
        return transport.proxies().select(URI.create(url)).stream().noneMatch(proxy -> proxy.equals(Proxy.NO_PROXY));
    }

    @ParameterizedTest
    @CsvSource({"https://cs.cn-beijing.aliyuncs.com, true", "https://a.inside.example, false", "https://inside.example, false",
        "https://xinside.example, true", "https://exact.example, false", "http://127.0.0.1:8080, false", "http://localhost, false",
        "http://[::1]:1, false"})
    @Tag("T15")
    void theSystemsProxyIsThatOfTheEnvironmentWithItsExceptions(String url, boolean isProxied) {
        var system = Transport.through("system", Map.of("HTTPS_PROXY", "http://proxy.example:3128",
                "NO_PROXY", ".inside.example, inside.example,exact.example"));
        assertThat(isProxied(system, url)).isEqualTo(isProxied);
        assertThat(isProxied(Transport.through("none", Map.of("HTTPS_PROXY", "http://proxy.example:3128")), url)).isFalse();
        assertThat(isProxied(Transport.through("system", Map.of("https_proxy", "http://p:1", "no_proxy", "*")), url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://p.example", "socks5://p:1", "http://", "http://a b", "://"})
    void whatIsNoProxyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Transport.through(text, Map.of()));
    }

    @Test
    @Tag("T15")
    void itDoesNotShowThePasswordOfTheProxy() {
        assertThat(Transport.through("http://me:canary@p.example:1", Map.of()).toString()).doesNotContain("canary", "bWU6");
    }
}
