package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** A snapshot finds its rows by their ids, at any depth. */
class SnapshotTest {
    private final Values label = Values.row(NODE_POOLS.pool.label);
    private final Values pool = Values.row(NODE_POOLS.pool);
    private final Snapshot draft = labelled();

    private Snapshot labelled() {
        var two = new Table(0, NODE_POOLS.nodepools).with(Samples.read(Samples.valid()), 1, pool);
        return new Table(pool.id(), NODE_POOLS.pool.labels).with(two, 0, label);
    }

    @Test
    void findsARowWithWhatHoldsIt() {
        assertThat(draft.find(label.id()).orElseThrow().chain()).extracting(Values::id).containsExactly(label.id(), pool.id(), 0L);
        assertThat(draft.find(pool.id()).orElseThrow().top()).map(Values::id).contains(pool.id());
        assertThat(draft.find(0).orElseThrow().row()).isSameAs(draft.root());
        assertThat(draft.find(-5)).isEmpty();
    }

    @Test
    void theTopIsTheRowOfATableOfTheRoot() {
        assertThat(draft.top(pool.id())).hasValue(pool.id());
        assertThat(draft.top(label.id())).hasValue(pool.id());
        assertThat(draft.top(0)).isEmpty();
        assertThat(draft.top(-5)).isEmpty();
    }

    @Test
    void thePositionIsThatInItsOwnTable() {
        assertThat(draft.position(pool.id())).isEqualTo(1);
        assertThat(draft.position(label.id())).isZero();
        assertThat(draft.position(0)).isEqualTo(-1);
        assertThat(draft.position(-5)).isEqualTo(-1);
    }

    @Test
    void rowsOfARowThatIsGoneAreGone() {
        var gone = new Table(0, NODE_POOLS.nodepools).without(draft, pool.id());
        assertThat(gone.find(label.id())).isEmpty();
        assertThat(gone.top(label.id())).isEmpty();
        assertThat(gone.position(label.id())).isEqualTo(-1);
    }

    static Stream<Field<?>> members() {
        return Samples.leaves().filter(field -> field.group().isPresent());
    }

    /** An object that came as a text, say, cannot have members: the first that is set takes its place. */
    @ParameterizedTest
    @MethodSource("members")
    void aMemberTakesThePlaceOfWhatItsObjectCameAs(Field<?> field) {
        var placed = Samples.placed(field);
        var group = field.group().orElseThrow();
        var row = placed.snapshot().find(placed.row()).orElseThrow().row();
        var value = row.raw(field);
        var wrong = row.with(field, null).with(group, new Foreign(JsonNodeFactory.instance.stringNode("x")));
        assertThat(wrong.raw(group)).isInstanceOf(Foreign.class);
        var right = wrong.with(field, value);
        assertThat(right.raw(group) instanceof Foreign).isFalse();
        assertThat(right.raw(field)).isEqualTo(value);
    }
}
