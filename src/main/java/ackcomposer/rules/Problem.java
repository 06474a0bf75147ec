package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
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
 * @param at    the places in conflict, never empty, in the order of the reference
 * @param words what is wrong, what is allowed, how to fix it
 * @param cure  what cures it without a fact that only the user has; asked only where repairs are wanted, since each is tried first
 */
public record Problem(Statement said, List<Ref> at, Message words, Cure cure) {
    /** The repairs of a problem, in a draft that has it. */
    @FunctionalInterface
    public interface Cure {
        Cure NONE = draft -> List.of();

        List<Repair> in(Snapshot draft);
    }

    /** One that nothing known cures. */
    public static Problem of(Severity severity, String rule, List<Ref> at, Message words, Source source) {
        return new Problem(Statement.worded(rule, severity, words.key(), source), at, words, Cure.NONE);
    }

    /** The same with its places in another order. */
    Problem at(List<Ref> places) {
        return new Problem(said, places, words, cure);
    }

    public List<Repair> repairs(Snapshot draft) {
        return cure.in(draft);
    }

    public Severity severity() {
        return said.severity();
    }

    /** Stable: {@code R1}, {@code C1}, {@code field.pattern}. */
    public String rule() {
        return said.rule();
    }

    public Source source() {
        return said.source();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Whether what yields keeps silent at its places. */
    boolean speaksAlone() {
        return said.standing() == Standing.SPEAKS_ALONE;
    }

    boolean yields() {
        return said.standing() == Standing.YIELDS;
    }

    public String message(Lang lang) {
        return words.in(lang);
    }

    /** The fields in conflict, each once. */
    public List<Ref> places() {
        return at.stream().filter(ref -> ref.field() != null).map(Ref::whole).distinct().toList();
    }

    /** Fields of the request that its words name and in which nothing is wrong: something can be said there. */
    public List<Ref> named() {
        return words.args().stream().filter(arg -> arg instanceof Field<?>).map(arg -> (Field<?>) arg)
                .filter(field -> field.owner().table().isEmpty()).map(field -> Ref.to(0, field)).filter(ref -> !concerns(ref)).toList();
    }

    public boolean concerns(Ref place) {
        var whole = place.whole();
        for (var ref : at) if (ref.whole().equals(whole)) return true;
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Problem that && said.equals(that.said) && at.equals(that.at) && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(said.id(), at, words.key());
    }
}
