package ackcomposer.submit;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The service's side of a signature: it starts from what arrived, and shares no code with what is tested. */
final class Verifier {
    private static final Pattern AUTHORIZATION =
            Pattern.compile("ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})");

    private Verifier() {
    }

    static boolean accepts(LoopbackService.Request request, String secret) {
        var headers = request.headers();
        var given = AUTHORIZATION.matcher(headers.getOrDefault("authorization", ""));
        if (!given.matches()) return false;
        var names = List.of(given.group(2).split(";"));
        var mustBeSigned = headers.keySet().stream()
                .filter(name -> name.startsWith("x-acs-") || name.equals("host") || name.equals("content-type")).toList();
        if (!names.equals(mustBeSigned)) return false;
        if (!sha256(request.body()).equals(headers.get("x-acs-content-sha256"))) return false;
        if (Duration.between(Instant.parse(headers.get("x-acs-date")), Instant.now()).abs().toMinutes() >= 15) return false;
        var canonical = new StringBuilder(request.method()).append('\n').append(request.path().replaceFirst("[?]|$", "\n")).append('\n');
        for (var name : names) canonical.append(name).append(':').append(headers.get(name)).append('\n');
        canonical.append('\n').append(given.group(2)).append('\n').append(headers.get("x-acs-content-sha256"));
        var text = "ACS3-HMAC-SHA256\n" + sha256(canonical.toString().getBytes(StandardCharsets.UTF_8));
        return given.group(3).equals(hmac(secret, text));
    }

    private static String sha256(byte[] bytes) {
        try {
            return String.format("%064x", new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return String.format("%064x", new BigInteger(1, mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
