package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Forms;
import ackcomposer.model.MisplacedKey;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.WrittenPlaces;
import ackcomposer.rules.Capacity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the other form makes of each parameter of a draft. */
public final class Migration {
    private static final Set<Field<?>> CHANGED = Set.of(MASTERS.osType, ADVANCED.disableRollback, ADVANCED.timeoutMins);

    private final Snapshot before;
    private final Snapshot after;
    private final Paths from;
    private final Paths to;
    private final Lang lang;
    private final Map<Ref, String> came = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** What happens to a value; the words are those of the report. */
    public enum Kind {
        MOVED, RENAMED, COPIED, DROPPED, MEANING_CHANGED, UNVERIFIED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        if (!came.containsKey(ref) && !wasWritten(field, ref)) return;
        var places = WrittenPlaces.of(after, scope, field);
        var own = field.place(after.contract(), after.type());
        if (own.isPresent()) moved(field, old, to.of(ref));
        places.stream().filter(place -> !place.equals(ref)).forEach(place -> elsewhere(field, old, to.of(place), place.row() != ref.row()));
        if (places.isEmpty() && !Capacity.isSaidElsewhere(scope, field)) add(field, old, null, Kind.DROPPED);
        if (after.contract() == Contract.FORM_2026) doubts(scope, field, old, places.isEmpty() ? null : to.of(ref));
    }

    private boolean wasWritten(Field<?> field, Ref ref) {
        return before.find(ref.row()).filter(at -> !WrittenPlaces.of(before, at, field).isEmpty()).isPresent();
    }

    /** Members that only the service knows go with their object. */
    private void unknown(Scope scope) {
        for (var group : Snapshot.fields(scope.row())) {
            if (!hasPlace(group, before) || hasPlace(group, after)) continue;
            scope.row().unknownPaths(group.path())
                    .forEach(path -> add(group, from.of(Ref.unknown(scope.row().id(), path)), null, Kind.DROPPED));
        }
    }

    private static boolean hasPlace(Field<?> field, Snapshot snapshot) {
        return field.place(snapshot.contract(), snapshot.type()).isPresent();
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
        if (field == BASICS.runtimeName && scope.get(BASICS.runtimeName).filter(name -> !name.equals("containerd")).isPresent())
            add(field, old, null, Kind.MEANING_CHANGED);
        if (field == NETWORK.podVSwitches || field == NODE_POOLS.pool.autoUpgrade) add(field, old, now, Kind.UNVERIFIED);
    }

    private void add(Field<?> field, String old, String now, Kind kind) {
        steps.add(new Step(field, old, now, kind, reason(field, kind), evidence(field, kind)));
    }

    /** That of the parameter, else of its object, else of what happens to it. */
    private String reason(Field<?> field, Kind kind) {
        var texts = Texts.of(Migration.class, lang);
        var key = "migration." + kind.word();
        if (after.contract() == Contract.FORM_2024) return texts.get(key + ".back");
        var object = field.full().replaceAll("\\.[a-z_]+$", ".*");
        return texts.find(key + "." + field.full()).or(() -> texts.find(key + "." + object)).orElseGet(() -> texts.get(key));
    }

    /** Where it was read that this parameter changed. */
    private String evidence(Field<?> field, Kind kind) {
        var mark = Source.SDK.cited(lang);
        if (field.announced()) return lang.groups(List.of(Source.ANNOUNCEMENT.cited(lang), mark));
        if (kind == Kind.UNVERIFIED && field == NETWORK.podVSwitches) return lang.groups(List.of(mark, Source.TERRAFORM.cited(lang)));
        var fills = field.places().stream().anyMatch(there -> there.manner() == Place.Manner.FILL);
        if (!fills || kind != Kind.COPIED) return mark;
        return lang.groups(List.of(mark, Texts.of(Migration.class, lang).get("evidence.inferred")));
    }
}
