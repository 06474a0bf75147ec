package ackcomposer.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What DescribeTaskInfo says of the task that creates a cluster, safe to show.
 *
 * @param error null: there is none
 */
record TaskFacts(String state, String currentStage, List<Stage> stages, ServiceError error) {
    private static final Set<String> FAILURES = Set.of("fail", "failed");
    private static final int MOST_STAGES = 200;

    /** Null if it is no answer to that question. */
    static TaskFacts read(String body) {
        var root = Body.parse(body);
        var state = text(root, "state");
        if (state.isEmpty()) return null;
        var current = text(root, "currentstage");
        var wrong = member(root, "error");
        var error = new ServiceError(text(wrong, "code"), text(wrong, "message"));
        return new TaskFacts(state, current, stages(member(root, "stages"), current),
                error.code().isEmpty() && error.message().isEmpty() ? null : error);
    }

    private static List<Stage> stages(JsonNode list, String current) {
        var stages = new ArrayList<Stage>();
        if (list.isArray()) for (var node : list) {
            if (stages.size() == MOST_STAGES) break;
            var name = text(node, "name").isEmpty() ? text(node, "stage") : text(node, "name");
            stages.add(new Stage(name, text(node, "state"), text(node, "message"), text(node, "starttime"), text(node, "endtime")));
        }
        return named(stages, current);
    }

    /** The service names the current stage apart from the list, of which it is the last that has begun. */
    private static List<Stage> named(List<Stage> stages, String current) {
        if (current.isEmpty() || stages.stream().anyMatch(stage -> stage.name().equals(current))) return List.copyOf(stages);
        for (var i = stages.size() - 1; i >= 0; i--) {
            var stage = stages.get(i);
            if (stage.start().isEmpty() && stage.state().isEmpty()) continue;
            if (stage.name().isEmpty()) stages.set(i, new Stage(current, stage.state(), stage.message(), stage.start(), stage.end()));
            return List.copyOf(stages);
        }
        stages.add(new Stage(current, "", "", "", ""));
        return List.copyOf(stages);
    }

    static boolean isSuccess(String state) {
        return state.equalsIgnoreCase("success");
    }

    boolean failed() {
        return isFailure(state);
    }

    /** Documents say fail, and a client that is much used knows failed. */
    static boolean isFailure(String state) {
        return FAILURES.contains(state.toLowerCase(Locale.ROOT));
    }

    /** Empty if there is none of that name, whichever way it is spelt. */
    static String text(JsonNode node, String name) {
        var value = member(node, name);
        return value.isString() || value.isNumber() ? SafeText.text(value.asString().strip()) : "";
    }

    static JsonNode member(JsonNode node, String name) {
        for (var member : node.properties()) if (Body.plain(member.getKey()).equals(name)) return member.getValue();
        return MissingNode.getInstance();
    }
}
