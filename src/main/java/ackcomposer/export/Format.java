package ackcomposer.export;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Snapshot;

/** What a draft can be written as. */
public interface Format {
    /** What {@code export --as} takes; the name of its file and the key of its menu item follow from it. */
    String name();

    /** Without the newline that ends a file. */
    String text(Snapshot draft, Wish wish);

    /** Whether it says anything of a draft; else it is the same for all. */
    default boolean isOfDraft() {
        return true;
    }

    default String fileName() {
        return name() + ".json";
    }

    /**
     * How it is to be written.
     *
     * @param contract the form of the request that was asked for; null: none was
     */
    record Wish(Contract contract, boolean withSecrets, Lang lang) {
    }
}
