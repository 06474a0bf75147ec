package ackcomposer.json;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** A warning is accepted with its values: it counts as long as they stay, and is remembered as outdated when they do not. */
class AcceptedTest {
    private static final List<Ref> BLOCKS = List.of(Ref.to(0, NETWORK.podCidr), Ref.to(0, NETWORK.serviceCidr));
    private final Snapshot draft = Samples.read(Samples.valid());

    private static Accepted in(Snapshot snapshot) {
        return new Accepted(snapshot);
    }

    @Test
    void nothingIsAcceptedAtFirst() {
        assertThat(in(draft).covers("R7", BLOCKS)).isFalse();
        assertThat(in(draft).note("R7", BLOCKS)).isEmpty();
        assertThat(in(draft).outdated("R7", BLOCKS)).isEmpty();
    }

    @Test
    void whatIsAcceptedIsWrittenWithItsPathsValuesAndNote() {
        var accepted = in(draft).with("R7", BLOCKS, "few nodes are enough");
        assertThat(in(accepted).note("R7", BLOCKS)).contains("few nodes are enough");
        assertThat(in(accepted).covers("R7", BLOCKS)).isTrue();
        assertThat(in(accepted).outdated("R7", BLOCKS)).isEmpty();
        assertThat(in(accepted).written().toString()).isEqualTo("[{\"rule\":\"R7\",\"paths\":[\"container_cidr\",\"service_cidr\"],"
                + "\"values\":[\"172.20.0.0/16\",\"172.21.0.0/20\"],\"note\":\"few nodes are enough\"}]");
        assertThat(in(accepted).covers("R8", BLOCKS)).as("another rule").isFalse();
        assertThat(in(accepted).covers("R7", BLOCKS.subList(0, 1))).as("other places").isFalse();
    }

    @Test
    void anotherValueMakesItOutdatedAndTheOldOneBringsItBack() {
        var accepted = in(draft).with("R7", BLOCKS, "why");
        var changed = accepted.set(0, NETWORK.podCidr, "172.16.0.0/16");
        assertThat(in(changed).covers("R7", BLOCKS)).isFalse();
        assertThat(in(changed).outdated("R7", BLOCKS)).contains("why");
        assertThat(in(changed.set(0, NETWORK.podCidr, "172.20.0.0/16")).covers("R7", BLOCKS)).isTrue();
        assertThat(in(accepted.set(0, NETWORK.podCidr, null)).outdated("R7", BLOCKS)).contains("why");
    }

    @Test
    void acceptingAgainReplacesAndWithdrawingLeavesTheOthers() {
        var two = in(in(in(draft).with("R7", BLOCKS, "first")).with("R4", BLOCKS, "other")).with("R7", BLOCKS, "second");
        assertThat(in(two).written().size()).isEqualTo(2);
        assertThat(in(two).note("R7", BLOCKS)).contains("second");
        var one = in(two).without("R7", BLOCKS);
        assertThat(in(one).covers("R7", BLOCKS)).isFalse();
        assertThat(in(one).note("R4", BLOCKS)).contains("other");
        var none = in(one).without("R4", BLOCKS);
        assertThat(in(none).written()).isEmpty();
        assertThat(none).isEqualTo(draft);
        assertThat(two.contract()).isEqualTo(draft.contract());
    }

    @Test
    void anElementIsAcceptedByItsOwnValue() {
        var second = List.of(Ref.to(0, MASTERS.instanceTypes).element(1));
        var accepted = in(draft).with("R15", second, "");
        assertThat(in(accepted).written().get(0).path("paths").get(0).asString()).isEqualTo("master_instance_types[1]");
        assertThat(in(accepted).written().get(0).path("values").get(0).asString()).isEqualTo("ecs.g7.xlarge");
        assertThat(in(accepted.set(0, MASTERS.instanceTypes, List.of("ecs.c7.large", "ecs.g7.xlarge"))).covers("R15", second))
                .as("its neighbour changed").isTrue();
        assertThat(in(accepted.set(0, MASTERS.instanceTypes, List.of("ecs.g7.xlarge", "ecs.c7.large"))).covers("R15", second)).isFalse();
        assertThat(in(accepted.set(0, MASTERS.instanceTypes, List.of("ecs.g7.xlarge"))).outdated("R15", second))
                .as("it is gone").isPresent();
    }

