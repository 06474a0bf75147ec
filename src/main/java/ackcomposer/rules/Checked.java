package ackcomposer.rules;

import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Joined;
import ackcomposer.model.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What was found in a draft, in pieces: errors first, then by first place in the order of the reference. */
public final class Checked {
    public static final Checked NOTHING = new Checked(List.of());

    private final List<Piece> pieces;
    private final Joined<Problem> all;
    /** Pieces by the row that they are of, and those that concern a place in another row by that place. */
    private final Map<Long, List<Piece>> byRow = new HashMap<>();
    private final Map<Long, Set<Piece>> beyond = new HashMap<>();
    /** Each counted when it is first asked for: a window asks for the same number at many places. */
    private final Map<Wanted, Long> counts = new HashMap<>();

    /** What is counted; a page of null: on all pages. */
    private record Wanted(Severity severity, Form page) {
        private boolean has(Piece piece) {
            return piece.severity() == severity && (page == null || piece.page() == page);
        }

        // In words, as in model.Ref.

        @Override
        public boolean equals(Object other) {
            return other instanceof Wanted wanted && severity == wanted.severity && page == wanted.page;
        }

        @Override
        public int hashCode() {
            return 31 * severity.hashCode() + System.identityHashCode(page);
        }
    }

    public Checked(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        all = new Joined<>(pieces.stream().map(Piece::problems).toList());
        for (var piece : pieces) {
            byRow.computeIfAbsent(piece.row(), row -> new ArrayList<>(3)).add(piece);
            for (var row : piece.strangers()) beyond.computeIfAbsent(row, other -> new LinkedHashSet<>()).add(piece);
        }
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /** Every problem; made of the pieces, and not copied. */
    public List<Problem> all() {
        return all;
    }

    /** How many there are of that severity; what is said of several places is one. */
    public long count(Severity severity) {
        return count(severity, null);
    }

    /** The same of one page; null: of all. */
    public long count(Severity severity, Form page) {
        return counts.computeIfAbsent(new Wanted(severity, page), wanted -> ProblemGroup.count(pieces.stream().filter(wanted::has)));
    }

    /** Pieces that may concern a row of a table of the root, or what stands in it; 0: the root. */
    public Stream<Piece> of(long top) {
        return Stream.concat(byRow.getOrDefault(top, List.of()).stream(), beyond.getOrDefault(top, Set.of()).stream());
    }

    /** Those that concern a row of a table of the root, or what stands in it. */
    public List<Problem> ofRow(long top) {
        return of(top).flatMap(piece -> piece.of(top).stream()).toList();
    }

    /** Those that concern a place, given the row of a table of the root that it stands in, or 0. */
    public List<Problem> at(Ref place, long top) {
        return of(top).flatMap(piece -> piece.at(place).stream()).toList();
    }
}
