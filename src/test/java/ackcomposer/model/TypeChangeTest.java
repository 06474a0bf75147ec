package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Row;
import ackcomposer.json.Json;
import ackcomposer.rules.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The choice of another type of cluster, there and back, in both forms. */
class TypeChangeTest {
    private static final List<Field<?>> OF_MASTERS =
            Stream.concat(Snapshot.fields(Values.root()).stream().filter(field -> field.full().startsWith("master_")),
            Stream.of(MASTERS.imageType, MASTERS.imageId, MASTERS.osType, MASTERS.keyPair, MASTERS.loginPassword, ADVANCED.sshFlags))
                    .toList();

    private static Snapshot dedicated(Contract form) {
        return Forms.switched(Samples.read(Samples.valid()), form);
    }

    private static Snapshot managed(Contract form) {
        return Forms.switched(Samples.read(Samples.managed()), form);
    }

    private static Snapshot turned(Snapshot draft, String... types) {
        var turned = new Draft(draft);
        for (var type : types) turned.slot(0, BASICS.clusterType).set(type);
        return turned.state();
    }

    /** Every parameter of the masters is set, those that condition each other's absence too. */
    private static Snapshot full(Contract form) {
        var draft = dedicated(form);
        for (var field : OF_MASTERS)
                draft = draft.edit(0, values -> values.isSet(field) ? values : values.with(field, Samples.example(field)));
        return draft.set(0, MASTERS.chargeType, "PrePaid");
    }

    private static Snapshot withAddons(Snapshot draft, String... names) {
        return draft.set(0, ADDONS.addons, Stream.of(names).<Row>map(name -> Values.row(ADDONS.addon).with(ADDONS.addon.name, name))
                .toList());
    }

    private static List<String> addons(Snapshot draft) {
        return draft.root().rows(ADDONS.addons).stream().map(row -> row.get(ADDONS.addon.name).orElseThrow()).toList();
    }

