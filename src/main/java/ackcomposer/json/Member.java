package ackcomposer.json;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.FromJson;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our member of a file, put onto the values of its request.
 *
 * @param lost what belongs to no place of this draft and stays in the file: kept values, paths of secrets, aids of another version
 */
record Member(ObjectNode json, List<Note> notes, ObjectNode lost) {
    private static final List<String> OURS = List.of("format", "contract", "aids", "secrets", "parked_secrets", "kept", "unplaced");

    Member(ObjectNode json, List<Note> notes) {
        this(json, notes, JsonNodeFactory.instance.objectNode());
    }

    Snapshot applied(Snapshot snapshot) {
        var next = snapshot;
        var extra = json.deepCopy();
        OURS.forEach(extra::remove);
        if (json.path("aids") instanceof ObjectNode aids) next = aids(next, aids);
        if (json.path("kept") instanceof ObjectNode kept)
            for (var entry : kept.properties()) next = kept(next, entry.getKey(), entry.getValue());
        var parked = json.path("parked_secrets").values().stream().map(path -> path.asString("")).toList();
        for (var path : json.path("secrets")) next = secret(next, path.asString(""), parked.contains(path.asString("")));
        extra.setAll(lost);
        var said = json.path("contract").asString("2024");
        if (Arrays.stream(Contract.values()).noneMatch(contract -> contract.year().equals(said))) {
            // A form of a later version of this tool: kept, so that it reads its own file again.
            extra.set("contract", json.get("contract"));
            notes.add(new Note("field.unknown", Ref.unknown(0, SpecFile.MEMBER + ".contract"), Message.of(SpecFile.class, "json.contract", said, snapshot.contract().year())));
        }
        return Accepted.read(next.keeping(extra));
    }

    private Snapshot aids(Snapshot snapshot, ObjectNode aids) {
        var next = snapshot;
        for (var field : Snapshot.fields(snapshot.root())) {
            var json = aids.get(field.path());
            if (field.aid() && json != null && !json.isNull()) next = next.with(next.root().with(field, FromJson.value(field, json)));
        }
        var others = aids.deepCopy();
        Snapshot.fields(snapshot.root()).stream().filter(Field::aid).forEach(field -> others.remove(field.path()));
        if (!others.isEmpty()) lost.set("aids", others);
        return next;
    }

    private Snapshot kept(Snapshot snapshot, String path, JsonNode json) {
        var ref = Paths.reference(snapshot).find(path).orElse(null);
        if (ref != null && ref.field() == null && ref.tail().contains(".")) return unknown(snapshot, ref, json);
        if (ref == null || ref.field() == null || !ref.tail().isEmpty()) {
            lost.withObjectProperty("kept").set(path, json);
            return nowhere(snapshot, path);
        }
        return aside(snapshot, ref, value(ref.field(), json));
    }

    private static Object value(Field<?> field, JsonNode json) {
        return field.kind() == Kind.ROWS ? new Decoder(Contract.FORM_2026, JsonNodeFactory.instance.objectNode()).rows(field, json) : FromJson.value(field, json);
    }

    /** A member of an object that has no place now. */
    private Snapshot unknown(Snapshot snapshot, Ref ref, JsonNode json) {
        var object = ref.tail().substring(0, ref.tail().lastIndexOf('.'));
        return snapshot.edit(ref.row(), values -> {
            var members = values.unknown().containsKey(object) ? values.unknown().get(object).deepCopy() : JsonNodeFactory.instance.objectNode();
            members.set(ref.tail().substring(object.length() + 1), json);
            return values.withUnknown(object, members);
        });
    }

    /** What only lacks a place in this form is a value as before; what does not apply is parked; a set value wins. */
    private Snapshot aside(Snapshot snapshot, Ref ref, Object value) {
        var scope = snapshot.find(ref.row()).orElseThrow();
        if (scope.row().isSet(ref.field())) return snapshot;
        var homeless = ref.field().place(snapshot.contract(), snapshot.type()).isEmpty() && (ref.field().applies(scope).orElse(true) || isUnplaced(snapshot, ref));
        return snapshot.edit(ref.row(), values -> homeless ? values.with(ref.field(), value) : values.withParked(ref.field(), value));
    }

    private boolean isUnplaced(Snapshot snapshot, Ref ref) {
        var path = Paths.reference(snapshot).of(ref);
        return json.path("unplaced").values().stream().anyMatch(named -> named.asString("").equals(path));
    }

    private Snapshot secret(Snapshot snapshot, String path, boolean parked) {
        var ref = Paths.reference(snapshot).find(path).orElse(null);
        if (ref == null || ref.field() == null || !ref.tail().isEmpty()) {
            lost.withArrayProperty("secrets").add(path);
            return nowhere(snapshot, path);
        }
        if (!ref.field().secret()) return snapshot;
        return parked ? aside(snapshot, ref, Withheld.SECRET)
                : snapshot.edit(ref.row(), values -> values.isSet(ref.field()) ? values : values.with(ref.field(), Withheld.SECRET));
    }

    private Snapshot nowhere(Snapshot snapshot, String path) {
        notes.add(new Note("field.unknown", Ref.unknown(0, path), Message.of(SpecFile.class, "json.kept_nowhere", path)));
        return snapshot;
    }
}
