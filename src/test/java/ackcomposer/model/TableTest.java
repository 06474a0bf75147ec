package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import org.junit.jupiter.api.Test;

/** A table is edited by its rows, and is absent without any. */
class TableTest {
    private final Table tags = new Table(0, ADVANCED.tags);
    private final Values a = tag("a");
    private final Values b = tag("b");
    private final Values c = tag("c");
    private final Snapshot draft = tags.with(tags.with(tags.with(Snapshot.empty(), 0, a), 1, c), 1, b);

    private static Values tag(String key) {
        return Values.row(ADVANCED.tag).with(ADVANCED.tag.key, key);
    }

    @Test
    void rowsAreAddedWhereTheyAreWanted() {
        assertThat(tags.rows(draft)).containsExactly(a, b, c);
        assertThat(tags.rows(Snapshot.empty())).isEmpty();
    }

    @Test
    void aRowIsFoundByItsId() {
        assertThat(tags.find(draft, b.id())).contains(b);
        assertThat(tags.position(draft, b.id())).isEqualTo(1);
        assertThat(tags.find(draft, -5)).isEmpty();
        assertThat(tags.position(draft, -5)).isEqualTo(-1);
    }

    @Test
    void aRowIsTakenOut() {
        assertThat(tags.rows(tags.without(draft, b.id()))).containsExactly(a, c);
        assertThat(tags.without(draft, -5)).isEqualTo(draft);
    }

    @Test
    void withoutItsLastRowItIsAbsent() {
        var bare = tags.without(tags.without(tags.without(draft, a.id()), b.id()), c.id());
        assertThat(bare.root().isSet(ADVANCED.tags)).isFalse();
        assertThat(bare).isEqualTo(Snapshot.empty());
    }

    @Test
    void aRowMovesAsFarAsItGoes() {
        assertThat(tags.rows(tags.moved(draft, a.id(), 1))).containsExactly(b, a, c);
        assertThat(tags.rows(tags.moved(draft, a.id(), 99))).containsExactly(b, c, a);
        assertThat(tags.rows(tags.moved(draft, c.id(), -1))).containsExactly(a, c, b);
        assertThat(tags.rows(tags.moved(draft, c.id(), -99))).containsExactly(c, a, b);
        assertThat(tags.moved(draft, a.id(), -1)).as("it is the first").isEqualTo(draft);
        assertThat(tags.moved(draft, c.id(), 1)).as("it is the last").isEqualTo(draft);
        assertThat(tags.moved(draft, b.id(), 0)).isEqualTo(draft);
    }

    @Test
    void standsInItsOwner() {
        var valid = Samples.read(Samples.valid());
        var pool = valid.root().rows(NODE_POOLS.nodepools).get(0).id();
        var labels = new Table(pool, NODE_POOLS.pool.labels);
        var label = Values.row(NODE_POOLS.pool.label);
        var labelled = labels.with(valid, 0, label);
        assertThat(labels.rows(labelled)).containsExactly(label);
        assertThat(labels.without(labelled, label.id())).isEqualTo(valid);
        assertThat(labels.rows(new Table(0, NODE_POOLS.nodepools).without(labelled, pool))).as("its owner is gone").isEmpty();
    }
}