    private static List<Repair> repairs(Snapshot draft) {
        return Samples.check(draft).stream().flatMap(problem -> problem.repairs(draft).stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void makingItManagedIsOneStep(Contract form) {
        var draft = new Draft(dedicated(form));
        var history = new History(draft);
        var before = draft.state();
        draft.slot(0, BASICS.clusterType).set("ManagedKubernetes");
        var after = draft.state();
        history.undo();
        assertThat(draft.state()).isEqualTo(before);
        assertThat(history.canUndo()).isFalse();
        history.redo();
        assertThat(draft.state()).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void itBringsTheUsualValuesOfAManagedCluster(Contract form) {
        var root = turned(dedicated(form), "ManagedKubernetes").root();
        assertThat(root.get(BASICS.profile)).contains("Default");
        assertThat(root.get(BASICS.clusterSpec)).contains("ack.pro.small");
        assertThat(root.get(NETWORK.vswitchIds))
                .contains(List.of("vsw-2ze3ds0mdip0hdz8i0001", "vsw-2ze3ds0mdip0hdz8i0002", "vsw-2ze3ds0mdip0hdz8i0003"));
    }

    @ParameterizedTest
    @EnumSource
    void valuesThatAreThereStay(Contract form) {
        var draft = dedicated(form).set(0, BASICS.profile, "Edge").set(0, BASICS.clusterSpec, "ack.standard")
                .set(0, NETWORK.vswitchIds, List.of("vsw-9"));
        var root = turned(draft, "ManagedKubernetes").root();
        assertThat(root.get(BASICS.profile)).contains("Edge");
        assertThat(root.get(BASICS.clusterSpec)).contains("ack.standard");
        assertThat(root.get(NETWORK.vswitchIds)).contains(List.of("vsw-9"));
    }

    @ParameterizedTest
    @EnumSource
    void eachVSwitchOfTheMastersIsTakenOverOnceInTheOrderOfFirstUse(Contract form) {
        var draft = dedicated(form).set(0, MASTERS.vswitchIds, List.of("vsw-b", "vsw-a", "vsw-b"));
        assertThat(turned(draft, "ManagedKubernetes").root().get(NETWORK.vswitchIds)).contains(List.of("vsw-b", "vsw-a"));
        assertThat(turned(draft.set(0, MASTERS.vswitchIds, null), "ManagedKubernetes").root().isSet(NETWORK.vswitchIds)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theProvisionerIsRenamedUnlessTheOtherIsThereAndOtherAddonsStay(Contract form) {
        assertThat(addons(turned(withAddons(dedicated(form), "flannel", "csi-provisioner", "mine"), "ManagedKubernetes")))
                .containsExactly("flannel", "managed-csiprovisioner", "mine");
        assertThat(addons(turned(withAddons(dedicated(form), "managed-csiprovisioner", "csi-provisioner"), "ManagedKubernetes")))
                .containsExactly("managed-csiprovisioner", "csi-provisioner");
        assertThat(addons(turned(withAddons(managed(form), "mine", "managed-csiprovisioner"), "Kubernetes")))
                .containsExactly("mine", "csi-provisioner");
        assertThat(addons(turned(withAddons(managed(form), "csi-provisioner", "managed-csiprovisioner"), "Kubernetes")))
                .containsExactly("csi-provisioner", "managed-csiprovisioner");
    }

    @ParameterizedTest
    @EnumSource
    void allThatConcernsMastersIsParkedAndComesBack(Contract form) {
        var draft = full(form);
        assertThat(OF_MASTERS).hasSize(18).allSatisfy(field -> assertThat(draft.root().isSet(field)).isTrue());
        var there = turned(draft, "ManagedKubernetes");
        assertThat(OF_MASTERS).allSatisfy(field -> {
            assertThat(there.root().isSet(field)).as(field.full()).isFalse();
            assertThat(there.root().parked(field)).as(field.full()).contains(draft.root().raw(field));
        });
        assertThat(Json.text(there)).doesNotContain("master_", "control_plane_config", "ssh_flags", "os_type");
        var back = turned(there, "Kubernetes");
        assertThat(OF_MASTERS).allSatisfy(field -> assertThat(back.root().raw(field)).as(field.full()).isEqualTo(draft.root().raw(field)));
    }

    @ParameterizedTest
    @EnumSource
    void thereAndBackOnlyTheUsualValuesAreKeptAside(Contract form) {
        var draft = full(form);
        var set = draft.edit(0, values -> values.withParked(BASICS.profile, "Default").withParked(BASICS.clusterSpec, "ack.pro.small")
                .withParked(NETWORK.vswitchIds, draft.root().get(MASTERS.vswitchIds).orElseThrow()));
        var back = turned(draft, "ManagedKubernetes", "Kubernetes");
        assertThat(back).isEqualTo(set);
        assertThat(Json.text(back)).isEqualTo(Json.text(draft));
        assertThat(turned(back, "ManagedKubernetes", "Kubernetes")).isEqualTo(back);
    }

    @ParameterizedTest
    @EnumSource
    void fromAManagedClusterThereAndBackIsTheSameDraft(Contract form) {
        var draft = managed(form);
        var there = turned(draft, "Kubernetes");
        var ofManaged = List.of(BASICS.profile, BASICS.clusterSpec, NETWORK.vswitchIds, ADVANCED.logComponents, ADVANCED.logTtl,
                ADVANCED.auditEnabled,
                ADVANCED.clusterUpgradeEnabled, ADVANCED.clusterUpgradeChannel);
        assertThat(ofManaged).allSatisfy(field -> assertThat(there.root().parked(field)).as(field.full())
                .contains(draft.root().raw(field)));
        assertThat(Json.text(there)).doesNotContain("profile", "cluster_spec", "controlplane_log", "audit_log_config", "operation_policy");
        assertThat(turned(there, "ManagedKubernetes")).isEqualTo(draft);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsForEitherTypeIsTheSame(Contract form) {
        var draft = dedicated(form).set(0, ADVANCED.issuer, "https://kubernetes.default.svc")
                .set(0, ADVANCED.audiences, List.of("https://a")).set(0, ADVANCED.timezone, "Asia/Shanghai");
        var there = turned(draft, "ManagedKubernetes");
        for (var field : List.of(ADVANCED.issuer, ADVANCED.audiences, ADVANCED.timezone, ADVANCED.tags, NODE_POOLS.nodepools, NETWORK.vpcId,
                NETWORK.podCidr, NETWORK.serviceCidr, NETWORK.snatEntry))
            assertThat(there.root().raw(field)).as(field.full()).isEqualTo(draft.root().raw(field));
    }

    @ParameterizedTest
    @EnumSource
    void theFormMayBeSwitchedBetweenTheTwoActs(Contract form) {
        var other = form == Contract.FORM_2024 ? Contract.FORM_2026 : Contract.FORM_2024;
        var there = turned(full(form), "ManagedKubernetes");
        assertThat(turned(Forms.switched(there, other), "Kubernetes").in(form)).isEqualTo(turned(there, "Kubernetes"));
    }

    @ParameterizedTest
    @EnumSource
    void theControlPlaneOfTerwayIsOfferedAndNotAdded(Contract form) {
        var draft = Choosing.pick(dedicated(form), ADDONS.plugin, "terway-eniip");
        assertThat(repairs(draft)).noneMatch(repair -> repair.label().in(Lang.EN).contains("terway-controlplane"));
        var there = turned(draft, "ManagedKubernetes");
        assertThat(addons(there)).containsExactly("terway-eniip", "csi-plugin", "managed-csiprovisioner");
        var offer = repairs(there).stream().filter(repair -> repair.label().in(Lang.EN).contains("terway-controlplane")).toList();
        assertThat(offer).hasSize(1);
        assertThat(addons(offer.get(0).act().apply(there))).contains("terway-controlplane");
    }

    @ParameterizedTest
    @EnumSource
    void poolsWithoutALoginAreOfferedTheMastersKeyPairAndNeverTheirPassword(Contract form) {
        var pool = NODE_POOLS.pool;
        var draft = full(form);
        var pools = new ArrayList<Row>(draft.root().rows(NODE_POOLS.nodepools));
        pools.add(Values.row(pool).with(pool.name, "bare"));
        pools.add(Values.row(pool).with(pool.name, "bare too"));
        var there = turned(draft.set(0, NODE_POOLS.nodepools, List.copyOf(pools)), "ManagedKubernetes");
        var offers = repairs(there).stream().filter(repair -> repair.label().in(Lang.EN).contains("ops-key")).toList();
        assertThat(offers).hasSize(2);
        var next = there;
        for (var offer : offers) next = offer.act().apply(next);
        assertThat(next.root().rows(NODE_POOLS.nodepools)).allSatisfy(row -> {
            assertThat(row.get(pool.keyPair)).contains("ops-key");
            assertThat(row.isSet(pool.loginPassword)).isFalse();
        });
        var byPassword = turned(draft.set(0, NODE_POOLS.nodepools, List.copyOf(pools)).set(0, MASTERS.keyPair, null), "ManagedKubernetes");
        assertThat(repairs(byPassword)).noneMatch(repair -> repair.act().apply(byPassword).root().rows(NODE_POOLS.nodepools).stream()
                .anyMatch(row -> row.isSet(pool.loginPassword)));
    }

    @Test
    void anAbsentTypeCountsAsDedicated() {
        assertThat(turned(dedicated(Contract.FORM_2024).set(0, BASICS.clusterType, null), "ManagedKubernetes").root()
                .get(BASICS.clusterSpec)).contains("ack.pro.small");
    }

    @Test
    void aRegisteredClusterBringsNothingAndIsNoDetour() {
        var dedicated = dedicated(Contract.FORM_2024);
        var registered = turned(dedicated, "ExternalKubernetes");
        assertThat(registered.root().isSet(BASICS.clusterSpec)).isFalse();
        assertThat(registered.root().rows(ADDONS.addons)).isEqualTo(dedicated.root().rows(ADDONS.addons));
        var managed = turned(registered, "ManagedKubernetes");
        assertThat(managed.root().get(BASICS.clusterSpec)).contains("ack.pro.small");
        assertThat(turned(turned(managed, "ExternalKubernetes"), "Kubernetes").root().rows(ADDONS.addons))
                .isEqualTo(dedicated.root().rows(ADDONS.addons));
    }
}
