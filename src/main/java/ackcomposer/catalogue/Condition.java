package ackcomposer.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * When a field applies: a field, or a view of rows, and the values of it that make it so.
 *
 * @param subject a {@link Field} or a {@link Pick}
 * @param test    a named predicate on the subject's value
 */
public record Condition<T>(Subject<T> subject, Predicate<T> test) {

    /** What a condition can ask: one value, or nothing to judge by. */
    public interface Subject<T> {
        /** Empty where nothing can be said, so that neither "needed" nor "unused" is said either. */
        Optional<List<T>> values(Known known);
    }

    /** The field that is asked; empty for a {@link Pick}. */
    public Field<?> field() {
        return subject instanceof Declaration.OneField<?> one ? one.field() : ((Pick) subject).name();
    }

    /**
     * A named predicate with a value that satisfies it.
     *
     * @param name    key of the words for it
     * @param witness a value for which {@code holds}
     */
    public record Predicate<T>(String name, List<?> args, T witness, java.util.function.Predicate<T> holds) {
    }

    /** Yes, no, or not to be said. */
    public Optional<Boolean> met(Known known) {
        return subject.values(known).map(values -> values.stream().anyMatch(test.holds()));
    }
}
