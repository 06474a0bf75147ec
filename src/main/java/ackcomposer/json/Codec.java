package ackcomposer.json;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Foreign;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.model.Withheld;
import ackcomposer.model.WrittenPlaces;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Between a draft and the request that it stands for, in the draft's form. What is read and not edited is written as it came. */
public final class Codec {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Layout.Key key;
    /** In place of each row of a table of the root stands its id. */
    private final boolean idsOnly;

    /** A request as values, and what was read otherwise than written. */
    public record Decoded(Snapshot snapshot, List<Note> notes) {
    }

    private Codec(Layout.Key key) {
        this(key, false);
    }

    private Codec(Layout.Key key, boolean idsOnly) {
        this.key = key;
        this.idsOnly = idsOnly;
    }

    /** Reads the members of a request in that form; the draft's own member is not among them. */
    public static Decoded decode(ObjectNode request, Contract contract) {
        var decoder = new Decoder(contract, request);
        return new Decoded(Snapshot.empty().in(contract).with(decoder.root()), decoder.notes());
    }

    /** Everything that is set and has a place, in the order of the reference, secrets in clear; unknown members after the known ones. */
    public static ObjectNode request(Snapshot snapshot) {
        return new Codec(key(snapshot)).object(snapshot.scope());
    }

    private static Layout.Key key(Snapshot snapshot) {
        return new Layout.Key(Catalogue.REQUEST, snapshot.contract(), snapshot.type());
    }

    /** The same request with the id of each row, as a {@link tools.jackson.databind.node.POJONode}, where the row stands. */
    static ObjectNode withoutRows(Snapshot snapshot) {
        return new Codec(key(snapshot), true).object(snapshot.scope());
    }

    /** What stands there for a row. */
    static ObjectNode row(Snapshot snapshot, Scope scope) {
        return new Codec(key(snapshot)).object(scope);
    }

    /** The known members of a row or the root. */
    static ObjectNode known(Snapshot snapshot, Scope scope) {
        var codec = new Codec(key(snapshot));
        return codec.members(scope, Layout.of(codec.key.of(scope.row().form())));
    }

    private ObjectNode object(Scope scope) {
        var layout = Layout.of(key.of(scope.row().form()));
        var json = members(scope, layout);
        var unknown = scope.row().unknown();
        unknown.forEach((object, members) -> {
            if (!object.isEmpty() && Unknown.hasPlace(scope, object, layout)) Unknown.put(json, object, members);
        });
        // Those of the form itself come last, as where it is read.
        if (unknown.containsKey("")) Unknown.put(json, "", unknown.get(""));
        return json;
    }

    private ObjectNode members(Scope scope, Layout layout) {
        var json = NODES.objectNode();
        var unknown = scope.row().unknown().get(layout.path());
        layout.members().forEach((name, member) -> {
            var written = member.members().isEmpty() ? leaf(scope, member) : group(scope, member);
            // It came in the other form, which has no such place, and stands where it will be found when it is read.
            if (written == null && unknown != null) written = unknown.get(name);
            if (written != null) json.set(name, written);
        });
        return json;
    }

    private JsonNode group(Scope scope, Layout layout) {
        var raw = layout.field() == null ? null : scope.row().raw(layout.field());
        if (raw instanceof Foreign foreign) return foreign.json();
        var object = members(scope, layout);
        // One that holds nothing but unknown members stands in its place too.
        var isHeld = raw != null || scope.row().unknown().containsKey(layout.path());
        return object.isEmpty() && !isHeld ? null : object;
    }

    private JsonNode leaf(Scope scope, Layout layout) {
        var written = WrittenPlaces.at(scope, layout.field()).orElse(null);
        if (written == null) return null;
        return layout.field().kind() == Kind.ROWS && written.value() instanceof List<?> rows
                ? rows(scope, rows)
                : json(written.field(), written.value(), layout.wire());
    }

    private JsonNode rows(Scope scope, List<?> rows) {
        var array = NODES.arrayNode();
        rows.forEach(row -> array.add(idsOnly ? NODES.pojoNode(((Values) row).id()) : object(scope.into((Values) row))));
        return array;
    }

    /** One value as that wire wants it; null for an absent or withheld one. */
    private static JsonNode json(Field<?> field, Object value, Wire wire) {
        if (value == null || value instanceof Withheld) return null;
        return value instanceof Foreign foreign ? foreign.json() : field.match(new ToJson(value, wire));
    }

    /** One value by itself, as the field's own form writes it; rows with all that they can hold. */
    static JsonNode json(Field<?> field, Object value) {
        if (field.kind() != Kind.ROWS || !(value instanceof List<?> rows)) return json(field, value, field.wire());
        var all = new Layout.Key(Catalogue.REQUEST, Contract.FORM_2026, ClusterType.MANAGED);
        return new Codec(all).rows(Scope.of(Values.root(), Contract.FORM_2026), rows);
    }
}
