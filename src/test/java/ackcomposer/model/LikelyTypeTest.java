package ackcomposer.model;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The type that a request names counts; where it names none, masters speak for a dedicated one before anything for a managed one. */
class LikelyTypeTest {

    private static ClusterType of(String members) {
        var text = "{" + members + "}";
        var draft = Samples.read(text);
        var read = LikelyType.of((ObjectNode) JsonMapper.shared().readTree(text));
        assertThat(LikelyType.of(draft.root(), draft.contract())).as("of the draft as of the file").isEqualTo(read);
        return read;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"profile\":\"Default\"", "\"cluster_spec\":\"ack.pro.small\"", "\"auto_mode\":{\"enable\":true}",
        "\"operation_policy\":{\"cluster_auto_upgrade\":{\"enabled\":true}}", "\"zone_ids\":[\"cn-beijing-a\"]",
        "\"vswitch_ids\":[\"vsw-1a\"]"})
    void speaksForAManagedOne(String members) {
        assertThat(of("\"name\":\"a\"," + members)).isEqualTo(ClusterType.MANAGED);
        assertThat(of("\"cluster_type\":\"Elsewhere\"," + members)).as("beside a type that nobody knows").isEqualTo(ClusterType.MANAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"master_count\":3", "\"master_vswitch_ids\":[\"vsw-1a\"]", "\"master_system_disk_size\":120",
        "\"master_nonsense\":1", "\"control_plane_config\":{\"size\":3}"})
    void speaksForADedicatedOneBeforeAnythingElse(String members) {
        assertThat(of(members)).isEqualTo(ClusterType.DEDICATED);
        assertThat(of(members + ",\"profile\":\"Default\",\"vswitch_ids\":[\"vsw-1a\"]")).isEqualTo(ClusterType.DEDICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"name\":\"a\"", "\"rrsa_config\":{\"enabled\":true}", "\"maintenance_window\":{\"enable\":true}",
        "\"profile\":\"\"", "\"profile\":null",
        "\"control_plane_config\":null", "\"master_nonsense\":\"\"", "\"nodepools\":[{\"vswitch_ids\":[\"vsw-1a\"]}]"})
    void saysNothing(String members) {
        assertThat(of(members)).isEqualTo(ClusterType.DEDICATED);
        var draft = Samples.read("{" + members + "}");
        assertThat(LikelyType.hinted(draft.root(), Contract.FORM_2024)).isEmpty();
    }

    @Test
    void aNullSpeaksForNothingBesideWhatDoes() {
        assertThat(of("\"control_plane_config\":null,\"auto_mode\":true")).isEqualTo(ClusterType.MANAGED);
        assertThat(of("\"master_nonsense\":null,\"vswitch_ids\":[\"vsw-1a\"]")).isEqualTo(ClusterType.MANAGED);
    }

    @Test
    void theTypeThatIsNamedCountsWhateverStandsBesideIt() {
        assertThat(of("\"cluster_type\":\"Kubernetes\",\"profile\":\"Default\"")).isEqualTo(ClusterType.DEDICATED);
        assertThat(of("\"cluster_type\":\"ManagedKubernetes\",\"master_count\":3")).isEqualTo(ClusterType.MANAGED);
        assertThat(of("\"cluster_type\":\"ExternalKubernetes\",\"master_count\":3")).isEqualTo(ClusterType.REGISTERED);
        assertThat(LikelyType.named(Samples.read("{\"cluster_type\":\"Ask\"}").root())).isEmpty();
    }
}
