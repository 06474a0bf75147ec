package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.Catalogue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that can speak: the rows of the tables, what follows from declarations, and what is said of keys and forms. */
public final class RuleBook {
    /** The parts of the book, by what numbers begin with. */
    private static final List<String> PARTS = List.of("R", "C", "field.", "contract.");

    private RuleBook() {
    }

    /** By number; rows of one number as their table has them. */
    public static List<RuleEntry> entries() {
        var rows = Rules.ALL.stream().map(RuleBook::entry);
        return Stream.of(rows, Stream.of(alias()), new LimitEntries().all(), FormEntries.all()).flatMap(entries -> entries)
                .sorted(Comparator.comparing(RuleBook::part).thenComparing(RuleBook::number)).toList();
    }

    private static RuleEntry entry(Rule rule) {
        var entry = RuleEntry.of(rule.said(), rule.conflicts().among().stream().map(Field::full).toList());
        return rule.byVersion() && rule.said().severity() == Severity.ERROR ? entry.and(Severity.WARNING) : entry;
    }

    private static int part(RuleEntry entry) {
        return PARTS.indexOf(PARTS.stream().filter(entry.rule()::startsWith).findFirst().orElseThrow());
    }

    private static int number(RuleEntry entry) {
        var digits = entry.rule().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Said by the reader of files, which mends it. */
    private static RuleEntry alias() {
        var said = Statement.numbered("C19", Severity.NOTE, "rule.alias", Source.COMPOSER);
        return RuleEntry.of(said, Catalogue.fields().filter(field -> !field.aliases().isEmpty()).map(Field::full).toList());
    }
}
