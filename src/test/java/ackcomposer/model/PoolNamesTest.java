package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No new pool has the name of another one. */
class PoolNamesTest {
    private static Snapshot named(String... names) {
        return Snapshot.empty().set(0, NODE_POOLS.nodepools,
                Stream.of(names).<Row>map(name -> Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, name)).toList());
    }

    private static String copy(String... names) {
        var draft = named(names);
        return PoolNames.copyOf(draft, draft.root().rows(NODE_POOLS.nodepools).get(0));
    }

    @Test
    void theNextIsNamedByItsNumber() {
        assertThat(PoolNames.next(Snapshot.empty())).isEqualTo("pool-1");
        assertThat(PoolNames.next(named("web"))).isEqualTo("pool-2");
    }

    @Test
    void theNextGivesWayToWhatIsTaken() {
        assertThat(PoolNames.next(named("pool-2"))).isEqualTo("pool-2-2");
        assertThat(PoolNames.next(named("pool-3", "pool-3-2"))).isEqualTo("pool-3-3");
    }

    @Test
    void aCopyIsNamedByItsOriginal() {
        assertThat(copy("web")).isEqualTo("web-copy");
        assertThat(copy("web", "web-copy")).isEqualTo("web-copy-2");
        assertThat(copy("web", "web-copy", "web-copy-2")).isEqualTo("web-copy-3");
        assertThat(copy((String) null)).isEqualTo("pool-copy");
    }
}
