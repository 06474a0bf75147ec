package ackcomposer.rules;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import java.util.List;

/**
 * Something that is wrong with a draft, or worth knowing.
 *
 * @param at      the places in conflict, never empty, in the order of the reference
 * @param words   what is wrong, what is allowed, how to fix it
 * @param repairs what cures it without a fact that only the user has
 */
public record Problem(Statement said, List<Ref> at, Message words, List<Repair> repairs) {

    public Problem(Severity severity, String rule, List<Ref> at, Message words, Source source, List<Repair> repairs) {
        this(Statement.worded(rule, severity, words.key(), source), at, words, repairs);
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

    public boolean concerns(Ref place) {
        return at.stream().anyMatch(ref -> ref.whole().equals(place.whole()));
    }
}
