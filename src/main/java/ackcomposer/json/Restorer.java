package ackcomposer.json;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.model.FromJson;
import ackcomposer.model.Named;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.model.Withheld;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Rows that came with their table: what else is kept of them stands in them already. */
    private final Set<Long> whole = new HashSet<>();

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
        if (member.json().path("kept_beside") instanceof ObjectNode beside)
            beside.properties().forEach(entry -> beside(entry.getKey(), entry.getValue()));
        if (member.json().path("kept_unknown") instanceof ObjectNode displaced)
            displaced.properties().forEach(entry -> displaced(entry.getKey(), entry.getValue()));
        for (var path : member.json().path("secrets")) secret(path.asString(""));
        unknown.forEach((row, objects) -> edits.edit(row, values -> joined(values, objects)));
        return edits.made();
    }

    private void kept(String path, JsonNode json) {
        var ref = paths.find(path).orElse(null);
        if (isValue(ref)) aside(ref, value(ref.field(), json));
        else if (ref != null && ref.field() == null && !object(ref).isEmpty()) unknown(ref, json);
        else lost("kept", path, json);
    }

    private static boolean isValue(Ref ref) {
        return ref != null && ref.field() != null && ref.tail().isEmpty();
    }

    private void beside(String path, JsonNode json) {
        var ref = paths.find(path).orElse(null);
        if (isValue(ref)) edits.edit(ref.row(), values -> values.withParked(ref.field(), value(ref.field(), json)));
        else lost("kept_beside", path, json);
    }

    /** It is a member that nobody knows, also where its name is that of a parameter. */
    private void displaced(String path, JsonNode json) {
        var row = paths.find(path).map(Ref::row).orElse(null);
        if (row == null) {
            lost("kept_unknown", path, json);
            return;
        }
        var above = paths.of(Ref.unknown(row, ""));
        unknown(Ref.unknown(row, above.isEmpty() ? path : path.substring(above.length() + 1)), json);
    }

    private void lost(String list, String path, JsonNode json) {
        member.lost().withObjectProperty(list).set(path, json);
        nowhere(path);
    }

    private static Object value(Field<?> field, JsonNode json) {
        return field.kind() == Kind.ROWS
                ? new Decoder(Contract.FORM_2026, JsonNodeFactory.instance.objectNode()).rows(field, json)
                : FromJson.value(field, json);
    }

    private void unknown(Ref ref, JsonNode json) {
        var object = object(ref);
        unknown.computeIfAbsent(ref.row(), row -> new LinkedHashMap<>())
                .computeIfAbsent(object, path -> JsonNodeFactory.instance.objectNode())
                .set(object.isEmpty() ? ref.tail() : ref.tail().substring(object.length() + 1), json);
    }

    /** The deepest object on the way that any form knows; the name of a member may hold a dot. */
    private String object(Ref ref) {
        var form = snapshot.find(ref.row()).orElseThrow().row().form();
        for (var dot = ref.tail().lastIndexOf('.'); dot > 0; dot = ref.tail().lastIndexOf('.', dot - 1))
            if (Named.anywhere(form, ref.tail().substring(0, dot))) return ref.tail().substring(0, dot);
        return "";
    }

    private static Values joined(Values values, Map<String, ObjectNode> objects) {
        var all = new LinkedHashMap<String, ObjectNode>();
        objects.forEach((object, members) -> {
            var there = values.unknown().get(object);
            all.put(object, there == null ? members : there.deepCopy().setAll(members));
        });
        return values.withUnknown(all);
    }

    /** What only lacks a place in this form is a value as before; what does not apply is parked, and what is set otherwise stays so. */
    private void aside(Ref ref, Object value) {
        var scope = edits.scope(ref.row());
        if (whole.contains(ref.row()) && value.equals(scope.row().raw(ref.field()))) return;
        if (scope.row().isSet(ref.field()) || !isHomeless(scope, ref))
            edits.edit(ref.row(), values -> values.withParked(ref.field(), value));
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
        if (value instanceof List<?> rows)
            rows.forEach(row -> snapshot.scopes((Values) row).forEach(scope -> whole.add(scope.row().id())));
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
