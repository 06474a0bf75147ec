package ackcomposer.app.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Transport;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls go as the settings say or not at all. */
class WayTest {
    private static final String REGION = "cn-beijing";
    @TempDir
    Path home;
    private final Map<String, String> env = new HashMap<>();

    @BeforeEach
    void inAHome() {
        env.put("ACK_COMPOSER_HOME", home.toString());
    }

    private void set(String text) throws Exception {
        Files.writeString(home.resolve("settings.json"), text);
    }

    private static Optional<String> address(Optional<Endpoint> endpoint) {
        return endpoint.map(to -> to.base().toString());
    }

    @Test
    void withoutSettingsItIsTheRegionStraight() throws Exception {
        var way = Way.of(env);
        assertThat(address(way.endpoint(REGION))).contains("https://cs.cn-beijing.aliyuncs.com");
        assertThat(way.endpoint("cn-nowhere")).isEmpty();
        assertThat(way.transport()).isSameAs(Transport.DIRECT);
        assertThat(way.shownProxy()).isEmpty();
        assertThat(way.strangeHost(REGION)).isEmpty();
        var region = way.endpoint(REGION).orElseThrow();
        assertThat(way.identity(REGION, region).base().getHost()).startsWith("sts.");
    }

    @Test
    void anEndpointThatIsSetTakesAllCallsAndOneOfTheEnvironmentGoesBeforeIt() throws Exception {
        set("{\"endpoint\": \"https://gateway.example.com\"}");
        var way = Way.of(env);
        assertThat(address(way.endpoint(REGION))).contains("https://gateway.example.com");
        assertThat(way.strangeHost(REGION)).contains("gateway.example.com");
        var set = way.endpoint(REGION).orElseThrow();
        assertThat(way.identity(REGION, set)).isSameAs(set);
        env.put(Way.OVERRIDE, "http://127.0.0.1:1");
        assertThat(address(Way.of(env).endpoint(REGION))).contains("http://127.0.0.1:1");
        env.put(Way.OVERRIDE, " ");
        assertThat(address(Way.of(env).endpoint(REGION))).contains("https://gateway.example.com");
    }

    @Test
    @Tag("T15")
    void aProxyThatIsSetIsGoneThroughButNotToThisMachine() throws Exception {
        set("{\"proxy\": \"http://192.0.2.1:3128\"}");
        var way = Way.of(env);
        assertThat(way.shownProxy()).contains("http://192.0.2.1:3128");
        assertThat(way.transport().proxies().select(URI.create("https://cs.cn-beijing.aliyuncs.com"))).singleElement()
                .extracting(Proxy::address).isEqualTo(new InetSocketAddress("192.0.2.1", 3128));
        assertThat(way.transport().proxies().select(URI.create("https://localhost"))).containsExactly(Proxy.NO_PROXY);
    }

    @Test
    void theProxyOfTheSystemIsThatOfTheEnvironment() throws Exception {
        set("{\"proxy\": \"system\"}");
        env.put("HTTPS_PROXY", "http://me:word@192.0.2.2:80");
        var way = Way.of(env);
        assertThat(way.shownProxy()).contains("system");
        assertThat(way.transport().proxyLogin()).startsWith("Basic ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"endpoint\": 1}", "{\"endpoint\": \"http://example.com\"}", "{\"proxy\": \"ftp://x\"}",
            "{\"caFile\": \"relative\"}", "{\"caFile\": \"/none/such.pem\"}"})
    @Tag("T15")
    void whereTheSettingsDoNotSayItNothingGoesByAnotherWay(String text) throws Exception {
        set(text);
        assertThatThrownBy(() -> Way.of(env)).isInstanceOf(Unready.class);
        env.put(Way.OVERRIDE, "http://127.0.0.1:1");
        assertThatThrownBy(() -> Way.of(env)).isInstanceOf(Unready.class);
    }

    @Test
    void whatIsOfNoUseToItDoesNotStandInItsWay() throws Exception {
        set("{\"language\": 7, \"later\": []}");
        assertThat(Way.of(env).endpoint(REGION)).isPresent();
    }

    @Test
    void theCertificatesOfAFileCountToo() throws Exception {
        var store = KeyStore.getInstance(Path.of(System.getProperty("java.home"), "lib/security/cacerts").toFile(),
                (char[]) null);
        var any = store.getCertificate(store.aliases().nextElement());
        var file = home.resolve("ca.der");
        Files.write(file, any.getEncoded());
        set("{\"caFile\": \"" + file + "\"}");
        assertThat(Way.of(env).transport().authorities()).isEqualTo(List.of(any));
    }
}
