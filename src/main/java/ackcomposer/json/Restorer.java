package ackcomposer.json;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.model.FromJson;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.model.Withheld;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts what a file keeps beside its request back to where its paths lead: values that were kept, and what stands for secrets. */
final class Restorer {
    private final Member member;
    private final Set<String> unplaced;
    private final Set<String> parkedSecrets;
    /** Members of objects that have no place now, by row and object. */
    private final Map<Long, Map<String, ObjectNode>> unknown = new LinkedHashMap<>();

    private Snapshot snapshot;
    private Paths paths;
    private Edits edits;

    Restorer(Snapshot snapshot, Member member) {
        this.member = member;
        this.unplaced = named("unplaced");
        this.parkedSecrets = named("parked_secrets");
        begin(snapshot);
    }

    private Set<String> named(String list) {
        return member.json().path(list).values().stream().map(path -> path.asString("")).collect(Collectors.toSet());
    }

    private void begin(Snapshot draft) {
        snapshot = draft;
        paths = Paths.reference(draft);
        edits = new Edits(draft);
    }

    Snapshot restored() {
        if (member.json().path("kept") instanceof ObjectNode kept)
            kept.properties().forEach(entry -> kept(entry.getKey(), entry.getValue()));
        for (var path : member.json().path("secrets")) secret(path.asString(""));
        unknown.forEach((row, objects) -> edits.edit(row, values -> joined(values, objects)));
        return edits.made();
    }

    private void kept(String path, JsonNode json) {
        var ref = paths.find(path).orElse(null);
        if (ref != null && ref.field() == null && ref.tail().contains(".")) unknown(ref, json);
        else if (ref == null || ref.field() == null || !ref.tail().isEmpty()) {
            member.lost().withObjectProperty("kept").set(path, json);
            nowhere(path);
        } else aside(ref, value(ref.field(), json));
    }

    private static Object value(Field<?> field, JsonNode json) {
        return field.kind() == Kind.ROWS
                ? new Decoder(Contract.FORM_2026, JsonNodeFactory.instance.objectNode()).rows(field, json)
                : FromJson.value(field, json);
    }

    private void unknown(Ref ref, JsonNode json) {
        var dot = ref.tail().lastIndexOf('.');
        unknown.computeIfAbsent(ref.row(), row -> new LinkedHashMap<>())
                .computeIfAbsent(ref.tail().substring(0, dot), object -> JsonNodeFactory.instance.objectNode())
                .set(ref.tail().substring(dot + 1), json);
    }

    private static Values joined(Values values, Map<String, ObjectNode> objects) {
        var all = new LinkedHashMap<String, ObjectNode>();
        objects.forEach((object, members) -> {
            var there = values.unknown().get(object);
            all.put(object, there == null ? members : there.deepCopy().setAll(members));
        });
        return values.withUnknown(all);
    }

    /** What only lacks a place in this form is a value as before; what does not apply is parked; a set value wins. */
    private void aside(Ref ref, Object value) {
        var scope = edits.scope(ref.row());
        if (scope.row().isSet(ref.field())) return;
        if (!isHomeless(scope, ref)) edits.edit(ref.row(), values -> values.withParked(ref.field(), value));
        else if (ref.row() == snapshot.root().id() && !ref.field().leaf()) container(ref.field(), value);
        else edits.edit(ref.row(), values -> values.with(ref.field(), value));
    }

    /**
     * A table or an object of the request; few of them can be homeless, so that each may be put in by itself. Rows that were
     * edited before are in their tables by then, and the paths that follow may lead into rows that came with it.
     */
    private void container(Field<?> field, Object value) {
        var made = edits.made();
        begin(made.with(made.root().with(field, value)));
    }

    private boolean isHomeless(Scope scope, Ref ref) {
        return ref.field().place(snapshot.contract(), snapshot.type()).isEmpty()
                && (ref.field().applies(scope).orElse(true) || unplaced.contains(paths.of(ref)));
    }

    private void secret(String path) {
        var ref = paths.find(path).orElse(null);
        if (ref == null || ref.field() == null || !ref.tail().isEmpty()) {
            member.lost().withArrayProperty("secrets").add(path);
            nowhere(path);
        } else if (ref.field().secret()) {
            if (parkedSecrets.contains(path)) aside(ref, Withheld.SECRET);
            else edits.edit(ref.row(), values -> values.isSet(ref.field()) ? values : values.with(ref.field(), Withheld.SECRET));
        }
    }

    private void nowhere(String path) {
        member.note(path, "json.kept_nowhere", path);
    }
}
