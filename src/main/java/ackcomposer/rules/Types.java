package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Foreign;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.Optional;

/** What rules ask about the kind of cluster and the kind of a value. */
final class Types {
    static final String FLANNEL = "flannel";
    static final String TERWAY = "terway-eniip";

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

    /** Whether that network plug-in is the one picked. */
    static boolean picks(Scope scope, String plugin) {
        return ADDONS.plugin.values(scope).filter(names -> names.contains(plugin)).isPresent();
    }

    /** The names of the add-ons among which the network plug-in is picked. */
    static List<Ref> picked(Scope scope) {
        return ADDONS.plugin.picked(scope).stream().map(row -> Ref.to(row.id(), ADDONS.addon.name)).toList();
    }

    /** Whether all that the field depends on is known to be so. */
    static boolean applies(Scope scope, Field<?> field) {
        return field.applies(scope).equals(Optional.of(true));
    }

    static boolean isForeign(Scope scope, Field<?> field) {
        return scope.root().raw(field) instanceof Foreign;
    }
}
