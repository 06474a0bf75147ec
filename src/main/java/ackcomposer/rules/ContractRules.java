package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static ackcomposer.catalogue.page.Catalogue.REQUEST;

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
import java.util.stream.Stream;

/** What the form at hand means for values: it has no place for them, or nobody knows whether it still takes them. */
final class ContractRules {
    private static final NodePool POOL = NODE_POOLS.pool;
    static final Statement DROPPED = said("contract.dropped", Severity.NOTE, "contract.dropped");
    static final Statement WINDOWS = said("contract.dropped", Severity.WARNING, "contract.dropped.windows");
    static final Statement AUTO_UPGRADE = unverified(Severity.WARNING, "contract.unverified.auto_upgrade");
    static final Statement RESTART = unverified(Severity.WARNING, "contract.unverified.restart");
    static final Statement POD_VSWITCHES = unverified(Severity.WARNING, "contract.unverified.pod_vswitches");
    static final Statement MANAGEMENT = unverified(Severity.NOTE, "contract.unverified.management");
    static final Statement NO_RRSA = said("field.required", Severity.ERROR, "field.required").named("rrsa").yielding();
    static final Statement NUMERIC_NAME = said("field.pattern", Severity.WARNING, "contract.numeric_name").named("numeric_name");

    private final Snapshot snapshot;
    private final List<Problem> found = new ArrayList<>();

    private ContractRules(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    private static Statement unverified(Severity severity, String key) {
        return said("contract.unverified", severity, key);
    }

    private static Statement said(String word, Severity severity, String key) {
        return Statement.worded(word, severity, key, Source.SDK);
    }

    /** Of one row. */
    static List<Problem> of(Snapshot snapshot, Scope scope) {
        var rules = new ContractRules(snapshot);
        if (rules.hasPlace(scope)) for (var field : Snapshot.fields(scope.row()))
            if (scope.row().isSet(field) && !field.aid()) rules.dropped(scope, field);
        rules.uncertain(scope);
        if (snapshot.contract() == Contract.FORM_2026) rules.later(scope);
        return rules.found;
    }

    /** A row is as much without a place as its table. */
    private boolean hasPlace(Scope scope) {
        return scope.row().form().table().map(this::isWritten).orElse(true);
    }

    private boolean isWritten(Field<?> field) {
        return field.place(snapshot.contract(), snapshot.type()).isPresent();
    }

    private void dropped(Scope scope, Field<?> field) {
        if (isWritten(field) || !WrittenPlaces.of(snapshot, scope, field).isEmpty() || Capacity.isSaidElsewhere(scope, field)) return;
        var windows = field == MASTERS.osType && Types.isSetTo(scope, MASTERS.osType, "Windows");
        found.add((windows ? WINDOWS : DROPPED)
                .of(List.of(scope.ref(field)), Repairs.of(scope, now -> PublicAddress.insteadOf(field, now)), field, snapshot.contract()
                        .year()));
    }

    /** In either form. */
    private void uncertain(Scope scope) {
        if (scope.row().form() != POOL) return;
        if (scope.isSet(POOL.upgradePolicy) || scope.isSet(POOL.upgradeKubelet)) {
            var kubelet = Stream.of(POOL.upgradeKubelet).filter(scope::isSet).map(scope::ref);
            say(AUTO_UPGRADE, Stream.concat(Stream.of(scope.ref(POOL.upgradePolicy)), kubelet).toList());
        }
        if (scope.isSet(POOL.vulRestart)) say(RESTART, List.of(scope.ref(POOL.vulRestart)));
    }

    private void later(Scope scope) {
        if (scope.row().form() == REQUEST) laterOfRequest(scope);
        if (scope.row().form() != POOL) return;
        if (scope.isSet(POOL.managed)) say(MANAGEMENT, List.of(scope.ref(POOL.managed)));
        if (scope.isSet(POOL.autoUpgrade)) say(AUTO_UPGRADE, List.of(scope.ref(POOL.autoUpgrade)));
    }

    private void laterOfRequest(Scope scope) {
        if (scope.isSet(NETWORK.podVSwitches) && !Types.picks(scope, Types.FLANNEL))
            say(POD_VSWITCHES, List.of(scope.ref(NETWORK.podVSwitches)));
        var rrsa = scope.ref(ADVANCED.enableRrsa);
        if (lacksRrsa(scope))
            found.add(NO_RRSA.of(List.of(rrsa), Repairs.always(Repairs.use(rrsa, false)), ADVANCED.enableRrsa,
                    ADVANCED.enableRrsa.example()));
        var mode = scope.get(ADVANCED.nodeNameMode).orElse("");
        var name = scope.ref(ADVANCED.nodeNameMode);
        if (mode.matches("customized,[^,]*,[0-9]+,[^,]*") && !WrittenPlaces.of(snapshot, scope, ADVANCED.nodeNameMode).isEmpty())
            found.add(NUMERIC_NAME.of(List.of(name), Repairs.always(Repairs.use(name, ip(mode))), mode));
    }

    private void say(Statement statement, List<Ref> places) {
        found.add(statement.of(places, Problem.Cure.NONE));
    }

    /** The object is there, and its one member is not. */
    private static boolean lacksRrsa(Scope scope) {
        var row = scope.row();
        var there = scope.isSet(ADVANCED.rrsaConfig) && !(row.raw(ADVANCED.rrsaConfig) instanceof Foreign)
                || row.unknown().containsKey(ADVANCED.rrsaConfig.path());
        return there && !scope.isSet(ADVANCED.enableRrsa);
    }

    private static String ip(String mode) {
        return mode.replaceFirst("^(customized,[^,]*,)[0-9]+", "$1ip");
    }
}
