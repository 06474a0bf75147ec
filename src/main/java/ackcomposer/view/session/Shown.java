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

/** The problems that may be seen, kept piece by piece: one that says the same as before is the same, and so are all of them. */
final class Shown {
    private Revealed revealed = Revealed.NOTHING;
    private Map<Piece, Optional<Piece>> known = new IdentityHashMap<>();
    private Checked last = Checked.NOTHING;

    /** @param reading what was wrong with reading the file, for rows that are still there */
    Checked of(Checked problems, Revealed now, List<Problem> reading, Snapshot state) {
        var next = new IdentityHashMap<Piece, Optional<Piece>>();
        var pieces = new ArrayList<Piece>();
        for (var piece : problems.pieces()) {
            var before = known.get(piece);
            var shown = before != null && !now.differs(revealed, piece) ? before : kept(before, piece.where(now::shows));
            next.put(piece, shown);
            shown.ifPresent(pieces::add);
        }
        reading.stream().filter(note -> state.find(note.at().get(0).row()).isPresent())
                .forEach(note -> pieces.add(Piece.of(note, Step.of(note, state).page(), state.top(note.at().get(0).row()).orElse(0))));
        known = next;
        revealed = now;
        if (!isSame(pieces, last.pieces())) last = new Checked(pieces);
        return last;
    }

    private static boolean isSame(List<Piece> now, List<Piece> before) {
        if (now.size() != before.size()) return false;
        for (var i = 0; i < now.size(); i++) if (now.get(i) != before.get(i)) return false;
        return true;
    }

    private static Optional<Piece> kept(Optional<Piece> before, Optional<Piece> now) {
        return before != null && before.isPresent() && now.isPresent() && before.get().problems().equals(now.get().problems()) ? before
                : now;
    }
}
