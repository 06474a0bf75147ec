package ackcomposer.catalogue;

import java.util.List;

/** Groups of worker nodes that are made with the cluster. */
public final class NodePools extends Form {
    public final NodePool pool = new NodePool();
    public final Field<List<Row>> nodepools = add(rows("nodepools", () -> pool).common().must(Limits.rowsDifferBy(pool.name)).from(Source.SDK));

    NodePools() {
        super("nodepools");
    }
}
