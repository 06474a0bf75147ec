package ackcomposer.submit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * How calls reach the service: through which proxy, and whose word on a server counts beside that of the JDK's authorities. This
 * machine is reached without a proxy, and no certificate goes unchecked.
 *
 * @param proxyLogin for the proxy alone, in the form of Basic; null: none
 */
public record Transport(ProxySelector proxies, String proxyLogin, List<X509Certificate> authorities) {
    public static final Transport DIRECT = new Transport(HttpClient.Builder.NO_PROXY, null, List.of());
    private static final int MOST_BYTES = 1 << 20;

    static {
        // The JDK reads it once, and would keep the name and password of a proxy to itself.
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
    }

    public Transport {
        authorities = List.copyOf(authorities);
    }

    /**
     * A proxy by what the user says: {@code none}, {@code system} or the address of one.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static Transport through(String proxy, Map<String, String> env) {
        if (proxy.equals("none")) return DIRECT;
        if (!proxy.equals("system")) return at(proxy, "");
        var set = Optional.ofNullable(env.getOrDefault("HTTPS_PROXY", env.get("https_proxy"))).filter(text -> !text.isBlank());
        if (set.isPresent()) return at(set.get(), env.getOrDefault("NO_PROXY", env.getOrDefault("no_proxy", "")));
        // Read by the JDK when its selector is first asked for.
        System.setProperty("java.net.useSystemProxies", "true");
        return new Transport(exceptHere(ProxySelector.getDefault(), ""), null, List.of());
    }

    private static Transport at(String address, String except) {
        try {
            var uri = new URI(address.contains("://") ? address : "http://" + address).parseServerAuthority();
            if (uri.getHost() == null || !"http".equalsIgnoreCase(uri.getScheme())) throw new IllegalArgumentException("proxy");
            var port = uri.getPort() < 0 ? 80 : uri.getPort();
            var login = uri.getUserInfo() == null ? null
                    : "Basic " + Base64.getEncoder().encodeToString(uri.getUserInfo().getBytes(StandardCharsets.UTF_8));
            return new Transport(exceptHere(ProxySelector.of(new InetSocketAddress(uri.getHost(), port)), except), login, List.of());
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("proxy");
        }
    }

    private static ProxySelector exceptHere(ProxySelector selector, String except) {
        var direct = List.of(except.toLowerCase(Locale.ROOT).split("[,\\s]+"));
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                var host = uri.getHost().toLowerCase(Locale.ROOT);
                var isDirect = direct.stream().filter(name -> !name.isEmpty()).anyMatch(name -> name.equals("*") || host.equals(name)
                        || host.endsWith(name.startsWith(".") ? name : "." + name));
                return isDirect || Endpoint.isLoopback(host) ? List.of(Proxy.NO_PROXY) : selector.select(uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                selector.connectFailed(uri, address, failure);
            }
        };
    }

    /**
     * The authorities of that file count as well: certificates in the form of PEM or DER.
     *
     * @throws IOException if it cannot be read, or holds none
     */
    public Transport trusting(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new IOException("no regular file");
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) throw new IOException("over " + MOST_BYTES + " bytes");
            var found = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
            if (found.isEmpty()) throw new IOException("no certificate");
            return new Transport(proxies, proxyLogin, found.stream().map(X509Certificate.class::cast).toList());
        } catch (GeneralSecurityException malformed) {
            throw new IOException(malformed);
        }
    }

    /** The proxy's login, where a call goes through one; null elsewhere. */
    String loginFor(URI address) {
        return proxies.select(address).stream().allMatch(Proxy.NO_PROXY::equals) ? null : proxyLogin;
    }

    /** One for each exchange: a pooled connection may be dead, and a session that is taken up again proves nothing. */
    HttpClient client(Duration connect, PointOfNoReturn point) {
        try {
            var tls = SSLContext.getInstance("TLS");
            tls.init(null, new TrustManager[] {new WatchedTrust(judge(), point)}, null);
            return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(connect).proxy(proxies).sslContext(tls).build();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);  // every JDK has these
        }
    }

    private X509ExtendedTrustManager judge() throws GeneralSecurityException, IOException {
        var usual = judge(null);
        if (authorities.isEmpty()) return usual;
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (var issuer : usual.getAcceptedIssuers()) store.setCertificateEntry("a" + store.size(), issuer);
        for (var issuer : authorities) store.setCertificateEntry("b" + store.size(), issuer);
        return judge(store);
    }

    private static X509ExtendedTrustManager judge(KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (var manager : factory.getTrustManagers()) if (manager instanceof X509ExtendedTrustManager judge) return judge;
        throw new GeneralSecurityException("no judge of certificates");
    }

    @Override
    public String toString() {
        return "Transport[" + authorities.size() + " authorities]";
    }
}
