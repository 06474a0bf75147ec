package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report for pipelines: each problem at the line and column of its path, or of the nearest that is there. */
class CheckFormatTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input, String... args) {
        out.reset();
        err.reset();
        var console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(),
                Lang.EN);
        return Verbs.run(console, args);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode sarif() {
        return JsonMapper.shared().readTree(said());
    }

    /** The first result of a rule. */
    private JsonNode result(String rule) {
        return StreamSupport.stream(sarif().at("/runs/0/results").spliterator(), false)
                .filter(result -> result.get("ruleId").asString().equals(rule)).findFirst().orElseThrow();
    }

    private static String place(JsonNode location) {
        var region = location.at("/physicalLocation/region");
        return region.path("startLine").asInt() + ":" + region.path("startColumn").asInt();
    }

    private static String lineAndColumn(String text, String key) {
        var at = text.indexOf('"' + key + '"');
        return text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0) + ":" + (at - text.lastIndexOf('\n', at));
    }

    @Test
    void jsonIsTheSameUnderBothNames() {
        run(Samples.valid(), "check", "--json", "-");
        var first = said();
        assertThat(run(Samples.valid(), "check", "--format", "json", "-")).isZero();
        assertThat(said()).isEqualTo(first);
        run(Samples.valid(), "check", "-");
        var text = said();
        run(Samples.valid(), "check", "--format", "text", "-");
        assertThat(said()).isEqualTo(text);
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThat(run(Samples.valid(), "check", "--format", "xml", "-")).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Unknown format \"xml\"").contains("sarif");
        assertThat(run(Samples.valid(), "check", "--json", "--format", "sarif", "-")).isEqualTo(64);
        assertThat(said()).isEmpty();
    }

    @Test
    void sarifNamesTheRuleTheLevelAndThePlace() {
        var text = Samples.valid().replace("172.21.0.0/20", "172.20.0.0/20");
        assertThat(run(text, "check", "--format", "sarif", "-")).isEqualTo(1);
        assertThat(sarif().get("version").asString()).isEqualTo("2.1.0");
        assertThat(sarif().at("/runs/0/columnKind").asString()).isEqualTo("unicodeCodePoints");
        var clash = result("R4");
        assertThat(clash.get("level").asString()).isEqualTo("error");
        assertThat(clash.at("/message/text").asString()).contains("172.20.0.0/16");
        assertThat(place(clash.at("/locations/0"))).isEqualTo(lineAndColumn(text, "container_cidr"));
        assertThat(clash.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString()).isEqualTo("container_cidr");
        assertThat(clash.at("/locations/0/logicalLocations/1/fullyQualifiedName").asString()).isEqualTo("service_cidr");
        var rules = sarif().at("/runs/0/tool/driver/rules");
        assertThat(rules.get(clash.get("ruleIndex").asInt()).get("id").asString()).isEqualTo("R4");
    }

    @Test
    void whatTheFileLacksTakesThePlaceOfWhatIsAroundIt() {
        var text = "{\n  \"cluster_type\": \"Kubernetes\",\n  \"tags\": [\n    {\"value\": \"v\"}\n  ]\n}";
        run(text, "check", "--format", "sarif", "-");
        var required = result("field.required");
        var places = StreamSupport.stream(required.get("locations").spliterator(), false).map(location ->
                location.at("/logicalLocations/0/fullyQualifiedName").asString() + " " + place(location)).toList();
        assertThat(places).contains("name 1:1", "tags[0].key 4:5");
    }

    @Test
    void placesAreThoseOfTheTextAsItCame() {
        run("// a comment\n{'name': 'prod_bj', // 中文 𝄞\n \"vpcid\": \"vpc-2zeik9h3ahvv2zz95****\"}", "check", "--format", "sarif", "-");
        assertThat(place(result("field.placeholder").at("/locations/0"))).isEqualTo("3:2");
        run("name: x\nvpcid: vpc-2zeik9h3ahvv2zz95****\ntags:\n  - key: k\n    value: '{{ v }}'\n", "check", "--format", "sarif", "-");
        var places = StreamSupport.stream(result("field.placeholder").get("locations").spliterator(), false).map(CheckFormatTest::place);
        assertThat(places).contains("2:1", "5:5");
    }

    @Test
    void anAcceptedWarningIsSuppressedWithItsNote() {
        var text = Samples.valid().replace("prod-bj-01", "prod_bj").stripTrailing()
                .replaceFirst("}$", ", \"x-ack-composer\": {\"format\": 1, \"accepted\": [{\"rule\": \"field.pattern\", "
                        + "\"paths\": [\"name\"], \"values\": [\"prod_bj\"], \"note\": \"agreed\"}]}}");
        assertThat(run(text, "check", "--strict", "--format", "sarif", "-")).isZero();
        var suppression = result("field.pattern").at("/suppressions/0");
        assertThat(suppression.get("status").asString()).isEqualTo("accepted");
        assertThat(suppression.get("justification").asString()).isEqualTo("agreed");
        run(text, "check", "--format", "github", "-");
        assertThat(said()).containsPattern("::notice file=-,line=\\d+,col=\\d+,title=field.pattern name::");
    }

    /** An empty reason would read as one that was given. */
    @Test
    void anAcceptedWarningWithoutANoteHasNoJustification() {
        var text = Samples.valid().replace("prod-bj-01", "prod_bj").stripTrailing()
                .replaceFirst("}$", ", \"x-ack-composer\": {\"format\": 1, \"accepted\": [{\"rule\": \"field.pattern\", "
                        + "\"paths\": [\"name\"], \"values\": [\"prod_bj\"], \"note\": \" \"}]}}");
        run(text, "check", "--format", "sarif", "-");
        assertThat(result("field.pattern").at("/suppressions/0").propertyNames()).containsExactly("kind", "status");
    }

    @Test
    void eachRuleIsListedOnceAndEachResultPointsToIts(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("empty.json"), "{}").toString();
        run("", "check", "--format", "sarif", file, file);
        var ids = StreamSupport.stream(sarif().at("/runs/0/tool/driver/rules").spliterator(), false).map(rule -> rule.get("id").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(sarif().at("/runs/0/results")).hasSizeGreaterThan(ids.size())
                .allMatch(result -> ids.get(result.get("ruleIndex").asInt()).equals(result.get("ruleId").asString()));
    }

    @Test
    void whatCannotBeReadIsAResultToo() {
        assertThat(run("{\"name\": }", "check", "--format", "sarif", "-")).isEqualTo(2);
        var wrong = result("json.unreadable");
        assertThat(wrong.get("level").asString()).isEqualTo("error");
        assertThat(place(wrong.at("/locations/0"))).startsWith("1:");
        assertThat(run("{\"name\": }", "check", "--format", "github", "-")).isEqualTo(2);
        assertThat(said()).startsWith("::error file=-,line=1,col=").contains(",title=unreadable::");
    }

    @Test
    void githubHasACommandForEachPlaceWithItsMarksWrittenOut() {
        var text = Samples.valid().replace("172.21.0.0/20", "172.20.0.0/20");
        run(text, "check", "--format", "github", "-");
        var at = lineAndColumn(text, "container_cidr").split(":");
        assertThat(said()).contains("::error file=-,line=" + at[0] + ",col=" + at[1] + ",title=R4 container_cidr%2C service_cidr::The ");
        assertThat(said().lines()).allMatch(line -> line.startsWith("::"));
    }

    @Test
    void aNameThatWouldEndACommandIsWrittenOut() {
        run("", "check", "--format", "github", "a%\r\n:,b.json");
        assertThat(said()).startsWith("::error file=a%25%0D%0A%3A%2Cb.json,line=");
    }

    @Test
    void aFileNameIsAUri(@TempDir Path folder) throws Exception {
        var file = folder.resolve("a b 中.json");
        Files.writeString(file, "{}");
        run("", "check", "--format", "sarif", file.toString());
        var uri = sarif().at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asString();
        assertThat(uri).startsWith("file:///").endsWith("a%20b%20%E4%B8%AD.json");
    }
}
