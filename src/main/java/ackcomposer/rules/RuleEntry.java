package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Snapshot;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One rule, for those who read it.
 *
 * @param severities with which it speaks, the worst first
 * @param key        of what it says
 * @param paths      full paths of what it can speak of; empty: of anything
 * @param sources    on which it rests
 * @param example    a draft that breaks it, where one can be made of what is declared
 */
public record RuleEntry(String id, String rule, List<Severity> severities, String key, List<String> paths, List<Source> sources,
                        Optional<Snapshot> example) {

    static RuleEntry of(Statement said, Collection<String> paths) {
        return new RuleEntry(said.id(), said.rule(), List.of(said.severity()), said.key(), List.copyOf(paths), List.of(said.source()),
                Optional.empty());
    }

    static RuleEntry on(Statement said, Field<?>... fields) {
        return of(said, Arrays.stream(fields).map(Field::full).toList());
    }

    /** It speaks with these severities too. */
    RuleEntry and(Severity... others) {
        var all = Arrays.stream(others).collect(Collectors.toSet());
        all.addAll(severities);
        return new RuleEntry(id, rule, all.stream().sorted().toList(), key, paths, sources, example);
    }

    /** On these sources, each for some fields. */
    RuleEntry from(Collection<Source> others) {
        return new RuleEntry(id, rule, severities, key, paths, others.stream().distinct().sorted().toList(), example);
    }

    RuleEntry brokenBy(Optional<Snapshot> draft) {
        return new RuleEntry(id, rule, severities, key, paths, sources, draft);
    }

    /** A request that breaks it, as its file would have it; empty where none is needed or {@link #example} is one. */
    public Optional<String> written() {
        return Examples.of(id);
    }

    /** Its words, with … for what a draft fills in. */
    public String says(Lang lang) {
        return Texts.of(Rule.class, lang).outline(key);
    }

    public String source(Lang lang) {
        return lang.groups(sources.stream().map(source -> source.title(lang)).toList());
    }

    /** The latest day of its sources. */
    public String date() {
        return sources.stream().map(Source::date).max(Comparator.naturalOrder()).orElse("");
    }
}
