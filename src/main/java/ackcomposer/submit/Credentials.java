package ackcomposer.submit;

import java.util.Map;
import java.util.Optional;

/**
 * An access key, read at the moment of use and never stored.
 *
 * @param securityToken null or blank for a key of its own
 */
public record Credentials(String accessKeyId, String accessKeySecret, String securityToken) {
    private static final int TAIL = 4;

    public static Optional<Credentials> fromEnvironment(Map<String, String> env) {
        var id = env.get("ALIBABA_CLOUD_ACCESS_KEY_ID");
        var secret = env.get("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
        return isBlank(id) || isBlank(secret) ? Optional.empty()
                : Optional.of(new Credentials(id, secret, env.get("ALIBABA_CLOUD_SECURITY_TOKEN")));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public boolean hasToken() {
        return !isBlank(securityToken);
    }

    /** The last characters of the key's id, enough to tell keys apart. */
    public String keyTail() {
        return accessKeyId.substring(Math.max(0, accessKeyId.length() - TAIL));
    }

    @Override
    public String toString() {
        return "Credentials[..." + keyTail() + "]";
    }
}
