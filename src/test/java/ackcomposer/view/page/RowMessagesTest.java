package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import ackcomposer.view.problem.Messages;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is wrong with the cells of a table is said once below its rows, with the ways to what else is concerned. */
class RowMessagesTest {
    private static Values tag(String key, String value) {
        return Values.row(ADVANCED.tag).with(ADVANCED.tag.key, key).with(ADVANCED.tag.value, value);
    }

    private static Rig rig(Row... tags) {
        var rig = Rig.of(Samples.read(Samples.valid()).set(0, ADVANCED.tags, tags.length == 0 ? null : List.of(tags)));
        rig.checkAll();
        return rig;
    }

    private static List<Messages.Said> of(Rig rig, Predicate<Values> here) {
        return Rig.call(() -> RowMessages.of(rig.context, rig.session.draft.slot(0, ADVANCED.tags), here));
    }

    @Test
    void nothingIsWrongWithoutRowsAndWithRowsThatAreRight() {
        assertThat(of(rig(), row -> true)).isEmpty();
        assertThat(of(rig(tag("a", "b")), row -> true)).isEmpty();
    }

    @Test
    void whatIsSaidOfSeveralCellsInTheSameWordsIsSaidOnceInTheOrderOfTheRows() {
        var first = tag(null, "a");
        var second = tag(null, "b");
        var said = of(rig(first, tag("k", "v"), second), row -> true);
        assertThat(said).singleElement().matches(one -> one.where() == null && one.involved().isEmpty());
        assertThat(said.get(0).group().each()).extracting(one -> one.at().get(0).row()).containsExactly(first.id(), second.id());
    }

    @Test
    void eachThingThatIsSaidStandsInTheOrderOfTheRows() {
        var first = tag("aliyun", "a");
        var second = tag(null, "b");
        var said = of(rig(first, tag("k", "v"), second), row -> true);
        assertThat(said).extracting(one -> one.group().first().at().get(0).row()).containsExactly(first.id(), second.id());
    }

    @Test
    void onlyTheRowsThatAreEditedHereCount() {
        var first = tag(null, "a");
        var second = tag(null, "b");
        var said = of(rig(first, second), row -> row.id() == second.id());
        assertThat(said).extracting(one -> one.group().first().at().get(0).row()).containsExactly(second.id());
    }

    @Test
    void aProblemOfTwoRowsIsSaidOnce() {
        var said = of(rig(tag("a", "1"), tag("a", "2")), row -> true);
        assertThat(said).hasSize(1);
        assertThat(said.get(0).involved()).as("both are here").allMatch(ref -> ref.field() == ADVANCED.tags);
    }

    @Test
    void whatIsConcernedBesidesTheRowsHereIsNamed() {
        var first = tag("a", "1");
        var second = tag("a", "2");
        var said = of(rig(first, second), row -> row.id() == first.id());
        assertThat(said).hasSize(1);
        assertThat(said.get(0).involved()).contains(Ref.to(second.id(), ADVANCED.tag.key))
                .doesNotContain(Ref.to(first.id(), ADVANCED.tag.key));
    }

    @Test
    void anyTableOfARowIsFollowed() {
        Snapshot managed = Samples.read(Samples.managed());
        var pool = managed.root().rows(NODE_POOLS.nodepools).get(0);
        var disk = pool.rows(NODE_POOLS.pool.dataDisks).get(0);
        var rig = Rig.of(managed.set(disk.id(), NODE_POOLS.pool.dataDisk.category, "cloud_none"));
        rig.checkAll();
        var said = Rig.call(() -> RowMessages.of(rig.context, rig.session.draft.slot(pool.id(), NODE_POOLS.pool.dataDisks)));
        assertThat(said).isNotEmpty().allMatch(one -> one.group().first().at().get(0).row() == disk.id());
    }
}
