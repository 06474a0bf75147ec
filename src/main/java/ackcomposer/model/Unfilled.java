package ackcomposer.model;

import ackcomposer.catalogue.check.Placeholders;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.page.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Values that are still to be filled in. What would need one says nothing. */
public final class Unfilled {
    /** Of each thread one, which stays: every rule asks, of every row. */
    private static final ThreadLocal<Asked> ASKED = ThreadLocal.withInitial(Asked::new);

    /** Whether anybody wants to know, and whether such a value was asked for since. */
    private static final class Asked {
        private boolean wanted;
        private boolean found;
    }

    private Unfilled() {
    }

    /** Whether a value, as it is kept, is one or has one in it. */
    public static boolean is(Field<?> field, Object raw) {
        if (raw instanceof String text) return Placeholders.isIn(field, text);
        if (raw instanceof Foreign foreign) return foreign.texts().anyMatch(text -> Placeholders.isIn(field, text));
        return raw instanceof List<?> list && list.stream().anyMatch(item -> item instanceof String text && Placeholders.isIn(field, text));
    }

    /** Where in a list they stand, counted from 0; none of another value. */
    public static List<Integer> elements(Field<?> field, Object raw) {
        return !(raw instanceof List<?> list) ? List.of() : IntStream.range(0, list.size())
                .filter(i -> list.get(i) instanceof String text && Placeholders.isIn(field, text)).boxed().toList();
    }

    /** What work gives; nothing where it asked for a value that is still to be filled in. */
    public static <T> Optional<T> unlessAsked(Supplier<T> work) {
        var asked = ASKED.get();
        var wanted = asked.wanted;
        var found = asked.found;
        asked.wanted = true;
        asked.found = false;
        try {
            var value = work.get();
            return asked.found ? Optional.empty() : Optional.of(value);
        } finally {
            asked.wanted = wanted;
            asked.found = found;
        }
    }

    /** A type of cluster that is not named is judged by what it looks like. */
    static void asked(Values row, Field<?> field) {
        var asked = ASKED.get();
        if (asked.wanted && !asked.found && field != Catalogue.BASICS.clusterType && row.hasUnfilled(field)) asked.found = true;
    }
}
