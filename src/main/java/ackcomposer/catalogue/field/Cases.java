package ackcomposer.catalogue.field;

import java.util.List;

/** One answer for each kind of field; the compiler asks for a new method where a kind is added. */
public interface Cases<R> {
    R text(Field<String> field);

    R whole(Field<Whole> field);

    R flag(Field<Boolean> field);

    R choice(Field<String> field);

    R strings(Field<List<String>> field);

    R rows(Field<List<Row>> field);

    R group(Field<Members> field);
}
