package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static ackcomposer.catalogue.page.Catalogue.REQUEST;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Several;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.catalogue.offer.Releases;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules on what a Kubernetes version still, or already, can do. */
final class VersionRules {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final String DOCKER = "docker";
    private static final String CONTAINERD = "containerd";
    private static final String SANDBOX = "Sandboxed-Container.runv";
    private static final FactFile SYSTEMS = FactFile.of("image-types");
    private static final String ENDED = "ended";
    private static final String OLD_CGROUP = "cgroup v1";
    private static final Set<String> OLD_VOLUMES = Set.of("flexvolume", "alicloud-disk-controller");
    private static final String NEW_CONTAINERD = "2.1.9";
    private static final String CONTAINER_OS = "ContainerOS";
    private static final Set<Integer> NEVER = Set.of(23, 25, 27, 29);

    static final List<Rule> TABLE = Stream.of(
            runtime(REQUEST, BASICS.runtimeName, BASICS.runtimeVersion),
            runtime(POOL, POOL.runtime, POOL.runtimeVersion),
            Stream.of(
                    Rule.warning("R18", "r18.version", Source.PRACTICE).in(POOL)
                            .when(scope -> scope.row().isSet(POOL.runtime) && !scope.isSet(POOL.runtimeVersion))
                            .at(POOL.runtimeVersion),
                    Rule.error("R18", "r18.bare_metal", Source.SDK).in(POOL)
                            .when(scope -> Types.isSetTo(scope, runtimeOf(scope), SANDBOX) && hasVirtualMachines(scope))
                            .at(List.of(BASICS.runtimeName, POOL.runtime, POOL.instanceTypes),
                                    scope -> List.of(scope.ref(runtimeOf(scope)), scope.ref(POOL.instanceTypes)))
                            .cured(scope -> fitting(scope, POOL.runtime, POOL.runtimeVersion)),
                    Rule.error("R18", "r18.never", Source.VERSIONS)
                            .when(scope -> scope.isSet(BASICS.kubernetesVersion)
                                    && Version.of(scope).filter(version -> NEVER.contains(version.minor())).isPresent())
                            .at(BASICS.kubernetesVersion)
                            .cured(scope -> before(scope).stream()
                                    .map(offered -> Repairs.use(scope.ref(BASICS.kubernetesVersion), offered)).toList()),
                    Rule.warning("R43", "r43.closed", Source.VERSIONS)
                            .whenOn((scope, today) -> minor(scope).filter(minor -> isClosed(minor, today.get())).isPresent())
                            .at(BASICS.kubernetesVersion)
                            .saying(scope -> List.of(minor(scope).orElse(""), minor(scope).flatMap(Releases::end).<Object>map(end -> end)
                                    .orElse("?"), Several.or(Releases.open()), Releases.day())),
                    Rule.warning("R43", "r43.never", Source.VERSIONS)
                            .when(scope -> minor(scope).flatMap(Releases::lowest)
                                    .filter(lowest -> isFull(scope) && Releases.isLower(version(scope), lowest)).isPresent())
                            .at(BASICS.kubernetesVersion)
                            .saying(scope -> List.of(version(scope), FactFile.of("versions").day(),
                                    minor(scope).flatMap(Releases::lowest).orElse(""))),
                    oldMasters("r19.masters", ENDED, scope -> true),
                    oldMasters("r19.masters_cgroup", OLD_CGROUP, scope -> Version.atLeast(scope, 35)),
                    oldSystem("r19.pool", ENDED, 30, POOL.imageType, scope -> true),
                    oldSystem("r19.pool", ENDED, 30, POOL.platform, scope -> !scope.isSet(POOL.imageType)),
                    oldSystem("r19.cgroup", OLD_CGROUP, 35, POOL.imageType, scope -> true),
                    Rule.warning("R19", "r19.container_os", Source.NOTES_135).in(POOL)
                            .when(scope -> Types.isSetTo(scope, POOL.imageType, CONTAINER_OS)
                                    && (Types.dedicated(scope) || Version.below(scope, 24, 0) || !runs(scope, CONTAINERD)))
                            .at(POOL.imageType),
                    Rule.warning("R20", "r20.rrsa", Source.TERRAFORM)
                            .when(scope -> Types.isSetTo(scope, ADVANCED.enableRrsa, true) && Version.below(scope, 22, 3))
                            .at(BASICS.kubernetesVersion, ADVANCED.enableRrsa)
                            .curedByClearing(ADVANCED.enableRrsa),
                    Rule.warning("R21", "r21.together", Source.TERRAFORM)
                            .when(scope -> scope.isSet(ADVANCED.issuer) != scope.isSet(ADVANCED.audiences))
                            .at(ADVANCED.issuer, ADVANCED.audiences),
                    Rule.error("R22", "r22.static", Source.SDK).in(POOL)
                            .when(scope -> Types.isSetTo(scope, POOL.cpuPolicy, "static") && Version.below(scope, 12, 6))
                            .at(BASICS.kubernetesVersion, POOL.cpuPolicy)
                            .curedByUsing(POOL.cpuPolicy, "none"),
                    Rule.warning("R23", "r23.flexvolume", Source.PAGE).in(ADDONS.addon)
                            .when(scope -> scope.get(ADDONS.addon.name).filter(OLD_VOLUMES::contains).isPresent()
                                    && Version.atLeast(scope, 24))
                            .at(ADDONS.addon.name),
                    Rule.warning("C46", "c46.scheme", Source.TERRAFORM)
                            .when(scope -> scope.get(ADVANCED.issuer)
                                    .filter(text -> !text.isBlank() && !text.startsWith("https://")).isPresent())
                            .at(ADVANCED.issuer)
                            .cured(scope -> List.of(Repairs.use(scope.ref(ADVANCED.issuer), https(scope))))))
            .flatMap(rules -> rules).toList();

