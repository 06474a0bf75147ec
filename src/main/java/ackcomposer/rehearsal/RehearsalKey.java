package ackcomposer.rehearsal;

import java.security.SecureRandom;
import java.util.HexFormat;

/** An access key that is made for one rehearsal, and that nobody else takes. */
public record RehearsalKey(String id, String secret) {
    private static final int BYTES = 15;

    public static RehearsalKey fresh() {
        return new RehearsalKey("LTAI-rehearsal-" + random().substring(0, 8), random());
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "RehearsalKey[id=" + id + "]";
    }
}
