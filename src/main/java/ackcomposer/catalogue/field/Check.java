package ackcomposer.catalogue.field;

import java.util.List;
import java.util.OptionalInt;

/** A limit of a value that the value alone decides. */
@FunctionalInterface
public interface Check<T> {
    List<Finding> of(T value);

    /** The most characters of a text, or elements of a list, that it lets pass; empty where it does not count them. */
    default OptionalInt most() {
        return OptionalInt.empty();
    }

    /** The same check, which is known to let no more than that pass. */
    default Check<T> upTo(int most) {
        var check = this;
        return new Check<>() {
            @Override
            public List<Finding> of(T value) {
                return check.of(value);
            }

            @Override
            public OptionalInt most() {
                return OptionalInt.of(most);
            }
        };
    }

    /** What is asked only where this one found nothing. */
    default Check<T> then(Check<T> next) {
        return value -> {
            var found = of(value);
            return found.isEmpty() ? next.of(value) : found;
        };
    }
}