    private VersionRules() {
    }

    private static Stream<Rule> runtime(Form rows, Field<String> name, Field<String> version) {
        return Stream.of(
                refused("r18.docker", rows, name, version, scope -> Types.isSetTo(scope, name, DOCKER) && Version.atLeast(scope, 23)),
                refused("r18.runv", rows, name, version, scope -> Types.isSetTo(scope, name, SANDBOX) && Version.atLeast(scope, 25)),
                refused("r18.containerd", rows, name, version,
                        scope -> Types.isSetTo(scope, name, CONTAINERD) && Version.below(scope, 20, 0)),
                Rule.warning("R18", "r18.docker_old", Source.SDK).about(name).in(rows)
                        .when(scope -> Types.isSetTo(scope, name, DOCKER) && Version.below(scope, 23, 0))
                        .at(name),
                Rule.error("R19", "r19.containerd1", Source.VERSIONS).about(version).in(rows).restingOnVersion()
                        .when(scope -> Types.isSetTo(scope, name, CONTAINERD)
                                && scope.get(version).filter(text -> text.startsWith("1.")).isPresent() && Version.atLeast(scope, 36))
                        .at(version, List.of(BASICS.kubernetesVersion))
                        .curedByUsing(version, NEW_CONTAINERD));
    }

    /** A runtime that this version of Kubernetes does not take. */
    private static Rule refused(String key, Form rows, Field<String> name, Field<String> version, Predicate<Scope> wrong) {
        return Rule.error("R18", key, Source.SDK).about(name).in(rows).restingOnVersion()
                .when(wrong)
                .at(name, List.of(BASICS.kubernetesVersion))
                .cured(scope -> fitting(scope, name, version));
    }

    /** The runtime that this version of Kubernetes takes, with a version of its own where one is set or must be. */
    private static List<Repair> fitting(Scope scope, Field<String> name, Field<String> version) {
        var old = Version.below(scope, 20, 0);
        var fits = old ? DOCKER : CONTAINERD;
        var its = old ? "19.03.5" : Version.atLeast(scope, 36) ? NEW_CONTAINERD : "1.6.36";
        var states = scope.isSet(version) || version == BASICS.runtimeVersion;
        var row = scope.row().id();
        return List.of(new Repair(Repairs.words("fix.use", states ? fits + " " + its : fits),
                snapshot -> snapshot.edit(row, values -> values.with(name, fits).with(version, states ? its : null))));
    }

