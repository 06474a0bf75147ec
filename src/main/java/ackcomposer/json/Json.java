package ackcomposer.json;

import ackcomposer.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A request as text: two spaces, LF, one line for each value. The bytes that are sent are those of this text. */
public final class Json {

    private Json() {
    }

    /** What will be sent, line by line, with dots for secrets. */
    public static List<Line> listing(Snapshot snapshot) {
        return new LiveListing().lines(snapshot);
    }

    /** The text of the request with its secrets in clear, without a final newline. */
    public static String text(Snapshot snapshot) {
        return text(Codec.request(snapshot));
    }

    /** The text of the request; a secret leaves its key out. */
    public static String withoutSecrets(Snapshot snapshot) {
        return text(Masking.without(Codec.request(snapshot)));
    }

    /** Strict JSON, within what a request may hold; empty for anything else. It needs no mapper, and so is there at once. */
    public static Optional<JsonNode> value(String text) {
        return StrictReader.value(text);
    }

    public static String text(JsonNode node) {
        return Printer.text(node);
    }

    public static byte[] bytes(JsonNode node) {
        return text(node).getBytes(StandardCharsets.UTF_8);
    }
}
