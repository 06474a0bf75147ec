package ackcomposer.catalogue;

import static ackcomposer.catalogue.Source.DOCS_2021;
import static ackcomposer.catalogue.Source.SDK;

/** The highest price that spot instances of one type may cost, in yuan per hour. */
public final class PriceLimit extends Form {
    public final Field<String> instanceType = add(text("instance_type").mandatory().shape(Shape.ID).must(Ids.INSTANCE_TYPE).example("ecs.c6.xlarge").from(SDK));
    public final Field<String> priceLimit = add(text("price_limit").mandatory().wire(Wire.TEXT).must(Words.price()).unit("CNY/h").example("0.39").from(DOCS_2021));

    PriceLimit() {
        super("price_limit");
    }
}
