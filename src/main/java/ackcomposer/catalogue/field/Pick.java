package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Optional;

/**
 * A choice that is no parameter but the name of a row: the network plug-in among the add-ons.
 *
 * @param label    what it is called in a sentence
 * @param rows     the table
 * @param name     the column that names the row
 * @param disabled the column that takes a row out of the choice
 * @param options  the names that can be picked
 * @param known    every name that is known: what is near one of the options and none of these is taken for that option
 */
public record Pick(Message label, Field<List<Row>> rows, Field<String> name, Field<Boolean> disabled, List<String> options,
                   List<String> known)
        implements Condition.Subject<String> {

    /** The option that a name stands for: itself, or the one that it is a misspelling of. */
    public Optional<String> meant(String text) {
        if (options.contains(text)) return Optional.of(text);
        return known.contains(text) ? Optional.empty() : Near.of(text, known).filter(options::contains);
    }

    /** The rows that count: enabled, and named as one of the options. */
    public List<Row> picked(Known known) {
        return known.get(rows).orElse(List.of()).stream()
                .filter(row -> row.get(name).flatMap(this::meant).isPresent())
                .filter(row -> !row.get(disabled).orElse(false))
                .toList();
    }

    /** With none or several picked, only the rule on the choice itself speaks. */
    @Override
    public Optional<List<String>> values(Known known) {
        var names = picked(known).stream().map(row -> row.get(name).flatMap(this::meant).orElseThrow()).toList();
        return names.size() == 1 ? Optional.of(names) : Optional.empty();
    }
}
