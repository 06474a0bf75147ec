package ackcomposer.submit;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record of the ledger as bytes. It holds no body and no key, nor texts of the service, which might repeat them. */
final class LedgerRecordFile {
    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private LedgerRecordFile() {
    }

    static byte[] bytes(LedgerRecord entry) {
        var root = MAPPER.createObjectNode().put("format", FORMAT).put("id", entry.id()).put("state", entry.state().name())
                .put("began", entry.began().toString()).put("clusterId", entry.clusterId()).put("taskId", entry.taskId())
                .put("requestId", entry.requestId());
        var intent = entry.intent();
        root.putObject("intent").put("region", intent.region()).put("endpoint", intent.endpoint()).put("account", intent.account())
                .put("name", intent.name()).put("bodyHash", intent.bodyHash());
        return MAPPER.writeValueAsBytes(root);
    }

    static LedgerRecord read(byte[] bytes) throws IOException {
        try {
            var root = MAPPER.readTree(bytes);
            if (root.path("format").asInt(0) != FORMAT) throw new IOException("format");
            var in = root.path("intent");
            var intent = new Intent(must(in, "region"), must(in, "endpoint"), must(in, "account"), must(in, "name"), must(in, "bodyHash"));
            var state = State.valueOf(must(root, "state"));
            return new LedgerRecord(must(root, "id"), intent, state, Instant.parse(must(root, "began")),
                    may(root, "clusterId"), may(root, "taskId"), may(root, "requestId"));
        } catch (JacksonException | IllegalArgumentException | DateTimeException damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    private static String must(JsonNode node, String name) throws IOException {
        if (!node.path(name).isString()) throw new IOException(name);
        return node.path(name).asString();
    }

    private static String may(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }
}
