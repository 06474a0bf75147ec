package ackcomposer.json;

import ackcomposer.catalogue.check.Secrets;
import ackcomposer.model.AcceptedWarning;
import ackcomposer.model.Foreign;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Warnings that a person accepted, as the spec file keeps them: rule, paths, the values of that moment, and a note. */
public final class Accepted {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    static final String MEMBER = "accepted";
    private static final Set<String> OURS = Set.of("rule", "paths", "values", "note");

    private final Snapshot snapshot;

    public Accepted(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Whether that warning was accepted, and its values are still those of then. */
    public boolean covers(String rule, List<Ref> at) {
        return note(rule, at).isPresent();
    }

    /** What was noted when it was accepted, as long as its values are those of then. */
    public Optional<String> note(String rule, List<Ref> at) {
        return on(rule, at).filter(this::holds).map(AcceptedWarning::note);
    }

    /** What was noted when it was accepted with other values: it is to be looked at again. */
    public Optional<String> outdated(String rule, List<Ref> at) {
        return on(rule, at).filter(warning -> !holds(warning)).map(AcceptedWarning::note);
    }

    private Optional<AcceptedWarning> on(String rule, List<Ref> at) {
        return snapshot.accepted().stream().filter(warning -> warning.isOf(rule, at)).findFirst();
    }

    private boolean holds(AcceptedWarning warning) {
        return IntStream.range(0, warning.at().size()).allMatch(i -> i < warning.values().size()
                && Json.text(value(warning.at().get(i))).equals(Json.text(warning.values().get(i))));
    }

    /** The draft in which that warning is accepted with its present values. */
    public Snapshot with(String rule, List<Ref> at, String note) {
        var places = at.stream().distinct().toList();
        var warning = new AcceptedWarning(rule, places, places.stream().map(this::value).toList(), note);
        return snapshot.accepting(Stream.concat(others(rule, at), Stream.of(warning)).toList());
    }

    /** The draft in which nobody accepted it. */
    public Snapshot without(String rule, List<Ref> at) {
        return snapshot.accepting(others(rule, at).toList());
    }

    private Stream<AcceptedWarning> others(String rule, List<Ref> at) {
        return snapshot.accepted().stream().filter(warning -> !warning.isOf(rule, at));
    }

    /** As the file keeps them, behind those that it had and that belong to no place of this draft. */
    ArrayNode written() {
        var entries = NODES.arrayNode();
        if (snapshot.extra().path(MEMBER) instanceof ArrayNode kept) kept.forEach(entry -> entries.add(withoutSecrets(entry.deepCopy())));
        var paths = Paths.reference(snapshot);
        for (var warning : snapshot.accepted()) {
            if (warning.at().stream().anyMatch(ref -> snapshot.find(ref.row()).isEmpty())) continue;
            var entry = entries.addObject().put("rule", warning.rule());
            warning.at().forEach(ref -> entry.withArrayProperty("paths").add(paths.of(ref)));
            entry.putArray("values").addAll(warning.values());
            entry.put("note", warning.note());
            withoutSecrets(entry);
        }
        return entries;
    }

    /** Null in place of what a secret was, as files keep it. */
    private static JsonNode withoutSecrets(JsonNode entry) {
        if (entry.path("paths") instanceof ArrayNode paths && entry.path("values") instanceof ArrayNode values)
            for (var i = 0; i < Math.min(paths.size(), values.size()); i++)
                if (Secrets.isNamedSo(paths.get(i).asString(""))) values.setNull(i);
        return entry;
    }

    /** Those that the file has, and in what is kept as it came those that name no place of this draft. */
    static Snapshot read(Snapshot snapshot) {
        if (!(snapshot.extra().path(MEMBER) instanceof ArrayNode entries)) return snapshot;
        var paths = Paths.reference(snapshot);
        var read = new ArrayList<AcceptedWarning>();
        var others = NODES.arrayNode();
        for (var entry : entries) {
            var at = entry.path("paths").values().stream().map(path -> paths.find(path.asString("")).orElse(null)).toList();
            var readable = entry.isObject() && !at.isEmpty() && at.stream().allMatch(Objects::nonNull) && entry.path("rule").isString()
                    && entry.path("values").isArray() && entry.propertyNames().stream().allMatch(OURS::contains);
            if (readable) read.add(new AcceptedWarning(entry.path("rule").stringValue(), at, List.copyOf(entry.path("values").values()),
                    entry.path("note").asString("")));
            else others.add(entry);
        }
        var extra = snapshot.extra().deepCopy();
        // Empty or not, it keeps the place that it has among the other members.
        extra.set(MEMBER, others);
        return snapshot.keeping(extra).accepting(read);
    }

    /** As files keep it; null for what is absent, and for a secret. */
    private JsonNode value(Ref ref) {
        var row = snapshot.find(ref.row()).orElseThrow().row();
        if (ref.field() == null && Secrets.isNamedSo(ref.tail())) return NODES.nullNode();
        if (ref.field() == null) return row.unknown(ref.tail()).map(Foreign::json).orElse(NODES.nullNode());
        if (ref.field().secret()) return NODES.nullNode();
        if (ref.index().isPresent() && row.raw(ref.field()) instanceof List<?> list) return element(list, ref.index().getAsInt());
        return Objects.requireNonNullElse(Codec.json(ref.field(), row.raw(ref.field())), NODES.nullNode());
    }

    private static JsonNode element(List<?> list, int index) {
        return index >= list.size() || list.get(index) instanceof Values ? NODES.nullNode() : NODES.stringNode(list.get(index).toString());
    }
}
