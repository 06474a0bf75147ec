package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
        return subject instanceof OneField<?> one ? one.field() : ((Pick) subject).name();
    }

    /**
     * A named predicate with a value that satisfies it.
     *
     * @param name    key of the words for it
     * @param witness a value for which {@code holds}
     */
    public record Predicate<T>(String name, List<?> args, T witness, java.util.function.Predicate<T> holds) {
        private static final Pattern VERSION = Pattern.compile("1\\.(\\d{1,2})\\..*");

        static <C> Predicate<C> oneOf(List<C> allowed) {
            return new Predicate<>("one_of", allowed, allowed.get(0), allowed::contains);
        }

        static <C> Predicate<C> set(C witness) {
            return new Predicate<>("set", List.of(), witness, value -> true);
        }

        /** An empty list counts as none. */
        static Predicate<List<String>> filled(List<String> witness) {
            return new Predicate<>("set", List.of(), witness, list -> !list.isEmpty());
        }

        static Predicate<String> pro() {
            return new Predicate<>("pro", List.of(), "ack.pro.small", edition -> edition.startsWith("ack.pro."));
        }

        /** At least that minor version; of a text that is no version nothing is said. */
        static Predicate<String> since(int minor) {
            return new Predicate<>("since", List.of("1." + minor), "1." + minor + ".1-aliyun.1", text -> {
                var parts = VERSION.matcher(text);
                return !parts.matches() || Integer.parseInt(parts.group(1)) >= minor;
            });
        }
    }

    /** Yes, no, or not to be said. */
    public Optional<Boolean> met(Known known) {
        return subject.values(known).map(values -> values.stream().anyMatch(test.holds()));
    }
}