    private static String version(Scope scope) {
        return scope.get(BASICS.kubernetesVersion).orElse("");
    }

    private static Optional<String> minor(Scope scope) {
        return Releases.minor(version(scope));
    }

    /** Past the end of its support, or not among the newest three; of a release that is not known nothing is said. */
    private static boolean isClosed(String minor, LocalDate today) {
        return Releases.knows(minor)
                && (!Releases.open().contains(minor) || Releases.end(minor).filter(end -> end.isBefore(today)).isPresent());
    }

    /** Edge clusters count their own releases. */
    private static boolean isFull(Scope scope) {
        return version(scope).matches("1\\.\\d+\\.\\d+-aliyun\\.\\d+");
    }

    /** The newest version on offer before one that was never offered: what it takes, the later one took too. */
    private static Optional<String> before(Scope scope) {
        return Version.of(scope).flatMap(version -> BASICS.kubernetesVersion.suggested().stream()
                .filter(offered -> offered.startsWith("1." + (version.minor() - 1) + ".")).findFirst());
    }

    /** A pool that names no runtime runs the cluster's. */
    private static Field<String> runtimeOf(Scope pool) {
        return pool.isSet(POOL.runtime) ? POOL.runtime : BASICS.runtimeName;
    }

    private static boolean hasVirtualMachines(Scope pool) {
        return pool.get(POOL.instanceTypes).filter(types -> types.stream().anyMatch(type -> !type.startsWith("ecs.ebm"))).isPresent();
    }

    private static Rule oldMasters(String key, String fact, Predicate<Scope> counts) {
        return Rule.warning("R19", key, fact.equals(ENDED) ? Source.VERSIONS : Source.NOTES_135)
                .when(scope -> Types.hasMasters(scope) && counts.test(scope) && is(scope, MASTERS.imageType, fact))
                .at(MASTERS.imageType)
                .saying(scope -> List.of(scope.get(MASTERS.imageType).orElse("")))
                .curedByUsing(MASTERS.imageType, CONTAINER_OS);
    }

    /** A system that nodes cannot have from that release on. */
    private static Rule oldSystem(String key, String fact, int minor, Field<String> field, Predicate<Scope> counts) {
        return Rule.error("R19", key, fact.equals(ENDED) ? Source.VERSIONS : Source.NOTES_135).about(field).in(POOL).restingOnVersion()
                .when(scope -> counts.test(scope) && is(scope, field, fact) && Version.atLeast(scope, minor))
                .at(field, List.of(BASICS.kubernetesVersion))
                .saying(scope -> List.of(scope.get(field).orElse(""), instead(scope, field)))
                .cured(scope -> List.of(newSystem(scope.row().id(), instead(scope, field))));
    }

    private static boolean is(Scope scope, Field<String> field, String fact) {
        return scope.get(field).flatMap(SYSTEMS::find).filter(row -> row.get(1).equals(fact)).isPresent();
    }

    private static String instead(Scope scope, Field<String> field) {
        return scope.get(field).flatMap(SYSTEMS::find).map(row -> row.get(2)).orElse("");
    }

    /** What a pool or its cluster names; where neither does, it is containerd. */
    private static boolean runs(Scope pool, String runtime) {
        return pool.get(runtimeOf(pool)).filter(name -> !name.equals(runtime)).isEmpty();
    }

    private static Repair newSystem(long row, String system) {
        return new Repair(Repairs.words("fix.use", system),
                snapshot -> snapshot.edit(row, values -> values.with(POOL.platform, null).with(POOL.imageType, system)));
    }

    private static String https(Scope scope) {
        return "https://" + scope.get(ADVANCED.issuer).orElse("").replaceFirst("^[a-z]*://", "").strip();
    }
}
