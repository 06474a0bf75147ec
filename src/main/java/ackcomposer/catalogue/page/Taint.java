package ackcomposer.catalogue.page;

import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Source;

/** A Kubernetes taint that each node of a pool gets. */
public final class Taint extends Form {
    public final Field<String> key = add(text("key")
            .mandatory().must(TextChecks.labelKey())
            .example("dedicated")
            .from(Source.KUBERNETES));
    public final Field<String> value = add(text("value")
            .must(TextChecks.labelValue())
            .preset("").example("web")
            .common().from(Source.KUBERNETES));
    public final Field<String> effect = add(choice("effect", "NoSchedule", "PreferNoSchedule", "NoExecute")
            .preset("NoSchedule").example("NoSchedule")
            .common().from(Source.SDK));

    Taint() {
        super("taint");
    }
}
