package ackcomposer.json;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Joined;
import ackcomposer.model.Memo;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What will be sent, line by line, with dots for secrets, while it is edited: a row of a table of the root is printed again only if
 * something that its lines show differs, and the root only if it is a value of its own.
 */
public final class LiveListing {
    private final Memo<List<Run>> root = new Memo<>();
    private Map<Long, Printed> rows = new HashMap<>();
    private List<Run> before = List.of();

    /** Lines of the root that stand together, or a row that stands between them. */
    record Run(List<Line> lines, long row, String indent, boolean last) {
        static Run of(List<Line> lines) {
            return new Run(lines, 0, "", false);
        }

        boolean isRow() {
            return lines == null;
        }
    }

    /** A row's lines, their paths from the row. */
    private static final class Printed {
        private final Memo<List<Line>> memo = new Memo<>();
        private List<Line> placed;
        private List<Line> from;
        private String prefix;
        private boolean last;

        /** As they stand in the request; the same list as before where the lines, and where they stand, are the same. */
        List<Line> at(String path, boolean isLast, List<Line> lines) {
            if (lines == from && path.equals(prefix) && isLast == last) return placed;
            from = lines;
            prefix = path;
            last = isLast;
            placed = new PlacedLines(lines, path, isLast);
            return placed;
        }
    }

    /** The lines of that draft; parts that are the same as before are the same lists. */
    public Joined<Line> lines(Snapshot draft) {
        var parts = new ArrayList<List<Line>>();
        var now = new HashMap<Long, Printed>();
        for (var run : root.of(draft, () -> kept(runs(draft)))) {
            if (!run.isRow()) {
                parts.add(run.lines());
                continue;
            }
            var printed = rows.getOrDefault(run.row(), new Printed());
            now.put(run.row(), printed);
            var scope = draft.find(run.row()).orElseThrow();
            var lines = printed.memo.of(draft, () -> new Printer().element(Masking.dotted(Codec.row(draft, scope)), run.indent()));
            parts.add(printed.at(table(draft, scope) + "[" + draft.position(run.row()) + "]", run.last(), lines));
        }
        rows = now;
        return new Joined<>(parts);
    }

    private static String table(Snapshot draft, Scope scope) {
        Field<?> table = scope.row().form().table().orElseThrow();
        return table.place(draft.contract(), draft.type()).orElseThrow().path();
    }

    /** A run that says the same is the one from before, so that whoever compares finds it by identity. */
    private List<Run> kept(List<Run> runs) {
        var kept = new ArrayList<Run>(runs.size());
        var shift = before.size() - runs.size();
        for (var i = 0; i < runs.size(); i++) kept.add(sameOf(runs.get(i), i, i + shift));
        before = kept;
        return kept;
    }

    /** Of two places, counted from the beginning and from the end, the one where the same run stood. */
    private Run sameOf(Run run, int fromBeginning, int fromEnd) {
        for (var at : new int[] {fromBeginning, fromEnd})
            if (!run.isRow() && at >= 0 && at < before.size() && run.equals(before.get(at))) return before.get(at);
        return run;
    }

    private static List<Run> runs(Snapshot draft) {
        ObjectNode request = Masking.dotted(Codec.withoutRows(draft));
        return new Printer().runs(request);
    }
}
