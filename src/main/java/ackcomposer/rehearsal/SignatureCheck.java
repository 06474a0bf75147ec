package ackcomposer.rehearsal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The service's side of an ACS3-HMAC-SHA256 signature: it starts from what arrived, and takes each nonce once. */
final class SignatureCheck {
    private static final String ALGORITHM = "ACS3-HMAC-SHA256";
    private static final Pattern AUTHORIZATION =
            Pattern.compile(ALGORITHM + " Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");
    private static final Duration MOST_OFF = Duration.ofMinutes(15);

    private final RehearsalKey key;
    private final Supplier<Instant> clock;
    private final Set<String> nonces = new HashSet<>();

    /** @param clock the service's */
    SignatureCheck(RehearsalKey key, Supplier<Instant> clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The code of what is wrong; empty: nothing is. */
    synchronized Optional<String> refuse(RehearsedRequest request) {
        var given = AUTHORIZATION.matcher(request.header("authorization"));
        if (!given.matches()) return Optional.of("IncompleteSignature");
        if (!given.group(1).equals(key.id())) return Optional.of("InvalidAccessKeyId.NotFound");
        if (isOff(request.header("x-acs-date"))) return Optional.of("InvalidTimeStamp.Expired");
        var names = List.of(given.group(2).split(";"));
        var mustBeSigned = request.headers().keySet().stream()
                .filter(name -> name.startsWith("x-acs-") || name.equals("host") || name.equals("content-type")).toList();
        var hash = sha256(request.body());
        if (!names.equals(mustBeSigned) || !hash.equals(request.header("x-acs-content-sha256"))
                || !given.group(3).equals(hmac(ALGORITHM + "\n" + sha256(canonical(request, names).getBytes(StandardCharsets.UTF_8)))))
            return Optional.of("SignatureDoesNotMatch");
        return nonces.add(request.header("x-acs-signature-nonce")) ? Optional.empty() : Optional.of("SignatureNonceUsed");
    }

    private boolean isOff(String date) {
        try {
            return Duration.between(Instant.parse(date), clock.get()).abs().compareTo(MOST_OFF) >= 0;
        } catch (DateTimeException none) {
            return true;
        }
    }

    private static String canonical(RehearsedRequest request, List<String> names) {
        var text = new StringBuilder(request.method()).append('\n').append(request.path()).append('\n');
        request.query().forEach((name, value) -> text.append(text.charAt(text.length() - 1) == '\n' ? "" : "&").append(encoded(name))
                .append('=').append(encoded(value)));
        text.append('\n');
        for (var name : names) text.append(name).append(':').append(request.header(name)).append('\n');
        return text.append('\n').append(String.join(";", names)).append('\n').append(request.header("x-acs-content-sha256")).toString();
    }

    /** RFC 3986, byte by byte. */
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var one : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (one & 0xFF);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "-_.~".indexOf(letter) >= 0)) encoded.append(letter);
            else encoded.append(String.format("%%%02X", (int) letter));
        }
        return encoded.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return String.format("%064x", new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);  // every JDK has it
        }
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return String.format("%064x", new BigInteger(1, mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
