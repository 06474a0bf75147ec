package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.REQUEST;
import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules on what a Kubernetes version still, or already, can do. */
final class VersionRules {
    private static final Set<String> OLD_SYSTEMS = Set.of("CentOS", "AliyunLinux", "AliyunLinux Qboot", "AliyunLinuxUEFI");
    private static final Set<String> OLD_VOLUMES = Set.of("flexvolume", "alicloud-disk-controller");
    private static final String NEW_CONTAINERD = "2.1.9";
    private static final String NEW_SYSTEM = "AliyunLinux3";
    private static final Set<Integer> NEVER = Set.of(23, 25, 27, 29);

    static final List<Rule> TABLE = Stream.of(
            runtime(REQUEST, BASICS.runtimeName, BASICS.runtimeVersion),
            runtime(NODE_POOLS.pool, NODE_POOLS.pool.runtime, NODE_POOLS.pool.runtimeVersion),
            Stream.of(
                    Rule.error("R18", "r18.bare_metal", Source.SDK).in(NODE_POOLS.pool).when(scope -> Types.isSetTo(scope, runtimeOf(scope), "Sandboxed-Container.runv")
                                    && scope.get(NODE_POOLS.pool.instanceTypes).filter(types -> types.stream().anyMatch(type -> !type.startsWith("ecs.ebm"))).isPresent())
                            .at(scope -> List.of(scope.ref(runtimeOf(scope)), scope.ref(NODE_POOLS.pool.instanceTypes))).cured(scope -> fitting(scope, NODE_POOLS.pool.runtime, NODE_POOLS.pool.runtimeVersion)),
                    Rule.error("R18", "r18.never", Source.VERSIONS).when(scope -> scope.isSet(BASICS.kubernetesVersion) && Version.of(scope).filter(version -> NEVER.contains(version.minor())).isPresent())
                            .at(BASICS.kubernetesVersion).cured(scope -> before(scope).map(version -> Repairs.use(scope.ref(BASICS.kubernetesVersion), version, version)).stream().toList()),
                    Rule.error("R19", "r19.masters", Source.VERSIONS).warning().when(scope -> Types.dedicated(scope) && scope.get(MASTERS.imageType).filter(OLD_SYSTEMS::contains).isPresent())
                            .at(MASTERS.imageType).saying(scope -> List.of(scope.get(MASTERS.imageType).orElse("")))
                            .cured(scope -> List.of(Repairs.use(scope.ref(MASTERS.imageType), "AliyunLinux3", "AliyunLinux3"))),
                    oldSystem(NODE_POOLS.pool.imageType), oldSystem(NODE_POOLS.pool.platform),
                    Rule.error("R20", "r20.rrsa", Source.TERRAFORM).warning().when(scope -> Types.isSetTo(scope, ADVANCED.enableRrsa, true) && Version.below(scope, 22, 3))
                            .at(BASICS.kubernetesVersion, ADVANCED.enableRrsa).cured(scope -> List.of(Repairs.drop(scope.ref(ADVANCED.enableRrsa)))),
                    Rule.error("R21", "r21.together", Source.TERRAFORM).warning().when(scope -> scope.isSet(ADVANCED.issuer) != scope.isSet(ADVANCED.audiences))
                            .at(ADVANCED.issuer, ADVANCED.audiences),
                    Rule.error("R22", "r22.static", Source.SDK).in(NODE_POOLS.pool).when(scope -> Types.isSetTo(scope, NODE_POOLS.pool.cpuPolicy, "static") && Version.below(scope, 12, 6))
                            .at(scope -> List.of(scope.ref(BASICS.kubernetesVersion), scope.ref(NODE_POOLS.pool.cpuPolicy)))
                            .cured(scope -> List.of(Repairs.use(scope.ref(NODE_POOLS.pool.cpuPolicy), "none", "none"))),
                    Rule.error("R23", "r23.flexvolume", Source.PAGE).warning().in(ADDONS.addon)
                            .when(scope -> scope.get(ADDONS.addon.name).filter(OLD_VOLUMES::contains).isPresent() && Version.atLeast(scope, 24)).at(ADDONS.addon.name),
                    Rule.error("C46", "c46.scheme", Source.TERRAFORM).warning()
                            .when(scope -> scope.get(ADVANCED.issuer).filter(issuer -> !issuer.isBlank() && !issuer.startsWith("https://")).isPresent()).at(ADVANCED.issuer)
                            .cured(scope -> List.of(Repairs.use(scope.ref(ADVANCED.issuer), https(scope), https(scope))))))
            .flatMap(rules -> rules).toList();

