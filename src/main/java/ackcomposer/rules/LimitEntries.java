package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Need;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What follows from declarations, for the book of rules: a word for each kind of fault, and the fields that can have it. */
final class LimitEntries {
    private final List<Probe> probes = Catalogue.fields().<Probe>map(Probe::new).toList();

    Stream<RuleEntry> all() {
        return Stream.of(
                // What was read otherwise than written is a note.
                declared(word("field.type", "rule.type"), field -> true).and(Severity.WARNING, Severity.NOTE),
                declared(OwnLimits.REQUIRED, field -> field.need() == Need.ALWAYS || field.need() == Need.IN_GROUP)
                        .and(Severity.WARNING),
                limited("field.pattern", "rule.pattern", field -> field.kind() == Kind.WHOLE && field.wire() == Wire.TEXT),
                limited("field.length", "rule.length", field -> false),
                limited("field.range", "rule.range", field -> false),
                limited("field.choice", "rule.choice", field -> field.kind() == Kind.FLAG && field.wire() == Wire.TEXT),
                declared(word("field.near", "rule.near").as(Severity.WARNING), LimitEntries::canBeNear),
                limited("field.count", "rule.count", field -> false),
                limited("field.unique", "rule.unique", field -> false),
                limited("field.encoding", "rule.encoding", field -> false),
                declared(word("field.placeholder", "rule.placeholder").as(Severity.WARNING), field -> true)
                        .brokenBy(Optional.of(Snapshot.empty().edit(0, root -> root.with(Catalogue.NETWORK.vpcId, "<vpc-id>")))),
                declared(OwnLimits.UNUSED, field -> !field.when().isEmpty() && !field.aid() && field.kind() != Kind.GROUP));
    }

    /** What is chosen from a list that may have grown. */
    private static boolean canBeNear(Field<?> field) {
        return field.open() && !field.options().isEmpty() || field == Catalogue.ADDONS.addon.name
                || field.suggested().equals(Catalogue.BASICS.regionId.suggested());
    }

    private static Statement word(String word, String key) {
        return new Statement(word, word, Severity.ERROR, key, Source.COMPOSER, Standing.BESIDE);
    }

    private RuleEntry declared(Statement said, Predicate<Field<?>> has) {
        return entry(said, probes.stream().<Field<?>>map(Probe::field).filter(has).toList());
    }

    private static RuleEntry entry(Statement said, List<Field<?>> fields) {
        return RuleEntry.of(said, fields.stream().map(Field::full).toList()).from(fields.stream().map(Field::source).toList());
    }

    /**
     * Of a word that limits say.
     *
     * @param also fields whose wire alone can break it, with an error
     */
    private RuleEntry limited(String word, String key, Predicate<Field<?>> also) {
        var saying = probes.stream().filter(probe -> also.test(probe.field()) || probe.severities(word).findAny().isPresent()).toList();
        var severities = saying.stream().flatMap(probe -> also.test(probe.field()) ? Stream.of(Severity.ERROR) : probe.severities(word))
                .distinct().sorted().toArray(Severity[]::new);
        return entry(word(word, key).as(severities[0]), saying.stream().<Field<?>>map(Probe::field).toList()).and(severities)
                .brokenBy(saying.stream().map(probe -> probe.example(word)).flatMap(Optional::stream).findFirst());
    }
}
