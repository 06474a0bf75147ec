package ackcomposer.submit;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record of the ledger as bytes. It holds no request and no key, nor texts of the service, which might repeat them. */
final class LedgerRecordFile {
    private static final int FORMAT = 2;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private LedgerRecordFile() {
    }

    static byte[] bytes(LedgerRecord entry) {
        var intent = entry.intent();
        var root = MAPPER.createObjectNode().put("format", FORMAT).put("id", entry.id()).put("state", entry.state().name())
                .put("time", entry.time().toString()).put("region", intent.region()).put("host", intent.host())
                .put("account", intent.account()).put("name", intent.name()).put("keyEnd", entry.keyEnd()).put("hash", entry.hash())
                .put("clusterId", entry.clusterId()).put("taskId", entry.taskId()).put("requestId", entry.requestId())
                .put("resolved", entry.resolved()).put("tag", entry.trace().tag());
        if (entry.trace().known() != null) entry.trace().known().forEach(root.putArray("known")::add);
        return MAPPER.writeValueAsBytes(root);
    }

    static LedgerRecord read(byte[] bytes) throws IOException {
        try {
            var root = MAPPER.readTree(bytes);
            return switch (root.path("format").asInt(0)) {
                case 1 -> first(root);
                case FORMAT -> second(root);
                default -> throw new IOException("format");
            };
        } catch (JacksonException | IllegalArgumentException | DateTimeException damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    private static LedgerRecord second(JsonNode root) throws IOException {
        var intent = new Intent(must(root, "region"), must(root, "host"), must(root, "account"), must(root, "name"));
        var known = root.path("known");
        var trace = new Trace(may(root, "tag"), known.isArray() ? known.valueStream().map(JsonNode::asString).toList() : null);
        return new LedgerRecord(must(root, "id"), intent, State.valueOf(must(root, "state")), Instant.parse(must(root, "time")),
                must(root, "keyEnd"), must(root, "hash"), trace, may(root, "clusterId"), may(root, "taskId"), may(root, "requestId"),
                root.path("resolved").asBoolean(false));
    }

    /** The earlier format, where the account was the id of the key. */
    private static LedgerRecord first(JsonNode root) throws IOException {
        var in = root.path("intent");
        var intent = Intent.of(must(in, "region"), new Endpoint(URI.create(must(in, "endpoint"))), must(in, "name"));
        var keyEnd = new Credentials(must(in, "account"), "", null).keyTail();
        return new LedgerRecord(must(root, "id"), intent, State.valueOf(must(root, "state")), Instant.parse(must(root, "began")), keyEnd,
                must(in, "bodyHash"), Trace.NONE, may(root, "clusterId"), may(root, "taskId"),
                may(root, "requestId"), false);
    }

    private static String must(JsonNode node, String name) throws IOException {
        if (!node.path(name).isString()) throw new IOException(name);
        return node.path(name).asString();
    }

    private static String may(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }
}
