package ackcomposer.export;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.export.Format.Wish;
import ackcomposer.json.Codec;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema has a node for every parameter of its form, and every request that is right satisfies it. */
class SchemaFormatTest {
    private static final Format SCHEMA = Formats.named("schema").orElseThrow();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** What {@link #faults} checks, and what only explains. */
    private static final Set<String> CHECKED = Set.of("type", "properties", "items", "required", "enum", "anyOf", "pattern", "maxItems",
            "additionalProperties");
    private static final Set<String> TOLD = Set.of("$schema", "title", "description", "deprecated", "writeOnly", "examples");

    private static JsonNode schema(Contract contract) {
        return MAPPER.readTree(SCHEMA.text(Snapshot.empty(), new Wish(contract, false, Lang.EN)));
    }

    /** Where it stands in some type of cluster; a column below its table. */
    private static Set<String> paths(Field<?> field, Contract contract) {
        var own = Stream.of(ClusterType.values()).flatMap(type -> field.place(contract, type).stream()).map(Place::path)
                .collect(Collectors.toCollection(TreeSet::new));
        var table = field.owner().table();
        if (table.isEmpty()) return own;
        return paths(table.get(), contract).stream().flatMap(above -> own.stream().map(path -> above + "[]." + path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode node(JsonNode schema, String path) {
        var at = schema;
        for (var step : path.split("\\.")) {
            at = at.path("properties").path(step.replace("[]", ""));
            if (step.endsWith("[]")) at = at.path("items");
        }
        return at;
    }

    private static Stream<Field<?>> sent() {
        return Samples.leaves().filter(field -> !field.aid());
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterThatTheFormHasIsNamedInBothLanguagesAtItsPath(Contract contract) {
        var schema = schema(contract);
        var seen = new HashSet<String>();
        var named = new HashSet<String>();
        sent().forEach(field -> paths(field, contract).forEach(path -> {
            var title = node(schema, path).path("title").asString("");
            assertThat(title).as(path).isNotEmpty();
            seen.add(path);
            var english = Texts.label(field, Lang.EN);
            var chinese = Texts.label(field, Lang.ZH);
            if (title.equals(english.equals(chinese) ? english : english + " · " + chinese)) named.add(path);
        }));
        assertThat(named).as("of two that share a path, one names it").isEqualTo(seen);
        assertThat(seen).hasSizeGreaterThan(120);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheFormDoesNotHaveIsNotInIt(Contract contract) {
        var schema = schema(contract);
        var here = sent().flatMap(field -> paths(field, contract).stream()).collect(Collectors.toSet());
        sent().flatMap(field -> paths(field, contract.other()).stream()).filter(path -> !here.contains(path))
                .forEach(path -> assertThat(node(schema, path).isMissingNode()).as(path).isTrue());
        Catalogue.fields().filter(Field::aid).forEach(aid -> assertThat(node(schema, aid.full()).isMissingNode()).as(aid.full()).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenOfEveryExampleHasTheTypeThatIsNamed(Contract contract) {
        var schema = schema(contract);
        var faults = new ArrayList<String>();
        sent().filter(field -> !paths(field, contract).isEmpty()).forEach(field -> {
            var draft = Forms.switched(Samples.placed(field).snapshot(), contract);
            faults(schema, Codec.request(draft), "").stream().filter(fault -> !fault.contains(" is missing"))
                    .forEach(fault -> faults.add(field.full() + ": " + fault));
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSampleRequestsSatisfyIt(Contract contract) {
        for (var sample : List.of(Samples.valid(), Samples.managed()))
            assertThat(faults(schema(contract), Codec.request(Forms.switched(Samples.read(sample), contract)), "")).isEmpty();
        if (contract == Contract.FORM_2024) for (var sample : List.of(Samples.valid(), Samples.managed()))
            assertThat(faults(schema(contract), MAPPER.readTree(sample), "")).as("as it stands in the file").isEmpty();
    }

    @Test
    void whatIsWrongDoesNot() {
        var schema = schema(Contract.FORM_2024);
        assertThat(faults(schema, edited("name", "7"), "")).containsExactly("name: not of type string");
        assertThat(faults(schema, edited("snat_entry", "\"yes\""), "")).containsExactly("snat_entry: not of type boolean");
        assertThat(faults(schema, edited("node_cidr_mask", "\"x\""), "")).containsExactly("node_cidr_mask: not in enum \"x\"");
        var disks = "[{\"scaling_group\": {\"data_disks\": [{\"size\": \"2x\"}, {\"size\": 40}]}}]";
        assertThat(faults(schema, edited("nodepools", disks), ""))
                .containsExactly("nodepools[0].scaling_group.data_disks[0].size: none of anyOf");
        assertThat(faults(schema, edited("tags", "[{\"value\": \"b\"}]"), "")).containsExactly("tags[0]: key is missing");
        assertThat(faults(schema, edited("mine", "{}"), "")).as("an unknown member is allowed").isEmpty();
    }

    private static JsonNode edited(String member, String json) {
        return ((ObjectNode) MAPPER.readTree(Samples.valid())).set(member, MAPPER.readTree(json));
    }

    @ParameterizedTest
    @EnumSource
    void listsAndTablesHoldAtMostWhatTheCatalogueSays(Contract contract) {
        var schema = schema(contract);
        var told = Stream.of(Kind.STRINGS, Kind.ROWS).collect(Collectors.toMap(kind -> kind, kind -> Samples.fields()
                .filter(field -> field.kind() == kind && !field.aid())
                .flatMap(field -> paths(field, contract).stream().map(path -> node(schema, path))
                        .filter(node -> node.path("type").asString("").equals("array"))
                        .map(node -> {
                            assertThat(node.has("maxItems")).as(field.full()).isEqualTo(field.most().isPresent());
                            field.most().ifPresent(most -> assertThat(node.get("maxItems").asInt()).as(field.full()).isEqualTo(most));
                            return node.has("maxItems");
                        })).toList()));
        told.forEach((kind, has) -> assertThat(has).as(kind + " with and without a limit").contains(true, false));
    }

    @Test
    void aNumberThatIsWrittenAsTextIsOneOrTheOther() {
        var schema = schema(Contract.FORM_2024);
        var field = sent().filter(one -> one.kind() == Kind.WHOLE && one.wire() != Wire.PLAIN && !one.path().contains(".")
                && one.owner().table().isEmpty() && one.place(Contract.FORM_2024, ClusterType.DEDICATED).isPresent())
                .findFirst().orElseThrow().path();
        for (var fine : List.of("7", "\"7\"", "\"-7\"")) assertThat(faults(schema, edited(field, fine), "")).as(fine).isEmpty();
        for (var wrong : List.of("\"7h\"", "\"\"", "true")) assertThat(faults(schema, edited(field, wrong), "")).as(wrong).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatEveryTypeOfClusterNeedsIsRequired(Contract contract) {
        var schema = schema(contract);
        assertThat(words(schema.path("required"))).containsExactly("name", "region_id", "cluster_type", "service_cidr");
        for (var type : List.of("Kubernetes", "ManagedKubernetes", "ExternalKubernetes")) {
            var draft = Snapshot.empty().set(0, Catalogue.BASICS.clusterType, type).scope();
            for (var required : words(schema.path("required")))
                assertThat(Catalogue.find(required).orElseThrow().applies(draft)).as(required + " in " + type).contains(true);
        }
        assertThat(words(node(schema, "tags[]").path("required"))).containsExactly("key");
        assertThat(words(node(schema, "addons[]").path("required"))).containsExactly("name");
        assertThat(node(schema, "nodepools[]").has("required")).as("the name of a pool stands in an object of its own").isFalse();
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void itIsOfTheFormThatWasAskedForAndElseOfThatOfTheDraft() {
        var plain = new Wish(null, false, Lang.EN);
        var chosen = new Wish(Contract.FORM_2024, true, Lang.ZH);
        assertThat(SCHEMA.text(Snapshot.empty(), plain)).isEqualTo(SCHEMA.text(Snapshot.empty(), chosen))
                .contains("\"title\": \"ACK CreateCluster, 2024\"");
        assertThat(SCHEMA.text(Snapshot.empty().in(Contract.FORM_2026), plain)).contains("\"title\": \"ACK CreateCluster, 2026\"");
        assertThat(SCHEMA.text(Samples.read(Samples.valid()), plain)).as("the same for all drafts")
                .isEqualTo(SCHEMA.text(Snapshot.empty(), plain));
        assertThat(SCHEMA.isOfDraft()).isFalse();
        assertThat(SCHEMA.fileName()).isEqualTo("schema.json");
    }

    @Test
    void secretsAreWrittenOnlyAndWhatIsRetiredIsMarked() {
        var schema = schema(Contract.FORM_2024);
        assertThat(node(schema, "login_password").path("writeOnly").asBoolean(false)).isTrue();
        assertThat(node(schema, "login_password").has("examples")).isFalse();
        assertThat(node(schema, "master_count").path("deprecated").asBoolean(false)).isTrue();
        assertThat(node(schema, "name").has("deprecated")).isFalse();
        assertThat(schema(Contract.FORM_2026).findValues("deprecated")).isEmpty();
    }

    @Test
    void everyKeywordOfItIsOneThatIsCheckedOrOnlyTells() {
        for (var contract : Contract.values()) keywords(schema(contract));
    }

    private static void keywords(JsonNode schema) {
        schema.propertyNames().forEach(name -> assertThat(CHECKED.contains(name) || TOLD.contains(name)).as(name).isTrue());
        schema.path("properties").values().forEach(SchemaFormatTest::keywords);
        schema.path("anyOf").values().forEach(SchemaFormatTest::keywords);
        for (var part : List.of("items", "additionalProperties")) if (schema.has(part)) keywords(schema.path(part));
    }

    /** What a value breaks, each with its path. */
    private static List<String> faults(JsonNode schema, JsonNode value, String path) {
        var faults = new ArrayList<String>();
        var type = schema.path("type").asString("");
        if (!type.isEmpty() && !isOf(type, value)) return List.of(path + ": not of type " + type);
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) faults.add(path + ": not in enum " + value);
        if (schema.has("anyOf") && schema.path("anyOf").valueStream().noneMatch(one -> faults(one, value, path).isEmpty()))
            faults.add(path + ": none of anyOf");
        if (schema.has("pattern") && !value.asString("").matches(schema.path("pattern").asString()))
            faults.add(path + ": not as its pattern");
        if (schema.has("maxItems") && value.size() > schema.path("maxItems").asInt()) faults.add(path + ": too many");
        if (value.isObject()) {
            words(schema.path("required")).stream().filter(name -> !value.has(name))
                    .forEach(name -> faults.add(path + ": " + name + " is missing"));
            value.properties().forEach(member -> {
                var named = schema.path("properties").path(member.getKey());
                var rule = named.isMissingNode() ? schema.path("additionalProperties") : named;
                faults.addAll(faults(rule, member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey()));
            });
        }
        for (var i = 0; value.isArray() && i < value.size(); i++)
            faults.addAll(faults(schema.path("items"), value.get(i), path + "[" + i + "]"));
        return faults;
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            default -> throw new AssertionError(type);
        };
    }
}
