package ackcomposer.submit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The log and the events of one cluster: each line once. What cannot be read is left out, since the creation does not depend on it. */
final class ServiceLog {
    private static final int MOST_LINES = 10_000;

    private final Looking looking;
    private final String cluster;
    private final Set<String> known = new HashSet<>();

    ServiceLog(Looking looking, String cluster) {
        this.looking = looking;
        this.cluster = cluster;
    }

    /** The lines that are new, in the order of the service. */
    List<String> news() {
        var lines = new ArrayList<String>();
        var logs = ask("DescribeClusterLogs", "/clusters/" + cluster + "/logs", Map.of());
        for (var entry : logs) add(lines, "log " + TaskFacts.text(entry, "id"), TaskFacts.text(entry, "created"),
                TaskFacts.text(entry, "clusterlog"));
        var events = TaskFacts.member(ask("DescribeEvents", "/events", Map.of("cluster_id", cluster)), "events");
        for (var event : events) {
            var data = TaskFacts.member(event, "data");
            var text = TaskFacts.text(data, "level") + " " + TaskFacts.text(data, "reason") + ": " + TaskFacts.text(data, "message");
            add(lines, "event " + TaskFacts.text(event, "eventid"), TaskFacts.text(event, "time"), text.strip());
        }
        return lines;
    }

    private JsonNode ask(String action, String path, Map<String, String> query) {
        try {
            var look = looking.get(action, path, new TreeMap<>(query));
            return Body.parse(look.status() == 200 ? look.body() : "");
        } catch (IOException unseen) {
            return Body.parse("");
        }
    }

    private void add(List<String> lines, String id, String time, String text) {
        if (known.size() >= MOST_LINES || text.isEmpty() || !known.add(id + " " + time + " " + text)) return;
        lines.add(time.isEmpty() ? text : time + " " + text);
    }
}
