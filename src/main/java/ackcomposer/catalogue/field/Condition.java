package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When a field applies: a field, or a view of rows, and the values of it that make it so.
 *
 * @param subject a {@link Field} or a {@link Pick}
 * @param test    a predicate on the subject's value
 */
public record Condition<T>(Subject<T> subject, Predicate<T> test) {

    /** What a condition can ask: one value, or nothing to judge by. */
    public interface Subject<T> {
        /** What it is called: a field or a message. */
        Object label();

        /** Empty where nothing can be said, so that neither "needed" nor "unused" is said either. */
        Optional<List<T>> values(Known known);
    }

    /** The field that is asked; empty for a {@link Pick}. */
    public Field<?> field() {
        return subject instanceof OneField<?> one ? one.field() : ((Pick) subject).name();
    }

    /**
     * A predicate with its words and a value that satisfies it.
     *
     * @param key     of the words for it; they begin with what the subject is called
     * @param args    what else fills them; the values, where it must be one of some
     * @param witness a value for which {@code holds}
     */
    public record Predicate<T>(String key, List<Object> args, T witness, java.util.function.Predicate<T> holds) {
        private static final String IS = "condition.is";
        private static final Pattern VERSION = Pattern.compile("1\\.(\\d{1,2})\\..*");

        static <C> Predicate<C> oneOf(List<C> allowed) {
            var key = allowed.equals(List.of(true)) ? "condition.on" : allowed.equals(List.of(false)) ? "condition.off" : IS;
            return new Predicate<>(key, key.equals(IS) ? List.copyOf(allowed) : List.of(), allowed.get(0), allowed::contains);
        }

        static <C> Predicate<C> set(C witness) {
            return new Predicate<>("condition.set", List.of(), witness, value -> true);
        }

        /** An empty list counts as none. */
        static Predicate<List<String>> filled(List<String> witness) {
            return new Predicate<>("condition.set", List.of(), witness, list -> !list.isEmpty());
        }

        static Predicate<String> pro() {
            return new Predicate<>("condition.pro", List.of(), "ack.pro.small", edition -> edition.startsWith("ack.pro."));
        }

        /** At least that minor version; of a text that is no version nothing is said. */
        static Predicate<String> since(int minor) {
            return new Predicate<>("condition.since", List.of("1." + minor), "1." + minor + ".1-aliyun.1", text -> {
                var parts = VERSION.matcher(text);
                return !parts.matches() || Integer.parseInt(parts.group(1)) >= minor;
            });
        }
    }

    /** "Only when Spot strategy is Price limit or Market price". */
    public Message words() {
        var args = !test.key().equals(Predicate.IS) ? test.args().stream()
                : Stream.of(Several.or(test.args().stream().map(this::named).toList()));
        return new Message(Condition.class, test.key(), Stream.concat(Stream.of(subject.label()), args).toList());
    }

    /** A value as the field calls it; the names of rows are names already. */
    private Object named(Object value) {
        return subject instanceof OneField<?> one ? new Value(one.field(), value.toString()) : value;
    }

    /** Yes, no, or not to be said. */
    public Optional<Boolean> met(Known known) {
        return subject.values(known).map(values -> values.stream().anyMatch(test.holds()));
    }
}