    @Test
    void aSecretIsNeverWrittenAndAnUnknownMemberIsComparedAsItCame() {
        var secret = draft.set(0, MASTERS.loginPassword, "Canary-4711");
        var at = List.of(Ref.to(0, MASTERS.loginPassword));
        assertThat(in(in(secret).with("field.x", at, "n")).written().get(0).path("values").toString()).isEqualTo("[null]");
        var odd = Samples.read("{\"later\":{\"a\":1}}");
        var unknown = List.of(Ref.unknown(0, "later"));
        var accepted = in(odd).with("field.unknown", unknown, "new");
        assertThat(in(accepted).written().get(0).path("values").toString()).isEqualTo("[{\"a\":1}]");
        assertThat(in(accepted).covers("field.unknown", unknown)).isTrue();
        assertThat(in(Samples.read("{}").accepting(accepted.accepted())).covers("field.unknown", unknown)).isFalse();
    }

    /** No file holds it, so nobody can say that it is another one. */
    @Test
    void aWarningAtASecretStaysAcceptedOnceItWasSavedAndOpened() throws Fault {
        var odd = Samples.read("{\"db_passwd\":\"Canary-1\",\"name\":\"a\"}").set(0, MASTERS.loginPassword, "Canary-2");
        for (var at : List.of(List.of(Ref.unknown(0, "db_passwd")), List.of(Ref.to(0, MASTERS.loginPassword)))) {
            var accepted = in(odd).with("field.x", at, "known");
            assertThat(accepted.accepted().toString()).as("also in memory, where a report of a fault may find it").doesNotContain("Canary");
            var saved = SpecFile.spec(accepted);
            assertThat(new String(saved, StandardCharsets.UTF_8)).doesNotContain("Canary");
            assertThat(in(accepted.accepting(SpecFile.read(saved).snapshot().accepted())).note("field.x", at)).contains("known");
        }
    }

    @Test
    void whatAFileHoldsInsteadOfAListIsNoAcceptance() {
        var extra = JsonNodeFactory.instance.objectNode().put("accepted", "all");
        assertThat(in(draft.keeping(extra)).covers("R7", BLOCKS)).isFalse();
    }

    @Test
    void itStaysWithItsRowWhereverThatStands() {
        var first = Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, "a");
        var second = Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, "b");
        var pools = draft.set(0, NODE_POOLS.nodepools, List.of(first, second));
        var at = List.of(Ref.to(first.id(), NODE_POOLS.pool.name));
        var accepted = in(pools).with("R27", at, "agreed");
        var moved = accepted.set(0, NODE_POOLS.nodepools, List.of(second, first));
        assertThat(in(moved).note("R27", at)).contains("agreed");
        assertThat(in(moved).note("R27", List.of(Ref.to(second.id(), NODE_POOLS.pool.name)))).isEmpty();
        assertThat(in(moved).written().get(0).path("paths").get(0).asString()).isEqualTo("nodepools[1].nodepool_info.name");
        assertThat(in(moved.set(0, NODE_POOLS.nodepools, List.of(second))).written()).as("its row is gone").isEmpty();
    }

    @Test
    void whatNamesNoPlaceOfTheDraftStaysInTheFile() throws Fault {
        var text = "{\"x-ack-composer\":{\"accepted\":[{\"rule\":\"R1\",\"paths\":[\"nodepools[7].count\",\"\"],\"values\":[1],"
                + "\"note\":\"n\",\"by\":\"me\"}]}}";
        var opened = SpecFile.read(text.getBytes(StandardCharsets.UTF_8)).snapshot();
        assertThat(opened.accepted()).isEmpty();
        assertThat(in(opened).written().toString()).contains("\"by\":\"me\"");
    }
}
