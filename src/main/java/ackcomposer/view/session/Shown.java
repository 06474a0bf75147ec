package ackcomposer.view.session;

import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checked;
import ackcomposer.rules.Piece;
import ackcomposer.rules.Problem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The problems that may be seen, kept piece by piece: one that says the same as before is the same. */
final class Shown {
    private Revealed revealed;
    private Map<Piece, Optional<Piece>> known = new IdentityHashMap<>();

    /** @param reading what was wrong with reading the file, for rows that are still there */
    Checked of(Checked problems, Revealed now, List<Problem> reading, Snapshot state) {
        var next = new IdentityHashMap<Piece, Optional<Piece>>();
        var pieces = new ArrayList<Piece>();
        for (var piece : problems.pieces()) {
            var before = known.get(piece);
            var shown = before != null && now == revealed ? before : kept(before, piece.where(now::shows));
            next.put(piece, shown);
            shown.ifPresent(pieces::add);
        }
        reading.stream().filter(note -> state.find(note.at().get(0).row()).isPresent())
                .forEach(note -> pieces.add(Piece.of(note, Step.of(note, state).page(), state.top(note.at().get(0).row()).orElse(0))));
        known = next;
        revealed = now;
        return new Checked(pieces);
    }

    private static Optional<Piece> kept(Optional<Piece> before, Optional<Piece> now) {
        return before != null && before.isPresent() && now.isPresent() && before.get().problems().equals(now.get().problems()) ? before
                : now;
    }
}
