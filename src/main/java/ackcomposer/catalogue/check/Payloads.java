package ackcomposer.catalogue.check;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Checks of texts that hold something else: JSON, Base64 of a script, a certificate. */
public final class Payloads {
    private static final int USUAL_BYTES = 16 * 1024;
    private static final int MOST_BYTES = 32 * 1024;

    private Payloads() {
    }

    /** Empty, or the text of one JSON object. */
    public static Check<String> jsonObject() {
        return text -> JsonText.fault(text).map(fault -> List.of(fault.line() == 0
                ? Finding.error("encoding", "check.json_object")
                : Finding.error("encoding", "check.json", fault.line(), fault.column()))).orElse(List.of());
    }

    /** Sources give 16 or 32 KiB of decoded data: between them it is worth a look. */
    public static Check<String> userData() {
        return text -> {
            var decoded = decoded(text);
            if (decoded.isEmpty()) {
                var encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
                return List.of(Finding.error("encoding", "check.base64").cured(encoded));
            }
            var bytes = decoded.get().length;
            if (bytes > MOST_BYTES) return List.of(Finding.error("length", "check.user_data", bytes, MOST_BYTES));
            return bytes > USUAL_BYTES ? List.of(Finding.warning("length", "check.user_data_usual", bytes, USUAL_BYTES))
                    : List.of();
        };
    }

    /** A certificate in PEM and nothing that must stay secret. The messages never quote it. */
    public static Check<String> certificate() {
        return text -> text.contains("PRIVATE KEY-----") ? List.of(Finding.error("pattern", "check.private_key"))
                : text.startsWith("-----BEGIN CERTIFICATE-----") ? List.of() : List.of(Finding.error("pattern", "check.certificate"));
    }

    /** What a text holds that is Base64 in one line or in several; empty for one that is not. */
    public static Optional<byte[]> decoded(String text) {
        var line = text.replaceAll("[\\r\\n]", "");
        // Java's decoder takes a text without its final "=", which others refuse: a plain word would pass.
        if (line.length() % 4 != 0) return Optional.empty();
        try {
            return Optional.of(Base64.getDecoder().decode(line));
        } catch (IllegalArgumentException plain) {
            return Optional.empty();
        }
    }
}
