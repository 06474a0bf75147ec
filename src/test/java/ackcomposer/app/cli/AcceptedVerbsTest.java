package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Accepted warnings: still reported, marked, not counted; by the paths of the 2024 form, whatever form the file is in. */
class AcceptedVerbsTest extends Terminal {
    private static final String VSWITCH = "vsw-2ze3ds0mdip0hdz8i0001";

    /** All masters on one vSwitch: one warning. */
    private String oneVSwitch(String year) {
        var request = Samples.valid().replaceFirst("(?s)\"master_vswitch_ids\": \\[.*?]", "\"master_vswitch_ids\": [\"" + VSWITCH + "\"]");
        assertThat(run(request, "export", "--contract", year, "-")).isZero();
        return out;
    }

    private static String accepted(String request, String rule, String paths, String values) {
        return request.replaceFirst("\\{", "{\"x-ack-composer\":{\"format\":1,\"accepted\":[{\"rule\":\"" + rule + "\",\"paths\":[" + paths
                + "],\"values\":[" + values + "],\"note\":\"agreed\"}]},");
    }

    private JsonNode problem(String rule) {
        return json().get(0).get("problems").values().stream().filter(problem -> problem.get("rule").stringValue().equals(rule)).findFirst()
                .orElseThrow();
    }

    private static List<String> paths(JsonNode problem) {
        return problem.get("paths").values().stream().map(JsonNode::stringValue).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2026"})
    void anAcceptedWarningIsReportedAndDoesNotCount(String year) {
        var request = oneVSwitch(year);
        assertThat(run(request, "check", "--strict", "--json", "-")).isEqualTo(1);
        assertThat(problem("R12").get("accepted").booleanValue()).isFalse();
        var taken = accepted(request, "R12", "\"master_vswitch_ids\"", "[\"" + VSWITCH + "\"]");
        assertThat(run(taken, "check", "--strict", "--json", "-")).isZero();
        assertThat(problem("R12").get("accepted").booleanValue()).isTrue();
        assertThat(paths(problem("R12"))).containsExactly(year.equals("2024") ? "master_vswitch_ids" : "vswitch_ids");
        for (var other : List.of("2024", "2026")) assertThat(run(taken, "check", "--strict", "--contract", other, "-")).as(other).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2026"})
    void itCountsAgainWhenItsValueChanges(String year) {
        var taken = accepted(oneVSwitch(year), "R12", "\"master_vswitch_ids\"", "[\"vsw-another\"]");
        assertThat(run(taken, "check", "--strict", "--json", "-")).isEqualTo(1);
        assertThat(problem("R12").get("accepted").booleanValue()).isFalse();
    }

    @Test
    void aPathOfThe2026FormIsNotThatOfTheParameter() {
        var taken = accepted(oneVSwitch("2026"), "R12", "\"vswitch_ids\"", "[\"" + VSWITCH + "\"]");
        assertThat(run(taken, "check", "--strict", "-")).isEqualTo(1);
    }

    @Test
    void aParameterThatOnlyThe2026FormHasIsNamedAsThere() {
        run(Samples.valid(), "export", "--contract", "2026", "-");
        var odd = out.replace("\"size\": 3", "\"size\": 3,\n    \"deploymentset_id\": \"d-1\"");
        assertThat(run(odd, "check", "--strict", "-")).isEqualTo(1);
        var path = "\"control_plane_config.deploymentset_id\"";
        assertThat(run(accepted(odd, "field.pattern", path, "\"d-1\""), "check", "--strict", "-")).isZero();
        assertThat(run(accepted(odd, "field.pattern", path, "\"d-2\""), "check", "--strict", "-")).isEqualTo(1);
    }

    @Test
    void aWarningThatIsSaidOfSeveralPlacesIsAcceptedOnceItIsAtEachOfThem() {
        var valid = Samples.valid().replace("\"system_disk_category\": \"cloud_essd\"", "\"system_disk_category\": \"cloud_efficiency\"");
        var end = valid.lastIndexOf('}', valid.lastIndexOf(']')) + 1;
        var pool = valid.substring(valid.indexOf('{', valid.indexOf("\"nodepools\"")), end).replace("\"web\"", "\"batch\"");
        var request = valid.substring(0, end) + "," + pool + valid.substring(end);
        var path = "\"nodepools[%d].scaling_group.system_disk_category\"";
        var one = accepted(request, "R32", path.formatted(0), "\"cloud_efficiency\"");
        assertThat(run(one, "check", "--strict", "--json", "-")).isEqualTo(1);
        assertThat(problem("R32").get("places")).hasSize(2);
        assertThat(problem("R32").get("accepted").booleanValue()).isFalse();
        var other = "{\"rule\":\"R32\",\"paths\":[" + path.formatted(1) + "],\"values\":[\"cloud_efficiency\"]},";
        var both = one.replace("\"accepted\":[", "\"accepted\":[" + other);
        assertThat(run(both, "check", "--strict", "--json", "-")).isZero();
        assertThat(problem("R32").get("accepted").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2026"})
    void aSecretIsAcceptedAsNull(String year) {
        var request = Samples.valid().replace("        \"key_pair\": \"ops-key\",\n", "        \"login_password\": \"Hello@1234\",\n")
                .replace("\"csi-plugin\"", "\"ack-node-problem-detector\"")
                .replace("\"desired_size\": 2\n      }", "\"desired_size\": 2\n      },\n      \"management\": {\"enable\": true}");
        assertThat(run(request, "export", "--with-secrets", "--contract", year, "-")).isZero();
        var file = out;
        assertThat(run(file, "check", "--strict", "--json", "-")).isEqualTo(1);
        var both = "\"nodepools[0].scaling_group.login_password\",\"nodepools[0].management.enable\"";
        assertThat(paths(problem("R35"))).containsExactly("nodepools[0].scaling_group.login_password", "nodepools[0].management.enable");
        assertThat(run(accepted(file, "R35", both, "null,true"), "check", "--strict", "--json", "-")).isZero();
        assertThat(problem("R35").get("accepted").booleanValue()).isTrue();
        assertThat(run(accepted(file.replace("Hello@1234", "Other@1234"), "R35", both, "null,true"), "check", "--strict", "-"))
                .as("another password is no other value").isZero();
        assertThat(run(accepted(file, "R35", both, "\"Hello@1234\",true"), "check", "--strict", "-"))
                .as("what a secret was is not compared").isEqualTo(1);
    }

    @Test
    void onlyWarningsAreAccepted() {
        var broken = Samples.valid().replace("\"master_system_disk_size\": 120", "\"master_system_disk_size\": 7");
        assertThat(run(accepted(broken, "field.range", "\"master_system_disk_size\"", "7"), "check", "--json", "-")).isEqualTo(1);
        assertThat(problem("field.range").get("accepted").booleanValue()).isFalse();
    }
}
