package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Foreign;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {
    static Stream<Field<?>> leaves() {
        return Samples.leaves().filter(field -> !field.aid());
    }

    static Stream<Field<?>> fields() {
        return Samples.fields().filter(field -> !field.aid());
    }

    private static String again(String json) {
        return Json.text(Samples.read(json));
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void itsExampleSurvivesTheTripThroughJson(Field<?> field) {
        var placed = Samples.placed(field);
        var text = Json.text(placed.snapshot());
        var back = Samples.read(text);
        assertThat(Json.text(back)).isEqualTo(text);
        var path = new Paths(placed.snapshot()).of(Ref.to(placed.row(), field));
        var found = new Paths(back).find(path).orElseThrow();
        assertThat(found.field()).isSameAs(field);
        assertThat(back.find(found.row()).orElseThrow().row().raw(field)).isEqualTo(Samples.example(field));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aValueOfAWrongTypeIsKeptAsItCame(Field<?> field) {
        var wrong = field.kind() == Kind.TEXT || field.kind() == Kind.CHOICE ? "[[]]" : "\"?\"";
        if (field.kind() == Kind.STRINGS) wrong = "7";
        var json = Samples.around(field, wrong);
        assertThat(again(json).replaceAll("\\s", "")).isEqualTo(json);
    }

    @Test
    void keepsUnknownKeysInsideRowsAndObjectsBehindTheKnownOnes() {
        var json = """
                {
                  "name": "a",
                  "runtime": {
                    "name": "containerd",
                    "mode": {
                      "deep": [
                        1,
                        {}
                      ]
                    }
                  },
                  "nodepools": [
                    {
                      "scaling_group": {
                        "image_type": "AliyunLinux3",
                        "zzz": 1E3
                      },
                      "count": 1,
                      "extra": null
                    }
                  ],
                  "login_pw": true
                }""";
        assertThat(again(json)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"runtime\":{}}", "{\"tags\":[]}", "{\"name\":\"\"}", "{\"nodepools\":[{}]}",
            "{\"nodepools\":[{\"scaling_group\":{\"data_disks\":[]}}]}",
        "{\"pod_vswitch_ids\":[]}", "{\"custom_san\":\"\"}", "{\"custom_san\":\"a, b,,c \"}", "{\"runtime\":\"docker\"}",
                "{\"tags\":[1,{\"key\":\"a\"}]}"})
    void keepsWhatIsEmptyOrOdd(String json) {
        assertThat(again(json).replaceAll("\\n *", "").replace(": ", ":")).isEqualTo(json);
    }

    @Test
    void readsNumbersAndFlagsWhereTheWireWantsTextAndSaysSo() throws Fault {
        var opened = SpecFile.read(("{\"node_cidr_mask\":26,\"nodepools\":[{\"scaling_group\":"
                + "{\"data_disks\":[{\"size\":\"200\",\"encrypted\":true}]}}]}").getBytes(StandardCharsets.UTF_8));
        assertThat(opened.notes()).extracting(Note::rule).containsExactly("field.type", "field.type", "field.type");
        assertThat(Json.text(opened.snapshot())).contains("\"node_cidr_mask\": \"26\"", "\"size\": 200", "\"encrypted\": \"true\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3\""})
    void readsABareNumberOfHoursAndSaysSo(String hours) throws Fault {
        var opened = SpecFile.read(("{\"maintenance_window\":{\"duration\":" + hours + "}}").getBytes(StandardCharsets.UTF_8));
        assertThat(opened.notes()).extracting(Note::rule).containsExactly("field.type");
        assertThat(Json.text(opened.snapshot())).contains("\"duration\": \"3h\"");
    }

    @Test
    void readsTheNamesThatTheEnglishPagePrintsAsTheValuesThatTheWireWants() throws Fault {
        var opened = SpecFile.read(("{\"image_type\":\"Alibaba Cloud Linux3\","
                + "\"nodepools\":[{\"scaling_group\":{\"image_type\":\"Alibaba Cloud Linux UEFI\"}}]}").getBytes(StandardCharsets.UTF_8));
        assertThat(opened.notes()).extracting(Note::rule).containsExactly("C19", "C19");
        assertThat(Json.text(opened.snapshot())).contains("\"image_type\": \"AliyunLinux3\"", "\"image_type\": \"AliyunLinuxUEFI\"");
    }

    @Test
    void anExplicitNullIsAbsentWithANote() throws Fault {
        var opened = SpecFile.read("{\"name\":null,\"unknown\":null}".getBytes(StandardCharsets.UTF_8));
        assertThat(opened.notes()).hasSize(1);
        assertThat(Json.text(opened.snapshot())).isEqualTo("{\n  \"unknown\": null\n}");
    }

    @Test
    void anEditOfAMemberTakesThePlaceOfAnObjectOfAWrongType() {
        var snapshot = Samples.read("{\"runtime\":\"docker\"}");
        assertThat(snapshot.root().raw(Catalogue.BASICS.runtime)).isInstanceOf(Foreign.class);
        assertThat(Json.text(snapshot.set(0, Catalogue.BASICS.runtimeName, "containerd")))
                .contains("\"runtime\": {\n    \"name\": \"containerd\"");
    }

    @Test
    void writesEveryKeyInTheOrderOfTheReference() {
        var sample = new String(Samples.bytes("sample.json"), StandardCharsets.UTF_8);
        var listing = Json.listing(Samples.read(sample));
        var first = listing.stream().filter(line -> line.text().matches("  \"[a-z_]+\": .*")).map(line -> line.path().split("[.\\[]")[0])
                .distinct().toList();
        var reference = Catalogue.REQUEST.fields().stream().filter(field -> !field.path().contains(".")).map(Field::path).toList();
        assertThat(first).isSubsetOf(reference).isSortedAccordingTo((a, b) -> Integer.compare(reference.indexOf(a), reference.indexOf(b)));
        assertThat(first).hasSize(51);
    }

    @Test
    void everyLineOfTheListingNamesWhatItShows() {
        var snapshot = Samples.read(Samples.valid());
        var paths = new Paths(snapshot);
        Json.listing(snapshot).stream().filter(line -> !line.path().isEmpty())
                .forEach(line -> assertThat(paths.find(line.path()).map(paths::of)).as(line.path()).contains(line.path()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> requests() {
        var scalars = Arbitraries.oneOf(texts().filter(CodecTest::isWhole)
                .map(text -> Json.text(tools.jackson.databind.node.JsonNodeFactory.instance.stringNode(text))),
                Arbitraries.of("true", "false", "null", "0", "-0", "1E3", "1.50e2", "42", "[]", "{}", "[\"a\",\"b\"]", "[1,null]",
                        "{\"key\":\"k\",\"x\":1}"));
        var keys = Arbitraries.oneOf(Arbitraries.of(Catalogue.REQUEST.fields().stream().map(Field::path).filter(path -> !path.contains("."))
                .toList()),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6));
        return Arbitraries.maps(keys, scalars).ofMaxSize(12).map(map -> "{" + String.join(",", map.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue()).toList()) + "}");
    }

    private static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text) && text.indexOf('\0') < 0;
    }

    /** The second trip changes nothing: what the first one normalised (order, nulls, a number for a text) stays so. */
    @Property(tries = 2000)
    void isStable(@ForAll("requests") String json) {
        var once = again(json);
        assertThat(again(once)).isEqualTo(once);
    }

    @Property(tries = 500)
    void losesNoKeyButNulls(@ForAll("requests") String json) throws Fault {
        var before = Reader.read(json.getBytes(StandardCharsets.UTF_8)).root();
        var after = Reader.read(again(json).getBytes(StandardCharsets.UTF_8)).root();
        var known = Catalogue.REQUEST.fields().stream().map(Field::path).toList();
        before.properties().stream().filter(member -> !(member.getValue().isNull() && known.contains(member.getKey())))
                .forEach(member -> assertThat(after.has(member.getKey())).as(member.getKey()).isTrue());
        assertThat(after.size()).isLessThanOrEqualTo(before.size());
    }

    @Test
    void anEmptySnapshotIsAnEmptyObject() {
        assertThat(Json.text(Snapshot.empty())).isEqualTo("{}");
        assertThat(List.of(Json.listing(Snapshot.empty()).get(0).text())).containsExactly("{}");
    }
}
