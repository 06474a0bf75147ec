package ackcomposer.json;

import ackcomposer.model.Foreign;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Warnings that a person accepted, as the spec file keeps them: rule, paths, the values of that moment, and a note. */
public final class Accepted {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MEMBER = "accepted";

    private final Snapshot snapshot;
    private final Paths paths;

    public Accepted(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.paths = Paths.reference(snapshot);
    }

    /** Whether that warning was accepted, and its values are still those of then. */
    public boolean covers(String rule, List<Ref> at) {
        return note(rule, at).isPresent();
    }

    /** What was noted when it was accepted, as long as its values are those of then. */
    public Optional<String> note(String rule, List<Ref> at) {
        return entries().stream().filter(entry -> isOf(entry, rule, at)).filter(entry -> Json.text(entry.path("values")).equals(Json.text(values(at))))
                .map(entry -> entry.path("note").asString("")).findFirst();
    }

    /** What was noted when it was accepted with other values: it is to be looked at again. */
    public Optional<String> outdated(String rule, List<Ref> at) {
        return covers(rule, at) ? Optional.empty() : entries().stream().filter(entry -> isOf(entry, rule, at)).map(entry -> entry.path("note").asString("")).findFirst();
    }

    /** The draft in which that warning is accepted with its present values. */
    public Snapshot with(String rule, List<Ref> at, String note) {
        var entry = NODES.objectNode().put("rule", rule);
        paths(at).forEach(entry.putArray("paths")::add);
        entry.set("values", values(at));
        entry.put("note", note);
        return replaced(rule, at, entry);
    }

    /** The draft in which nobody accepted it. */
    public Snapshot without(String rule, List<Ref> at) {
        return replaced(rule, at, null);
    }

    private Snapshot replaced(String rule, List<Ref> at, ObjectNode entry) {
        var next = NODES.arrayNode();
        entries().stream().filter(other -> !isOf(other, rule, at)).forEach(next::add);
        if (entry != null) next.add(entry);
        var extra = snapshot.extra().deepCopy();
        if (next.isEmpty()) extra.remove(MEMBER);
        else extra.set(MEMBER, next);
        return new Snapshot(snapshot.contract(), snapshot.root(), extra);
    }

    private List<JsonNode> entries() {
        return snapshot.extra().path(MEMBER) instanceof ArrayNode array ? List.copyOf(array.values()) : List.of();
    }

    private boolean isOf(JsonNode entry, String rule, List<Ref> at) {
        return entry.path("rule").asString("").equals(rule) && entry.path("paths").values().stream().map(path -> path.asString("")).toList().equals(paths(at));
    }

    private List<String> paths(List<Ref> at) {
        return at.stream().map(paths::of).distinct().toList();
    }

    private ArrayNode values(List<Ref> at) {
        var values = NODES.arrayNode();
        at.stream().distinct().map(this::value).forEach(values::add);
        return values;
    }

    /** As files keep it; null for what is absent, and for a secret. */
    private JsonNode value(Ref ref) {
        var row = snapshot.find(ref.row()).orElseThrow().row();
        if (ref.field() == null) return row.unknown(ref.tail()).map(Foreign::json).orElse(NODES.nullNode());
        if (ref.field().secret()) return NODES.nullNode();
        if (ref.index().isPresent() && row.raw(ref.field()) instanceof List<?> list) return element(list, ref.index().getAsInt());
        return Objects.requireNonNullElse(Codec.json(ref.field(), row.raw(ref.field())), NODES.nullNode());
    }

    private static JsonNode element(List<?> list, int index) {
        return index >= list.size() || list.get(index) instanceof Values ? NODES.nullNode() : NODES.stringNode(list.get(index).toString());
    }
}
