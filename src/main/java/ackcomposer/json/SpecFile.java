package ackcomposer.json;

import ackcomposer.catalogue.Contract;
import ackcomposer.catalogue.Field;
import ackcomposer.catalogue.Message;
import ackcomposer.model.Foreign;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The file {@code *.ack.json}: the request, and one last member with what only the draft knows. */
public final class SpecFile {
    public static final String MEMBER = "x-ack-composer";
    public static final int FORMAT = 1;
    private static final List<String> OURS = List.of("format", "contract", "aids", "secrets", "parked_secrets", "kept");

    /**
     * A file as read.
     *
     * @param plain  it has no member of ours, and is saved without one
     * @param newer  it was written in a later format: shown, not saved over
     */
    public record Opened(Snapshot snapshot, boolean plain, boolean newer, List<Repaired> repairs, List<Note> notes) {
    }

    private SpecFile() {
    }

    public static Opened read(byte[] bytes) throws Fault {
        var parsed = Reader.read(bytes);
        var request = parsed.root();
        var member = request.get(MEMBER);
        if (!(member instanceof ObjectNode ours)) return opened(parsed, Codec.decode(request), true, false, List.of());
        request.remove(MEMBER);
        var decoded = Codec.decode(request);
        var notes = new ArrayList<Note>();
        var snapshot = new Member(ours, notes).applied(decoded.snapshot());
        return opened(parsed, new Codec.Decoded(snapshot, decoded.notes()), false, ours.path("format").asInt(FORMAT) > FORMAT, notes);
    }

    private static Opened opened(Parsed parsed, Codec.Decoded decoded, boolean plain, boolean newer, List<Note> more) {
        var notes = new ArrayList<>(decoded.notes());
        notes.addAll(more);
        return new Opened(decoded.snapshot(), plain, newer, parsed.repairs(), notes);
    }

    /** The request alone, secrets left out. */
    public static byte[] plain(Snapshot snapshot) {
        return ended(Masking.without(Codec.request(snapshot)));
    }

    /** Paths of the secrets that no file holds. */
    public static List<String> secretsLeftOut(Snapshot snapshot) {
        return Masking.paths(Codec.request(snapshot));
    }

    /** Whether a plain request would lose something: a kept value, an aid, an accepted warning, or a secret. */
    public static boolean needsMember(Snapshot snapshot) {
        return !member(snapshot).without(List.of("format", "contract")).isEmpty();
    }

    public static byte[] spec(Snapshot snapshot) {
        var request = Masking.without(Codec.request(snapshot));
        request.set(MEMBER, member(snapshot));
        return ended(request);
    }

    private static byte[] ended(ObjectNode node) {
        return (Json.text(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode member(Snapshot snapshot) {
        var paths = new Paths(snapshot);
        var nodes = JsonNodeFactory.instance;
        var aids = nodes.objectNode();
        var secrets = nodes.arrayNode();
        var parkedSecrets = nodes.arrayNode();
        var kept = nodes.objectNode();
        Masking.paths(Codec.request(snapshot)).forEach(secrets::add);
        for (var scope : snapshot.scopes()) for (var field : Snapshot.fields(scope.row())) {
            var value = scope.row().raw(field);
            var path = paths.of(Ref.to(scope.row().id(), field));
            var parked = scope.row().parked(field).orElse(null);
            if (field.aid() && value != null) aids.set(field.path(), Codec.json(field, value));
            if (value instanceof Withheld) secrets.add(path);
            if (parked == null) continue;
            if (isClear(field, parked)) parkedSecrets.add(path);
            else kept.set(path, Codec.json(field, parked));
        }
        parkedSecrets.forEach(secrets::add);
        var member = nodes.objectNode().put("format", FORMAT).put("contract", snapshot.contract().year());
        if (!aids.isEmpty()) member.set("aids", aids);
        if (!secrets.isEmpty()) member.set("secrets", secrets);
        // Which of the secrets are not sent; without this, a kept password would count as set beside a key pair.
        if (!parkedSecrets.isEmpty()) member.set("parked_secrets", parkedSecrets);
        if (!kept.isEmpty()) member.set("kept", kept);
        return member.setAll(snapshot.extra());
    }

    private static boolean isClear(Field<?> field, Object value) {
        return value instanceof Withheld || value != null && field.secret() && Masking.isSecret(field.name(), Codec.json(field, value));
    }

    /** Our member of a file, put onto the values of its request. */
    private record Member(ObjectNode json, List<Note> notes) {

        Snapshot applied(Snapshot snapshot) {
            var next = snapshot;
            if (json.path("aids") instanceof ObjectNode aids) next = aids(next, aids);
            if (json.path("kept") instanceof ObjectNode kept)
                for (var entry : kept.properties()) next = kept(next, entry.getKey(), entry.getValue());
            var parked = json.path("parked_secrets").values().stream().map(path -> path.asString("")).toList();
            for (var path : json.path("secrets")) next = secret(next, path.asString(""), parked.contains(path.asString("")));
            var extra = json.deepCopy();
            OURS.forEach(extra::remove);
            return new Snapshot(contract(), next.root(), extra);
        }

        private Contract contract() {
            return Contract.FORM_2024;
        }

        private static Snapshot aids(Snapshot snapshot, ObjectNode aids) {
            var next = snapshot;
            for (var field : Snapshot.fields(snapshot.root())) {
                var json = aids.get(field.path());
                if (field.aid() && json != null && !json.isNull()) next = next.with(next.root().with(field, read(field, json)));
            }
            return next;
        }

        private Snapshot kept(Snapshot snapshot, String path, JsonNode json) {
            var ref = field(snapshot, path);
            if (ref == null) return snapshot;
            return snapshot.edit(ref.row(), values -> values.isSet(ref.field()) ? values : values.withParked(ref.field(), read(ref.field(), json)));
        }

        private Snapshot secret(Snapshot snapshot, String path, boolean parked) {
            var ref = field(snapshot, path);
            if (ref == null || !ref.field().secret()) return snapshot;
            return snapshot.edit(ref.row(), values -> values.isSet(ref.field()) ? values
                    : parked ? values.withParked(ref.field(), Withheld.SECRET) : values.with(ref.field(), Withheld.SECRET));
        }

        private Ref field(Snapshot snapshot, String path) {
            var ref = new Paths(snapshot).find(path).filter(found -> found.field() != null && found.tail().isEmpty()).orElse(null);
            if (ref == null) notes.add(new Note("field.unknown", Ref.unknown(0, path), Message.of(SpecFile.class, "json.kept_nowhere", path)));
            return ref;
        }

        private static Object read(Field<?> field, JsonNode json) {
            var value = field.match(new FromJson(json)).value();
            return value == null ? new Foreign(json) : value;
        }
    }
}
