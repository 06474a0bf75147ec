package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Foreign;
import ackcomposer.model.LikelyType;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import java.util.List;
import java.util.Optional;

/** What rules ask about the kind of cluster and the kind of a value. */
final class Types {
    static final String FLANNEL = "flannel";
    static final String TERWAY = "terway-eniip";
    static final String OLD_TERWAY = "terway-eni";
    private static final String SERVERLESS = "Serverless";

    private Types() {
    }

    /** The type that the request names, else the one that it looks like. */
    static ClusterType of(Scope scope) {
        return LikelyType.of(scope.root(), scope.contract());
    }

    /** Whether the request names its type. */
    static boolean isNamed(Scope scope) {
        return LikelyType.named(scope.root()).isPresent();
    }

    /** A dedicated cluster that says so: of one that only looks like it, nothing is asked for its masters. */
    static boolean hasMasters(Scope scope) {
        return dedicated(scope) && isNamed(scope);
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

    /** Enabled add-ons that are a network plug-in, the one of old among them. */
    static List<Values> plugins(Scope scope) {
        return scope.root().rows(ADDONS.addons).stream().filter(row -> !row.get(ADDONS.addon.disabled).orElse(false))
                .filter(row -> row.get(ADDONS.addon.name).filter(Types::isPlugin).isPresent()).toList();
    }

    private static boolean isPlugin(String name) {
        return name.equals(OLD_TERWAY) || ADDONS.plugin.meant(name).isPresent();
    }

    static boolean isAuto(Scope scope) {
        return isSetTo(scope, BASICS.autoModeEnable, true);
    }

    /** The one zone of old in which serverless clusters are made, with a VPC that comes with them; its name today is {@code zone_ids}. */
    static boolean namesAZone(Scope scope) {
        return managed(scope) && isSetTo(scope, BASICS.profile, SERVERLESS) && scope.root().unknown("zoneid").isPresent();
    }

    /** Zones in which the service makes the network, and no VPC that is there already. */
    static boolean makesNetwork(Scope scope) {
        return managed(scope) && scope.isSet(NETWORK.zoneIds) && !scope.isSet(NETWORK.vpcId);
    }

    /** Whether that network plug-in is the one picked. */
    static boolean picks(Scope scope, String plugin) {
        return ADDONS.plugin.values(scope).filter(names -> names.contains(plugin)).isPresent();
    }

    /** The names of the add-ons among which the network plug-in is picked. */
    static List<Ref> picked(Scope scope) {
        return plugins(scope).stream().map(row -> Ref.to(row.id(), ADDONS.addon.name)).toList();
    }

    /** Whether all that the field depends on is known to be so. */
    static boolean applies(Scope scope, Field<?> field) {
        return field.applies(scope).equals(Optional.of(true));
    }

    static boolean isForeign(Scope scope, Field<?> field) {
        return scope.root().raw(field) instanceof Foreign;
    }
}
