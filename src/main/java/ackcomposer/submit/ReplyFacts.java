package ackcomposer.submit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a reply says, in whichever of its spellings; what it does not say is null. */
record ReplyFacts(String clusterId, String taskId, String requestId, List<ServiceError> errors) {
    private static final int MOST_ERRORS = 100;
    /** Of a cluster. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,127}");
    /** An older wrapping, where the true code stands in the message of another error. */
    private static final Pattern WRAPPED =
            Pattern.compile("RequestId: (\\S+) Status Code: \\d+ Code: (\\S+) Message: (.*)", Pattern.DOTALL);

    static ReplyFacts read(String text, Redaction redaction) {
        var root = Body.parse(text);
        var reader = new Reading(redaction);
        var errors = new LinkedHashSet<ServiceError>();
        reader.add(errors, root);
        reader.add(errors, member(root, "error"));
        var data = member(root, "data");
        if (data.isArray()) data.forEach(entry -> reader.add(errors, entry));
        else reader.add(errors, data);
        var id = reader.first(root, "requestid");
        return new ReplyFacts(reader.cluster(root), reader.first(root, "taskid"), id != null ? id : reader.wrappedId(root),
                List.copyOf(errors));
    }

    boolean hasCode() {
        return errors.stream().anyMatch(error -> !error.code().isEmpty());
    }

    /** Takes texts of a tree in, made safe to show. */
    private record Reading(Redaction redaction) {

        void add(LinkedHashSet<ServiceError> errors, JsonNode node) {
            var code = first(node, "code", "error");
            var message = first(node, "message", "errordescription");
            if (code == null && message == null || errors.size() == MOST_ERRORS) return;
            var wrapped = WRAPPED.matcher(message == null ? "" : message);
            if (wrapped.find()) errors.add(new ServiceError(wrapped.group(2), wrapped.group(3)));
            else errors.add(new ServiceError(code == null ? "" : code, message == null ? "" : message));
        }

        String wrappedId(JsonNode root) {
            var message = first(root, "message");
            var wrapped = WRAPPED.matcher(message == null ? "" : message);
            return wrapped.find() ? wrapped.group(1) : null;
        }

        /** A number or a word that no id looks like names no cluster. */
        String cluster(JsonNode root) {
            var id = first(root, "clusterid");
            return member(root, "clusterid").isString() && id != null && ID.matcher(id).matches() ? id : null;
        }

        /** The first of these that holds something. */
        String first(JsonNode node, String... names) {
            for (var name : names) {
                var value = member(node, name);
                if ((value.isString() || value.isNumber()) && !value.asString().isBlank())
                    return SafeText.text(redaction.clean(value.asString().strip()));
            }
            return null;
        }
    }

    static JsonNode member(JsonNode node, String name) {
        var found = new ArrayList<JsonNode>();
        for (var member : node.properties())
            if (Body.plain(member.getKey()).equals(name)) found.add(member.getValue());
        return found.isEmpty() ? MissingNode.getInstance() : found.get(0);
    }
}
