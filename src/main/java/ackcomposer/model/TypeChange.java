package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;

import ackcomposer.catalogue.field.ClusterType;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the choice of another type of cluster does besides parking: the other type's usual values, and the add-on that has two names. */
final class TypeChange {
    private static final String PROVISIONER = "csi-provisioner";
    private static final String MANAGED_PROVISIONER = "managed-csiprovisioner";

    private TypeChange() {
    }

    /** To be asked once what ceases to apply is parked. */
    static Snapshot follow(Snapshot before, Snapshot after) {
        if (before.type() == after.type() || after.type() == ClusterType.REGISTERED) return after;
        return after.type() == ClusterType.MANAGED ? managed(before, after)
                : after.with(renamed(after.root(), MANAGED_PROVISIONER, PROVISIONER));
    }

    private static Snapshot managed(Snapshot before, Snapshot after) {
        var root = renamed(after.root(), PROVISIONER, MANAGED_PROVISIONER);
        if (!root.isSet(BASICS.profile)) root = root.with(BASICS.profile, "Default");
        if (!root.isSet(BASICS.clusterSpec)) root = root.with(BASICS.clusterSpec, "ack.pro.small");
        var masters = before.root().get(MASTERS.vswitchIds).orElse(List.of()).stream().distinct().toList();
        if (!root.isSet(NETWORK.vswitchIds) && !masters.isEmpty()) root = root.with(NETWORK.vswitchIds, masters);
        return after.with(root);
    }

    private static Values renamed(Values root, String from, String to) {
        var names = root.rows(ADDONS.addons).stream().map(row -> row.get(ADDONS.addon.name).orElse("")).toList();
        if (!names.contains(from) || names.contains(to)) return root;
        UnaryOperator<Values> rename = row -> row.with(ADDONS.addon.name, to);
        return root.replace(root.rows(ADDONS.addons).get(names.indexOf(from)).id(), rename);
    }
}
