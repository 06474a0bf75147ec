package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

/** Names for new pools: no two pools of a request have one. */
public final class PoolNames {
    private PoolNames() {
    }

    /** For a pool that is added at the end. */
    public static String next(Snapshot state) {
        return free(state, "pool-" + (state.root().rows(NODE_POOLS.nodepools).size() + 1));
    }

    /** For a copy of that pool. */
    public static String copyOf(Snapshot state, Values pool) {
        return free(state, pool.get(NODE_POOLS.pool.name).orElse("pool") + "-copy");
    }

    private static String free(Snapshot state, String wanted) {
        var name = wanted;
        for (var i = 2; isTaken(state, name); i++) name = wanted + "-" + i;
        return name;
    }

    private static boolean isTaken(Snapshot state, String name) {
        return state.root().rows(NODE_POOLS.nodepools).stream()
                .anyMatch(pool -> pool.get(NODE_POOLS.pool.name).filter(name::equals).isPresent());
    }
}
