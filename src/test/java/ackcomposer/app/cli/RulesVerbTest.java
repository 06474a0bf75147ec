package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.catalogue.page.Undeclared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RulesVerbTest extends Terminal {
    private JsonNode entry(String id) {
        assertThat(run("", "rules", "--json")).isZero();
        return json().values().stream().filter(entry -> entry.get("id").stringValue().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> strings(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }

    @Test
    void listsEveryRuleWithAllThatIsToBeKnownOfIt() {
        var entry = entry("R19.masters");
        assertThat(entry.propertyNames()).containsExactly("id", "rule", "severity", "says", "fields", "source", "date", "example");
        assertThat(entry.get("rule").stringValue()).isEqualTo("R19");
        assertThat(strings(entry.get("severity"))).containsExactly("warning");
        assertThat(entry.get("says").stringValue()).startsWith("… is end-of-life");
        assertThat(strings(entry.get("fields"))).containsExactly("image_type");
        assertThat(entry.get("source").stringValue()).isEqualTo("ACK release notes on Kubernetes versions");
        assertThat(entry.get("date").stringValue()).isEqualTo("2026-10-06");
        assertThat(entry.get("example").stringValue()).contains("\"image_type\":\"AliyunLinux\"");
        assertThat(out).endsWith("]\n").doesNotContain("{0");
    }

    @Test
    void limitsOfAFieldAreAmongThem() {
        var pattern = entry("field.pattern");
        assertThat(strings(pattern.get("severity"))).containsExactly("error", "warning");
        assertThat(strings(pattern.get("fields"))).contains("name", "nodepools[].scaling_group.data_disks[].disk_name")
                .doesNotContain("snat_entry");
        assertThat(pattern.get("example").stringValue()).isEqualTo("{\"name\":\"a b\"}");
        assertThat(strings(entry("field.required").get("fields"))).contains("name", "nodepools[].nodepool_info.name")
                .doesNotContain("proxy_mode");
        assertThat(strings(entry("contract.retired").get("fields"))).contains("key_pair").doesNotContain("name");
        assertThat(strings(entry("contract.retired").get("severity"))).containsExactly("error", "warning");
    }

    @Test
    void everyFieldThatIsNamedIsThere() {
        run("", "rules", "--json");
        assertThat(json().values().stream().flatMap(entry -> strings(entry.get("fields")).stream()))
                .allMatch(path -> Catalogue.find(path).isPresent() || Undeclared.of(path).isPresent());
        assertThat(json().values().stream().filter(entry -> entry.get("fields").isEmpty()).map(entry -> entry.get("id").stringValue()))
                .as("of any key").containsExactly("field.unknown", "field.near.name");
    }

    @Test
    void everyExampleIsRefusedForWhatItIsAnExampleOf() {
        run("", "rules", "--json");
        var entries = json().values().stream().toList();
        assertThat(entries).as("every rule has one").noneMatch(entry -> entry.get("example").stringValue().isEmpty());
        entries.forEach(entry -> {
            var example = entry.get("example").stringValue();
            var said = new ArrayList<String>();
            for (var form : List.of("2024", "2026")) {
                if (form.equals("2026") && said.contains(entry.get("rule").stringValue())) continue;
                run(example, form.equals("2024") ? List.of("check", "--json", "-").toArray(String[]::new)
                        : new String[] {"check", "--json", "--contract", form, "-"});
                json().get(0).get("problems").values().forEach(problem -> said.add(problem.get("rule").stringValue()));
            }
            assertThat(said).as(entry.get("id").stringValue() + " " + example).contains(entry.get("rule").stringValue());
        });
    }

    @Test
    void thePageInDocsIsWhatTheVerbPrints() throws IOException {
        assertThat(run("", "rules", "--markdown")).isZero();
        assertThat(out).as("docs/rules.md; to write it anew: ./ack-composer rules --markdown > docs/rules.md")
                .isEqualTo(Files.readString(Path.of("docs/rules.md")));
    }

    @Test
    void isReadAsTextOrAsATableInEitherLanguage() {
        assertThat(run("", "rules")).isZero();
        assertThat(out).startsWith("R1.none: error\n  No network plug-in is set.").doesNotContain("{");
        assertThat(run("", "rules", "--markdown", "--lang", "zh")).isZero();
        assertThat(out).startsWith("# 规则\n").contains("| id | severity |").contains("| `field.placeholder` | warning | 该值是文档中脱敏的示例");
        assertThat(out.lines().map(line -> line.replace("\\|", "").chars().filter(letter -> letter == '|').count())
                .filter(bars -> bars > 0).distinct()).containsExactly(8L);
        assertThat(run("", "rules", "--markdown", "--json")).isEqualTo(64);
        assertThat(err.lines()).hasSize(1);
        assertThat(Stream.of("rules x", "rules --yaml").map(line -> run("", line.split(" ")))).containsOnly(64);
    }

    @Test
    void anEntryAsTextIsFourLinesAndThreeWhereAnyKeyIsMeant() {
        run("", "rules");
        assertThat(out).startsWith("""
                R1.none: error
                  No network plug-in is set. The cluster needs exactly one of flannel and terway-eniip. Choose one.
                  addons
                  API page CreateCluster, ACK dedicated cluster, 2024-03-19
                """).contains("\nfield.pattern: error, warning\n  ");
        var lines = out.lines().toList();
        var unknown = lines.indexOf("field.unknown: note");
        assertThat(lines.get(unknown + 3)).as("the next entry").doesNotStartWith(" ");
        assertThat(out).endsWith("\n").doesNotEndWith("\n\n");
    }

    @Test
    void aRowOfTheTableHasItsFieldsInBackticks() {
        run("", "rules", "--markdown");
        var lines = out.lines().dropWhile(line -> !line.startsWith("|")).toList();
        assertThat(lines.get(0)).isEqualTo("| id | severity | says | fields | source | date | broken by |");
        assertThat(lines.get(1)).isEqualTo("|---|---|---|---|---|---|---|");
        assertThat(lines).contains("| `R16.both` | error | A key pair and a password are both set. Masters accept only one. "
                + "Keep one. | `key_pair`, `login_password` | API page CreateCluster, ACK dedicated cluster | 2024-03-19 "
                + "| `{\"cluster_type\":\"Kubernetes\",\"key_pair\":\"ops-key\",\"login_password\":\"Hello@1234\"}` |");
        run("", "rules", "--json");
        assertThat(json().size()).isEqualTo(lines.size() - 2);
    }
}
