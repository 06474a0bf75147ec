package ackcomposer.rehearsal;

import ackcomposer.rehearsal.RehearsedFate.Plot;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The account that a rehearsal shows: what is in it, and what it answers to each call. */
final class RehearsedWorld {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String ACCOUNT = "100000000000****";
    private static final int PAGE = 50;

    private final RehearsedFate fate;
    private final Supplier<Instant> clock;
    private final List<RehearsedCluster> clusters = new CopyOnWriteArrayList<>();

    /** @param request what is going to be sent, since a name can be taken only if it is known */
    RehearsedWorld(RehearsedFate fate, byte[] request, Supplier<Instant> clock) {
        this.fate = fate;
        this.clock = clock;
        if (fate.plot() == Plot.NAME_TAKEN) clusters.add(made(parsed(request)));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException malformed) {
            return JSON.missingNode();
        }
    }

    private RehearsedCluster made(JsonNode request) {
        var id = UUID.randomUUID().toString().replace("-", "");
        return new RehearsedCluster("c" + id, "T-rehearsal-" + id.substring(0, 12), request, clock.get(), fate.plot());
    }

    RehearsedReply answer(RehearsedRequest request) {
        return switch (request.action()) {
            case "CreateCluster" -> create(request);
            case "DescribeTaskInfo" -> of(last(request.path()), RehearsedCluster::task, RehearsedCluster::lookAtTask);
            case "DescribeClusterDetail" -> of(last(request.path()), RehearsedCluster::id, RehearsedCluster::detail);
            case "DescribeClusterLogs" -> of(last(request.path().replaceFirst("/logs$", "")), RehearsedCluster::id, RehearsedCluster::logs);
            case "DescribeClusterEvents" ->
                    of(last(request.path().replaceFirst("/events$", "")), RehearsedCluster::id, RehearsedCluster::events);
            case "DescribeEvents" -> request.query().containsKey("cluster_id")
                    ? of(request.query().get("cluster_id"), RehearsedCluster::id, RehearsedCluster::events) : allEvents(request);
            case "DescribeClustersForRegion" -> list(request);
            case "GetCallerIdentity" -> fine(JSON.objectNode().put("AccountId", ACCOUNT).put("IdentityType", "RAMUser")
                    .put("Arn", "acs:ram::" + ACCOUNT + ":user/rehearsal").put("UserId", "200000000000****")
                    .put("PrincipalId", "200000000000****").put("RequestId", requestId()));
            default -> refused(new Refusal("InvalidAction.NotFound", 404, "no such action in a rehearsal"), JSON.objectNode());
        };
    }

    /** Of all clusters on one page. */
    private RehearsedReply allEvents(RehearsedRequest request) {
        var all = JSON.arrayNode();
        var type = request.query().getOrDefault("type", "");
        for (var cluster : clusters) for (var event : cluster.events().path("events"))
            if (type.isEmpty() || event.path("type").asString("").equals(type)) all.add(event);
        var node = JSON.objectNode();
        node.set("events", all);
        node.put("next_token", "").putObject("page_info").put("page_number", 1).put("page_size", PAGE).put("total_count", all.size());
        return fine(node);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static RehearsedReply fine(JsonNode body) {
        return new RehearsedReply(200, body);
    }

    static String requestId() {
        return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }

    private RehearsedReply create(RehearsedRequest request) {
        var body = parsed(request.body());
        if (!request.method().equals("POST") || !request.path().equals("/clusters") || !body.isObject())
            return refused(new Refusal("InvalidParameter", 400, "the body is no request"), body);
        if (fate.refusal() != null) return refused(fate.refusal(), body);
        if (fate.plot() == Plot.LOST) return RehearsedReply.BROKEN;
        if (fate.plot() == Plot.SEVERAL) return several(body);
        var cluster = made(body);
        clusters.add(cluster);
        if (fate.plot() == Plot.RESET) return RehearsedReply.BROKEN;
        return fine(JSON.objectNode().put("cluster_id", cluster.id()).put("request_id", requestId()).put("task_id", cluster.task()));
    }

    private static RehearsedReply several(JsonNode body) {
        var reply = refused(new Refusal("InvalidParameter", 400, "pre check failed"), body);
        var data = ((ObjectNode) reply.body()).putArray("data");
        for (var code : List.of("MissingPodVswitchIds", "InvalidVSwitchId.NotFound", "ErrorNotEnabled"))
            data.addObject().put("code", code).put("message", filled(Refusal.of(code).message(), body));
        return reply;
    }

    /** In the words of the container service, whose members are in lower case. */
    private static RehearsedReply refused(Refusal refusal, JsonNode body) {
        // A text and no code in life.
        var code = refusal.code().contains(" ") ? "Throttling" : refusal.code();
        return new RehearsedReply(refusal.status(), JSON.objectNode().put("code", code).put("message", filled(refusal.message(), body))
                .put("requestId", requestId()).put("status", refusal.status()));
    }

    /** In the words of the gateway before it, whose members begin in upper case. */
    static RehearsedReply atTheGate(String code, String host) {
        var refusal = Refusal.of(code);
        return new RehearsedReply(refusal.status(), JSON.objectNode().put("RequestId", requestId()).put("HostId", host).put("Code", code)
                .put("Message", refusal.message()).put("Recommend", "https://api.aliyun.com/troubleshoot?q=" + code));
    }

    /** A message with what the request holds: what is not there is called that. */
    static String filled(String message, JsonNode request) {
        var first = request.path("nodepools").path(0).path("scaling_group");
        var values = Map.of("name", request.path("name").asString("?"), "vpc", request.path("vpcid").asString("the VPC"),
                "pods", request.path("container_cidr").asString("no CIDR"),
                "vswitch", either(first.path("vswitch_ids").path(0), request.path("vswitch_ids").path(0), "of a pool"),
                "type", either(first.path("instance_types").path(0), request.path("master_instance_types").path(0), "the instance type"));
        var filled = message;
        for (var value : values.entrySet()) filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        return filled;
    }

    private static String either(JsonNode one, JsonNode other, String none) {
        return one.isString() ? one.asString() : other.asString(none);
    }

    private RehearsedReply of(String id, Function<RehearsedCluster, String> key, Function<RehearsedCluster, JsonNode> answer) {
        return clusters.stream().filter(cluster -> key.apply(cluster).equals(id)).findFirst().map(answer).map(RehearsedWorld::fine)
                .orElseGet(() -> refused(Refusal.of("ErrorClusterNotFound"), JSON.objectNode()));
    }

    private RehearsedReply list(RehearsedRequest request) {
        var size = number(request.query().get("page_size"), PAGE);
        var page = number(request.query().get("page_number"), 1);
        var parts = request.path().split("/");
        var region = parts.length > 2 ? parts[2] : "";
        var name = request.query().getOrDefault("name", "");
        var all = clusters.stream().filter(cluster -> cluster.region().equals(region) && cluster.name().contains(name)).toList();
        var node = JSON.objectNode();
        var list = node.putArray("clusters");
        all.stream().skip((long) (page - 1) * size).limit(size).map(RehearsedCluster::summary).forEach(list::add);
        node.putObject("page_info").put("page_number", page).put("page_size", size).put("total_count", all.size());
        return fine(node);
    }

    private static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
