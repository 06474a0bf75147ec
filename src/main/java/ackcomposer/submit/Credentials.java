package ackcomposer.submit;

import java.util.Map;
import java.util.Optional;

/**
 * An access key.
 *
 * @param securityToken only with a temporary key, else null or blank
 */
public record Credentials(String accessKeyId, String accessKeySecret, String securityToken) {
    private static final int TAIL = 4;

    /** A key that was pasted often brings a line end with it, which no header can hold. */
    public Credentials {
        accessKeyId = accessKeyId.strip();
        accessKeySecret = accessKeySecret.strip();
        securityToken = securityToken == null ? null : securityToken.strip();
    }

    public static Optional<Credentials> fromEnvironment(Map<String, String> env) {
        var id = env.getOrDefault("ALIBABA_CLOUD_ACCESS_KEY_ID", "");
        var secret = env.getOrDefault("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "");
        if (id.isBlank() || secret.isBlank()) return Optional.empty();
        return Optional.of(new Credentials(id, secret, env.get("ALIBABA_CLOUD_SECURITY_TOKEN")));
    }

    /** The end of the key's id, enough to tell one key from another. */
    public String keyTail() {
        return accessKeyId.substring(Math.max(0, accessKeyId.length() - TAIL));
    }

    boolean temporary() {
        return securityToken != null && !securityToken.isBlank();
    }

    @Override
    public String toString() {
        return "Credentials[accessKeyId=" + accessKeyId + ", accessKeySecret=***, securityToken=" + (temporary() ? "***" : "none") + "]";
    }
}
