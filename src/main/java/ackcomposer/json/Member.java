package ackcomposer.json;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.FromJson;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our member of a file, put onto the values of its request.
 *
 * @param lost what belongs to no place of this draft and stays in the file: kept values, paths of secrets, aids of another version
 */
record Member(ObjectNode json, List<Note> notes, ObjectNode lost) {
    private static final List<String> OURS = List.of("format", "contract", "aids", "secrets", "parked_secrets", "kept",
            "kept_beside", "kept_unknown", "unplaced");

    Member(ObjectNode json, List<Note> notes) {
        this(json, notes, JsonNodeFactory.instance.objectNode());
    }

    Snapshot applied(Snapshot snapshot) {
        var next = json.path("aids") instanceof ObjectNode aids ? aids(snapshot, aids) : snapshot;
        next = new Restorer(next, this).restored();
        var extra = json.deepCopy();
        OURS.forEach(extra::remove);
        extra.setAll(lost);
        var said = json.path("contract").asString("2024");
        if (Arrays.stream(Contract.values()).noneMatch(contract -> contract.year().equals(said))) {
            // A form of a later version of this tool: kept, so that it reads its own file again.
            extra.set("contract", json.get("contract"));
            note(SpecFile.MEMBER + ".contract", "json.contract", said, snapshot.contract().year());
        }
        return Accepted.read(next.keeping(extra));
    }

    private Snapshot aids(Snapshot snapshot, ObjectNode aids) {
        var next = snapshot;
        for (var field : Snapshot.fields(snapshot.root())) {
            var json = aids.get(field.path());
            if (field.aid() && json != null && !json.isNull())
                next = next.with(next.root().with(field, FromJson.value(field, json)));
        }
        var others = aids.deepCopy();
        Snapshot.fields(snapshot.root()).stream().filter(Field::aid).forEach(field -> others.remove(field.path()));
        if (!others.isEmpty()) lost.set("aids", others);
        return next;
    }

    void note(String path, String key, Object... args) {
        notes.add(new Note("field.unknown", Ref.unknown(0, path), Message.of(SpecFile.class, key, args)));
    }
}
