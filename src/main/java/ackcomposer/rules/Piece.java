package ackcomposer.rules;

import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Problems that stand together: of one severity, on one page, and of one row of a table where they are in one. It stays the same object
 * while it says the same, so that whoever counted or drew it finds by identity that nothing is to be done.
 */
public final class Piece {
    private final long row;
    private final Severity severity;
    private final Form page;
    private final List<Problem> problems;
    /** Of rows of tables of the root, other than its own, that are concerned, what is said of each; 0: the root is. */
    private final Map<Long, List<Problem>> strangers;
    private Map<Ref, List<Problem>> byPlace;
    private Set<Likeness> kinds;

    private Piece(long row, Severity severity, Form page, List<Problem> problems, Map<Long, List<Problem>> strangers) {
        this.row = row;
        this.severity = severity;
        this.page = page;
        this.problems = problems;
        this.strangers = strangers;
    }

    /**
     * @param row of a table of the root; 0: of the root itself
     * @param top tells of a place the row of a table of the root that it is in; 0: it is in the root itself
     */
    Piece(long row, Severity severity, Form page, List<Problem> problems, ToLongFunction<Ref> top) {
        this(row, severity, page, List.copyOf(problems), strangers(row, problems, top));
    }

    private static Map<Long, List<Problem>> strangers(long row, List<Problem> problems, ToLongFunction<Ref> top) {
        var found = new HashMap<Long, List<Problem>>();
        for (var problem : problems) {
            var tops = new HashSet<Long>();
            for (var ref : problem.at()) if (ref.row() != row) tops.add(top.applyAsLong(ref));
            tops.remove(row);
            for (var other : tops) found.computeIfAbsent(other, each -> new ArrayList<>(1)).add(problem);
        }
        return found;
    }

    /**
     * A single problem that no rule found, such as a note on the reading of a file.
     *
     * @param top the row of a table of the root that its first place is in; 0: it is in the root itself
     */
    public static Piece of(Problem problem, Form page, long top) {
        return new Piece(top, problem.severity(), page, List.of(problem), place -> top);
    }

    public long row() {
        return row;
    }

    public Severity severity() {
        return severity;
    }

    public Form page() {
        return page;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Those that concern the place. */
    public List<Problem> at(Ref place) {
        return byPlace().getOrDefault(place.whole(), List.of());
    }

    /** What is said in it, each once however many places there are. */
    Set<Likeness> kinds() {
        if (kinds == null) kinds = problems.stream().map(Likeness::of).collect(Collectors.toCollection(LinkedHashSet::new));
        return kinds;
    }

    /** Rows of tables of the root, other than its own, that are concerned; 0: the root is. */
    Set<Long> strangers() {
        return strangers.keySet();
    }

    /** Those that concern a row of a table of the root, or what stands in it; 0: the root. */
    List<Problem> of(long top) {
        return top == row ? problems : strangers.getOrDefault(top, List.of());
    }

    /** Every place that is concerned, each as a whole. */
    public Set<Ref> places() {
        return Collections.unmodifiableSet(byPlace().keySet());
    }

    private Map<Ref, List<Problem>> byPlace() {
        if (byPlace != null) return byPlace;
        var found = new HashMap<Ref, List<Problem>>();
        for (var problem : problems)
            problem.at().stream().map(Ref::whole).distinct()
                    .forEach(ref -> found.computeIfAbsent(ref, place -> new ArrayList<>(1)).add(problem));
        byPlace = found;
        return found;
    }

    /** Those that are wanted; empty where none is, and this piece where all are. */
    public Optional<Piece> where(Predicate<Problem> wanted) {
        var left = problems.stream().filter(wanted).toList();
        return left.isEmpty() ? Optional.empty()
                : Optional.of(left.size() == problems.size() ? this : new Piece(row, severity, page, left, those(wanted)));
    }

    private Map<Long, List<Problem>> those(Predicate<Problem> wanted) {
        var left = new HashMap<Long, List<Problem>>();
        strangers.forEach((other, said) -> {
            var those = said.stream().filter(wanted).toList();
            if (!those.isEmpty()) left.put(other, those);
        });
        return left;
    }

    /** Whether it says the same. */
    boolean says(Piece other) {
        if (other == null || row != other.row || severity != other.severity || page != other.page
                || problems.size() != other.problems.size()) return false;
        for (var i = 0; i < problems.size(); i++) if (!problems.get(i).equals(other.problems.get(i))) return false;
        return true;
    }

    @Override
    public String toString() {
        return severity + " of row " + row + " on " + page.id() + ": " + problems.size();
    }
}
