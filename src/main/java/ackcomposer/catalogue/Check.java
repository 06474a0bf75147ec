package ackcomposer.catalogue;

import java.util.List;

/** A limit of a value that the value alone decides. */
@FunctionalInterface
public interface Check<T> {
    List<Finding> of(T value);

    /** What is asked only where this one found nothing. */
    default Check<T> then(Check<T> next) {
        return value -> {
            var found = of(value);
            return found.isEmpty() ? next.of(value) : found;
        };
    }
}
