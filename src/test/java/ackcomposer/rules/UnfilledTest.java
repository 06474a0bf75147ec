package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.json.Codec;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.FromJson;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Unfilled;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.StringNode;

/** Values that are still to be filled in, in every field. */
class UnfilledTest {
    static Stream<Field<?>> leaves() {
        return Samples.leaves().filter(field -> !field.aid());
    }

    private static Snapshot read(String json) {
        try {
            return SpecFile.read(json.getBytes(StandardCharsets.UTF_8)).snapshot();
        } catch (Fault fault) {
            throw new AssertionError(json, fault);
        }
    }

    private static List<String> said(Snapshot draft) {
        return Samples.check(draft).stream().map(Problem::rule).toList();
    }

    /** What is wrong with that value by itself. */
    private static List<String> said(Snapshot draft, Ref at) {
        return Samples.check(draft).stream().filter(problem -> problem.rule().startsWith("field."))
                .filter(problem -> problem.at().stream().anyMatch(ref -> ref.row() == at.row() && ref.field() == at.field()))
                .map(problem -> problem.severity().word() + " " + problem.rule()).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void ofAPlaceholderInAnyFieldNothingElseIsSaid(Field<?> field) {
        for (var text : List.of("${VALUE}", "<words>", "{{ value }}", "****")) {
            var placed = Samples.placed(field);
            var draft = placed.snapshot().edit(placed.row(),
                    row -> row.with(field, FromJson.value(field, StringNode.valueOf(text))));
            assertThat(said(draft, Ref.to(placed.row(), field))).as(field + " " + text).containsExactly("warning field.placeholder");
            assertThat(Codec.request(draft).toString()).as("as it is").contains(text);
        }
    }

    /** Which plug-in it is that the service will ask for, need not be known. */
    @Test
    void thatNoPluginIsSetIsSaidThoughItsVSwitchesAreStillToBeFilledIn() {
        var managed = """
                {"name": "x", "region_id": "cn-beijing", "cluster_type": "ManagedKubernetes", "vpcid": "${VPC}",
                "vswitch_ids": ["${A}", "${B}"], "service_cidr": "172.21.0.0/20", "pod_vswitch_ids": %s, "addons": %s}""";
        assertThat(said(read(managed.formatted("[\"${C}\"]", "[]")))).contains("R1");
        assertThat(said(read(managed.formatted("[\"${C}\"]", "[{\"name\": \"terway-eniip\"}]")))).doesNotContain("R1");
        assertThat(said(read(managed.formatted("[]", "[]").replace("\"pod_v", "\"container_cidr\": \"172.20.0.0/16\", \"pod_v"))))
                .as("an empty list asks for nothing, and Flannel is installed").contains("R1");
        assertThat(Samples.check(read(managed.formatted("[]", "[]").replace("\"pod_v", "\"container_cidr\": \"172.20.0.0/16\", \"pod_v")))
                .stream().filter(problem -> problem.rule().equals("R1"))).noneMatch(Problem::isError);
    }

    /** The reference's rules on what stands there, and that they say nothing where it is still to be filled in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "service_cidr|\"172.21.0.0/20\"|\"172.20.0.0/20\"|\"172.XX.XX.XX/20\"|R4",
        "container_cidr|\"172.20.0.0/16\"|\"172.21.0.0/16\"|\"172.XX.XX.XX/16\"|R4",
        "master_count|3|5|\"${COUNT}\"|R12",
        "key_pair|\"k\"|\"\"|\"<key>\"|R16"})
    void aRuleThatNeedsTheValueIsSilent(String member, String fine, String wrong, String unfilled, String rule) {
        var valid = Samples.valid();
        assertThat(valid).contains("\"" + member + "\": ");
        var broken = said(read(valid.replaceFirst("\"" + member + "\": [^,\\n]+", "\"" + member + "\": " + wrong)));
        assertThat(broken.stream().anyMatch(one -> one.startsWith(rule))).as(broken + "").isTrue();
        var silent = said(read(valid.replaceFirst("\"" + member + "\": [^,\\n]+", "\"" + member + "\": "
                + Matcher.quoteReplacement(unfilled))));
        assertThat(silent).containsOnlyOnce("field.placeholder").doesNotContain(rule)
                .noneMatch(one -> one.startsWith("field.") && !one.equals("field.placeholder"));
    }

    @Test
    void ofAListOnlyTheElementsThatStandForAValueArePlaceholders() {
        var draft = read(Samples.valid().replaceFirst("\"master_vswitch_ids\": \\[[^]]*]",
                "\"master_vswitch_ids\": [\"vsw-1\", \"vsw-2ze****\", \"vsw-2ze****\", \"nonsense\"]"));
        assertThat(Samples.check(draft).stream().filter(problem -> problem.rule().startsWith("field."))
                .map(problem -> problem.rule() + problem.at().get(0).index().getAsInt()))
                .containsExactlyInAnyOrder("field.placeholder1", "field.placeholder2", "field.pattern3");
    }

    /** Where a table or an object should be, too. */
    @ParameterizedTest
    @ValueSource(strings = {"tags", "nodepools", "addons", "runtime", "snat_entry", "timeout_mins", "enable_rrsa"})
    void unquotedAnywhereItOpensAndIsKeptAsItIs(String member) throws Fault {
        for (var text : List.of("${VALUE}", "$VALUE", "{{ value }}", "<the value>", "****")) {
            var opened = SpecFile.read(("{\"name\": \"a\",\n \"" + member + "\": " + text + "}").getBytes(StandardCharsets.UTF_8));
            assertThat(opened.repairs()).singleElement().matches(repair -> repair.line() == 2 && repair.column() == member.length() + 6);
            assertThat(Codec.request(opened.snapshot()).path(member).asString()).isEqualTo(text);
            assertThat(Samples.check(opened.snapshot()).stream().filter(problem -> problem.at().stream()
                    .anyMatch(ref -> ref.field() != null && ref.field().path().equals(member))).map(Problem::rule).distinct())
                    .as(text).containsExactly("field.placeholder");
        }
    }

    @Test
    void inAListTheyStandUnquotedToo() throws Fault {
        var opened = SpecFile.read("{'pod_vswitch_ids': [$A, ${B}, <c>], 'tags': [{'key': {{ k }}}]}".getBytes(StandardCharsets.UTF_8));
        assertThat(Codec.request(opened.snapshot()).toString())
                .isEqualTo("{\"pod_vswitch_ids\":[\"$A\",\"${B}\",\"<c>\"],\"tags\":[{\"key\":\"{{ k }}\"}]}");
    }

    /** A rule may ask another one. */
    @Test
    void whatAPartAskedForIsNotAskedForByTheWholeNorForgottenByIt() {
        var root = read("{\"name\": \"${NAME}\"}").root();
        Supplier<Optional<String>> name = () -> root.get(BASICS.name);
        assertThat(Unfilled.unlessAsked(() -> Unfilled.unlessAsked(name).isEmpty())).contains(true);
        assertThat(Unfilled.unlessAsked(() -> name.get().isPresent() && Unfilled.unlessAsked(() -> true).isPresent())).isEmpty();
    }
}
