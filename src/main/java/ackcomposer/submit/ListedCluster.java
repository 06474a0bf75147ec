package ackcomposer.submit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A cluster as the list of a region shows it.
 *
 * @param name    as it came, to be compared and not shown
 * @param created null: the list does not say
 * @param tag     the value of its tag {@code ack-composer:submit}; null: it has none
 * @param hasTags false if the list says nothing of tags
 */
record ListedCluster(String id, String name, String state, Instant created, String tag, boolean hasTags) {

    /** Empty for an entry without an id or a name. */
    static Optional<ListedCluster> of(JsonNode node) {
        var id = text(node, "clusterid");
        var name = text(node, "name");
        if (id == null || name == null || !ReplyFacts.ID.matcher(id).matches()) return Optional.empty();
        var tags = ReplyFacts.member(node, "tags");
        var tag = !tags.isArray() ? null : tags.valueStream().filter(entry -> Trace.TAG.equals(text(entry, "key")))
                .map(entry -> text(entry, "value")).filter(value -> value != null).findFirst().orElse(null);
        return Optional.of(new ListedCluster(id, name, text(node, "state"), instant(text(node, "created")), tag, tags.isArray()));
    }

    static String text(JsonNode node, String name) {
        var value = ReplyFacts.member(node, name);
        return value.isString() ? value.asString() : null;
    }

    static Instant instant(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    boolean isThere() {
        return !"deleted".equals(state);
    }
}
