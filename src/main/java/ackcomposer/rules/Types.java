package ackcomposer.rules;

import static ackcomposer.catalogue.Catalogue.BASICS;

import ackcomposer.catalogue.ClusterType;
import ackcomposer.catalogue.Field;
import ackcomposer.model.Foreign;
import ackcomposer.model.Scope;

/** What rules ask about the kind of cluster and the kind of a value. */
final class Types {

    private Types() {
    }

    /** An absent type is judged as a dedicated one. */
    static ClusterType of(Scope scope) {
        return ClusterType.of(scope.get(BASICS.clusterType).orElse(null));
    }

    static boolean dedicated(Scope scope) {
        return of(scope) == ClusterType.DEDICATED;
    }

    static boolean isForeign(Scope scope, Field<?> field) {
        return scope.root().raw(field) instanceof Foreign;
    }
}
