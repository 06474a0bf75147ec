package ackcomposer.rules;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Severity;
import java.util.List;
import java.util.Objects;

/** What makes two problems the same for whoever reads them: who speaks, how loud, with which words, and with which bounds of a limit. */
final class Likeness {
    /** A limit's words are filled with its field and the value first. */
    private static final int FIELD_AND_VALUE = 2;

    private final String rule;
    private final Severity severity;
    private final String key;
    private final List<Object> bounds;
    /** Known once: whoever counts asks for it at every edit. */
    private final int hash;

    private Likeness(String rule, Severity severity, String key, List<Object> bounds) {
        this.rule = rule;
        this.severity = severity;
        this.key = key;
        this.bounds = bounds;
        hash = Objects.hash(rule, severity.ordinal(), key, bounds);
    }

    static Likeness of(Problem problem) {
        var words = problem.words();
        var args = words.home() == Check.class ? words.args() : List.<Object>of();
        return new Likeness(problem.rule(), problem.severity(), words.key(),
                args.size() > FIELD_AND_VALUE ? List.copyOf(args.subList(FIELD_AND_VALUE, args.size())) : List.of());
    }

    Severity severity() {
        return severity;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Likeness that && hash == that.hash && severity == that.severity && rule.equals(that.rule)
                && key.equals(that.key) && bounds.equals(that.bounds);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
