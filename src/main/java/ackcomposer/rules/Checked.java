package ackcomposer.rules;

import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Joined;
import ackcomposer.model.Ref;
import java.util.ArrayList;
import java.util.EnumMap;
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
    /** By page, null for all, each counted when it is first asked for: a window asks for the same number at many places. */
    private final Map<Severity, Map<Form, Long>> counts = new EnumMap<>(Severity.class);

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
        return counts.computeIfAbsent(severity, any -> new HashMap<>()).computeIfAbsent(page, any -> ProblemGroup.count(pieces.stream()
                .filter(piece -> piece.severity() == severity && (page == null || piece.page() == page))));
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
