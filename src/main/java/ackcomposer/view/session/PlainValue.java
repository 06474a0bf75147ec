package ackcomposer.view.session;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Foreign;
import ackcomposer.model.Withheld;
import java.util.List;
import java.util.stream.Collectors;

/** A value as it is read where it is not edited: a secret as dots, one of a wrong type as its JSON. */
public final class PlainValue {
    private static final String DOTS = "••••••••";

    private PlainValue() {
    }

    public static String of(Field<?> field, Object value) {
        if (field.secret() || value instanceof Withheld) return DOTS;
        if (value instanceof List<?> list) return list.stream().map(Object::toString).collect(Collectors.joining(", "));
        return value instanceof Foreign foreign ? foreign.shown() : value.toString();
    }
}
