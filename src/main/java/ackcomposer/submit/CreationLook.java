package ackcomposer.submit;

import ackcomposer.submit.Follower.Creation;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Asks for the task of a creation and for its cluster, again and again; what may not be asked for is done without. */
final class CreationLook {
    private static final int FINE = 200;
    private static final int NO_RIGHT = 403;
    private static final int NOT_THERE = 404;

    private final Looking looking;
    private final Creation creation;
    private final Map<Integer, String> names = new HashMap<>();
    private boolean taskIsHidden;
    private boolean clusterIsHidden;

    CreationLook(Looking looking, Creation creation) {
        this.looking = looking;
        this.creation = creation;
        taskIsHidden = creation.task() == null;
    }

    /** @throws IOException if nothing was seen of either */
    Progress at(Duration elapsed, Progress before) throws IOException {
        var task = task();
        var cluster = cluster(task);
        if (task == null && cluster.isEmpty()) throw new IOException("DescribeTaskInfo, DescribeClusterDetail: HTTP " + NOT_THERE);
        return new Progress(elapsed, task == null ? "" : task.state(), cluster.isEmpty() ? before.clusterState() : cluster,
                task == null ? List.of() : named(task.stages()), task == null ? null : task.error());
    }

    /** A stage is named while it is the current one, and keeps its name when another one is. */
    private List<Stage> named(List<Stage> stages) {
        for (var i = 0; i < stages.size(); i++) if (!stages.get(i).name().isEmpty()) names.put(i, stages.get(i).name());
        return IntStream.range(0, stages.size()).mapToObj(i -> stages.get(i).called(names.getOrDefault(i, ""))).toList();
    }

    /** Null: it is not to be seen, and the cluster alone has to tell. */
    private TaskFacts task() throws IOException {
        if (creation.task() == null) return null;
        var look = looking.get("DescribeTaskInfo", "/tasks/" + creation.task(), new TreeMap<>());
        taskIsHidden = look.status() == NO_RIGHT || look.status() == NOT_THERE;
        if (taskIsHidden) return null;
        var facts = look.status() == FINE ? TaskFacts.read(look.body()) : null;
        if (facts == null) throw new IOException("DescribeTaskInfo: HTTP " + look.status());
        return facts;
    }

    /** Empty: it is not there yet or not any more, or may not be seen beside a task that can. */
    private String cluster(TaskFacts task) throws IOException {
        var look = looking.get("DescribeClusterDetail", "/clusters/" + creation.cluster(), new TreeMap<>());
        var state = look.status() == FINE ? TaskFacts.text(Body.parse(look.body()), "state") : "";
        clusterIsHidden = look.status() == NO_RIGHT && task != null;
        // What has failed has failed, also where the cluster cannot be seen.
        var isKnown = !state.isEmpty() || look.status() == NOT_THERE || clusterIsHidden || task != null && task.failed();
        if (!isKnown) throw new IOException("DescribeClusterDetail: HTTP " + look.status());
        return state;
    }

    /** The task is over and the cluster runs: the one without the other is a moment in between. */
    boolean isDone(Progress now) {
        var task = taskIsHidden || TaskFacts.isSuccess(now.taskState());
        var cluster = clusterIsHidden || now.clusterState().equalsIgnoreCase("running");
        return task && cluster;
    }
}