    private VersionRules() {
    }

    private static Stream<Rule> runtime(Form rows, Field<String> name, Field<String> version) {
        return Stream.of(
                Rule.error("R18", "r18.docker", Source.SDK).in(rows).when(scope -> Types.isSetTo(scope, name, "docker") && Version.atLeast(scope, 23))
                        .at(scope -> conflict(scope, name)).cured(scope -> fitting(scope, name, version)),
                Rule.error("R18", "r18.docker_old", Source.SDK).warning().in(rows).when(scope -> Types.isSetTo(scope, name, "docker") && Version.below(scope, 23, 0)).at(name),
                Rule.error("R18", "r18.runv", Source.SDK).in(rows).when(scope -> Types.isSetTo(scope, name, "Sandboxed-Container.runv") && Version.atLeast(scope, 25))
                        .at(scope -> conflict(scope, name)).cured(scope -> fitting(scope, name, version)),
                Rule.error("R18", "r18.containerd", Source.SDK).in(rows).when(scope -> Types.isSetTo(scope, name, "containerd") && Version.below(scope, 20, 0))
                        .at(scope -> conflict(scope, name)).cured(scope -> fitting(scope, name, version)),
                Rule.error("R19", "r19.containerd1", Source.VERSIONS).in(rows).when(scope -> Types.isSetTo(scope, name, "containerd")
                                && scope.get(version).filter(text -> text.startsWith("1.")).isPresent() && Version.atLeast(scope, 36))
                        .at(scope -> conflict(scope, version)).cured(scope -> List.of(Repairs.use(scope.ref(version), NEW_CONTAINERD, NEW_CONTAINERD))));
    }

    /** The runtime that this version of Kubernetes takes, with a version of its own where one is set or must be. */
    private static List<Repair> fitting(Scope scope, Field<String> name, Field<String> version) {
        var old = Version.below(scope, 20, 0);
        var fits = old ? "docker" : "containerd";
        var its = old ? "19.03.5" : Version.atLeast(scope, 36) ? NEW_CONTAINERD : "1.6.36";
        var states = scope.isSet(version) || version == BASICS.runtimeVersion;
        return List.of(new Repair(Repairs.words("fix.use", states ? fits + " " + its : fits), snapshot -> snapshot.edit(scope.row().id(),
                values -> values.with(name, fits).with(version, states ? its : null))));
    }

    /** The newest version on offer before one that was never offered: what it takes, the later one took too. */
    private static Optional<String> before(Scope scope) {
        return Version.of(scope).flatMap(version -> BASICS.kubernetesVersion.suggested().stream().filter(offered -> offered.startsWith("1." + (version.minor() - 1) + ".")).findFirst());
    }

    /** A pool that names no runtime runs the cluster's. */
    private static Field<String> runtimeOf(Scope pool) {
        return pool.isSet(NODE_POOLS.pool.runtime) ? NODE_POOLS.pool.runtime : BASICS.runtimeName;
    }

    private static List<Ref> conflict(Scope scope, Field<?> field) {
        return scope.isSet(BASICS.kubernetesVersion) ? List.of(scope.ref(BASICS.kubernetesVersion), scope.ref(field)) : List.of(scope.ref(field));
    }

    private static Rule oldSystem(Field<String> field) {
        return Rule.error("R19", "r19.pool", Source.VERSIONS).in(NODE_POOLS.pool)
                .when(scope -> scope.get(field).filter(OLD_SYSTEMS::contains).isPresent() && Version.atLeast(scope, 30)).at(scope -> conflict(scope, field))
                .saying(scope -> List.of(scope.get(field).orElse(""))).cured(scope -> List.of(new Repair(Repairs.words("fix.use", NEW_SYSTEM),
                        snapshot -> snapshot.edit(scope.row().id(), values -> values.with(NODE_POOLS.pool.platform, null).with(NODE_POOLS.pool.imageType, NEW_SYSTEM)))));
    }

    private static String https(Scope scope) {
        return "https://" + scope.get(ADVANCED.issuer).orElse("").replaceFirst("^[a-z]*://", "").strip();
    }
}
