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

/** What is said of keys that are no values of the draft: those of the other form, those that are gone, and those that nobody knows. */
final class KeyRules {
    private final Snapshot snapshot;
    private final List<Problem> found = new ArrayList<>();

    private KeyRules(Snapshot snapshot) {
        this.snapshot = snapshot;
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
        twice.forEach(both -> found.add(new Problem(Severity.ERROR, "contract.collision", List.of(scope.ref(both.leaf().field()), Ref.unknown(scope.row().id(), both.leaf().path())),
                Repairs.words("contract.collision", both.leaf().field(), both.leaf().path()), Source.COMPOSER,
                Repairs.always(new Repair(Repairs.words("fix.keep_other", both.leaf().path()), state -> both.stray().moved(state, List.of(both.leaf()))),
                        new Repair(Repairs.words("fix.keep", both.leaf().field()), state -> Forms.once(state, both))))));
        strays.stream().filter(stray -> twice.stream().noneMatch(both -> both.stray().path().equals(stray.path()))).forEach(this::stray);
        scope.row().unknownPaths().filter(path -> !named.contains(path)).forEach(path -> unknown(scope, path));
    }

    private void stray(MisplacedKey stray) {
        var row = stray.scope().row();
        var later = snapshot.contract() == Contract.FORM_2024;
        var retired = !stray.ofAnotherType() && (stray.leaves().isEmpty() || stray.leaves().stream().anyMatch(leaf -> leaf.field().retired().isPresent() || leaf.field().newer()));
        var severity = row.form() == Catalogue.REQUEST && retired ? Severity.ERROR : Severity.WARNING;
        var rule = !retired ? "field.unused" : later ? "contract.misplaced" : "contract.retired";
        var places = Stream.concat(Stream.of(stray.path()), stray.leaves().stream().map(MisplacedKey.Leaf::path)).distinct().map(path -> Ref.unknown(row.id(), path)).toList();
        var problem = new Problem(severity, rule, places, Repairs.words(rule.equals("field.unused") ? "contract.typeless" : rule, stray.path()),
                later ? Source.PAGE : Source.SDK, draft -> repairs(draft, row.id(), stray.path()));
        found.add(retired ? problem : problem.byDefault());
    }

    /** Moves what has a place in the form of that draft; else leaves it out. */
    private static List<Repair> repairs(Snapshot draft, long row, String path) {
        var all = draft.find(row).map(scope -> MisplacedKey.of(draft, scope)).orElse(List.of());
        return all.stream().filter(stray -> stray.path().equals(path)).findFirst().map(stray -> repairs(draft, stray, all)).orElse(List.of());
    }

    private static List<Repair> repairs(Snapshot draft, MisplacedKey stray, List<MisplacedKey> all) {
        var movable = stray.movable(draft);
        var drop = new Repair(Repairs.words("fix.leave_out", stray.path()), stray::dropped);
        if (movable.isEmpty()) return Stream.concat(PublicAddress.insteadOf(stray, all).stream(), Stream.of(drop)).toList();
        return List.of(new Repair(Repairs.words("fix.move", stray.path()), state -> stray.moved(state, movable)), drop);
    }

    private void unknown(Scope scope, String path) {
        var row = scope.row();
        var kind = Undeclared.of(row.form().prefix() + path);
        var place = List.of(Ref.unknown(row.id(), path));
        var name = path.substring(path.lastIndexOf('.') + 1);
        if (kind.isEmpty()) {
            found.add(new Problem(Severity.NOTE, "field.unknown", place, Repairs.words("field.unknown", name), Source.COMPOSER, Problem.Cure.NONE));
            return;
        }
        switch (kind.get()) {
            case KEPT -> found.add(new Problem(Severity.NOTE, "field.unknown", place, Repairs.words("field.undeclared." + name, name), Source.SDK, Problem.Cure.NONE));
            case OLDER -> found.add(new Problem(Severity.WARNING, "contract.older", place, Repairs.words("contract.older", name), Source.SDK, Repairs.always(drop(row.id(), path))));
            case OLDER_WORKERS -> found.add(new Problem(Severity.WARNING, "contract.older", place, Repairs.words("contract.older_workers", name), Source.SDK, Repairs.always(drop(row.id(), path))));
            case RETIRED -> retiredMember(scope, path, place);
        }
    }

    private void retiredMember(Scope scope, String path, List<Ref> place) {
        var drop = Repairs.always(drop(0, path));
        var text = scope.row().unknown(path).flatMap(Foreign::scalar).orElse("");
        if (path.endsWith(".runtime") && !text.equals("containerd"))
            found.add(new Problem(Severity.ERROR, "field.choice", place, Repairs.words("contract.masters_runtime", text), Source.SDK, drop));
        if (path.endsWith(".node_port_range") && !isRange(text))
            found.add(new Problem(Severity.ERROR, "field.pattern", place, Repairs.words("contract.port_range", text), Source.SDK, drop));
        found.add(new Problem(Severity.WARNING, "contract.retired", place, Repairs.words("contract.retired", path), Source.SDK, drop));
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
