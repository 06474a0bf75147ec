package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.REQUEST;
import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Foreign;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.WrittenPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the form at hand means for values: those that it has no place for, and those of which nobody knows whether it still takes them. */
final class ContractRules {
    private static final NodePool POOL = NODE_POOLS.pool;

    private ContractRules() {
    }

    /** Of one row. */
    static List<Problem> of(Snapshot snapshot, Scope scope) {
        var found = new ArrayList<Problem>();
        if (hasPlace(snapshot, scope)) for (var field : Snapshot.fields(scope.row()))
            if (scope.row().isSet(field) && !field.aid()) dropped(snapshot, scope, field, found);
        uncertain(scope, found);
        if (snapshot.contract() == Contract.FORM_2026) later(snapshot, scope, found);
        return found;
    }

    /** A row is as much without a place as its table. */
    private static boolean hasPlace(Snapshot snapshot, Scope scope) {
        return scope.row().form().table().map(table -> table.place(snapshot.contract(), snapshot.type()).isPresent()).orElse(true);
    }

    private static void dropped(Snapshot snapshot, Scope scope, Field<?> field, List<Problem> out) {
        if (field.place(snapshot.contract(), snapshot.type()).isPresent() || !WrittenPlaces.of(snapshot, scope, field).isEmpty() || isSaidElsewhere(scope, field)) return;
        var windows = field == MASTERS.osType && scope.get(MASTERS.osType).filter("Windows"::equals).isPresent();
        out.add(new Problem(windows ? Severity.WARNING : Severity.NOTE, "contract.dropped", List.of(scope.ref(field)),
                Repairs.words(windows ? "contract.dropped.windows" : "contract.dropped", field, snapshot.contract().year()), Source.SDK,
                insteadOf(field, scope)));
    }

    private static Problem.Cure insteadOf(Field<?> field, Scope scope) {
        var row = scope.row().id();
        return draft -> draft.find(row).map(now -> PublicAddress.insteadOf(field, now)).orElse(List.of());
    }

    /** A number of nodes that the pool states twice is not lost. */
    private static boolean isSaidElsewhere(Scope scope, Field<?> field) {
        return field == POOL.count && Objects.equals(scope.row().raw(POOL.count), scope.row().raw(POOL.desiredSize));
    }

    /** In either form. */
    private static void uncertain(Scope scope, List<Problem> out) {
        if (scope.row().form() != POOL) return;
        var policy = Stream.of(POOL.upgradePolicy, POOL.upgradeKubelet).filter(scope::isSet).map(scope::ref).toList();
        if (!policy.isEmpty()) out.add(new Problem(Severity.WARNING, "contract.unverified", Stream.concat(Stream.of(scope.ref(POOL.upgradePolicy)), policy.stream()).distinct().toList(),
                Repairs.words("contract.unverified.auto_upgrade"), Source.SDK, Problem.Cure.NONE));
        if (scope.isSet(POOL.vulRestart)) out.add(unverified(Severity.WARNING, scope.ref(POOL.vulRestart), "contract.unverified.restart"));
    }

    private static void later(Snapshot snapshot, Scope scope, List<Problem> out) {
        if (scope.row().form() == REQUEST) {
            if (scope.isSet(NETWORK.podVSwitches) && !ADDONS.plugin.values(scope).orElse(List.of()).contains("flannel"))
                out.add(unverified(Severity.WARNING, scope.ref(NETWORK.podVSwitches), "contract.unverified.pod_vswitches"));
            if (lacksRrsa(scope)) out.add(new Problem(Severity.ERROR, "field.required", List.of(scope.ref(ADVANCED.enableRrsa)),
                    Repairs.words("field.required", ADVANCED.enableRrsa, ADVANCED.enableRrsa.example()), Source.SDK,
                    Repairs.always(Repairs.use(scope.ref(ADVANCED.enableRrsa), false, "false"))).byDefault());
            var mode = scope.get(ADVANCED.nodeNameMode).orElse("");
            if (mode.matches("customized,[^,]*,[0-9]+,[^,]*") && !WrittenPlaces.of(snapshot, scope, ADVANCED.nodeNameMode).isEmpty())
                out.add(new Problem(Severity.WARNING, "field.pattern", List.of(scope.ref(ADVANCED.nodeNameMode)), Repairs.words("contract.numeric_name", mode), Source.SDK,
                        Repairs.always(Repairs.use(scope.ref(ADVANCED.nodeNameMode), ip(mode), ip(mode)))));
        }
        if (scope.row().form() == POOL) {
            if (scope.isSet(POOL.managed)) out.add(unverified(Severity.NOTE, scope.ref(POOL.managed), "contract.unverified.management"));
            if (scope.isSet(POOL.autoUpgrade)) out.add(unverified(Severity.WARNING, scope.ref(POOL.autoUpgrade), "contract.unverified.auto_upgrade"));
        }
    }

    /** The object is there, and its one member is not. */
    private static boolean lacksRrsa(Scope scope) {
        var there = scope.isSet(ADVANCED.rrsaConfig) && !(scope.row().raw(ADVANCED.rrsaConfig) instanceof Foreign) || scope.row().unknown().containsKey(ADVANCED.rrsaConfig.path());
        return there && !scope.isSet(ADVANCED.enableRrsa);
    }

    private static String ip(String mode) {
        return mode.replaceFirst("^(customized,[^,]*,)[0-9]+", "$1ip");
    }

    private static Problem unverified(Severity severity, Ref place, String key) {
        return Problem.of(severity, "contract.unverified", List.of(place), Repairs.words(key), Source.SDK);
    }
}
