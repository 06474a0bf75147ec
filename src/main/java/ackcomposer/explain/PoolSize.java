package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Values;

/** How many nodes a pool has, in words. */
final class PoolSize {

    private PoolSize() {
    }

    static String words(Values row, Lang lang) {
        var pool = NODE_POOLS.pool;
        var size = row.get(pool.desiredSize).or(() -> row.get(pool.count)).map(Whole::clamped).orElse(0L);
        var words = row.get(pool.scalingEnabled).orElse(false)
                ? Message.of(PoolSize.class, "nodes.range", bound(row, pool.minInstances), bound(row, pool.maxInstances))
                : Message.of(PoolSize.class, "nodes", size);
        return words.in(lang);
    }

    private static String bound(Values row, Field<Whole> field) {
        return row.get(field).map(Whole::text).orElse("?");
    }
}
