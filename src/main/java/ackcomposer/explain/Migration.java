package ackcomposer.explain;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Forms;
import ackcomposer.model.MisplacedKey;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.WrittenPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the other form makes of each parameter of a draft. */
public final class Migration {
    private static final Set<Field<?>> CHANGED = Set.of(Catalogue.MASTERS.osType, Catalogue.ADVANCED.disableRollback, Catalogue.ADVANCED.timeoutMins);

    private final Snapshot before;
    private final Snapshot after;
    private final Paths from;
    private final Paths to;
    private final Lang lang;
    private final Map<Ref, String> came = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** What happens to a value; the words are those of the report. */
    public enum Kind {
        MOVED("moved"), RENAMED("renamed"), COPIED("copied"), DROPPED("dropped"), MEANING_CHANGED("meaning-changed"), UNVERIFIED("unverified");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * One value on its way.
     *
     * @param from where it is written in the form at hand
     * @param to   where it is written in the other; null: nowhere
     */
    public record Step(Field<?> field, String from, String to, Kind kind, String reason, String evidence) {
    }

    private Migration(Snapshot snapshot, Contract form, Lang lang) {
        before = snapshot;
        after = Forms.switched(snapshot, form);
        from = new Paths(before);
        to = new Paths(after);
        this.lang = lang;
        for (var scope : before.scopes()) for (var stray : MisplacedKey.of(before, scope)) for (var leaf : stray.leaves())
            came.put(scope.ref(leaf.field()), from.of(Ref.unknown(scope.row().id(), leaf.path())));
    }

    /** In the order of the reference; empty where the draft is in that form already. */
    public static List<Step> of(Snapshot snapshot, Contract form, Lang lang) {
        if (snapshot.contract() == form) return List.of();
        var migration = new Migration(snapshot, form, lang);
        for (var scope : migration.after.scopes()) {
            Snapshot.fields(scope.row()).stream().filter(scope.row()::isSet).forEach(field -> migration.value(scope, field));
            migration.unknown(scope);
        }
        return List.copyOf(migration.steps);
    }

    private void value(Scope scope, Field<?> field) {
        if (field.aid()) return;
        var ref = scope.ref(field);
        var old = came.getOrDefault(ref, from.of(ref));
        var wasWritten = came.containsKey(ref) || before.find(ref.row()).filter(at -> !WrittenPlaces.of(before, at, field).isEmpty()).isPresent();
        if (!wasWritten) return;
        var places = WrittenPlaces.of(after, scope, field);
        var own = field.place(after.contract(), after.type());
        if (own.isPresent()) moved(field, old, to.of(ref));
        places.stream().filter(place -> !place.equals(ref)).forEach(place -> elsewhere(field, old, to.of(place), place.row() != ref.row()));
        if (places.isEmpty() && !isSaidElsewhere(scope, field)) add(field, old, null, Kind.DROPPED);
        if (after.contract() == Contract.FORM_2026) doubts(scope, field, old, places.isEmpty() ? null : to.of(ref));
    }

    /** Members that only the service knows go with their object. */
    private void unknown(Scope scope) {
        Snapshot.fields(scope.row()).stream().filter(group -> group.place(before.contract(), before.type()).isPresent() && group.place(after.contract(), after.type()).isEmpty())
                .forEach(group -> scope.row().unknownPaths(group.path()).forEach(path -> add(group, from.of(Ref.unknown(scope.row().id(), path)), null, Kind.DROPPED)));
    }

    private static boolean isSaidElsewhere(Scope scope, Field<?> field) {
        var pool = Catalogue.NODE_POOLS.pool;
        return field == pool.count && Objects.equals(scope.row().raw(pool.count), scope.row().raw(pool.desiredSize));
    }

    private void moved(Field<?> field, String old, String now) {
        if (!old.equals(now)) add(field, old, now, last(old).equals(last(now)) ? Kind.MOVED : Kind.RENAMED);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private void elsewhere(Field<?> field, String old, String now, boolean copied) {
        add(field, old, now, copied ? Kind.COPIED : Kind.MOVED);
    }

    private void doubts(Scope scope, Field<?> field, String old, String now) {
        if (CHANGED.contains(field)) add(field, old, now, Kind.MEANING_CHANGED);
        if (field == Catalogue.BASICS.runtimeName && scope.get(Catalogue.BASICS.runtimeName).filter(name -> !name.equals("containerd")).isPresent())
            add(field, old, null, Kind.MEANING_CHANGED);
        if (field == Catalogue.NETWORK.podVSwitches || field == Catalogue.NODE_POOLS.pool.autoUpgrade) add(field, old, now, Kind.UNVERIFIED);
    }

    private void add(Field<?> field, String old, String now, Kind kind) {
        var texts = Texts.of(Migration.class, lang);
        var key = "migration." + kind.word();
        var reason = after.contract() == Contract.FORM_2024 ? texts.get(key + ".back")
                : texts.find(key + "." + field.full()).or(() -> texts.find(key + "." + field.full().replaceAll("\\.[a-z_]+$", ".*"))).orElseGet(() -> texts.get(key));
        steps.add(new Step(field, old, now, kind, reason, evidence(field, kind)));
    }

    /** Where it was read that this parameter changed. */
    private static String evidence(Field<?> field, Kind kind) {
        var mark = Source.SDK.title() + ", " + Source.SDK.date();
        var place = field.places().stream().anyMatch(there -> there.manner() == Place.Manner.FILL) && kind == Kind.COPIED;
        return field.announced() ? Source.ANNOUNCEMENT.title() + ", " + Source.ANNOUNCEMENT.date() + "; " + mark
                : kind == Kind.UNVERIFIED && field == Catalogue.NETWORK.podVSwitches ? mark + "; " + Source.TERRAFORM.title() + ", " + Source.TERRAFORM.date()
                : place ? mark + "; place inferred" : mark;
    }
}
