package ackcomposer.catalogue.page;

import ackcomposer.catalogue.check.Limits;
import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Source;

/** A key with a value; the limits of the key differ between clusters and pools. */
public final class Tag extends Form {
    public final Field<String> key;
    public final Field<String> value;

    Tag(int keyLength, Check<String> reserved, Source source) {
        super("tag");
        key = add(text("key").mandatory().must(Limits.length(1, keyLength), reserved).example("team").from(source));
        value = add(text("value").common().must(Limits.length(0, 128), reserved).preset("").example("platform").from(source));
    }
}
