package ackcomposer.rules;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.catalogue.page.Undeclared;
import ackcomposer.model.Foreign;
import ackcomposer.model.Forms;
import ackcomposer.model.MisplacedKey;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is said of keys that are no values: those of the other form, those that are gone, and those that nobody knows. */
final class KeyRules {
    static final Statement COLLISION = said("contract.collision", Severity.ERROR, Source.COMPOSER);
    static final Statement RETIRED = said("contract.retired", Severity.ERROR, Source.SDK);
    static final Statement MISPLACED = said("contract.misplaced", Severity.ERROR, Source.PAGE);
    static final Statement TYPELESS =
            Statement.worded("field.unused", Severity.WARNING, "contract.typeless", Source.SDK).named("typeless").yielding();
    static final Statement OLDER = said("contract.older", Severity.WARNING, Source.SDK);
    static final Statement OLDER_WORKERS =
            Statement.worded("contract.older", Severity.WARNING, "contract.older_workers", Source.SDK);
    static final Statement RUNTIME =
            Statement.worded("field.choice", Severity.ERROR, "contract.masters_runtime", Source.SDK).named("masters_runtime");
    static final Statement PORTS =
            Statement.worded("field.pattern", Severity.ERROR, "contract.port_range", Source.SDK).named("port_range");
    static final Statement NEAR = said("field.near", Severity.WARNING, Source.PRACTICE).named("name");
    static final Statement UNKNOWN = said("field.unknown", Severity.NOTE, Source.COMPOSER);

    private final Snapshot snapshot;
    private final List<Problem> found = new ArrayList<>();

