package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Value;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules on a performance level, the same for every kind of disk. */
final class Disks {
    /** GiB that a disk of the level has at least. */
    private static final Map<String, Long> LEAST = Map.of("PL0", 1L, "PL1", 20L, "PL2", 461L, "PL3", 1261L);

    private Disks() {
    }

    static Stream<Rule> rules(String number, Form rows, Field<String> category, Field<Whole> size, Field<String> level) {
        return Stream.of(
                Rule.warning(number, "r14.not_essd", Source.TERRAFORM).about(level).in(rows)
                        .when(scope -> scope.isSet(level)
                                && scope.effective(category).filter(kind -> !kind.equals("cloud_essd")).isPresent())
                        .at(level, List.of(category))
                        .saying(scope -> List.of(level, new Value(category, scope.effective(category).orElse(""))))
                        .safelyCuredByClearing(level),
                Rule.error(number, "r14.small", Source.TERRAFORM).about(level).in(rows)
                        .when(scope -> isTooSmall(scope, category, size, level))
                        .at(level, List.of(size))
                        .saying(scope -> List.of(scope.get(level).orElse(""), least(scope, level), size(scope, size)))
                        .cured(scope -> highest(size(scope, size)).map(fits -> Repairs.use(scope.ref(level), fits)).stream().toList()));
    }

    /** The highest level that a disk of that size can have. */
    private static Optional<String> highest(long size) {
        return LEAST.entrySet().stream().filter(entry -> entry.getValue() <= size).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static long size(Scope scope, Field<Whole> size) {
        return scope.effective(size).map(Whole::clamped).orElse(0L);
    }

    /** 0: of a level that is none nothing is known. */
    private static long least(Scope scope, Field<String> level) {
        return LEAST.getOrDefault(scope.get(level).orElse(""), 0L);
    }

    private static boolean isTooSmall(Scope scope, Field<String> category, Field<Whole> size, Field<String> level) {
        return size(scope, size) < least(scope, level) && scope.effective(size).isPresent()
                && scope.effective(category).filter("cloud_essd"::equals).isPresent();
    }
}
