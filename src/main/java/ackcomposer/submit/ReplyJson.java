package ackcomposer.submit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a reply in JSON; names in any case, with or without underscores. */
final class ReplyJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private ReplyJson() {
    }

    static Optional<Reply.Content> read(String text) {
        try {
            var root = MAPPER.readTree(text);
            return root.isObject() ? Optional.of(new Reply.Content(members(root), data(root))) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> members(JsonNode object) {
        var members = new HashMap<String, String>();
        object.properties().forEach(member -> {
            if (member.getValue().isValueNode() && !member.getValue().isNull()) members.putIfAbsent(plain(member.getKey()), member.getValue().asString());
        });
        return members;
    }

    /** One entry or several, each with a code. */
    private static List<ServiceError> data(JsonNode root) {
        var errors = new ArrayList<ServiceError>();
        root.properties().stream().filter(member -> plain(member.getKey()).equals("data")).map(Map.Entry::getValue)
                .flatMap(data -> data.isArray() ? data.values().stream() : java.util.stream.Stream.of(data)).filter(JsonNode::isObject)
                .map(ReplyJson::members).filter(entry -> entry.containsKey("code"))
                .forEach(entry -> errors.add(new ServiceError(entry.get("code"), entry.getOrDefault("message", ""))));
        return errors;
    }
}
