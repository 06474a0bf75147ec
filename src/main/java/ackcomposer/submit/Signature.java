package ackcomposer.submit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An ACS3-HMAC-SHA256 signature: it proves who calls, and that nothing was changed on the way. */
final class Signature {
    private static final String ALGORITHM = "ACS3-HMAC-SHA256";

    private final SortedMap<String, String> headers = new TreeMap<>();
    private final String canonicalHash;
    private final String value;

    /** @param date must be within 15 minutes of the service's clock */
    Signature(Call call, Credentials credentials, Instant date, String nonce) {
        var payload = Sha256.hex(call.body());
        call.headers().forEach((name, text) -> headers.put(name.toLowerCase(Locale.ROOT), text));
        headers.put("host", call.host());
        headers.put("x-acs-action", call.action());
        headers.put("x-acs-version", call.version());
        headers.put("x-acs-date", date.truncatedTo(ChronoUnit.SECONDS).toString());
        headers.put("x-acs-signature-nonce", nonce);
        headers.put("x-acs-content-sha256", payload);
        if (credentials.temporary()) headers.put("x-acs-security-token", credentials.securityToken());
        var signed = new TreeMap<>(headers);
        signed.keySet().removeIf(name -> !isSigned(name));
        var names = String.join(";", signed.keySet());
        canonicalHash = Sha256.hex(call.method() + "\n" + path(call.path()) + "\n" + query(call.query()) + "\n"
                + lines(signed) + "\n" + names + "\n" + payload);
        value = Sha256.hmac(credentials.accessKeySecret(), ALGORITHM + "\n" + canonicalHash);
        headers.put("authorization", ALGORITHM + " Credential=" + credentials.accessKeyId() + ",SignedHeaders=" + names + ",Signature="
                + value);
    }

    private static boolean isSigned(String name) {
        return name.equals("host") || name.equals("content-type") || name.startsWith("x-acs-");
    }

    private static String lines(SortedMap<String, String> signed) {
        return signed.entrySet().stream().map(header -> header.getKey() + ":" + header.getValue().trim() + "\n")
                .collect(Collectors.joining());
    }

    static String path(String path) {
        return Arrays.stream(path.split("/", -1)).map(Signature::encoded).collect(Collectors.joining("/"));
    }

    static String query(SortedMap<String, String> query) {
        return query.entrySet().stream().map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** RFC 3986; the JDK's encoder is one of forms, which differs in these three. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    /** All headers of the request, with lower-case names, the authorization among them. */
    Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    String canonicalHash() {
        return canonicalHash;
    }

    String value() {
        return value;
    }
}
