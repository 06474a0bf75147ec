package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.field.Source.DOCS_2021;
import static ackcomposer.catalogue.field.Source.SDK;

import ackcomposer.catalogue.check.Ids;
import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.field.Wire;

/** The highest price that spot instances of one type may cost, in yuan per hour. */
public final class PriceLimit extends Form {
    public final Field<String> instanceType = add(text("instance_type").shape(Shape.ID)
            .mandatory().must(Ids.INSTANCE_TYPE)
            .example("ecs.c6.xlarge")
            .from(SDK));
    public final Field<String> priceLimit = add(text("price_limit").wire(Wire.TEXT)
            .mandatory().must(TextChecks.price())
            .unit("CNY/h").example("0.39")
            .from(DOCS_2021));

    PriceLimit() {
        super("price_limit");
    }
}
