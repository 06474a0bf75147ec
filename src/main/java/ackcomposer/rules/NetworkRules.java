package ackcomposer.rules;

import static ackcomposer.catalogue.Catalogue.ADDONS;
import static ackcomposer.catalogue.Catalogue.NETWORK;

import ackcomposer.catalogue.ClusterType;
import ackcomposer.catalogue.Source;
import ackcomposer.model.Choosing;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.List;

/** Rules on the network plug-in and the addresses that it wants. */
final class NetworkRules {
    static final List<Rule> TABLE = List.of(
            Rule.error("R1", "r1.none", Source.PAGE).when(scope -> hasPlugin(scope) && picked(scope).isEmpty()).at(ADDONS.addons)
                    .cured(scope -> fitting(scope, ADDONS.plugin.options())),
            Rule.error("R1", "r1.both", Source.PAGE).when(scope -> hasPlugin(scope) && picked(scope).size() > 1).at(NetworkRules::picked)
                    .cured(scope -> fitting(scope, ADDONS.plugin.picked(scope).stream().map(row -> row.get(ADDONS.addon.name).orElseThrow()).distinct().toList())),
            Rule.error("R1", "r1.legacy", Source.PAGE).warning().in(ADDONS.addon).when(scope -> Types.of(scope) != ClusterType.REGISTERED
                    && Types.isSetTo(scope, ADDONS.addon.name, "terway-eni") && !Types.is(scope, ADDONS.addon.disabled, true)).at(ADDONS.addon.name),
            Rule.error("R2", "r2.pod_cidr", Source.PAGE).when(scope -> with(scope, "flannel") && !scope.isSet(NETWORK.podCidr)).at(NETWORK.podCidr),
            Rule.error("R2", "r2.pod_vswitches", Source.PAGE).when(scope -> with(scope, "flannel") && sent(scope)).at(NETWORK.podVSwitches)
                    .cured(scope -> List.of(Cures.drop(scope.ref(NETWORK.podVSwitches)))),
            Rule.error("R3", "r3.pod_vswitches", Source.PAGE).when(scope -> with(scope, "terway-eniip") && !sent(scope)).at(NETWORK.podVSwitches),
            Rule.error("R3", "r3.pod_cidr", Source.TERRAFORM).when(scope -> with(scope, "terway-eniip") && scope.isSet(NETWORK.podCidr)).at(NETWORK.podCidr)
                    .cured(scope -> List.of(Cures.drop(scope.ref(NETWORK.podCidr)))),
            Rule.error("R3", "r3.mask", Source.TERRAFORM).warning().when(scope -> with(scope, "terway-eniip") && scope.isSet(NETWORK.nodeCidrMask)).at(NETWORK.nodeCidrMask)
                    .cured(scope -> List.of(Cures.drop(scope.ref(NETWORK.nodeCidrMask)))));

    private NetworkRules() {
    }

    private static boolean hasPlugin(Scope scope) {
        return Types.of(scope) != ClusterType.REGISTERED && !Types.isForeign(scope, ADDONS.addons);
    }

    private static boolean with(Scope scope, String plugin) {
        return Types.of(scope) != ClusterType.REGISTERED && ADDONS.plugin.values(scope).filter(names -> names.contains(plugin)).isPresent();
    }

    /** An empty list asks for no vSwitch. */
    private static boolean sent(Scope scope) {
        return scope.isSet(NETWORK.podVSwitches) && scope.get(NETWORK.podVSwitches).filter(List::isEmpty).isEmpty();
    }

    private static List<Ref> picked(Scope scope) {
        return ADDONS.plugin.picked(scope).stream().map(row -> Ref.to(row.id(), ADDONS.addon.name)).toList();
    }

    /** Plug-ins for which the addresses are there already: another one would only bring the next error. */
    private static List<Repair> fitting(Scope scope, List<String> names) {
        var fits = scope.isSet(NETWORK.podCidr) && !sent(scope) ? "flannel" : sent(scope) && !scope.isSet(NETWORK.podCidr) ? "terway-eniip" : "";
        return names.stream().filter(fits::equals).map(NetworkRules::pick).toList();
    }

    private static Repair pick(String name) {
        return new Repair(Cures.words("fix.use", name), snapshot -> Choosing.pick(snapshot, ADDONS.plugin, name));
    }

}
