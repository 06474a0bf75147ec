package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.submit.LoopbackService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The verbs in either form of the request: which form a file is read in, and what is made of the other. */
class ContractVerbsTest extends Terminal {
    private static final Set<String> KINDS = Set.of("moved", "renamed", "copied", "dropped", "meaning-changed", "unverified");

    private String in(String year, String request) {
        assertThat(run(request, "export", "--contract", year, "--with-secrets", "-")).isZero();
        return out;
    }

    private String recent() {
        return in("2026", Samples.valid());
    }

    /** The request with one more member at its beginning. */
    private static String with(String member, String request) {
        return request.replaceFirst("\\{", "{" + member.replace('\'', '"').replace("$", "\\$") + ",");
    }

    private List<String> problems() {
        // A plain request tells nothing of its VPC, which is said of each.
        return json().get(0).get("problems").values().stream().filter(problem -> !problem.get("rule").stringValue().equals("R47"))
                .map(problem -> problem.get("severity").stringValue() + " " + problem.get("rule").stringValue() + " "
                        + problem.get("paths").values().stream().map(JsonNode::stringValue).collect(Collectors.joining(" "))).toList();
    }

    private List<String> check(String request, String... options) {
        var args = new ArrayList<>(List.of("check", "--json", "-"));
        args.addAll(List.of(options));
        run(request, args.toArray(String[]::new));
        return problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2026"})
    void aValidRequestIsValidInEitherForm(String year) {
        assertThat(check(Samples.valid(), "--contract", year)).isEmpty();
        assertThat(check(recent(), "--contract", year)).isEmpty();
        assertThat(check(Samples.managed(), "--contract", year)).noneMatch(line -> line.startsWith("error"));
    }

    @Test
    void a2024FileIsJudgedAsThe2026FormHasItWithItsOwnPaths() {
        var request = with("'load_balancer_spec':'slb.s1.small','timeout_mins':60,'node_name_mode':'customized,aliyun.com,5,test'",
                Samples.valid().replace("\"master_system_disk_size\": 120", "\"master_system_disk_size\": 7")
                        .replace("\"desired_size\": 2",
                        "\"desired_size\": 2\n      },\n      \"management\": {\n        \"enable\": true"));
        var own = check(request);
        assertThat(own).contains("error field.range master_system_disk_size").filteredOn(line -> line.contains("contract."))
                .containsExactly("warning contract.retired load_balancer_spec");
        assertThat(check(request, "--contract", "2024")).isEqualTo(own);
        assertThat(check(request, "--contract", "2026"))
                .contains("error field.range master_system_disk_size", "note contract.dropped load_balancer_spec timeout_mins",
                "warning field.pattern node_name_mode", "note contract.unverified nodepools[0].management.enable")
                        .noneMatch(line -> line.contains("control_plane_config"));
    }

    @Test
    void a2026FileIsJudgedAsThe2024FormHasItWithItsOwnPaths() {
        var request = recent().replace("\"size\": 3", "\"size\": 4,\n    \"cpu_policy\": \"static\"")
                .replace("\"system_disk_category\": \"cloud_essd\",\n    \"system_disk_size\": 120",
                        "\"system_disk_category\": \"cloud_auto\",\n    \"system_disk_size\": 120");
        assertThat(request).contains("\"cpu_policy\"", "\"cloud_auto\"");
        assertThat(check(request)).contains("error field.choice control_plane_config.size")
                .noneMatch(line -> line.contains("system_disk_category") || line.contains("dropped"));
        assertThat(check(request, "--contract", "2024"))
                .contains("error field.choice control_plane_config.size", "error field.choice control_plane_config.system_disk_category",
                        "note contract.dropped control_plane_config.cpu_policy").noneMatch(line -> line.contains("master_"));
    }

    @Test
    void theExitFollowsWhatIsJudged() {
        var unverified = with("'pod_vswitch_ids':['vsw-2ze3ds0mdip0hdz8i0009']", Samples.valid().replace("\"flannel\"", "\"terway-eniip\"")
                .replace("  \"container_cidr\": \"172.20.0.0/16\",\n", ""));
        assertThat(run(unverified, "check", "--strict", "-")).isZero();
        assertThat(run(unverified, "check", "--strict", "--contract", "2026", "-")).isEqualTo(1);
        assertThat(out).contains("contract.unverified pod_vswitch_ids");
        assertThat(run(unverified, "check", "--contract", "2026", "-")).isZero();
    }

    @Test
    void aFileInThe2026FormIsReadAsSuch() {
        var found = check(recent().replace("\"key_pair\": \"ops-key\"\n  }", "\"key_pair\": \"k\"\n  }").replace("\"extra_sans\"", ""));
        assertThat(found).containsExactly("error field.length control_plane_config.key_pair");
    }

    @Test
    void aMixedFileIsReadInTheFormOfMostOfItsNamesAndTheOthersAreErrors() {
        assertThat(run(with("'rrsa_config':{'enabled':true}", Samples.valid()), "check", "--json", "-")).isEqualTo(1);
        assertThat(problems()).containsExactly("error contract.misplaced rrsa_config rrsa_config.enabled");
        assertThat(run(with("'load_balancer_spec':'slb.s1.small','extra_sans':['a.example.com']", recent()), "check", "--json", "-"))
                .as("without effect in either form").isZero();
        assertThat(problems()).containsExactly("warning contract.retired load_balancer_spec");
    }

    @ParameterizedTest
    @CsvSource({"2024, master_count", "2026, control_plane_config"})
    void aFormOfALaterVersionIsKeptAndSaid(String year, String name) throws Exception {
        var request = with("'x-ack-composer':{'format':1,'contract':'2031'}", in(year, Samples.valid()));
        assertThat(run(request, "check", "--json", "--strict", "-")).isZero();
        assertThat(problems()).containsExactly("note field.unknown x-ack-composer.contract");
        var fixed = home.resolve("fixed.ack.json");
        assertThat(run(request, "check", "--fix", "-o", fixed.toString(), "-")).isZero();
        assertThat(Files.readString(fixed)).contains("\"contract\": \"2031\"", name);
    }

    @Test
    void exportSwitchesTheFormAndBack() {
        var there = recent();
        assertThat(there).contains("\"control_plane_config\": {\n    \"size\": 3").doesNotContain("master_", "x-ack-composer");
        assertThat(in("2026", there)).isEqualTo(there);
        assertThat(in("2024", there)).isEqualTo(Samples.valid());
        assertThat(in("2024", Samples.valid())).isEqualTo(Samples.valid());
        run(there, "export", "-");
        assertThat(out).isEqualTo(there);
    }

    @Test
    void exportLeavesSecretsOutInEitherForm() {
        var request = "{\"cluster_type\":\"Kubernetes\",\"login_password\":\"Canary-1#a\"}";
        assertThat(in("2026", request)).contains("\"control_plane_config\": {\n    \"login_password\": \"Canary-1#a\"");
        run(request, "export", "--contract", "2026", "-");
        assertThat(out).doesNotContain("Canary", "login_password");
    }

    private List<String> steps() {
        return json().values().stream()
                .map(step -> step.get("kind").stringValue() + " " + step.get("from").stringValue() + " " + step.get("to").asString("null"))
                .toList();
    }

    @Test
    void theMigrationReportIsAnArrayOfSteps() {
        var request = with("'runtime':{'name':'docker','version':'19.3.15'},'load_balancer_spec':'slb.s1.small','os_type':'Linux',"
                + "'pod_vswitch_ids':['vsw-1']", Samples.valid());
        assertThat(run(request, "export", "--as", "migration-report", "--contract", "2026", "-")).isZero();
        assertThat(out).endsWith("]\n").doesNotEndWith("\n\n");
        assertThat(json().isArray()).isTrue();
        assertThat(json().values()).allSatisfy(step -> {
            assertThat(step.propertyNames()).containsExactly("from", "to", "kind", "reason", "evidence");
            assertThat(KINDS).contains(step.get("kind").stringValue());
            assertThat(step.get("reason").stringValue()).isNotBlank();
            assertThat(step.get("evidence").stringValue()).isNotBlank();
            assertThat(step.get("to").isNull()).isEqualTo(Set.of("dropped", "meaning-changed").contains(step.get("kind").stringValue()));
        });
        assertThat(steps()).contains("copied runtime.name nodepools[0].kubernetes_config.runtime", "meaning-changed runtime.name null",
                "dropped load_balancer_spec null", "dropped os_type null",
                "meaning-changed os_type null", "unverified pod_vswitch_ids pod_vswitch_ids",
                "renamed master_count control_plane_config.size", "moved key_pair control_plane_config.key_pair");
        var asked = out;
        assertThat(run(request, "export", "--as", "migration-report", "-")).isZero();
        assertThat(out).as("without a form: into the other").isEqualTo(asked);
        assertThat(run(request, "export", "--as", "migration-report", "--contract", "2024", "-")).isZero();
        assertThat(out).isEqualTo("[]\n");
        run(request, "export", "--as", "migration-report", "--lang", "zh", "-");
        assertThat(json().get(0).get("reason").stringValue()).contains("节点池");
    }

    @Test
    void theMigrationReportOfA2026FileIsOfTheWayBack() {
        assertThat(run(recent(), "export", "--as", "migration-report", "-")).isZero();
        assertThat(steps()).contains("renamed control_plane_config.size master_count", "renamed vswitch_ids master_vswitch_ids",
                "moved control_plane_config.key_pair key_pair");
    }

    @Test
    void theMigrationReportGoesIntoAFile() throws Exception {
        run(Samples.valid(), "export", "--as", "migration-report", "-");
        var printed = out;
        var target = home.resolve("report.json");
        assertThat(run(Samples.valid(), "export", "--as", "migration-report", "-o", target.toString(), "-")).isZero();
        assertThat(out).isEmpty();
        assertThat(target).hasContent(printed);
    }

    @Test
    void fixOfA2026FileWritesA2026File() throws Exception {
        var fixed = home.resolve("fixed.json");
        assertThat(run(recent().replace("172.21.0.0/20", "172.21.0.1/20"), "check", "--fix", "-o", fixed.toString(), "-")).isZero();
        assertThat(Files.readString(fixed)).isEqualTo(recent());
        assertThat(run(with("'load_balancer_spec':'slb.s1.small','extra_sans':['a.example.com']", recent()), "check", "--fix", "-o",
                fixed.toString(), "-")).isZero();
        assertThat(Files.readString(fixed)).contains("\"control_plane_config\"", "\"extra_sans\"").doesNotContain("load_balancer_spec");
        assertThat(err).contains("load_balancer_spec");
    }

    @Test
    void submitSendsExactlyWhatExportPrintsInTheFormAskedFor() throws Exception {
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s3cret");
        for (var year : List.of("2026", "2024")) {
            for (var request : List.of(Samples.valid(), recent())) {
                try (var service = LoopbackService.start(LoopbackService.json(200,
                        "{\"cluster_id\":\"c1\",\"task_id\":\"t1\",\"request_id\":\"r1\"}"))) {
                    assertThat(run(request, "submit", "--json", "--contract", year, "--endpoint", service.url(), "--confirm", "prod-bj-01",
                            "-")).as(err).isZero();
                    assertThat(new String(service.requests().get(0).body(), StandardCharsets.UTF_8) + "\n").isEqualTo(in(year, request));
                }
            }
        }
    }
}
