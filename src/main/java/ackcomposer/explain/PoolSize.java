package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Values;
import java.util.List;

/** How many nodes a pool has, in words. */
final class PoolSize {

    private PoolSize() {
    }

    static String words(Values row, Lang lang) {
        var pool = NODE_POOLS.pool;
        var words = isScaled(row)
                ? Message.of(PoolSize.class, "nodes.range", bound(row, pool.minInstances), bound(row, pool.maxInstances))
                : Message.of(PoolSize.class, "nodes", fixed(row));
        return words.in(lang);
    }

    /** Of pools together: as few as they may all have, and as many. */
    static String words(List<Values> rows, Lang lang) {
        if (rows.size() == 1) return words(rows.get(0), lang);
        var pool = NODE_POOLS.pool;
        var least = sum(rows, pool.minInstances);
        var most = sum(rows, pool.maxInstances);
        return (least == most ? Message.of(PoolSize.class, "nodes", least)
                : Message.of(PoolSize.class, "nodes.range", Long.toString(least), Long.toString(most))).in(lang);
    }

    private static long sum(List<Values> rows, Field<Whole> bound) {
        return rows.stream().mapToLong(row -> isScaled(row) ? row.get(bound).map(Whole::clamped).orElse(0L) : fixed(row)).sum();
    }

    private static boolean isScaled(Values row) {
        return row.get(NODE_POOLS.pool.scalingEnabled).orElse(false);
    }

    private static long fixed(Values row) {
        return row.get(NODE_POOLS.pool.desiredSize).or(() -> row.get(NODE_POOLS.pool.count)).map(Whole::clamped).orElse(0L);
    }

    private static String bound(Values row, Field<Whole> field) {
        return row.get(field).map(Whole::text).orElse("?");
    }
}
