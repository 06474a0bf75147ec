package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.field.Source.SDK;
import static ackcomposer.catalogue.field.Source.TERRAFORM;

import ackcomposer.catalogue.check.Ids;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Shape;

/** A load balancer before the API server of a managed cluster, and from where it is reached. */
public final class LoadBalancer extends Form {
    public final Field<String> endpointType = add(choice("endpoint_type", "private", "public")
            .mandatory()
            .example("private")
            .since2026()
            .from(TERRAFORM));
    public final Field<String> id = add(text("load_balancer_id").shape(Shape.ID)
            .must(Ids.LOAD_BALANCER)
            .example("nlb-0ogk9aa1b2c3d4e5f6")
            .since2026()
            .from(SDK));

    LoadBalancer() {
        super("load_balancer");
    }
}
