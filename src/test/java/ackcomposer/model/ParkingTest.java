package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.json.Json;
import org.junit.jupiter.api.Test;

class ParkingTest {
    private final Draft draft = new Draft(Samples.read(Samples.valid()));

    private void pick(String plugin) {
        draft.edit(state -> Choosing.pick(state, ADDONS.plugin, plugin));
    }

    @Test
    void switchingThePluginThereAndBackLosesNothing() {
        draft.slot(0, NETWORK.nodeCidrMask).set("25");
        var before = draft.state();
        pick("terway-eniip");
        assertThat(draft.state().root().get(NETWORK.podCidr)).isEmpty();
        assertThat(Json.text(draft.state())).doesNotContain("container_cidr", "node_cidr_mask");
        assertThat(Samples.parked(draft.state())).isEqualTo(2);
        pick("flannel");
        assertThat(draft.state()).isEqualTo(before);
    }

    @Test
    void switchingRenamesTheRowInPlaceAndKeepsItsSettingsApart() {
        var row = ADDONS.plugin.picked(draft.state().root()).get(0).id();
        draft.slot(row, ADDONS.addon.config).set("{\"a\":\"1\"}");
        pick("terway-eniip");
        draft.slot(row, ADDONS.addon.config).set("{\"b\":\"2\"}");
        pick("flannel");
        assertThat(draft.slot(row, ADDONS.addon.config).get()).isEqualTo("{\"a\":\"1\"}");
        pick("terway-eniip");
        assertThat(draft.slot(row, ADDONS.addon.config).get()).isEqualTo("{\"b\":\"2\"}");
        assertThat(draft.state().root().rows(ADDONS.addons)).hasSize(3);
    }

    @Test
    void turningTheClusterManagedParksTheMasters() {
        draft.slot(0, BASICS.clusterType).set("ManagedKubernetes");
        assertThat(Json.text(draft.state())).doesNotContain("master_", "image_type\": \"AliyunLinux3\",\n  \"m");
        assertThat(draft.state().root().isSet(MASTERS.keyPair)).isFalse();
        draft.slot(0, BASICS.clusterType).set("Kubernetes");
        assertThat(draft.state().root().get(MASTERS.keyPair)).contains("ops-key");
    }

    @Test
    void aChainOfSwitchesParksInOneStep() {
        var pool = draft.state().root().rows(NODE_POOLS.nodepools).get(0).id();
        var history = new History(draft);
        draft.slot(pool, NODE_POOLS.pool.scalingEnabled).set(true);
        draft.slot(pool, NODE_POOLS.pool.bondEip).set(true);
        draft.slot(pool, NODE_POOLS.pool.eipBandwidth).set(Whole.of(9));
        var full = draft.state();
        draft.slot(pool, NODE_POOLS.pool.scalingEnabled).set(false);
        assertThat(draft.state().find(pool).orElseThrow().row().isSet(NODE_POOLS.pool.eipBandwidth)).isFalse();
        history.undo();
        assertThat(draft.state()).isEqualTo(full);
    }

    @Test
    void whatAFileBroughtAlthoughItDoesNotApplyStaysSet() {
        var file = new Draft(Samples.read("{\"pod_vswitch_ids\":[\"vsw-1\"],\"addons\":[{\"name\":\"flannel\"}]}"));
        file.slot(0, BASICS.name).set("x");
        assertThat(file.state().root().isSet(NETWORK.podVSwitches)).isTrue();
    }

    @Test
    void choosingThePasswordParksTheKeyPair() {
        draft.edit(state -> Choosing.either(state, 0, MASTERS.login, MASTERS.loginPassword));
        assertThat(draft.state().root().isSet(MASTERS.keyPair)).isFalse();
        draft.edit(state -> Choosing.either(state, 0, MASTERS.login, MASTERS.keyPair));
        assertThat(draft.state().root().get(MASTERS.keyPair)).contains("ops-key");
    }
}
