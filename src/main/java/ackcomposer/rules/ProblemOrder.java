package ackcomposer.rules;

import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The order in which problems are told: errors first, then by their first place in the order of the reference, then by rule. */
final class ProblemOrder implements Comparator<Problem> {
    private final Snapshot snapshot;
    private final Paths paths;
    private final Comparator<Ref> places;

    ProblemOrder(Snapshot snapshot) {
        this.snapshot = snapshot;
        paths = new Paths(snapshot);
        places = paths.order();
    }

    @Override
    public int compare(Problem one, Problem other) {
        var step = one.severity().compareTo(other.severity());
        if (step == 0) step = places.compare(one.at().get(0), other.at().get(0));
        return step == 0 ? one.rule().compareTo(other.rule()) : step;
    }

    /** The places of a problem in order, each once. */
    static Problem inOrder(Snapshot snapshot, Problem problem) {
        return problem.at().size() == 1 ? problem
                : problem.at(problem.at().stream().distinct().sorted(new Paths(snapshot).order()).toList());
    }

    /** The page on which a problem is mended first; that of the basics for a member of the root that nobody knows. */
    Form page(Problem problem) {
        var place = problem.at().get(0);
        if (place.field() != null) return Catalogue.page(place.field());
        return snapshot.find(place.row()).flatMap(scope -> scope.row().form().table()).map(Catalogue::page).orElse(Catalogue.BASICS);
    }

    /** The row of a table of the root that a place is in; 0: it is of the root itself. */
    long top(Ref place) {
        return snapshot.top(place.row()).orElse(0);
    }

    private record Keyed(Piece piece, int[] key) {
    }

    /** Pieces one behind the other, as the problems in them would be. */
    List<Piece> joined(Stream<Piece> pieces) {
        return pieces.map(piece -> new Keyed(piece, paths.key(first(piece).at().get(0)))).sorted((one, other) -> {
            var step = one.piece.severity().compareTo(other.piece.severity());
            if (step == 0) step = Arrays.compare(one.key, other.key);
            return step == 0 ? compare(first(one.piece), first(other.piece)) : step;
        }).map(Keyed::piece).toList();
    }

    private static Problem first(Piece piece) {
        return piece.problems().get(0);
    }
}
