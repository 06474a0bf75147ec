package ackcomposer.json;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Forms;
import ackcomposer.model.MisplacedKey;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The file {@code *.ack.json}: the request, and one last member with what only the draft knows. */
public final class SpecFile {
    public static final String MEMBER = "x-ack-composer";
    public static final int FORMAT = 1;
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
        return read(bytes, -1);
    }

    /** @param choice of several requests that stand in the text, the one to read, from 0; -1: there must be one */
    public static Opened read(byte[] bytes, int choice) throws Fault {
        var parsed = Reader.read(bytes, true, choice);
        var request = parsed.root();
        var member = request.get(MEMBER);
        request.remove(MEMBER);
        if (!(member instanceof ObjectNode ours)) {
            var said = member == null ? List.<Note>of() : List.of(new Note("field.unknown", Ref.unknown(0, MEMBER),
                    Message.of(SpecFile.class, "json.no_member", Json.text(member))));
            return opened(parsed, decoded(request, Contract.FORM_2024), true, false, said);
        }
        var decoded = decoded(request, Telling.declared(ours.path("contract")));
        var notes = new ArrayList<Note>();
        var snapshot = new Member(ours, notes).applied(decoded.snapshot());
        return opened(parsed, new Codec.Decoded(snapshot, decoded.notes()), false, ours.path("format").asInt(FORMAT) > FORMAT, notes);
    }

    /** In the form that its names tell; of a field that came at both its places with one value, one is kept. */
    private static Codec.Decoded decoded(ObjectNode request, Contract declared) {
        var decoded = Codec.decode(request, Telling.form(request, declared));
        var notes = new ArrayList<>(decoded.notes());
        var edits = new Edits(decoded.snapshot());
        for (var twice : Forms.twice(decoded.snapshot())) {
            if (!twice.same()) continue;
            var scope = twice.stray().scope();
            var leaf = twice.leaf();
            edits.edit(scope.row().id(), row -> MisplacedKey.without(row, leaf.path()));
            notes.add(new Note("contract.collision", scope.ref(leaf.field()),
                    Message.of(SpecFile.class, "json.merged", leaf.field(), leaf.path())));
        }
        return new Codec.Decoded(edits.made(), notes);
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

    /**
     * Whether a plain request would lose something: a kept value, an aid, an accepted warning, a secret, or a form that its
     * names do not tell.
     */
    public static boolean needsMember(Snapshot snapshot) {
        var request = Codec.request(snapshot);
        return Telling.form(request, Contract.FORM_2024) != snapshot.contract()
                || !member(snapshot, Masking.paths(request)).without(List.of("format", "contract")).isEmpty();
    }

    public static byte[] spec(Snapshot snapshot) {
        var request = Codec.request(snapshot);
        var secrets = Masking.paths(request);
        // What the file had there of its own may hold a password too.
        var member = Masking.without(member(snapshot, secrets));
        if (!secrets.isEmpty()) request = Masking.without(request);
        request.set(MEMBER, member);
        return ended(request);
    }

    private static byte[] ended(ObjectNode node) {
        return (Json.text(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @param secretPaths of the secrets in the snapshot's request */
    private static ObjectNode member(Snapshot snapshot, List<String> secretPaths) {
        var paths = Paths.reference(snapshot);
        var written = new Paths(snapshot);
        var nodes = JsonNodeFactory.instance;
        var aids = nodes.objectNode();
        var secrets = nodes.arrayNode();
        var parkedSecrets = nodes.arrayNode();
        var kept = nodes.objectNode();
        var beside = nodes.objectNode();
        var displaced = nodes.objectNode();
        var unplaced = nodes.arrayNode();
        secretPaths.stream()
                .map(path -> written.find(path).filter(ref -> ref.field() != null).map(paths::of).orElse(path))
                .forEach(secrets::add);
        for (var scope : snapshot.scopes()) {
            for (var field : Snapshot.fields(scope.row())) {
                var value = scope.row().raw(field);
                if (value == null && scope.row().parked(field).isEmpty()) continue;
                if (field.aid() && value != null) aids.set(field.path(), Codec.json(field, value));
                var isLeftOut = value instanceof Withheld && Kept.isPlaced(snapshot, scope, field);
                var aside = Kept.of(snapshot, scope, field).orElse(null);
                if (!isLeftOut && aside == null) continue;
                var path = paths.of(Ref.to(scope.row().id(), field));
                if (isLeftOut) secrets.add(path);
                if (aside == null) continue;
                if (Kept.isUnplaced(snapshot, scope, field)) unplaced.add(path);
                if (isClear(field, aside)) parkedSecrets.add(path);
                else kept.set(path, Codec.json(field, aside));
                // Of a secret it is enough to ask once.
                Kept.beside(snapshot, scope, field).filter(other -> !isClear(field, other))
                        .ifPresent(other -> beside.set(path, Codec.json(field, other)));
            }
            Kept.unknown(snapshot, scope).forEach((path, json) -> kept.set(paths.of(Ref.unknown(scope.row().id(), path)), json));
            Kept.displaced(snapshot, scope).forEach((path, json) -> displaced.set(paths.of(Ref.unknown(scope.row().id(), path)), json));
        }
        parkedSecrets.forEach(secrets::add);
        Stream.of(kept, beside, displaced).flatMap(object -> Masking.paths(object).stream()).forEach(secrets::add);
        added(kept, snapshot.extra().path("kept"));
        added(beside, snapshot.extra().path("kept_beside"));
        added(displaced, snapshot.extra().path("kept_unknown"));
        added(aids, snapshot.extra().path("aids"));
        var named = new HashSet<>(secrets.values());
        snapshot.extra().path("secrets").values().stream().filter(named::add).forEach(secrets::add);
        var member = nodes.objectNode().put("format", FORMAT).put("contract", snapshot.contract().year());
        if (!aids.isEmpty()) member.set("aids", aids);
        // In an order that does not tell where each came from, so that a file that is read is written as it was.
        var sorted = secrets.valueStream().sorted(Comparator.comparing(JsonNode::asString)).toList();
        if (!secrets.isEmpty()) member.set("secrets", nodes.arrayNode().addAll(sorted));
        // Which of the secrets are not sent; without this, a kept password would count as set beside a key pair.
        if (!parkedSecrets.isEmpty()) member.set("parked_secrets", parkedSecrets);
        if (!kept.isEmpty()) member.set("kept", kept);
        if (!beside.isEmpty()) member.set("kept_beside", beside);
        if (!displaced.isEmpty()) member.set("kept_unknown", displaced);
        if (!unplaced.isEmpty()) member.set("unplaced", unplaced);
        member.setAll(snapshot.extra().deepCopy().without(List.of("kept", "kept_beside", "kept_unknown", "aids", "secrets")));
        var accepted = new Accepted(snapshot).written();
        if (accepted.isEmpty()) member.remove(Accepted.MEMBER);
        else member.set(Accepted.MEMBER, accepted);
        return member;
    }

    /** What the file had beside them. */
    private static void added(ObjectNode ours, JsonNode others) {
        others.properties().stream().filter(entry -> !ours.has(entry.getKey()))
                .forEach(entry -> ours.set(entry.getKey(), entry.getValue()));
    }

    private static boolean isClear(Field<?> field, Object value) {
        return value instanceof Withheld || value != null && field.secret() && Masking.isSecret(field.name(), Codec.json(field, value));
    }
}
