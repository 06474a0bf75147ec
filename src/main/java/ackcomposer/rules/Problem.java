package ackcomposer.rules;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.Objects;

/**
 * Something that is wrong with a draft, or worth knowing. Two that say the same of the same places are the same problem.
 *
 * @param rule   stable: {@code R1}, {@code C1}, {@code field.pattern}
 * @param at     the places in conflict, never empty, in the order of the reference
 * @param words  what is wrong, what is allowed, how to fix it
 * @param said   how it stands to what else is said of its places
 * @param cure   what cures it without a fact that only the user has; asked only where repairs are wanted, since each is tried first
 */
public record Problem(Severity severity, String rule, List<Ref> at, Message words, Source source, Said said, Cure cure) {
    /** A rule speaks of a place, and then what is said of it by default keeps silent. */
    public enum Said {
        BY_A_RULE, BY_ITSELF, BY_DEFAULT
    }

    /** The repairs of a problem, in a draft that has it. */
    @FunctionalInterface
    public interface Cure {
        Cure NONE = draft -> List.of();

        List<Repair> in(Snapshot draft);
    }

    /** One that nothing known cures. */
    public static Problem of(Severity severity, String rule, List<Ref> at, Message words, Source source) {
        return new Problem(severity, rule, at, words, source, Said.BY_ITSELF, Cure.NONE);
    }

    Problem(Severity severity, String rule, List<Ref> at, Message words, Source source, Cure cure) {
        this(severity, rule, at, words, source, Said.BY_ITSELF, cure);
    }

    /** The same with its places in another order. */
    Problem at(List<Ref> places) {
        return new Problem(severity, rule, places, words, source, said, cure);
    }

    /** The same, which gives way to a rule that speaks of its place. */
    Problem byDefault() {
        return new Problem(severity, rule, at, words, source, Said.BY_DEFAULT, cure);
    }

    boolean speaks() {
        return said == Said.BY_A_RULE;
    }

    boolean yields() {
        return said == Said.BY_DEFAULT;
    }

    public List<Repair> repairs(Snapshot draft) {
        return cure.in(draft);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public String message(Lang lang) {
        return words.in(lang);
    }

    /** The fields in conflict, each once. */
    public List<Ref> places() {
        return at.stream().filter(ref -> ref.field() != null).map(Ref::whole).distinct().toList();
    }

    public boolean concerns(Ref place) {
        var whole = place.whole();
        for (var ref : at) if (ref.whole().equals(whole)) return true;
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Problem that && severity == that.severity && rule.equals(that.rule) && at.equals(that.at)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, at, words.key());
    }
}
