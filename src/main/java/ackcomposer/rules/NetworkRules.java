package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static ackcomposer.catalogue.page.Catalogue.REQUEST;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Several;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Choosing;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Rules on the network plug-in and the addresses that it wants. */
final class NetworkRules {
    private static final String USUAL = "Default";
    /** Profiles that bring what they need: public requests of theirs name no plug-in. */
    private static final Set<String> OWN_NETWORK = Set.of("Acs", "Serverless", "Edge");

    static final List<Rule> TABLE = List.of(
            Rule.error("R1", "r1.none", Source.PAGE)
                    .when(scope -> hasNone(scope) && needsPlugin(scope))
                    .at(ADDONS.addons)
                    .cured(scope -> fitting(scope, ADDONS.plugin.options())),
            Rule.warning("R1", "r1.installed", Source.SPIDER)
                    .when(scope -> hasNone(scope) && Types.managed(scope) && isUsual(scope) && !Types.isAuto(scope)
                            && scope.isSet(NETWORK.podCidr) && !sent(scope))
                    .at(ADDONS.addons)
                    .cured(scope -> fitting(scope, List.of(Types.FLANNEL))),
            Rule.note("R1", "r1.profile", Source.PRACTICE)
                    .when(scope -> Types.managed(scope) && isUnknownProfile(scope)
                            && (hasNone(scope) || Types.picks(scope, Types.FLANNEL) && !scope.isSet(NETWORK.podCidr)))
                    .at(ADDONS.addons)
                    .saying(scope -> List.of(profile(scope))),
            Rule.error("R1", "r1.both", Source.PAGE)
                    .when(scope -> hasPlugin(scope) && Types.picked(scope).size() > 1)
                    .at(List.of(ADDONS.addon.name), Types::picked)
                    // The old one cannot be picked: which is to go, only the user knows.
                    .cured(scope -> hasOld(scope) ? List.of() : fitting(scope, pickedNames(scope))),
            Rule.warning("R1", "r1.legacy", Source.PAGE).in(ADDONS.addon)
                    .when(scope -> Types.isSetTo(scope, ADDONS.addon.name, Types.OLD_TERWAY)
                            && !Types.is(scope, ADDONS.addon.disabled, true))
                    .at(ADDONS.addon.name),
            Rule.error("R2", "r2.pod_cidr", Source.PAGE)
                    .when(scope -> Types.picks(scope, Types.FLANNEL) && !scope.isSet(NETWORK.podCidr) && needsAddresses(scope))
                    .at(NETWORK.podCidr)
                    .cured(scope -> Addresses.move(scope, NETWORK.podCidr)),
            Rule.error("R2", "r2.pod_vswitches", Source.PAGE)
                    .when(scope -> Types.picks(scope, Types.FLANNEL) && sent(scope) && (!Types.managed(scope) || isUsual(scope)))
                    .at(NETWORK.podVSwitches)
                    .safelyCuredByClearing(NETWORK.podVSwitches),
            Rule.error("R3", "r3.pod_vswitches", Source.PAGE)
                    .when(scope -> Types.picks(scope, Types.TERWAY) && !sent(scope)
                            && !(Types.makesNetwork(scope) && !scope.isSet(NETWORK.podCidr)))
                    .at(NETWORK.podVSwitches),
            Rule.error("R3", "r3.pod_cidr", Source.PRACTICE)
                    .when(scope -> scope.isSet(NETWORK.podCidr) && sent(scope) && !Types.picks(scope, Types.FLANNEL)
                            && (Types.picks(scope, Types.TERWAY) || Types.makesNetwork(scope)))
                    .at(NETWORK.podCidr, List.of(NETWORK.podVSwitches))
                    .cured(scope -> Types.picks(scope, Types.TERWAY) ? List.of(Repairs.drop(scope.ref(NETWORK.podCidr)).safely())
                            : List.of(Repairs.drop(scope.ref(NETWORK.podCidr)), Repairs.drop(scope.ref(NETWORK.podVSwitches)))),
            Rule.warning("R3", "r3.pod_cidr_alone", Source.PRACTICE)
                    .when(scope -> Types.picks(scope, Types.TERWAY) && scope.isSet(NETWORK.podCidr) && !sent(scope))
                    .at(NETWORK.podCidr)
                    .curedByClearing(NETWORK.podCidr),
            Rule.warning("R3", "r3.mask", Source.TERRAFORM)
                    .when(scope -> Types.picks(scope, Types.TERWAY) && scope.isSet(NETWORK.nodeCidrMask))
                    .at(NETWORK.nodeCidrMask)
                    .safelyCuredByClearing(NETWORK.nodeCidrMask),
            Rule.note("registered.unknown", Source.COMPOSER).forEveryType()
                    .when(scope -> Types.of(scope) == ClusterType.REGISTERED)
                    .at(BASICS.clusterType),
            unsaid(NETWORK.snatEntry, Source.SDK), unsaid(NETWORK.publicEndpoint, Source.DOCS_2021),
            elsewhere(REQUEST), elsewhere(NODE_POOLS.pool));

