package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Optional;

/**
 * What a check found in a value.
 *
 * @param rule     the part behind {@code field.}, such as {@code pattern}
 * @param key      of the message in this package's texts
 * @param args     for the message; never a secret
 * @param elements positions in a list that are concerned; empty: the value as a whole
 * @param fix      a value of the field's type that cures it, if there is one
 */
public record Finding(String rule, Severity severity, String key, List<Object> args, List<Integer> elements,
                      Optional<Object> fix) {

    public static Finding error(String rule, String key, Object... args) {
        return new Finding(rule, Severity.ERROR, key, List.of(args), List.of(), Optional.empty());
    }

    public static Finding warning(String rule, String key, Object... args) {
        return new Finding(rule, Severity.WARNING, key, List.of(args), List.of(), Optional.empty());
    }

    public Finding cured(Object value) {
        return new Finding(rule, severity, key, args, elements, Optional.ofNullable(value));
    }

    public Finding at(Integer... positions) {
        return new Finding(rule, severity, key, args, List.of(positions), fix);
    }

    public Finding as(Severity other) {
        return new Finding(rule, other, key, args, elements, fix);
    }
}
