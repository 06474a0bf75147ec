package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static ackcomposer.catalogue.page.Catalogue.REQUEST;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Choosing;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rules on the network plug-in and the addresses that it wants. */
final class NetworkRules {
    static final List<Rule> TABLE = List.of(
            Rule.error("R1", "r1.none", Source.PAGE).when(scope -> hasPlugin(scope) && picked(scope).isEmpty()).at(ADDONS.addons)
                    .cured(scope -> fitting(scope, ADDONS.plugin.options())),
            Rule.error("R1", "r1.both", Source.PAGE).when(scope -> hasPlugin(scope) && picked(scope).size() > 1).at(NetworkRules::picked)
                    .cured(scope -> fitting(scope, ADDONS.plugin.picked(scope).stream().map(row -> row.get(ADDONS.addon.name).orElseThrow()).distinct().toList())),
            Rule.error("R1", "r1.legacy", Source.PAGE).warning().in(ADDONS.addon).when(scope -> Types.isSetTo(scope, ADDONS.addon.name, "terway-eni") && !Types.is(scope, ADDONS.addon.disabled, true)).at(ADDONS.addon.name),
            Rule.error("R2", "r2.pod_cidr", Source.PAGE).when(scope -> with(scope, "flannel") && !scope.isSet(NETWORK.podCidr)).at(NETWORK.podCidr)
                    .cured(scope -> Addresses.move(scope, NETWORK.podCidr)),
            Rule.error("R2", "r2.pod_vswitches", Source.PAGE).when(scope -> with(scope, "flannel") && sent(scope)).at(NETWORK.podVSwitches)
                    .cured(scope -> List.of(Repairs.drop(scope.ref(NETWORK.podVSwitches)))),
            Rule.error("R3", "r3.pod_vswitches", Source.PAGE).when(scope -> with(scope, "terway-eniip") && !sent(scope)).at(NETWORK.podVSwitches),
            Rule.error("R3", "r3.pod_cidr", Source.TERRAFORM).when(scope -> with(scope, "terway-eniip") && scope.isSet(NETWORK.podCidr)).at(NETWORK.podCidr)
                    .cured(scope -> List.of(Repairs.drop(scope.ref(NETWORK.podCidr)))),
            Rule.error("R3", "r3.mask", Source.TERRAFORM).warning().when(scope -> with(scope, "terway-eniip") && scope.isSet(NETWORK.nodeCidrMask)).at(NETWORK.nodeCidrMask)
                    .cured(scope -> List.of(Repairs.drop(scope.ref(NETWORK.nodeCidrMask)))),
            Rule.error("field.condition", "registered.unknown", Source.COMPOSER).note().forEveryType()
                    .when(scope -> Types.of(scope) == ClusterType.REGISTERED).at(BASICS.clusterType),
            unsaid(NETWORK.snatEntry, Source.SDK), unsaid(NETWORK.publicEndpoint, Source.DOCS_2021),
            elsewhere(REQUEST), elsewhere(NODE_POOLS.pool));

    private NetworkRules() {
    }

    private static Rule elsewhere(Form rows) {
        return Rule.error("C39", "c39.region", Source.PAGE).note().in(rows).each(RegionHints::strangers).saying(scope -> List.of(scope.get(BASICS.regionId).orElse("")));
    }

    /** Documents disagree on what the service assumes, so a request had better say it. */
    private static Rule unsaid(Field<Boolean> field, Source source) {
        return Rule.error("C45", "c45.unsaid", source).note().when(scope -> !scope.isSet(field)).at(field).saying(scope -> List.of(field))
                .cured(scope -> List.of(Repairs.use(scope.ref(field), field.start().orElseThrow(), field.start().orElseThrow().toString())));
    }

    private static boolean hasPlugin(Scope scope) {
        return !Types.isForeign(scope, ADDONS.addons);
    }

    private static boolean with(Scope scope, String plugin) {
        return ADDONS.plugin.values(scope).filter(names -> names.contains(plugin)).isPresent();
    }

    /** An empty list asks for no vSwitch. */
    private static boolean sent(Scope scope) {
        return scope.isSet(NETWORK.podVSwitches) && scope.get(NETWORK.podVSwitches).filter(List::isEmpty).isEmpty();
    }

    private static List<Ref> picked(Scope scope) {
        return ADDONS.plugin.picked(scope).stream().map(row -> Ref.to(row.id(), ADDONS.addon.name)).toList();
    }

    /** Each plug-in with the addresses that it wants and without those that it refuses; Terway only where its vSwitches are named. */
    private static List<Repair> fitting(Scope scope, List<String> names) {
        var fits = sent(scope) && !scope.isSet(NETWORK.podCidr) ? "terway-eniip" : "flannel";
        return names.stream().sorted(Comparator.comparing(name -> !name.equals(fits))).flatMap(name -> pick(scope, name).stream()).toList();
    }

    private static Optional<Repair> pick(Scope scope, String name) {
        if (name.equals("terway-eniip")) return !sent(scope) ? Optional.empty() : Optional.of(new Repair(Repairs.words("fix.use", name),
                snapshot -> Choosing.pick(snapshot, ADDONS.plugin, name).set(0, NETWORK.podCidr, null)));
        var block = scope.isSet(NETWORK.podCidr) ? scope.get(NETWORK.podCidr) : Addresses.free(scope, NETWORK.podCidr);
        var keeps = scope.isSet(NETWORK.podCidr);
        return !keeps && block.isEmpty() ? Optional.empty() : Optional.of(new Repair(Repairs.words("fix.use", keeps ? name : name + ", " + block.orElseThrow()), snapshot -> {
            var picked = Choosing.pick(snapshot, ADDONS.plugin, name).set(0, NETWORK.podVSwitches, null);
            return keeps ? picked : picked.set(0, NETWORK.podCidr, block.orElseThrow());
        }));
    }
}
