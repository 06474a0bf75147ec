package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What check says of a file stands on standard output, line by line or as JSON, and its exit code is that of the worst file. */
class CheckVerbTest extends Terminal {
    /** A plain request tells nothing of its VPC, which is said of each. */
    private static final String FINE = Samples.valid().replaceFirst("\n}\n?$",
            ",\n  \"x-ack-composer\": {\"aids\": {\"vpc_cidr\": \"192.168.0.0/16\"}}\n}\n");
    private static final String WARNED = FINE.replace("prod-bj-01", "prod_bj");
    private static final String WRONG = FINE.replace("\"master_system_disk_size\": 120", "\"master_system_disk_size\": 7");
    private static final String BOTH =
            FINE.replace("\"deletion_protection\"", "\"login_password\": \"Canary-1#a\",\n  \"deletion_protection\"");

    @Test
    void aFileWithoutProblemsIsSaidToHaveNone() {
        assertThat(run(FINE, "check", "-")).isZero();
        assertThat(out).isEqualTo("-: no problems\n");
        assertThat(err).isEmpty();
        assertThat(run(FINE, "check", "--lang", "zh", "-")).isZero();
        assertThat(out).isEqualTo("-: 没有问题\n");
    }

    @Test
    void aProblemIsALineWithSeverityRuleAndPaths() {
        assertThat(run(WRONG, "check", "-")).isEqualTo(1);
        assertThat(out).startsWith("-: error field.range master_system_disk_size: ").doesNotContain("no problems");
        assertThat(out.lines()).hasSize(1);
        assertThat(err).isEmpty();
        run(BOTH, "check", "-");
        assertThat(out).startsWith("-: error R16 key_pair, login_password: ").doesNotContain("Canary");
    }

    /** What the reading says stands where its parameter does, and not behind what the rules say. */
    @Test
    void whatIsWrongStandsInTheOrderOfTheRequestWhoeverFoundIt() {
        var hours = FINE.replace("\"proxy_mode\"", "\"maintenance_window\": {\"duration\": 3},\n  \"proxy_mode\"");
        run(hours.replace("\"system_disk_category\": \"cloud_essd\"", "\"system_disk_category\": \"cloud_efficiency\""), "check", "-");
        assertThat(out.lines().filter(line -> line.contains(" warning ")).map(line -> line.split(" ")[3]))
                .containsExactly("maintenance_window.duration:", "maintenance_window.duration:",
                        "nodepools[0].scaling_group.system_disk_category:");
    }

    /** Whatever is said of a file, it is not said to have nothing. */
    @Test
    void onlyAFileOfWhichNothingIsSaidHasNoProblems() {
        for (var said : List.of(WRONG, WARNED, Samples.valid())) {
            run(said, "check", "-");
            assertThat(out).isNotBlank().doesNotContain("no problems");
        }
    }

    @Test
    void aRepairThatSeveralPlacesHaveIsNamedOnce() {
        var pool = "{\"scaling_group\":{\"instance_charge_type\":\"PrePaid\"}}";
        run("{\"cluster_type\":\"ManagedKubernetes\",\"nodepools\":[" + pool + "," + pool + "]}", "check", "--json", "-");
        var period = json().get(0).get("problems").valueStream()
                .filter(problem -> problem.get("paths").get(0).asString().endsWith("[0].scaling_group.period")).findFirst().orElseThrow();
        assertThat(period.get("places")).hasSize(4);
        assertThat(period.get("fixes").valueStream().map(JsonNode::asString)).containsExactly("Use 1", "Use Month");
    }

