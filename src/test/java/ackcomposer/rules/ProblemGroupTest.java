package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.json.Codec;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import ackcomposer.Samples;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of several places in the same words is one problem, with the number of places and a repair for all of them. */
class ProblemGroupTest {

    private static Snapshot pools(String... pools) {
        return Samples.read("{\"name\":\"a\",\"cluster_type\":\"ManagedKubernetes\",\"vswitch_ids\":[\"vsw-1a\"],\"nodepools\":["
                + IntStream.range(0, pools.length).mapToObj(i -> "{\"nodepool_info\":{\"name\":\"p" + i + "\"}," + pools[i] + "}")
                        .collect(Collectors.joining(",")) + "]}");
    }

    private static List<ProblemGroup> groups(Snapshot draft, String key) {
        return ProblemGroup.of(Samples.check(draft)).stream().filter(group -> group.first().words().key().equals(key)).toList();
    }

    private static ProblemGroup group(Snapshot draft, String key) {
        assertThat(groups(draft, key)).hasSize(1);
        return groups(draft, key).get(0);
    }

    private static Snapshot edgeless() {
        return pools("\"interconnect_mode\":\"improved\",\"max_nodes\":10", "\"max_nodes\":12");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void theWordsSayHowManyPlacesThereAre(int count) {
        var draft = pools(IntStream.range(0, count).mapToObj(i -> "\"max_nodes\":10").toArray(String[]::new));
        assertThat(group(draft, "r38.edge").message(Lang.EN)).startsWith(count + " settings work only in edge pools");
        var own = pools(IntStream.range(0, count).mapToObj(i -> "\"scaling_group\":{\"system_disk_category\":\"cloud_ssd\"}")
                .toArray(String[]::new));
        assertThat(group(own, "r32.old_disk").message(Lang.EN)).as("without words of its own, those of the first and how many more")
                .endsWith(count == 2 ? " The same applies to 1 more place." : " The same applies to 2 more places.");
    }

    @Test
    void oneAloneSaysItsOwnWords() {
        var draft = pools("\"max_nodes\":10");
        var one = group(draft, "r38.edge");
        assertThat(one.isOfSeveral()).isFalse();
        assertThat(one.message(Lang.EN)).isEqualTo(one.first().message(Lang.EN));
        assertThat(one.repairs(draft)).extracting(repair -> repair.label().in(Lang.EN))
                .isEqualTo(one.first().repairs(draft).stream().map(repair -> repair.label().in(Lang.EN)).toList()).isNotEmpty();
    }

    @Test
    void eachPlaceIsASetOfItsOwnAndTheirUnionHasEachOnce() {
        var draft = edgeless();
        var group = group(draft, "r38.edge");
        assertThat(group.places()).hasSize(3).allMatch(place -> place.size() == 1);
        assertThat(group.union()).hasSize(3).doesNotHaveDuplicates();
        var detector = group(pools("\"management\":{\"enable\":true}", "\"management\":{\"enable\":true}"), "r41.detector");
        assertThat(detector.places()).hasSize(2).allMatch(place -> place.size() == 2);
        assertThat(detector.union()).as("the add-ons once").hasSize(3);
    }

    @Test
    void oneRepairMendsAllOfThem() {
        var draft = edgeless();
        var all = group(draft, "r38.edge").repairs(draft);
        assertThat(all).extracting(repair -> repair.label().in(Lang.EN)).containsExactly("Clear all 3");
        assertThat(all.get(0).safe()).isTrue();
        var now = new Draft(draft);
        now.edit(all.get(0).act());
        assertThat(groups(now.state(), "r38.edge")).isEmpty();
        assertThat(Codec.request(now.state()).toString()).doesNotContain("max_nodes").doesNotContain("interconnect_mode");
        assertThat(now.state().root().rows(NODE_POOLS.nodepools)).hasSize(2);
    }

    @Test
    void aRepairThatCuresTheNextPlaceTooIsMadeOnce() {
        var draft = pools("\"management\":{\"enable\":true}", "\"management\":{\"enable\":true}");
        var repair = group(draft, "r41.detector").repairs(draft).get(0);
        assertThat(repair.label().in(Lang.EN)).isEqualTo("Fix all 2");
        var now = new Draft(draft);
        now.edit(repair.act());
        assertThat(Codec.request(now.state()).path("addons")).hasSize(1);
    }

    @Test
    void otherWordsBoundsOrSeveritiesAreOtherProblems() {
        var sizes = pools("\"scaling_group\":{\"system_disk_size\":30}", "\"scaling_group\":{\"system_disk_size\":4000}");
        var ranges = ProblemGroup.of(Samples.check(sizes)).stream().filter(group -> group.rule().equals("field.range")).toList();
        assertThat(ranges).hasSize(2).allMatch(group -> !group.isOfSeveral());
        assertThat(ranges).extracting(ProblemGroup::severity).containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void theyAreCountedWithoutBeingMade() {
        var checked = new Checker().checked(edgeless());
        for (var severity : Severity.values()) {
            var groups = ProblemGroup.of(checked.all()).stream().filter(group -> group.severity() == severity).count();
            assertThat(checked.count(severity)).as(severity.word()).isEqualTo(groups);
        }
        assertThat(checked.count(Severity.WARNING)).isLessThan(
                checked.all().stream().filter(problem -> problem.severity() == Severity.WARNING).count());
    }
}
