package ackcomposer.submit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where calls go: scheme, host and, if it is not the usual one, port. */
public record Endpoint(URI base) {
    private static final Pattern REGION = Pattern.compile("[a-z]{2}-[a-z0-9-]+");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|\\[::1]|127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");
    private static final int MOST_PORT = 65_535;

    /** @throws IllegalArgumentException with a code that says which part is wrong */
    public static Endpoint parse(String text) {
        var uri = uri(text);
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) throw refuse("scheme");
        if (uri.getRawUserInfo() != null) throw refuse("userinfo");
        if (uri.getHost() == null) throw refuse("host");
        if (uri.getPort() == 0 || uri.getPort() > MOST_PORT) throw refuse("port");
        if (!uri.getRawPath().isEmpty()) throw refuse("path");
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) throw refuse("query");
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        // A signed request holds a session token and passwords: in clear it may go to this machine only.
        if (scheme.equals("http") && !LOOPBACK.matcher(host).matches()) throw refuse("http");
        return new Endpoint(URI.create(scheme + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort())));
    }

    /** @throws IllegalArgumentException if the text is no id of a region */
    public static Endpoint ofRegion(String regionId) {
        if (!REGION.matcher(regionId).matches()) throw refuse("region");
        return parse("https://cs." + regionId + ".aliyuncs.com");
    }

    private static URI uri(String text) {
        try {
            return new URI(text).parseServerAuthority();
        } catch (URISyntaxException malformed) {
            throw refuse("host");
        }
    }

    private static IllegalArgumentException refuse(String code) {
        return new IllegalArgumentException("endpoint." + code);
    }

    public boolean isLoopback() {
        return isLoopback(base.getHost());
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    boolean isSecure() {
        return base.getScheme().equals("https");
    }

    /** The host and port by one name, however it was written. */
    public String place() {
        var at = base.getHost().endsWith(".") ? base.getHost().substring(0, base.getHost().length() - 1) : base.getHost();
        return (isLoopback(at) ? "localhost" : at) + host().substring(base.getHost().length());
    }

    /** The value of the {@code host} header, exactly as java.net.http writes it, since it is signed. */
    String host() {
        var usual = base.getScheme().equals("https") ? 443 : 80;
        return base.getPort() < 0 || base.getPort() == usual ? base.getHost() : base.getHost() + ":" + base.getPort();
    }
}
