package ackcomposer.view.session;

import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.rules.Checked;
import ackcomposer.rules.Piece;
import ackcomposer.rules.Problem;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which problems may be shown. A field shows what is wrong with it once it was left after a change, or once everything
 * was checked; while it is being typed in, what was shown may go, but nothing new comes.
 *
 * @param places      where everything that is wrong is shown
 * @param changed     fields in the order in which they were changed
 * @param typed       the field that is typed in; null: none is
 * @param shownBefore what was shown there when the typing began
 */
public record Revealed(Set<Ref> places, List<Ref> changed, Ref typed, Set<String> shownBefore) {
    static final Revealed NOTHING = new Revealed(Set.of(), List.of(), null, Set.of());

    /** Everything that is wrong now is shown: a file was opened, Review or "Check all" was used. */
    Revealed all(Checked problems) {
        return at(problems.pieces().stream().map(Piece::places).filter(some -> !places.containsAll(some)).flatMap(Set::stream));
    }

    /** A checking aid is set to learn what is wrong with the values that are there. */
    Revealed aided(Checked problems, Snapshot state) {
        return at(problems.all().stream().filter(problem -> problem.places().stream()
                .allMatch(ref -> state.find(ref.row()).filter(scope -> scope.isSet(ref.field())).isPresent()))
                .flatMap(problem -> problem.at().stream()).map(Ref::whole));
    }

    private Revealed at(Stream<Ref> more) {
        var all = more.collect(Collectors.toCollection(HashSet::new));
        if (places.containsAll(all)) return this;
        all.addAll(places);
        return new Revealed(all, changed, typed, shownBefore);
    }

    /** Whether it may show something else of that piece than another one did. */
    boolean differs(Revealed other, Piece piece) {
        return places != other.places || this != other && (concerns(piece) || other.concerns(piece));
    }

    private boolean concerns(Piece piece) {
        return typed != null && !piece.at(typed).isEmpty();
    }

    /** The field is typed in from now on. */
    Revealed typing(Ref field, List<Problem> shown) {
        if (field.equals(typed)) return this;
        var before = shown.stream().filter(problem -> problem.concerns(field)).map(Revealed::sense).collect(Collectors.toSet());
        return new Revealed(places, changed, field, before);
    }

    /** The field was left; after a change, what is wrong with it is shown. */
    Revealed left(Ref field, boolean edited) {
        var still = field.equals(typed) ? null : typed;
        if (!edited) return still == typed ? this : new Revealed(places, changed, still, shownBefore);
        var all = new HashSet<>(places);
        all.add(field);
        var order = new LinkedHashSet<>(changed);
        order.remove(field);
        order.add(field);
        return new Revealed(all, List.copyOf(order), still, shownBefore);
    }

    /** Without what is of rows that are gone. */
    Revealed within(Snapshot state) {
        if (places.stream().map(Ref::row).distinct().allMatch(row -> state.find(row).isPresent())) return this;
        return new Revealed(places.stream().filter(ref -> state.find(ref.row()).isPresent()).collect(Collectors.toSet()),
                changed.stream().filter(ref -> state.find(ref.row()).isPresent()).toList(), typed, shownBefore);
    }

    /** The later a field was changed, the higher; -1 for one that was not. */
    public int order(Ref field) {
        return changed.indexOf(field);
    }

    boolean shows(Problem problem) {
        if (typed != null && problem.concerns(typed)) return shownBefore.contains(sense(problem));
        if (problem.severity() == Severity.NOTE) return true;
        for (var ref : problem.at()) if (places.contains(ref.whole())) return true;
        return false;
    }

    private static String sense(Problem problem) {
        return problem.rule() + problem.words().key();
    }
}
