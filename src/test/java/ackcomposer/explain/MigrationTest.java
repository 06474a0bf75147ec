package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Listed;
import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The migration report says of each parameter what the list of places says. */
class MigrationTest {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final Set<String> ANNOUNCED = Set.of("master_vswitch_ids", "master_instance_types", "master_system_disk_category",
            "master_instance_charge_type", "master_period_unit", "master_period", "master_auto_renew", "master_auto_renew_period");
    private static final Set<String> READ_OTHERWISE = Set.of("os_type", "disable_rollback", "timeout_mins");

    private static List<Migration.Step> steps(Snapshot draft, Contract form, Field<?> field) {
        return Migration.of(draft, form, Lang.EN).stream().filter(step -> step.field() == field).toList();
    }

    private static List<String> said(Snapshot draft, Contract form, Field<?> field) {
        return steps(draft, form, field).stream().map(step -> step.kind().word() + " " + step.from() + " " + step.to()).toList();
    }

    /** The parameter stands in the first pool, or there is one pool that its value goes into. */
    private static String at(String path) {
        return path.replace("[]", "[0]");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<String> due(Listed row, String type) {
        var from = at(row.path());
        var to = at(row.in(type));
        var fills = to.startsWith("nodepools") && !from.startsWith("nodepools");
        var lines = new ArrayList<String>();
        // The draft's object has a member that nobody knows.
        if (row.transform().equals("group")) lines.add("dropped " + from + ".zzz null");
        else if (row.transform().equals("keep")) lines.add("unverified " + from + " " + to);
        // A version of the runtime goes nowhere without its name.
        else if (to.equals("-") || row.path().equals("runtime.version")) lines.add("dropped " + from + " null");
        else if (fills) lines.add("copied " + from + " " + to);
        else if (!from.equals(to)) lines.add((row.transform().equals("merge") || last(from).equals(last(to)) ? "moved " : "renamed ")
                + from + " " + to);
        if (row.path().equals("cloud_monitor_flags") && !fills)
            lines.add("copied cloud_monitor_flags nodepools[0].kubernetes_config.cms_enabled");
        if (READ_OTHERWISE.contains(row.path())) lines.add("meaning-changed " + from + " null");
        if (row.path().endsWith("upgrade_config.auto_upgrade")) lines.add("unverified " + from + " " + to);
        return lines;
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("ackcomposer.Listed#arguments")
    void theReportSaysWhatTheListSays(String path, Listed row, String type) {
        assertThat(said(row.draft(type), Contract.FORM_2026, row.field())).containsExactlyElementsOf(due(row, type));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("ackcomposer.Listed#arguments")
    void theWayBackIsSaidToo(String path, Listed row, String type) {
        var there = Forms.switched(row.draft(type), Contract.FORM_2026);
        var from = at(row.in(type));
        var to = at(path);
        var written = !from.equals("-") && !path.equals("runtime.version");
        assertThat(said(there, Contract.FORM_2024, row.field())).containsExactlyElementsOf(!written || from.equals(to) ? List.of()
                : List.of((last(from).equals(last(to)) ? "moved " : "renamed ") + from + " " + to));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("ackcomposer.Listed#arguments")
    void everyStepHasAReasonInBothLanguagesAndOneEvidence(String path, Listed row, String type) {
        var draft = row.draft(type);
        for (var start : List.of(draft, Forms.switched(draft, Contract.FORM_2026))) {
            var form = start.contract() == Contract.FORM_2024 ? Contract.FORM_2026 : Contract.FORM_2024;
            var english = Migration.of(start, form, Lang.EN);
            var chinese = Migration.of(start, form, Lang.ZH);
            assertThat(english).hasSameSizeAs(chinese).allSatisfy(step -> assertThat(step.reason()).isNotBlank())
                    .allSatisfy(step -> assertThat(step.evidence()).isNotBlank());
            assertThat(chinese).allSatisfy(step -> assertThat(step.evidence()).doesNotContain("; ", "inferred"))
                    .allSatisfy(step -> assertThat(step.reason()).matches("(?s).*\\p{IsHan}.*"));
            for (var i = 0; i < english.size(); i++) {
                var other = chinese.get(i);
                assertThat(english.get(i)).usingRecursiveComparison().ignoringFields("reason", "evidence", "field").isEqualTo(other);
                assertThat(english.get(i).field()).isSameAs(other.field());
            }
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("ackcomposer.Listed#arguments")
    void thereIsNothingToSayInTheFormAtHand(String path, Listed row, String type) {
        var draft = row.draft(type);
        assertThat(Migration.of(draft, Contract.FORM_2024, Lang.EN)).isEmpty();
        assertThat(Migration.of(Forms.switched(draft, Contract.FORM_2026), Contract.FORM_2026, Lang.EN)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("ackcomposer.Listed#arguments")
    void theEvidenceIsTheMarkOfTheSdkAndTheAnnouncementWhereItNamesTheParameter(String path, Listed row, String type) {
        assertThat(steps(row.draft(type), Contract.FORM_2026, row.field())).allSatisfy(step -> {
            assertThat(step.evidence()).contains(Source.SDK.title());
            assertThat(step.evidence().contains(Source.ANNOUNCEMENT.title())).isEqualTo(ANNOUNCED.contains(path));
            assertThat(step.evidence().contains(Source.TERRAFORM.title())).isEqualTo(path.equals("pod_vswitch_ids"));
        });
    }

    @Test
    void aPlaceIsSaidToBeInferredOnlyWhereAValueIsCopiedIntoPools() {
        var steps = steps(Samples.read(Samples.valid().replaceFirst("\\{", "{\"cloud_monitor_flags\":true,\"os_type\":\"Linux\",")),
                Contract.FORM_2026, ADDONS.cloudMonitor);
        var sdk = Source.SDK.title() + ", " + Source.SDK.date();
        assertThat(steps).extracting(step -> step.kind().word() + ": " + step.evidence())
                .containsExactlyInAnyOrder("moved: " + sdk, "copied: " + sdk + "; place inferred");
        var types = steps(Samples.read(Samples.valid()), Contract.FORM_2026, MASTERS.instanceTypes);
        assertThat(types).extracting(Migration.Step::evidence)
                .containsExactly(Source.ANNOUNCEMENT.title() + ", " + Source.ANNOUNCEMENT.date() + "; " + sdk);
    }

    /** What has no place in the form at hand was not sent, so nothing happens to it. */
    @Test
    void aValueThatWasNotWrittenTakesNoStep() {
        var draft = Samples.read(Samples.valid()).set(0, MASTERS.cpuPolicy, "static");
        assertThat(Forms.switched(draft, Contract.FORM_2026).root().get(MASTERS.cpuPolicy)).contains("static");
        assertThat(steps(draft, Contract.FORM_2026, MASTERS.cpuPolicy)).isEmpty();
    }

    private static Values pool(String name) {
        return Values.row(POOL).with(POOL.name, name);
    }

    private static Snapshot pools(Row... pools) {
        return Snapshot.empty().set(0, NODE_POOLS.nodepools, List.of(pools));
    }

    static Stream<Arguments> cases() {
        var count = "nodepools[0].count";
        var platform = "nodepools[0].scaling_group.platform";
        return Stream.of(
                Arguments.of("size wins", pools(pool("a").with(POOL.count, Whole.of(2)).with(POOL.desiredSize, Whole.of(3))), POOL.count,
                        List.of("dropped " + count + " null")),
                Arguments.of("the same size", pools(pool("a").with(POOL.count, Whole.of(2)).with(POOL.desiredSize, Whole.of(2))),
                        POOL.count, List.of()),
                Arguments.of("scaling wins", pools(pool("a").with(POOL.count, Whole.of(2)).with(POOL.scalingEnabled, true)), POOL.count,
                        List.of("dropped " + count + " null")),
                Arguments.of("image type wins", pools(pool("a").with(POOL.platform, "CentOS").with(POOL.imageType, "CentOS")),
                        POOL.platform, List.of("dropped " + platform + " null")),
                Arguments.of("image wins", pools(pool("a").with(POOL.platform, "CentOS").with(POOL.imageId, "m-1")), POOL.platform,
                        List.of("dropped " + platform + " null")),
                Arguments.of("a runtime for each pool without one", pools(pool("a"), pool("b").with(POOL.runtime, "containerd"), pool("c"))
                        .set(0, BASICS.runtimeName, "docker"), BASICS.runtimeName,
                        List.of("copied runtime.name nodepools[0].kubernetes_config.runtime",
                                "copied runtime.name nodepools[2].kubernetes_config.runtime", "meaning-changed runtime.name null")),
                Arguments.of("a sandbox", pools(pool("a")).set(0, BASICS.runtimeName, "Sandboxed-Container.runv"), BASICS.runtimeName,
                        List.of("copied runtime.name nodepools[0].kubernetes_config.runtime", "meaning-changed runtime.name null")),
                Arguments.of("no pool without a runtime", pools(pool("a").with(POOL.runtime, "docker"))
                        .set(0, BASICS.runtimeName, "containerd"), BASICS.runtimeName, List.of("dropped runtime.name null")),
                Arguments.of("no pools", Snapshot.empty().set(0, BASICS.runtimeName, "containerd"), BASICS.runtimeName,
                        List.of("dropped runtime.name null")),
                Arguments.of("a version with its name", pools(pool("a")).set(0, BASICS.runtimeName, "containerd")
                        .set(0, BASICS.runtimeVersion, "1.6.20"), BASICS.runtimeVersion,
                        List.of("copied runtime.version nodepools[0].kubernetes_config.runtime_version")),
                Arguments.of("a version beside a pool's own runtime", pools(pool("a").with(POOL.runtime, "containerd"))
                        .set(0, BASICS.runtimeName, "docker").set(0, BASICS.runtimeVersion, "1.6.20"),
                        BASICS.runtimeVersion, List.of("dropped runtime.version null")),
                Arguments.of("an empty list is a pool's own", pools(pool("a").with(POOL.rdsInstances, List.of()))
                        .set(0, ADVANCED.rdsInstances, List.of("rm-1")), ADVANCED.rdsInstances,
                        List.of("dropped rds_instances null")),
                Arguments.of("out of place already",
                        Samples.read("{\"master_count\":3,\"key_pair\":\"k\",\"rrsa_config\":{\"enabled\":true}}"), ADVANCED.enableRrsa,
                        List.of()),
                Arguments.of("an empty object", Samples.read("{\"runtime\":{}}"), BASICS.runtime, List.of("dropped runtime null")),
                Arguments.of("an object that is none", Samples.read("{\"runtime\":\"docker\"}"), BASICS.runtime,
                        List.of("dropped runtime null")),
                Arguments.of("a password", Snapshot.empty().set(0, MASTERS.loginPassword, "Hello@1234"), MASTERS.loginPassword,
                        List.of("moved login_password control_plane_config.login_password")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatGivesWayOrFillsIsSaid(String what, Snapshot draft, Field<?> field, List<String> due) {
        assertThat(said(draft, Contract.FORM_2026, field)).containsExactlyElementsOf(due);
    }

    @Test
    void whatOnlyThe2026FormHasIsDroppedOnTheWayBack() {
        assertThat(said(Snapshot.empty().in(Contract.FORM_2026).set(0, MASTERS.cpuPolicy, "static"), Contract.FORM_2024, MASTERS.cpuPolicy))
                .containsExactly("dropped control_plane_config.cpu_policy null");
    }

    @Test
    void stepsComeInTheOrderOfTheReference() {
        var draft = Samples.read(Samples.valid()).set(0, BASICS.runtimeName, "docker").set(0, ADVANCED.timeoutMins, Whole.of(60));
        assertThat(Migration.of(draft, Contract.FORM_2026, Lang.EN)).extracting(Migration.Step::from)
                .containsExactly("runtime.name", "runtime.name", "timeout_mins", "timeout_mins", "master_count", "image_type",
                        "master_vswitch_ids", "master_instance_types", "master_system_disk_category", "master_system_disk_size",
                        "key_pair");
    }

    @Test
    void noTextIsDead() throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(Path.of("src/main/resources/ackcomposer/explain/Messages_en.properties"))));
        var reached = new HashSet<String>();
        var rows = Listed.all().flatMap(row -> Stream.of("Kubernetes", "ManagedKubernetes").map(row::draft));
        var newer = Snapshot.empty().set(0, MASTERS.cpuPolicy, "static").in(Contract.FORM_2026);
        Stream.concat(Stream.concat(rows, Stream.of(newer)), cases().map(arguments -> (Snapshot) arguments.get()[1])).forEach(draft -> {
            for (var form : Contract.values())
                for (var start : List.of(draft, Forms.switched(draft, Contract.FORM_2026)))
                    Migration.of(start, form, Lang.EN).forEach(step -> reached.add(step.reason()));
        });
        assertThat(texts.stringPropertyNames()).filteredOn(key -> key.startsWith("migration."))
                .allSatisfy(key -> assertThat(reached).as(key).contains(texts.getProperty(key)));
    }
}
