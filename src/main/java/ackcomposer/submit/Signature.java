package ackcomposer.submit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * ACS3-HMAC-SHA256 over one request.
 *
 * @param path   as it is sent, already escaped
 * @param query  as it is sent, names sorted and escaped; "" for none
 * @param signed headers that take part, by lower-case name
 */
record Signature(String method, String path, String query, TreeMap<String, String> signed, String bodyHash) {
    static final String ALGORITHM = "ACS3-HMAC-SHA256";

    /** Of all headers, those that the algorithm signs: host, content-type, and every x-acs one. */
    static Signature of(String method, String path, String query, Map<String, String> headers, byte[] body) {
        var signed = new TreeMap<String, String>();
        headers.forEach((name, value) -> {
            var lower = name.toLowerCase(java.util.Locale.ROOT);
            if (lower.equals("host") || lower.equals("content-type") || lower.startsWith("x-acs-")) signed.put(lower, value.strip());
        });
        return new Signature(method, path, query, signed, sha256(body));
    }

    String canonical() {
        var lines = signed.entrySet().stream().map(header -> header.getKey() + ":" + header.getValue() + "\n").collect(Collectors.joining());
        return String.join("\n", method, path, query, lines, names(), bodyHash);
    }

    private String names() {
        return String.join(";", signed.keySet());
    }

    String value(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var toSign = ALGORITHM + "\n" + sha256(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(toSign.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The value of the Authorization header. */
    String authorization(Credentials credentials) {
        return ALGORITHM + " Credential=" + credentials.accessKeyId() + ",SignedHeaders=" + names() + ",Signature=" + value(credentials.accessKeySecret());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
