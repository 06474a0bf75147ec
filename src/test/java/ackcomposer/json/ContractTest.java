package ackcomposer.json;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Listed;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each parameter stands in the other form where the list of places says, and comes back. */
class ContractTest {
    /** Every value at that path, over all rows. */
    private static List<JsonNode> at(JsonNode json, String path) {
        var parts = path.split("\\.", 2);
        var node = json.path(parts[0].replace("[]", ""));
        var all = parts[0].endsWith("[]") ? node.values().stream().toList() : List.of(node);
        var rest = parts.length == 1 ? all : all.stream().flatMap(item -> at(item, parts[1]).stream()).toList();
        return rest.stream().filter(item -> !item.isMissingNode()).toList();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("ackcomposer.Listed#arguments")
    void aParameterStandsWhereTheListSays(String path, Listed row, String type) {
        var draft = row.draft(type);
        var before = Codec.request(draft);
        var after = Codec.request(Forms.switched(draft, Contract.FORM_2026));
        var value = at(before, path);
        assertThat(value).isNotEmpty();
        var place = row.in(type);
        switch (row.transform()) {
            case "same", "keep" -> {
                if (place.equals("-")) assertThat(at(after, path)).isEmpty();
                else assertThat(at(after, place)).isEqualTo(value);
            }
            case "move", "merge" -> {
                if (!place.equals("-") && !(place.contains("[]") && !path.contains("[]"))) assertThat(at(after, place)).containsAll(value);
                if (!path.equals(place)) assertThat(at(after, path)).isEmpty();
            }
            case "split" -> assertThat(at(after, place).get(0).values().stream().map(JsonNode::stringValue))
                    .containsExactly("cs.example.com", "10.0.0.8");
            case "fill" -> {
                assertThat(at(after, path)).isEmpty();
                // A version of the runtime goes into no pool without its name.
                if (!path.equals("runtime.version")) assertThat(at(after, place)).contains(value.get(0));
            }
            case "drop", "group" -> assertThat(at(after, path)).isEmpty();
            default -> throw new AssertionError(row.transform());
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("ackcomposer.Listed#arguments")
    void thereAndBackIsTheSameDraft(String path, Listed row, String type) {
        var draft = row.draft(type);
        var back = Forms.switched(Forms.switched(draft, Contract.FORM_2026), Contract.FORM_2024);
        assertThat(back).isEqualTo(draft);
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("ackcomposer.Listed#arguments")
    void throughAFileNothingIsLost(String path, Listed row, String type) throws Fault {
        var field = row.field();
        var draft = row.draft(type);
        var file = SpecFile.spec(Forms.switched(draft, Contract.FORM_2026));
        var opened = SpecFile.read(file);
        assertThat(opened.notes()).isEmpty();
        assertThat(opened.snapshot().contract()).isEqualTo(Contract.FORM_2026);
        assertThat(SpecFile.spec(opened.snapshot())).asString(StandardCharsets.UTF_8).isEqualTo(new String(file, StandardCharsets.UTF_8));
        var back = Codec.request(Forms.switched(opened.snapshot(), Contract.FORM_2024));
        var value = at(Masking.without(Codec.request(draft)), path);
        if (row.transform().equals("merge")) {
            // It stands at its new place now, as the report says.
            assertThat(at(back, row.dedicated())).containsAll(value);
            return;
        }
        if (!field.secret()) assertThat(at(back, path)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("fills")
    void aPoolThatStatesItsOwnKeepsIt(Field<?> cluster, Object value, Field<?> pool, Object own) {
        var row = Values.row(NODE_POOLS.pool).with(pool, own);
        var other = Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, "other");
        var draft = Snapshot.empty().edit(0, root -> root.with(cluster, value)).set(0, NODE_POOLS.nodepools, List.<Row>of(row, other));
        var after = at(Codec.request(Forms.switched(draft, Contract.FORM_2026)), "nodepools[]." + pool.path());
        assertThat(after).hasSize(2);
        assertThat(after.get(0)).isEqualTo(Codec.json(pool, own)).isNotEqualTo(after.get(1));
        assertThat(after.get(1)).isEqualTo(Codec.json(cluster, value));
    }

    static Stream<Arguments> fills() {
        var pool = NODE_POOLS.pool;
        return Stream.of(Arguments.of(BASICS.runtimeName, "docker", pool.runtime, "containerd"),
                Arguments.of(Catalogue.ADVANCED.nodeNameMode, "customized,a,ip,b", pool.nodeNameMode, "customized,c,ip,d"),
                Arguments.of(Catalogue.ADVANCED.rdsInstances, List.of("rm-1"), pool.rdsInstances, List.of()),
                Arguments.of(Catalogue.ADDONS.cloudMonitor, true, pool.cmsEnabled, false));
    }

    @org.junit.jupiter.api.Test
    void theVersionOfARuntimeGoesOnlyWithItsName() {
        var pool = NODE_POOLS.pool;
        var own = Values.row(pool).with(pool.runtime, "containerd");
        var none = Values.row(pool).with(pool.name, "none");
        var draft = Snapshot.empty().set(0, BASICS.runtimeVersion, "1.6.20").set(0, NODE_POOLS.nodepools, List.<Row>of(own, none))
                .in(Contract.FORM_2026);
        assertThat(Json.text(draft)).doesNotContain("1.6.20");
        assertThat(at(Codec.request(draft.set(0, BASICS.runtimeName, "docker")), "nodepools[].kubernetes_config.runtime_version"))
                .hasSize(1);
    }

    @org.junit.jupiter.api.Test
    void aNumberOfNodesGivesWayToTheDesiredSizeAndToScaling() {
        var pool = NODE_POOLS.pool;
        assertThat(sizes(Values.row(pool).with(pool.count, Whole.of(2)))).contains("2");
        assertThat(sizes(Values.row(pool).with(pool.count, Whole.of(2)).with(pool.desiredSize, Whole.of(3)))).contains("3");
        assertThat(sizes(Values.row(pool).with(pool.count, Whole.of(2)).with(pool.scalingEnabled, true))).isEmpty();
    }

    private static Optional<String> sizes(Values row) {
        var request = Codec.request(Snapshot.empty().set(0, NODE_POOLS.nodepools, List.<Row>of(row)).in(Contract.FORM_2026));
        assertThat(at(request, "nodepools[].count")).isEmpty();
        return at(request, "nodepools[].scaling_group.desired_size").stream().map(JsonNode::asString).findFirst();
    }
}
