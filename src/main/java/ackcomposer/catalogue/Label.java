package ackcomposer.catalogue;

/** A Kubernetes label that each node of a pool gets. */
public final class Label extends Form {
    public final Field<String> key = add(text("key").mandatory().must(Words.labelKey()).example("env").from(Source.KUBERNETES));
    public final Field<String> value = add(text("value").common().must(Words.labelValue()).preset("").example("prod").from(Source.KUBERNETES));

    Label() {
        super("label");
    }
}
