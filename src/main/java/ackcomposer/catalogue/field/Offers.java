package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Values on offer where any may be typed.
 *
 * @param values on offer everywhere
 * @param by     the field of the same form that decides what is on offer besides
 * @param each   what is on offer besides, by that field's value
 * @param about  what is to be known of a value before it is taken
 */
record Offers(List<String> values, Optional<Field<String>> by, Map<String, List<String>> each, Function<String, Optional<Message>> about) {
    static final Offers NONE = of(List.of(), value -> Optional.empty());

    static Offers of(List<String> values, Function<String, Optional<Message>> about) {
        return new Offers(values, Optional.empty(), Map.of(), about);
    }

    static Offers by(Field<String> other, Map<String, List<String>> each) {
        return new Offers(List.of(), Optional.of(other), Map.copyOf(each), value -> Optional.empty());
    }

    Stream<String> in(Known row) {
        return Stream.concat(values.stream(), by.flatMap(row::get).map(each::get).stream().flatMap(List::stream));
    }
}