    private NetworkRules() {
    }

    private static Rule elsewhere(Form rows) {
        var fields = RegionHints.fields(rows);
        return Rule.note("C39", "c39.region", Source.PAGE).named("region." + rows.id()).in(rows)
                .each(fields, scope -> RegionHints.strangers(scope, fields))
                .saying(scope -> List.of(scope.get(BASICS.regionId).orElse("")));
    }

    /** Documents disagree on what the service assumes, so a request had better say it. */
    private static Rule unsaid(Field<Boolean> field, Source source) {
        return Rule.note("C45", "c45.unsaid", source).about(field)
                .when(scope -> !scope.isSet(field))
                .at(field)
                .saying(field)
                .curedByUsing(field, field.start().orElseThrow());
    }

    private static boolean hasPlugin(Scope scope) {
        return !Types.isForeign(scope, ADDONS.addons);
    }

    private static boolean hasOld(Scope scope) {
        return Types.plugins(scope).stream().anyMatch(row -> row.get(ADDONS.addon.name).filter(Types.OLD_TERWAY::equals).isPresent());
    }

    private static boolean hasNone(Scope scope) {
        return hasPlugin(scope) && Types.plugins(scope).isEmpty();
    }

    private static String profile(Scope scope) {
        return scope.get(BASICS.profile).orElse(USUAL);
    }

    private static boolean isUsual(Scope scope) {
        return profile(scope).equals(USUAL);
    }

    /** One of which nobody knows what it needs; of those that bring a network of their own, nothing is asked. */
    private static boolean isUnknownProfile(Scope scope) {
        return !isUsual(scope) && !OWN_NETWORK.contains(profile(scope));
    }

    /** Of managed clusters it is asked only where neither the service nor the profile brings one. */
    private static boolean needsPlugin(Scope scope) {
        if (!Types.managed(scope)) return true;
        return isUsual(scope) && !Types.isAuto(scope)
                && (scope.isThere(NETWORK.podVSwitches) || !scope.isSet(NETWORK.podCidr) && !scope.isSet(NETWORK.zoneIds));
    }

    private static boolean needsAddresses(Scope scope) {
        return !Types.managed(scope) || isUsual(scope) && !(Types.makesNetwork(scope) && !sent(scope));
    }

    /** An empty list asks for no vSwitch. */
    private static boolean sent(Scope scope) {
        return scope.isSet(NETWORK.podVSwitches) && scope.get(NETWORK.podVSwitches).filter(List::isEmpty).isEmpty();
    }

    private static List<String> pickedNames(Scope scope) {
        return ADDONS.plugin.picked(scope).stream().flatMap(row -> row.get(ADDONS.addon.name).flatMap(ADDONS.plugin::meant).stream())
                .distinct().toList();
    }

    /** Each plug-in with the addresses that it wants and without those that it refuses; Terway only where its vSwitches are named. */
    private static List<Repair> fitting(Scope scope, List<String> names) {
        var fits = sent(scope) && !scope.isSet(NETWORK.podCidr) ? Types.TERWAY : Types.FLANNEL;
        return names.stream().sorted(Comparator.comparing(name -> !name.equals(fits)))
                .flatMap(name -> name.equals(Types.TERWAY) ? terway(scope).stream() : flannel(scope, name).stream()).toList();
    }

    private static Optional<Repair> terway(Scope scope) {
        return !sent(scope) ? Optional.empty() : Optional.of(new Repair(Repairs.words("fix.use", Types.TERWAY),
                snapshot -> Choosing.pick(snapshot, ADDONS.plugin, Types.TERWAY).set(0, NETWORK.podCidr, null)));
    }

    private static Optional<Repair> flannel(Scope scope, String name) {
        UnaryOperator<Snapshot> picked = snapshot -> Choosing.pick(snapshot, ADDONS.plugin, name).set(0, NETWORK.podVSwitches, null);
        if (scope.isSet(NETWORK.podCidr)) {
            var repair = new Repair(Repairs.words("fix.use", name), picked);
            // Nothing is taken away where no plug-in is there, and no vSwitch for it.
            return Optional.of(hasNone(scope) && !sent(scope) ? repair.safely() : repair);
        }
        return Addresses.free(scope, NETWORK.podCidr).map(block -> new Repair(Repairs.words("fix.use", Several.of(List.of(name, block))),
                snapshot -> picked.apply(snapshot).set(0, NETWORK.podCidr, block)));
    }
}
