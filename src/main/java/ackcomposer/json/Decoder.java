package ackcomposer.json;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Members;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Foreign;
import ackcomposer.model.FromJson;
import ackcomposer.model.LikelyType;
import ackcomposer.model.Ref;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values of a JSON object; never fails: what does not fit is kept as it came. */
final class Decoder {
    private final ObjectNode request;
    private final Layout.Key key;
    private final List<Note> notes = new ArrayList<>();

    Decoder(Contract contract, ObjectNode request) {
        this.request = request;
        this.key = new Layout.Key(Catalogue.REQUEST, contract, LikelyType.of(request));
    }

    List<Note> notes() {
        return notes;
    }

    Values root() {
        return filled(Values.root(), Layout.of(key), request);
    }

    private Values row(Form form, ObjectNode json) {
        return filled(Values.row(form), Layout.of(key.of(form)), json);
    }

    private Values filled(Values empty, Layout layout, ObjectNode json) {
        var values = empty.filling();
        members(values, layout, json);
        return values.filled();
    }

    private void members(Values.Filling values, Layout layout, ObjectNode json) {
        var unknown = JsonNodeFactory.instance.objectNode();
        for (var member : json.properties()) {
            var known = layout.members().get(member.getKey());
            if (known == null) unknown.set(member.getKey(), member.getValue());
            else member(values, known, member.getValue());
        }
        values.unknown(layout.path(), unknown);
    }

    private void member(Values.Filling values, Layout layout, JsonNode json) {
        var field = layout.field();
        if (json.isNull()) {
            note("field.type", values, field, "json.null", field.name());
        } else if (!layout.members().isEmpty()) group(values, layout, json);
        else values.set(field, field.kind() == Kind.ROWS ? rows(field, json) : leaf(values, layout, json));
    }

    private void group(Values.Filling values, Layout layout, JsonNode json) {
        if (!(json instanceof ObjectNode object)) {
            values.set(layout.field(), new Foreign(json));
            return;
        }
        members(values, layout, object);
        if (!holdsAny(values, layout)) values.set(layout.field(), Members.WRITTEN_WHEN_EMPTY);
    }

    /** Whether the object holds a value, at whatever depth. */
    private static boolean holdsAny(Values.Filling values, Layout layout) {
        return values.hasUnknown(layout.path())
                || layout.members().values().stream().anyMatch(member -> isSet(values, member) || holdsAny(values, member));
    }

    private static boolean isSet(Values.Filling values, Layout layout) {
        return layout.field() != null && values.isSet(layout.field());
    }

    Object rows(Field<?> table, JsonNode json) {
        if (!(json instanceof ArrayNode array) || array.values().stream().anyMatch(item -> !item.isObject())) return new Foreign(json);
        return array.values().stream().<Row>map(item -> row(table.rows(), (ObjectNode) item)).toList();
    }

    private Object leaf(Values.Filling values, Layout layout, JsonNode json) {
        var field = layout.field();
        var read = field.match(new FromJson(json, layout.wire()));
        if (read.named(json)) {
            var choice = field.kind() == Kind.CHOICE;
            var words = choice ? "json.named" : "json.hours";
            note(choice ? "C19" : "field.type", values, field, words, json.stringValue(), read.value());
        } else if (read.converted()) notes.add(new Note(Severity.WARNING, "field.type", Ref.to(values.id(), field),
                Message.of(Decoder.class, "json.converted", field)));
        return read.value() == null ? new Foreign(json) : read.value();
    }

    private void note(String rule, Values.Filling values, Field<?> field, String key, Object... args) {
        notes.add(new Note(rule, Ref.to(values.id(), field), Message.of(Decoder.class, key, args)));
    }
}
