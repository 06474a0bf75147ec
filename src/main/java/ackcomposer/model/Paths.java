package ackcomposer.model;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paths of one snapshot, as files and the service print them, to and from the places in the draft. */
public final class Paths {
    private static final Pattern INDEX = Pattern.compile("^\\[(\\d{1,6})]");

    private static final Map<Field<?>, Integer> RANKS = new HashMap<>();

    static {
        Catalogue.fields().map(field -> field.owner().table().isEmpty() ? Catalogue.REQUEST : field.owner()).distinct()
                .forEach(form -> form.fields().forEach(field -> RANKS.put(field, form.fields().indexOf(field))));
    }

    private final Snapshot snapshot;
    /** Of the rows that were asked for, and of what holds them. */
    private final Map<Long, String> prefixes = new HashMap<>();
    private final Map<Long, int[]> positions = new HashMap<>();
    private final Map<List<Object>, Integer> ranks = new HashMap<>();

    /** In the form of the draft. */
    public Paths(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** In the form of the reference where a parameter has a place there, else in the later one; what files keep apart is named so. */
    public static Paths reference(Snapshot snapshot) {
        return new Paths(snapshot.in(Contract.FORM_2024));
    }

    /** What the paths in a row begin with; nothing in a row that is gone. */
    private String prefix(long row) {
        var known = prefixes.get(row);
        if (known != null) return known;
        var scope = snapshot.find(row);
        var prefix = scope.isEmpty() || scope.get().above() == null ? ""
                : prefix(scope.get().above().row().id()) + shown(snapshot.table(row).orElseThrow()) + "[" + snapshot.position(row) + "].";
        prefixes.put(row, prefix);
        return prefix;
    }

    /** Ranks of tables and positions in them, from the root to the row. */
    private int[] positions(long row) {
        var known = positions.get(row);
        if (known != null) return known;
        var scope = snapshot.find(row);
        var at = new int[0];
        if (scope.isPresent() && scope.get().above() != null) {
            var above = positions(scope.get().above().row().id());
            at = Arrays.copyOf(above, above.length + 2);
            at[above.length] = rank(snapshot.table(row).orElseThrow());
            at[above.length + 1] = snapshot.position(row);
        }
        positions.put(row, at);
        return at;
    }

    private Form form(long row) {
        return snapshot.find(row).map(scope -> scope.row().form()).orElse(Catalogue.REQUEST);
    }

    /** How manieth a field is in its form. */
    private static int rank(Field<?> field) {
        return RANKS.get(field);
    }

    /** Of an object, or of a key that the form at hand has no place for: where the first parameter stands that it names in any form. */
    private int rank(Form form, String path) {
        if (!Named.anywhere(form, path)) return Integer.MAX_VALUE;
        var fields = form.fields();
        return ranks.computeIfAbsent(Arrays.asList(form, path), key -> first(fields, field -> Stream.of(Contract.values())
                .flatMap(contract -> field.place(contract, snapshot.type()).stream()), path)
                .orElseGet(() -> first(fields, field -> field.places().stream(), path).orElse(Integer.MAX_VALUE)));
    }

    private static OptionalInt first(List<Field<?>> fields, Function<Field<?>, Stream<Place>> places, String path) {
        return IntStream.range(0, fields.size()).filter(i -> places.apply(fields.get(i)).anyMatch(place -> begins(place.path(), path)))
                .findFirst();
    }

    /** {@code nodepools[1].scaling_group.data_disks[0].size}; a row's own path where neither field nor tail is given. */
    public String of(Ref ref) {
        return all(ref).get(0);
    }

    /**
     * Every place at which the value is written: a value of the cluster may fill several pools. What is written nowhere has the path of the
     * reference.
     */
    public List<String> all(Ref ref) {
        var prefix = prefix(ref.row());
        if (ref.field() == null) return List.of(ref.tail().isEmpty() && prefix.endsWith(".") ? prefix.substring(0, prefix.length() - 1)
                : prefix + ref.tail());
        var own = own(ref.field());
        if (own.isPresent()) return List.of(prefix + own.get() + ref.tail());
        var elsewhere = snapshot.find(ref.row()).map(scope -> WrittenPlaces.of(snapshot, scope, ref.field())).orElse(List.of());
        return elsewhere.isEmpty() ? List.of(prefix + ref.field().path() + ref.tail())
                : elsewhere.stream().map(place -> prefix(place.row()) + own(place.field()).orElseThrow() + ref.tail()).toList();
    }

    private Optional<String> own(Field<?> field) {
        return field.place(snapshot.contract(), snapshot.type()).map(Place::path);
    }

    /** The place with that path: the deepest field that it names, with the rest as tail. */
    public Optional<Ref> find(String path) {
        return find(snapshot.root(), path);
    }

    private Optional<Ref> find(Values values, String path) {
        Optional<Field<?>> best = Snapshot.fields(values).stream().filter(field -> !field.aid() && begins(path, shown(field)))
                .max(Comparator.comparingInt((Field<?> field) -> shown(field).length()).thenComparing(field -> own(field).isPresent()));
        if (best.isEmpty()) return path.isEmpty() ? Optional.empty() : Optional.of(Ref.unknown(values.id(), path));
        var field = best.get();
        var rest = path.substring(shown(field).length());
        var index = INDEX.matcher(rest);
        if (field.kind() == Kind.ROWS && index.find()) {
            @SuppressWarnings("unchecked")
            var rows = values.rows((Field<List<Row>>) field);
            var i = Integer.parseInt(index.group(1));
            var inner = rest.substring(index.end());
            if (i < rows.size() && inner.startsWith(".")) return find(rows.get(i), inner.substring(1));
            return i < rows.size() ? Optional.of(Ref.unknown(rows.get(i).id(), "")) : Optional.empty();
        }
        if (field.kind() == Kind.GROUP && rest.startsWith(".")) return Optional.of(Ref.unknown(values.id(), path));
        return Optional.of(new Ref(values.id(), field, rest));
    }

    private String shown(Field<?> field) {
        return own(field).orElse(field.path());
    }

    private static boolean begins(String path, String with) {
        return path.startsWith(with) && (path.length() == with.length() || "[.".indexOf(path.charAt(with.length())) >= 0);
    }

    /** The order of the reference; unknown members behind the known ones of their row. */
    public Comparator<Ref> order() {
        return (a, b) -> {
            // Of one row it does not matter where that stands.
            var same = a.row() == b.row();
            var step = Arrays.compare(same ? local(a) : key(a), same ? local(b) : key(b));
            return step != 0 ? step : of(a).compareTo(of(b));
        };
    }

    /** Compared part by part, it gives that order; of places that nobody knows, only as far as their rows. */
    public int[] key(Ref ref) {
        var above = positions(ref.row());
        var local = local(ref);
        var key = Arrays.copyOf(above, above.length + local.length);
        System.arraycopy(local, 0, key, above.length, local.length);
        return key;
    }

    /** Within its row. */
    private int[] local(Ref ref) {
        // Behind what the form at hand has there.
        if (ref.field() == null) return new int[] {rank(form(ref.row()), ref.tail()), Integer.MAX_VALUE};
        var rank = ref.field().kind() == Kind.GROUP ? rank(form(ref.row()), shown(ref.field())) : rank(ref.field());
        return ref.index().isPresent() ? new int[] {rank, ref.index().getAsInt()} : new int[] {rank};
    }
}
