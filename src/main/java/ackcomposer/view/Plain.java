package ackcomposer.view;

import ackcomposer.catalogue.Field;
import ackcomposer.model.Foreign;
import ackcomposer.model.Withheld;

/** A value as it is read where it is not edited: a secret as dots, one of a wrong type as its JSON. */
final class Plain {
    private static final String DOTS = "••••••••";

    private Plain() {
    }

    static String of(Field<?> field, Object value) {
        if (field.secret() || value instanceof Withheld) return DOTS;
        return value instanceof Foreign foreign ? foreign.shown() : value.toString();
    }
}
