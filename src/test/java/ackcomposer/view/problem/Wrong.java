package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.Samples;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Context;

/** Valid drafts with one thing wrong, and the problem that is then said. */
final class Wrong {
    private Wrong() {
    }

    /** R4: the blocks of pods and Services share addresses; one repair. */
    static Snapshot clash() {
        return Samples.quiet().set(0, NETWORK.serviceCidr, "172.20.0.0/20");
    }

    /** A warning: the name has an underscore. */
    static Snapshot doubtfulName() {
        return Samples.quiet().set(0, BASICS.name, "prod_bj");
    }

    /** C45: a note, since documents disagree on what is assumed. */
    static Snapshot unsaid() {
        return Samples.quiet().set(0, NETWORK.snatEntry, null).set(0, NETWORK.vpcHasNat, true);
    }

    /** R16: the masters have no login; only the user knows one. */
    static Snapshot noLogin() {
        return Samples.quiet().set(0, MASTERS.keyPair, null);
    }

    /** R16: a warning of the pool "web", of which nobody can log on to the nodes. */
    static Snapshot poolWithoutLogin() {
        var state = Samples.quiet();
        return state.set(pool(state).id(), NODE_POOLS.pool.keyPair, null);
    }

    static Values pool(Snapshot state) {
        return state.root().rows(NODE_POOLS.nodepools).get(0);
    }

    /** The problem of that rule. */
    static Problem of(Context context, String rule) {
        return context.session().problems().all().stream().filter(problem -> problem.rule().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError(context.session().problems().all().stream().map(Problem::rule).toList().toString()));
    }

    static Problem of(Rig rig, String rule) {
        return Rig.call(() -> of(rig.context, rule));
    }
}
