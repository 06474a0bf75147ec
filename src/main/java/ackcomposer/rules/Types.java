package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
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

    static boolean managed(Scope scope) {
        return of(scope) == ClusterType.MANAGED;
    }

    /** Whether a value is there that counts: what is set, or the preset. */
    static <T> boolean is(Scope scope, Field<T> field, T value) {
        return scope.effective(field).filter(value::equals).isPresent();
    }

    /** Whether it is set to that very value. */
    static <T> boolean isSetTo(Scope scope, Field<T> field, T value) {
        return scope.get(field).filter(value::equals).isPresent();
    }

    static boolean isForeign(Scope scope, Field<?> field) {
        return scope.root().raw(field) instanceof Foreign;
    }
}
