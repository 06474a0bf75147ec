package ackcomposer.model;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What was read of a draft while something was computed from it: of which rows, which places, and what stood there. As long as the
 * same stands there, what was computed stands too. Whoever computes does nothing for it: the values themselves say when they are read.
 */
public final class Reading {
    private static final ThreadLocal<Recorder> RECORDER = new ThreadLocal<>();
    /** Of what nobody will ask about again. */
    public static final Reading NOTHING = new Reading(List.of(), Map.of());
    /** In place of a field: every member of a row that the catalogue does not know. */
    static final Object UNKNOWN = "unknown members";
    /** In place of a field: every value of a row that is kept and not sent. */
    static final Object PARKED = "parked values";

    private final List<Row> rows;
    private final Map<Source<?>, Object> sources;

    /** Something besides the draft that can be read. Two that are equal read the same. */
    public interface Source<T> {
        /** Of that draft, what is to be read now. */
        T now(Snapshot draft);
    }

    /** What a computation gave, and what it read. */
    public record Result<T>(T value, Reading reading) {
    }

    private static final class Row {
        private final long id;
        private final List<Object> places;
        /** As it was when it was read, or found to hold last; null: there was no such row. */
        private Values seen;

        private Row(long id, Values seen, List<Object> places) {
            this.id = id;
            this.seen = seen;
            this.places = places;
        }

        boolean holds(Values now) {
            if (now == seen) return true;
            if (now == null || seen == null) return false;
            if (!places.isEmpty()) {
                var differing = now.differing(seen);
                for (var place : places) if (differing.contains(place)) return false;
            }
            // What was read of it is the same: from now on it is compared with this one, and the other one is let go.
            seen = now;
            return true;
        }
    }

    private static final class Recorder {
        private final Map<Long, Set<Object>> rows = new LinkedHashMap<>();
        private final Map<Source<?>, Object> sources = new LinkedHashMap<>();

        void row(long id, Object place) {
            var places = rows.computeIfAbsent(id, row -> new LinkedHashSet<>());
            if (place != null) places.add(place);
        }
    }

    private enum Whole implements Source<Object> {
        CONTRACT {
            @Override
            public Object now(Snapshot draft) {
                return draft.contract();
            }
        },
        EXTRA {
            @Override
            public Object now(Snapshot draft) {
                return draft.extra();
            }
        },
        ACCEPTED {
            @Override
            public Object now(Snapshot draft) {
                return draft.accepted();
            }
        }
    }

    private Reading(List<Row> rows, Map<Source<?>, Object> sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** Computes something from that draft and records what is read of it meanwhile; an outer recording takes part. */
    public static <T> Result<T> of(Snapshot draft, Supplier<T> work) {
        var outer = RECORDER.get();
        var recorder = new Recorder();
        RECORDER.set(recorder);
        T value;
        try {
            value = work.get();
        } finally {
            restore(outer);
        }
        var reading = made(draft, recorder);
        reading.again();
        return new Result<>(value, reading);
    }

    /** Does something whose reading is nobody's: whoever records goes on as if it had not been done. */
    public static void apart(Runnable work) {
        var outer = RECORDER.get();
        RECORDER.remove();
        try {
            work.run();
        } finally {
            restore(outer);
        }
    }

    private static void restore(Recorder outer) {
        if (outer == null) RECORDER.remove();
        else RECORDER.set(outer);
    }

    /** What was tried out in rows that were never part of the draft does not count; what it was tried on does. */
    private static Reading made(Snapshot draft, Recorder recorder) {
        var rows = new ArrayList<Row>(recorder.rows.size());
        recorder.rows.forEach((id, places) -> rows.add(new Row(id, draft.row(id), List.copyOf(places))));
        return new Reading(rows, recorder.sources);
    }

    /** Says to whoever records that the same was read once more: its result is used. */
    public void again() {
        var recorder = RECORDER.get();
        if (recorder == null) return;
        for (var row : rows) {
            recorder.row(row.id, null);
            row.places.forEach(place -> recorder.row(row.id, place));
        }
        recorder.sources.putAll(sources);
    }

    /** All of these as one. */
    public static Reading all(Snapshot draft, Collection<Reading> readings) {
        var recorder = new Recorder();
        for (var reading : readings) {
            for (var row : reading.rows) {
                recorder.row(row.id, null);
                recorder.rows.get(row.id).addAll(row.places);
            }
            recorder.sources.putAll(reading.sources);
        }
        return made(draft, recorder);
    }

    /** What rested on it was computed anew from that draft: it holds for it. */
    public void renew(Snapshot draft) {
        for (var row : rows) row.seen = draft.row(row.id);
        sources.replaceAll((source, value) -> source.now(draft));
    }

    /** Whether the same places were read. */
    public boolean isOfTheSamePlaces(Reading other) {
        if (rows.size() != other.rows.size() || !sources.keySet().equals(other.sources.keySet())) return false;
        for (var i = 0; i < rows.size(); i++)
            if (rows.get(i).id != other.rows.get(i).id || !rows.get(i).places.equals(other.rows.get(i).places)) return false;
        return true;
    }

    /** Whether all that was read is the same in that draft. */
    public boolean holds(Snapshot draft) {
        for (var row : rows) if (!row.holds(draft.row(row.id))) return false;
        for (var source : sources.entrySet()) if (!Objects.equals(source.getKey().now(draft), source.getValue())) return false;
        return true;
    }

    /** Without what was read of those rows. */
    public Reading outside(Set<Long> ids) {
        return new Reading(rows.stream().filter(row -> !ids.contains(row.id)).toList(), sources);
    }

    /** Reads something besides the draft, and says so. */
    public static <T> T noted(Source<T> source, T value) {
        var recorder = RECORDER.get();
        if (recorder != null) recorder.sources.put(source, value);
        return value;
    }

    static void contract(Contract contract) {
        noted(Whole.CONTRACT, contract);
    }

    static void extra(Object extra) {
        noted(Whole.EXTRA, extra);
    }

    static void accepted(Object accepted) {
        noted(Whole.ACCEPTED, accepted);
    }

    static void row(long id) {
        note(id, null);
    }

    static void field(long row, Field<?> field) {
        note(row, field);
    }

    static void unknown(long row) {
        note(row, UNKNOWN);
    }

    static void parked(long row) {
        note(row, PARKED);
    }

    private static void note(long row, Object place) {
        var recorder = RECORDER.get();
        if (recorder != null) recorder.row(row, place);
    }

    /** Of a table only its rows as such: what stands in them is read from them. */
    static boolean same(Object seen, Object now) {
        if (seen == now) return true;
        if (seen instanceof List<?> left && now instanceof List<?> right && isRows(left) && isRows(right)) return sameRows(left, right);
        return Objects.equals(seen, now);
    }

    /** Whether two drafts have the same rows, in whichever order. */
    public static boolean sameRows(Snapshot one, Snapshot other) {
        return one.root() == other.root() || one.root().seats().keySet().equals(other.root().seats().keySet());
    }

    private static boolean isRows(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Values;
    }

    private static boolean sameRows(List<?> left, List<?> right) {
        if (left.size() != right.size()) return false;
        for (var i = 0; i < left.size(); i++) if (((Values) left.get(i)).id() != ((Values) right.get(i)).id()) return false;
        return true;
    }

}