    @Test
    void anAcceptedWarningIsMarkedAndNoOtherIs() {
        assertThat(run(WARNED, "check", "-")).isZero();
        assertThat(out).startsWith("-: warning field.pattern name: ");
        var accepted = Samples.valid().replace("prod-bj-01", "prod_bj").replaceFirst("\\{",
                "{\"x-ack-composer\":{\"accepted\":[{\"rule\":\"field.pattern\",\"paths\":[\"name\"],"
                + "\"values\":[\"prod_bj\"],\"note\":\"old\"}]},");
        assertThat(run(accepted, "check", "-")).isZero();
        assertThat(out).startsWith("-: warning (accepted) field.pattern name: ");
        run(accepted, "check", "--lang", "zh", "-");
        assertThat(out).startsWith("-: warning (已接受) field.pattern name: ");
    }

    @Test
    void whatTheReadingPassedOverIsSaidWithItsPlaceAndIsNoProblem() {
        var commented = FINE.replace("  \"region_id\"", "  /* here */ \"region_id\"");
        assertThat(run(commented, "check", "--strict", "-")).isZero();
        assertThat(out).isEqualTo("-:3:3: A comment was ignored.\n-: no problems\n");
        run(commented, "check", "--json", "-");
        assertThat(json().get(0).get("repairs").toString())
                .isEqualTo("[{\"line\":3,\"column\":3,\"message\":\"A comment was ignored.\"}]");
        assertThat(json().get(0).get("problems").isEmpty()).isTrue();
        assertThat(json().get(0).get("parseError").isNull()).isTrue();
    }

    /** Each kind of slip on a line of its own, behind a byte-order mark. */
    @Test
    void whatTheReadingMendedIsListedWithItsPlaceOneForEach() {
        var slips = "\uFEFF{\n  # why\n  'cluster_type': \"Kubernetes\"\n  \"snat_entry\": True,\n  “name”: \"prod\",\n"
                + "  \"key_pair\": \"key_pair\": \"k\",\n  \"addons\": [{\"name\": \"nginx-ingress-controller\",\n"
                + "    \"config\": \"{\"IngressSlbNetworkType\":\"internet\"}\",}]\n}";
        run(slips, "check", "--json", "-");
        var entry = json().get(0);
        assertThat(entry.get("readable").booleanValue()).isTrue();
        assertThat(entry.get("repairs").values().stream().map(repair -> repair.get("line") + ":" + repair.get("column") + " "
                + repair.get("message").stringValue())).containsExactly(
                        "1:1 A byte order mark was ignored.",
                        "2:3 A comment was ignored.",
                        "3:3 Single quotes were read as double quotes.",
                        "4:3 A missing comma was added before this.",
                        "4:17 The Python value \"True\" was read as true.",
                        "5:3 Curly quotes were read as straight quotes.",
                        "6:15 This name is repeated. One of the two was ignored.",
                        "8:15 Unescaped quotes inside this text were read as part of it.",
                        "8:53 A comma before a closing bracket was ignored.");
        assertThat(run(slips, "export", "-")).isZero();
        assertThat(out).contains("\"config\": \"{\\\"IngressSlbNetworkType\\\":\\\"internet\\\"}\"",
                "\"key_pair\": \"k\"", "\"snat_entry\": true");
    }

