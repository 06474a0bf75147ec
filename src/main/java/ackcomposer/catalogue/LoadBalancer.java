package ackcomposer.catalogue;

import static ackcomposer.catalogue.Source.SDK;
import static ackcomposer.catalogue.Source.TERRAFORM;

/** A load balancer before the API server of a managed cluster, and from where it is reached. */
public final class LoadBalancer extends Form {
    public final Field<String> endpointType = add(choice("endpoint_type", "private", "public").mandatory().since2026().example("private").from(TERRAFORM));
    public final Field<String> id = add(text("load_balancer_id").shape(Shape.ID).must(Ids.LOAD_BALANCER).since2026().example("nlb-0ogk9aa1b2c3d4e5f6").from(SDK));

    LoadBalancer() {
        super("load_balancer");
    }
}