    private KeyRules(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    private static Statement said(String word, Severity severity, Source source) {
        return Statement.worded(word, severity, word, source);
    }

    /** Of one row. */
    static List<Problem> of(Snapshot snapshot, Scope scope) {
        var keys = new KeyRules(snapshot);
        keys.judge(scope);
        return keys.found;
    }

    private void judge(Scope scope) {
        if (scope.row().unknown().isEmpty()) return;
        var strays = MisplacedKey.of(snapshot, scope);
        Set<String> named = new HashSet<>();
        strays.forEach(stray -> named.add(stray.path()));
        var twice = Forms.twice(scope, strays);
        Set<String> colliding = new HashSet<>();
        for (var both : twice) {
            collision(scope, both);
            colliding.add(both.stray().path());
        }
        strays.stream().filter(stray -> !colliding.contains(stray.path())).forEach(this::stray);
        scope.row().unknownPaths().filter(path -> !named.contains(path)).forEach(path -> unknown(scope, path));
    }

    private void collision(Scope scope, Forms.Twice both) {
        var field = both.leaf().field();
        var other = both.leaf().path();
        found.add(COLLISION.of(List.of(scope.ref(field), Ref.unknown(scope.row().id(), other)), Repairs.always(
                new Repair(Repairs.words("fix.keep_other", other), state -> both.stray().moved(state, List.of(both.leaf()))),
                new Repair(Repairs.words("fix.keep", field), state -> Forms.once(state, both))), field, other));
    }

    private void stray(MisplacedKey stray) {
        var row = stray.scope().row();
        var older = snapshot.contract() == Contract.FORM_2024;
        var severity = row.form() == Catalogue.REQUEST && !hasNoEffect(stray) ? Severity.ERROR : Severity.WARNING;
        var statement = !isOfTheOtherForm(stray) ? TYPELESS.from(older ? Source.PAGE : Source.SDK)
                : (older ? MISPLACED : RETIRED).as(severity);
        var paths = Stream.concat(Stream.of(stray.path()), stray.leaves().stream().map(MisplacedKey.Leaf::path)).distinct();
        Problem.Cure cure = draft -> repairs(draft, row.id(), stray.path());
        found.add(statement.of(paths.map(path -> Ref.unknown(row.id(), path)).toList(), cure, stray.path()));
    }

    /** Since 2024-12-01, in either form. */
    private static boolean hasNoEffect(MisplacedKey stray) {
        return stray.path().equals(Catalogue.NETWORK.loadBalancerSpec.path());
    }

    /** Else it stands in this form too, for another type of cluster. */
    private static boolean isOfTheOtherForm(MisplacedKey stray) {
        return !stray.ofAnotherType() && (stray.leaves().isEmpty()
                || stray.leaves().stream().map(MisplacedKey.Leaf::field).anyMatch(field -> field.retired().isPresent() || field.newer()));
    }

    /** Moves what has a place in the form of that draft; else leaves it out. */
    private static List<Repair> repairs(Snapshot draft, long row, String path) {
        var all = draft.find(row).map(scope -> MisplacedKey.of(draft, scope)).orElse(List.of());
        return all.stream().filter(stray -> stray.path().equals(path)).findFirst().map(stray -> repairs(draft, stray, all))
                .orElse(List.of());
    }

    private static List<Repair> repairs(Snapshot draft, MisplacedKey stray, List<MisplacedKey> all) {
        var movable = stray.movable(draft);
        var leaveOut = new Repair(Repairs.words("fix.leave_out", stray.path()), stray::dropped);
        var drop = hasNoEffect(stray) ? leaveOut.safely() : leaveOut;
        if (movable.isEmpty()) return Stream.concat(PublicAddress.insteadOf(stray, all).stream(), Stream.of(drop)).toList();
        return List.of(new Repair(Repairs.words("fix.move", stray.path()), state -> stray.moved(state, movable)).safely(), drop);
    }

    private void unknown(Scope scope, String path) {
        var place = List.of(Ref.unknown(scope.row().id(), path));
        var name = path.substring(path.lastIndexOf('.') + 1);
        var drop = Repairs.always(drop(scope.row().id(), path));
        var kind = Undeclared.of(scope.row().form().prefix() + path);
        if (kind.isEmpty()) {
            found.add(NearNames.of(snapshot, scope, path).map(meant -> NEAR.of(place, meant.cure(), name, meant.shown()))
                    .orElseGet(() -> UNKNOWN.of(place, Problem.Cure.NONE, name)));
            return;
        }
        switch (kind.get()) {
            case KEPT -> found.add(kept(name).of(place, Problem.Cure.NONE, name));
            case OLDER -> found.add(OLDER.of(place, drop, name));
            // The last vSwitches that a request has are not to be removed.
            case OLDER_WORKERS -> found.add(OLDER_WORKERS.of(place,
                    path.equals(ManagedRules.OF_WORKERS) && ManagedRules.isPlacedByWorkers(scope) ? Problem.Cure.NONE : drop, name));
            case RETIRED -> retiredMember(scope, path, place);
        }
    }

    /** What has no editor has words of its own. */
    static Statement kept(String name) {
        return Statement.worded("field.unknown", Severity.NOTE, "field.undeclared." + name, Source.SDK).named(name);
    }

    private void retiredMember(Scope scope, String path, List<Ref> place) {
        var drop = Repairs.always(drop(0, path));
        var text = scope.row().unknown(path).flatMap(Foreign::scalar).orElse("");
        if (path.endsWith(".runtime") && !text.equals("containerd")) found.add(RUNTIME.of(place, drop, text));
        if (path.endsWith(".node_port_range") && !isRange(text)) found.add(PORTS.of(place, drop, text));
        found.add(RETIRED.as(Severity.WARNING).of(place, drop, path));
    }

    private static boolean isRange(String text) {
        if (!text.matches("[0-9]{1,5}-[0-9]{1,5}")) return false;
        var low = Integer.parseInt(text.substring(0, text.indexOf('-')));
        var high = Integer.parseInt(text.substring(text.indexOf('-') + 1));
        return low >= 1 && low <= high && high <= 65535;
    }

    private static Repair drop(long row, String path) {
        return new Repair(Repairs.words("fix.leave_out", path), state -> state.edit(row, values -> MisplacedKey.without(values, path)));
    }
}
