package ackcomposer.catalogue.page;

import ackcomposer.catalogue.check.Limits;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Source;
import java.util.List;

/** Groups of worker nodes that are made with the cluster. */
public final class NodePools extends Form {
    public final NodePool pool = new NodePool();
    public final Field<List<Row>> nodepools = add(rows("nodepools", () -> pool)
            .must(Limits.rowsDifferBy(pool.name))
            .common().from(Source.SDK));

    NodePools() {
        super("nodepools");
    }
}
