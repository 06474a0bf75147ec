package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Need;
import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be set is counted over all rows, and a count that goes on from edit to edit is that of a new one. */
class NeedsTest {
    private static final Snapshot VALID = Samples.read(Samples.valid());

    private static Needs.Count of(Snapshot draft) {
        return new Needs().now(draft);
    }

    @Test
    void aDraftWithoutAnErrorHasAllThatItNeeds() {
        assertThat(of(VALID)).isEqualTo(new Needs.Count(18, 18));
    }

    @Test
    void whatIsUnsetIsStillNeeded() {
        assertThat(of(VALID.set(0, BASICS.name, null))).isEqualTo(new Needs.Count(17, 18));
    }

    @Test
    void aPoolNeedsFieldsOfItsOwn() {
        var pools = VALID.root().rows(NODE_POOLS.nodepools);
        var without = VALID.set(0, NODE_POOLS.nodepools, null);
        var bare = VALID.set(0, NODE_POOLS.nodepools, List.of(pools.get(0), Values.row(NODE_POOLS.pool)));
        var always = (int) NODE_POOLS.pool.fields().stream().filter(field -> field.need() == Need.ALWAYS).filter(Field::leaf).count();
        assertThat(of(without).all()).isLessThan(18);
        assertThat(of(without).filled()).isEqualTo(of(without).all());
        assertThat(of(bare).filled()).isEqualTo(18);
        assertThat(of(bare).all()).isGreaterThanOrEqualTo(18 + always);
    }

    @Test
    void aRowInAPoolNeedsFieldsOfItsOwn() {
        var pool = VALID.root().rows(NODE_POOLS.nodepools).get(0).id();
        var key = NODE_POOLS.pool.labels.rows().fields().get(0);
        assertThat(key.need()).isEqualTo(Need.ALWAYS);
        var bare = VALID.set(pool, NODE_POOLS.pool.labels, List.of(Values.row(NODE_POOLS.pool.labels.rows())));
        assertThat(of(bare).filled()).isEqualTo(18);
        assertThat(of(bare).all()).isGreaterThan(18);
    }

    @Test
    void whatDoesNotApplyIsNotNeeded() {
        var managed = Samples.read(Samples.managed());
        assertThat(of(managed).filled()).isEqualTo(of(managed).all());
        assertThat(of(VALID.set(0, BASICS.clusterType, "ManagedKubernetes")).all()).isLessThan(18);
    }

    static IntStream seeds() {
        return IntStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goingOnCountsLikeANewOne(int seed) {
        var random = new Random(seed);
        var needs = new Needs();
        var draft = VALID;
        for (var i = 0; i < 12; i++) {
            var pools = draft.root().rows(NODE_POOLS.nodepools);
            draft = switch (random.nextInt(4)) {
                case 0 -> Samples.random(random);
                case 1 -> draft.set(0, BASICS.name, random.nextBoolean() ? null : "c" + i);
                case 2 -> draft.set(0, NODE_POOLS.nodepools, pools.isEmpty() ? List.<Row>of(Values.row(NODE_POOLS.pool))
                        : List.<Row>copyOf(pools.subList(1, pools.size())));
                default -> pools.isEmpty() ? draft : draft.set(pools.get(0).id(), NODE_POOLS.pool.name, random.nextBoolean() ? null : "p");
            };
            assertThat(needs.now(draft)).isEqualTo(of(draft));
            assertThat(needs.now(draft)).isEqualTo(of(draft));
        }
    }
}
