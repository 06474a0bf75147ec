package ackcomposer.rehearsal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A cluster that comes into being while it is looked at: each look at its task is a step further. */
final class RehearsedCluster {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter SPACED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> STAGES = List.of("CreateNetwork", "CreateInfra", "InstallAddons", "CreateNodePools");
    /** At which stage it fails, if it does. */
    private static final int FATAL = 1;
    private static final int SECONDS_A_STEP = 20;

    private final String id;
    private final String task;
    private final JsonNode request;
    private final Instant created;
    private final RehearsedFate.Plot plot;
    private int step;

    RehearsedCluster(String id, String task, JsonNode request, Instant created, RehearsedFate.Plot plot) {
        this.id = id;
        this.task = task;
        this.request = request;
        this.created = created.truncatedTo(ChronoUnit.SECONDS);
        this.plot = plot;
    }

    String id() {
        return id;
    }

    String task() {
        return task;
    }

    String name() {
        return request.path("name").asString("");
    }

    String region() {
        return request.path("region_id").asString("");
    }

    /** One that was there before anything was sent. */
    boolean isOld() {
        return plot == RehearsedFate.Plot.NAME_TAKEN;
    }

    private boolean fails() {
        return plot == RehearsedFate.Plot.FAILING_STAGE || plot == RehearsedFate.Plot.HALF_CREATED;
    }

    private boolean hasFailed() {
        return fails() && step > FATAL + 1;
    }

    private boolean isDone() {
        return isOld() || !fails() && step > STAGES.size();
    }

    private String state() {
        if (hasFailed()) return plot == RehearsedFate.Plot.FAILING_STAGE ? "deleting" : "failed";
        return isDone() ? "running" : "initial";
    }

    private String time(int steps) {
        return created.plusSeconds((long) steps * SECONDS_A_STEP).atOffset(ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private String spaced(int steps) {
        return created.plusSeconds((long) steps * SECONDS_A_STEP).atOffset(ZONE).format(SPACED);
    }

    /** What DescribeTaskInfo says; it goes on from here. */
    synchronized ObjectNode lookAtTask() {
        step++;
        return taskInfo();
    }

    private ObjectNode taskInfo() {
        var at = Math.min(step, STAGES.size()) - 1;
        var current = hasFailed() ? FATAL : at;
        var node = JSON.objectNode().put("cluster_id", id).put("task_id", task).put("task_type", "cluster_create")
                .put("state", hasFailed() ? "fail" : isDone() ? "success" : "running").put("current_stage", STAGES.get(current))
                .put("created", time(0)).put("updated", time(step));
        node.putObject("parameters");
        node.putArray("events").addObject().put("action", "start").put("level", "Normal").put("message", "start to create cluster")
                .put("reason", "ClusterCreateStart").put("source", "ACK").put("timestamp", Long.toString(created.toEpochMilli()));
        var stages = node.putArray("stages");
        for (var i = 0; i <= current; i++) {
            var isLast = i == current;
            stages.addObject().put("state", hasFailed() && isLast ? "fail" : isLast && !isDone() ? "running" : "success")
                    .put("start_time", spaced(i)).put("end_time", isLast && !isDone() && !hasFailed() ? "" : spaced(i + 1))
                    .put("message", hasFailed() && isLast ? "failed to create instances" : "").putObject("outputs");
        }
        node.putObject("target").put("id", id).put("type", "cluster");
        node.putArray("task_result");
        node.putObject("error").put("code", hasFailed() ? "OperationDenied.NoStock" : "")
                .put("message", hasFailed() ? RehearsedWorld.filled("{type} is out of stock in the zone", request) : "");
        return node;
    }

    /** As the list of a region shows it, and as its detail begins. */
    synchronized ObjectNode summary() {
        var node = JSON.objectNode().put("cluster_id", id).put("name", name()).put("region_id", region()).put("state", state())
                .put("cluster_type", text("cluster_type")).put("cluster_spec", text("cluster_spec")).put("profile", text("profile"))
                .put("current_version", text("kubernetes_version")).put("init_version", text("kubernetes_version")).put("next_version", "")
                .put("cluster_domain", request.path("cluster_domain").asString("cluster.local")).put("vpc_id", text("vpcid"));
        node.set("vswitch_ids", request.path("vswitch_ids").isArray() ? request.get("vswitch_ids") : JSON.arrayNode());
        node.put("security_group_id", "sg-rehearsal").put("container_cidr", text("container_cidr"))
                .put("service_cidr", text("service_cidr")).put("proxy_mode", text("proxy_mode")).put("ip_stack", "ipv4")
                .put("timezone", text("timezone")).put("size", isDone() ? 1 : 0)
                .put("deletion_protection", request.path("deletion_protection").asBoolean(false))
                .put("resource_group_id", text("resource_group_id")).put("created", time(0)).put("updated", time(step));
        node.set("tags", request.path("tags").isArray() ? request.get("tags") : JSON.arrayNode());
        return node;
    }

    private String text(String name) {
        return request.path(name).asString("");
    }

    /** What DescribeClusterDetail says. */
    synchronized ObjectNode detail() {
        // Whoever lost the answer knows of no task to look at.
        if (plot == RehearsedFate.Plot.RESET) step++;
        var node = summary();
        node.put("zone_id", "").put("network_mode", "vpc").put("node_cidr_mask", text("node_cidr_mask")).put("subnet_cidr", "")
                .put("private_zone", false).putNull("parameters");
        node.put("master_url", isDone() ? "{\"intranet_api_server_endpoint\":\"https://192.0.2.20:6443\"}" : "");
        return node;
    }

    private List<String> told() {
        var told = new ArrayList<>(List.of("Start to create the cluster (rehearsal)"));
        var begun = hasFailed() ? FATAL + 1 : Math.min(step, STAGES.size());
        STAGES.stream().limit(begun).forEach(stage -> told.add("Stage " + stage + " begins"));
        if (hasFailed()) told.add("Stage " + STAGES.get(FATAL) + " failed");
        if (hasFailed() && plot == RehearsedFate.Plot.FAILING_STAGE) told.add("Roll back");
        if (isDone()) told.add("The cluster is running");
        return told;
    }

    /** What DescribeClusterLogs says. */
    synchronized JsonNode logs() {
        var list = JSON.arrayNode();
        var told = told();
        for (var i = 0; i < told.size(); i++) list.addObject().put("ID", i).put("cluster_id", id).put("cluster_log", told.get(i))
                .put("created", time(i)).put("updated", time(i));
        return list;
    }

    /** What DescribeEvents says. */
    synchronized ObjectNode events() {
        var node = JSON.objectNode();
        var event = node.putArray("events").addObject().put("cluster_id", id);
        event.putObject("data").put("level", "info").put("message", "Start to create the cluster " + name()).put("reason", "Started");
        event.put("event_id", "e-" + task).put("source", "task").put("subject", id).put("time", time(0)).put("type", "cluster_create");
        node.put("next_token", "").putObject("page_info").put("page_number", 1).put("page_size", 50).put("total_count", 1);
        return node;
    }
}
