package ackcomposer.submit;

import java.net.URI;
import java.util.Locale;

/** Where requests go: scheme, host and port; plain http for this machine only. */
public record Endpoint(URI base) {

    /** @throws IllegalArgumentException with a reason code for anything but {@code scheme://host[:port]} */
    public static Endpoint parse(String text) {
        URI uri;
        try {
            uri = URI.create(text.strip());
        } catch (IllegalArgumentException syntax) {
            throw new IllegalArgumentException("syntax", syntax);
        }
        var path = uri.getRawPath();
        var bare = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null
                && (path == null || path.isEmpty() || path.equals("/"));
        if (!bare || uri.getScheme() == null) throw new IllegalArgumentException("syntax");
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && isLoopback(uri.getHost()))) throw new IllegalArgumentException("scheme");
        if (uri.getPort() > 65_535 || uri.getPort() == 0) throw new IllegalArgumentException("port");
        return new Endpoint(URI.create(scheme + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())));
    }

    /** The public endpoint of a region. */
    public static Endpoint ofRegion(String region) {
        if (!region.matches("[a-z]{2}-[a-z0-9-]{1,40}")) throw new IllegalArgumentException("region");
        return new Endpoint(URI.create("https://cs." + region + ".aliyuncs.com"));
    }

    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    /** As the Host header has it: with the port where that is not the scheme's own. */
    String host() {
        var port = base.getPort();
        var usual = base.getScheme().equals("https") ? 443 : 80;
        return base.getHost() + (port < 0 || port == usual ? "" : ":" + port);
    }
}
