package ackcomposer.catalogue.page;

import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Source;

/** A Kubernetes label that each node of a pool gets. */
public final class Label extends Form {
    public final Field<String> key = add(text("key")
            .mandatory().must(TextChecks.labelKey())
            .example("env")
            .from(Source.KUBERNETES));
    public final Field<String> value = add(text("value")
            .must(TextChecks.labelValue())
            .preset("").example("prod")
            .common().from(Source.KUBERNETES));

    Label() {
        super("label");
    }
}
