package ackcomposer.view.session;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import java.util.List;

/** How many errors, and warnings that nobody accepted, are to be seen on a page; what is said of several places is one. */
public record PageCount(long errors, long warnings) {
    public static final PageCount NOTHING = new PageCount(0, 0);

    /** Of these, accepted or not. */
    public static PageCount of(List<Problem> problems) {
        var groups = ProblemGroup.of(problems);
        return new PageCount(count(groups, Severity.ERROR), count(groups, Severity.WARNING));
    }

    // In words, as in model.Ref.

    @Override
    public boolean equals(Object other) {
        return other instanceof PageCount count && errors == count.errors && warnings == count.warnings;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(errors) + Long.hashCode(warnings);
    }

    private static long count(List<ProblemGroup> groups, Severity severity) {
        return groups.stream().filter(group -> group.severity() == severity).count();
    }
}