    @Test
    void aFileThatCannotBeReadIsSaidWithItsPlaceAndTheOthersAreChecked() throws Exception {
        var bad = file("bad.json", "{\n \"name\": }");
        var good = file("good.json", FINE);
        assertThat(run("", "check", bad, good)).isEqualTo(2);
        assertThat(out.lines()).hasSize(2).first().asString().startsWith(bad + ":2:10: ");
        assertThat(out).endsWith(good + ": no problems\n");
        assertThat(err).isEmpty();
        assertThat(run("", "check", "--json", bad, good)).isEqualTo(2);
        var entry = json().get(0);
        assertThat(entry.propertyNames()).containsExactly("file", "readable", "parseError", "repairs", "problems");
        assertThat(entry.get("file").stringValue()).isEqualTo(bad);
        assertThat(entry.get("readable").booleanValue()).isFalse();
        assertThat(entry.get("parseError").get("line").intValue()).isEqualTo(2);
        assertThat(entry.get("parseError").get("column").intValue()).isEqualTo(10);
        assertThat(List.of(entry.get("repairs"), entry.get("problems"))).allMatch(list -> list.isArray() && list.isEmpty());
        assertThat(json().get(1).get("readable").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"good,0", "warned,0", "wrong,1", "bad,2", "good wrong,1", "wrong good,1", "wrong bad,2", "bad wrong,2", "bad good,2",
        "strict warned,1", "strict good,0", "strict warned good,1", "strict good wrong warned,1", "strict bad warned,2"})
    void theExitIsThatOfTheWorstFile(String files, int exit) throws Exception {
        file("good", FINE);
        file("warned", WARNED);
        file("wrong", WRONG);
        file("bad", "{");
        for (var form : new String[] {"", "--json "}) {
            var line = "check " + form + files.replace("strict ", "--strict ");
            var args = List.of(line.split(" ")).stream().map(word -> word.matches("check|--.*") ? word : home.resolve(word).toString());
            assertThat(run("", args.toArray(String[]::new))).as(line).isEqualTo(exit);
        }
    }

    @Test
    void aProblemInJsonHasAllThatIsKnownOfIt() {
        run(BOTH, "check", "--json", "-");
        assertThat(json().size()).isOne();
        var problem = json().get(0).get("problems").get(0);
        assertThat(problem.get("severity").stringValue()).isEqualTo("error");
        assertThat(problem.get("rule").stringValue()).isEqualTo("R16");
        assertThat(problem.get("paths").toString()).isEqualTo("[\"key_pair\",\"login_password\"]");
        assertThat(problem.get("message").stringValue()).startsWith("A key pair and a password are both set.");
        assertThat(problem.get("source").stringValue()).isEqualTo("API page CreateCluster, ACK dedicated cluster");
        assertThat(problem.get("date").stringValue()).isEqualTo("2024-03-19");
        assertThat(problem.get("accepted").booleanValue()).isFalse();
        assertThat(problem.get("fixes").values().stream().map(JsonNode::stringValue)).contains("Keep the key pair");
        assertThat(out).doesNotContain("Canary");
    }

    @Test
    void theMessagesAreInTheLanguageAskedForAndTheRestIsNot() {
        run(WRONG, "check", "--json", "-");
        var english = json().get(0).get("problems").get(0);
        run(WRONG, "check", "--json", "--lang", "zh", "-");
        var chinese = json().get(0).get("problems").get(0);
        assertThat(chinese.get("message").stringValue()).isNotEqualTo(english.get("message").stringValue()).containsPattern("[一-龥]");
        for (var same : List.of("severity", "rule", "paths", "source", "date", "accepted"))
            assertThat(chinese.get(same)).as(same).isEqualTo(english.get(same));
        run("{", "--lang", "zh", "check", "--json", "-");
        assertThat(json().get(0).get("parseError").get("message").stringValue()).containsPattern("[一-龥]");
    }

    /** Errors come first, then warnings, then notes; among themselves they stand as the reference has their parameters. */
    @Test
    void theWorstComesFirst() {
        var several = WRONG.replace("prod-bj-01", "prod_bj").replace("\"ipvs\"", "\"ipvx\",\n  \"zzz\": 1");
        run(several, "check", "-");
        assertThat(out.lines().map(line -> line.split(": ")[1])).containsExactly("error field.choice proxy_mode",
                "error field.range master_system_disk_size", "warning field.pattern name", "note field.unknown zzz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --fix -", "check -o out -", "check --fix -o out - -", "check --contract 2025 -", "check --lang de -"})
    void aWrongUseWritesNothing(String line) {
        assertThat(run(WRONG, line.replace("out", home.resolve("out").toString()).split(" "))).isEqualTo(64);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("ack-composer: ").hasLineCount(1);
        assertThat(home.resolve("out")).doesNotExist();
    }
}
