package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Draft;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each sentence on what the choice of a type did comes exactly when it is due. */
class TypeChangeReportTest {
    private static final Snapshot DEDICATED = Samples.read(Samples.valid());

    private static Snapshot turned(Snapshot draft, String type) {
        var turned = new Draft(draft);
        turned.slot(0, BASICS.clusterType).set(type);
        return turned.state();
    }

    private static List<String> words(Snapshot before, String type, Lang lang) {
        return new TypeChangeReport(before, turned(before, type)).words(lang);
    }

    private static List<String> managed(Snapshot before) {
        return words(before, "ManagedKubernetes", Lang.EN);
    }

    @ParameterizedTest
    @EnumSource
    void makingItManagedIsToldInFull(Contract form) {
        var draft = Forms.switched(DEDICATED, form);
        assertThat(managed(draft)).containsExactly("Cluster subtype was set to Standard managed cluster.", "Edition was set to Pro.",
                "The control plane now uses the 3 vSwitches of the masters (duplicates removed).",
                "The add-on csi-provisioner was replaced by managed-csiprovisioner.",
                "7 values are kept but not sent: Number of masters, Image type, Master vSwitches, Master instance types, Disk "
                        + "category, Disk size, Key pair.");
        assertThat(words(draft, "ManagedKubernetes", Lang.ZH))
                .containsExactly("集群子类型已设为标准托管集群。", "集群规格已设为 Pro 版。", "控制面现使用 Master 的 3 个交换机（已去重）。",
                        "组件 csi-provisioner 已替换为 managed-csiprovisioner。",
                        "7 个值已保留但不提交：Master 实例数量、镜像类型、Master 交换机、Master 实例规格、系统盘类型、系统盘大小、密钥对。");
    }

    @ParameterizedTest
    @EnumSource
    void theWayBackIsToldInFull(Contract form) {
        var there = turned(Forms.switched(DEDICATED, form), "ManagedKubernetes");
        assertThat(words(there, "Kubernetes", Lang.EN))
                .containsExactly("The add-on managed-csiprovisioner was replaced by csi-provisioner.",
                "3 values are kept but not sent: Cluster subtype, Edition, Control plane vSwitches.",
                "7 values are restored: Number of masters, Image type, Master vSwitches, Master instance types, Disk category, Disk "
                        + "size, Key pair.");
        assertThat(words(there, "Kubernetes", Lang.ZH)).hasSize(3).last().asString().startsWith("7 个值已恢复：Master 实例数量、");
    }

    @Test
    void whatComesBackIsNotSaidToHaveBeenSet() {
        var before = turned(turned(DEDICATED, "ManagedKubernetes"), "Kubernetes");
        assertThat(managed(before)).noneMatch(line -> line.contains("was set to") || line.contains("now uses"))
                .anyMatch(line -> line.startsWith("3 values are restored: Cluster subtype, Edition"));
    }

    @Test
    void valuesThatWereThereAreNotSaidToHaveBeenSet() {
        assertThat(managed(DEDICATED.set(0, BASICS.profile, "Edge"))).contains("Edition was set to Pro.")
                .noneMatch(line -> line.startsWith("Cluster subtype"));
        assertThat(managed(DEDICATED.set(0, BASICS.clusterSpec, "ack.standard")))
                .contains("Cluster subtype was set to Standard managed cluster.")
                .noneMatch(line -> line.startsWith("Edition"));
        assertThat(managed(DEDICATED.set(0, NETWORK.vswitchIds, List.of("vsw-1")))).noneMatch(line -> line.contains("now uses"));
    }

    @Test
    void vSwitchesAreCountedOnce() {
        assertThat(managed(DEDICATED.set(0, MASTERS.vswitchIds, List.of("vsw-1", "vsw-2", "vsw-1"))))
                .contains("The control plane now uses the 2 vSwitches of the masters (duplicates removed).");
        assertThat(managed(DEDICATED.set(0, MASTERS.vswitchIds, List.of("vsw-1", "vsw-1", "vsw-1"))))
                .contains("The control plane now uses the vSwitch of the masters.");
        assertThat(managed(DEDICATED.set(0, MASTERS.vswitchIds, null))).noneMatch(line -> line.contains("now uses"));
    }

    @Test
    void anAddonThatKeepsItsNameIsNotMentioned() {
        assertThat(managed(DEDICATED.set(0, ADDONS.addons, null))).noneMatch(line -> line.contains("add-on"));
        var both = Samples.read(Samples.valid().replace("\"csi-plugin\"", "\"managed-csiprovisioner\""));
        assertThat(managed(both)).noneMatch(line -> line.contains("add-on"));
    }

    @Test
    void oneValueIsOne() {
        var draft = Snapshot.empty().set(0, BASICS.clusterType, "Kubernetes").set(0, MASTERS.keyPair, "k");
        assertThat(managed(draft))
                .containsExactly("Cluster subtype was set to Standard managed cluster.", "Edition was set to Pro.",
                        "1 value is kept but not sent: Key pair.");
        assertThat(words(turned(draft, "ManagedKubernetes"), "Kubernetes", Lang.EN)).contains("1 value is restored: Key pair.");
    }

    @Test
    void aSecretIsNamedAndNotShown() {
        assertThat(managed(DEDICATED.set(0, MASTERS.keyPair, null).set(0, MASTERS.loginPassword, "Canary-1#a")))
                .anyMatch(line -> line.contains("Password")).noneMatch(line -> line.contains("Canary"));
    }

    @Test
    void whereNothingChangedNothingIsSaid() {
        for (var lang : Lang.values()) assertThat(new TypeChangeReport(DEDICATED, DEDICATED).words(lang)).isEmpty();
        assertThat(words(Snapshot.empty().set(0, BASICS.clusterType, "ExternalKubernetes").set(0, ADDONS.addons, List.<Row>of()),
                "Kubernetes", Lang.EN)).isEmpty();
    }
}
