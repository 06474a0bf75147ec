package ackcomposer.rules;

import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What was found in a row of a table of the root with all that stands in it, or in the root without its rows; and on what that rests. */
final class Block {
    /** One rule's word on one row. */
    record Part(Reading reading, List<Problem> problems) {
    }

    private Values top;
    private Map<Long, List<Part>> parts;
    /** In the order in which they stand. */
    private final Set<Long> rows;
    /** What was read of other rows. */
    private Reading outside;
    /** Whose first place is in this block, in order; and the others. */
    private final List<Problem> own = new ArrayList<>();
    private final List<Problem> displaced = new ArrayList<>();
    /** Places in other blocks of which a problem of this one speaks. */
    private final List<Ref> spokenFor = new ArrayList<>();

    private Block(Values top, Map<Long, List<Part>> parts, Snapshot snapshot, Comparator<Problem> order) {
        this.top = top;
        this.parts = parts;
        rows = new LinkedHashSet<>(parts.keySet());
        outside = outside(snapshot);
        parts.values().stream().flatMap(List::stream).flatMap(part -> part.problems().stream()).forEach(problem -> {
            (rows.contains(problem.at().get(0).row()) ? own : displaced).add(problem);
            if (problem.speaksAlone()) problem.at().stream().filter(ref -> !rows.contains(ref.row())).forEach(spokenFor::add);
        });
        quieten(own);
        own.sort(order);
    }

    /**
     * Judges a row and what stands in it; what a rule yielded before stands where what it read is the same.
     *
     * @param before what was found in that row last time; null: it is a new one
     * @param judge  asks every rule that is about a row, which may take over what it yielded before
     */
    static Block of(Snapshot snapshot, List<Scope> scopes, Block before, BiFunction<Scope, List<Part>, List<Part>> judge,
            Comparator<Problem> order) {
        var parts = new LinkedHashMap<Long, List<Part>>();
        for (var scope : scopes) {
            var id = scope.row().id();
            parts.put(id, judge.apply(scope, before == null ? null : before.parts.get(id)));
        }
        if (before != null && before.takesOver(scopes.get(0).row(), parts, snapshot)) return before;
        return new Block(scopes.get(0).row(), parts, snapshot, order);
    }

    private Reading outside(Snapshot snapshot) {
        return Reading.all(snapshot, parts.values().stream().flatMap(List::stream).map(Part::reading).toList()).outside(rows);
    }

    /** Where some rules were asked again and say the same, the block goes on as the one that it was. */
    private boolean takesOver(Values now, Map<Long, List<Part>> next, Snapshot snapshot) {
        if (!List.copyOf(next.keySet()).equals(List.copyOf(rows))) return false;
        var samePlaces = true;
        for (var entry : next.entrySet()) {
            var old = parts.get(entry.getKey());
            for (var i = 0; i < old.size(); i++) {
                var part = entry.getValue().get(i);
                if (part == old.get(i)) continue;
                if (!part.problems().equals(old.get(i).problems())) return false;
                samePlaces &= part.reading().isOfTheSamePlaces(old.get(i).reading());
            }
        }
        top = now;
        parts = next;
        if (samePlaces) outside.renew(snapshot);
        else outside = outside(snapshot);
        return true;
    }

    /** Whether nothing that was read for it differs. */
    boolean stands(Values now, Snapshot snapshot) {
        return now == top && outside.holds(snapshot);
    }

    List<Problem> own() {
        return own;
    }

    List<Problem> displaced() {
        return displaced;
    }

    List<Ref> spokenFor() {
        return spokenFor;
    }

    /** Where a rule speaks of a place, what is said of it by default keeps silent. */
    private static void quieten(List<Problem> problems) {
        if (problems.stream().noneMatch(Problem::yields)) return;
        var spoken = new HashSet<Ref>();
        problems.stream().filter(Problem::speaksAlone).forEach(problem -> spoken.addAll(problem.at()));
        problems.removeIf(problem -> problem.yields() && spoken.contains(problem.at().get(0)));
    }
}
