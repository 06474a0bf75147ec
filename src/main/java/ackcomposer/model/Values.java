package ackcomposer.model;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The values of the root or of one row at one moment. Immutable; what did not change is shared between moments. */
public final class Values implements Row {
    private static final AtomicLong IDS = new AtomicLong();

    private final long id;
    private final Form form;
    private final Map<Field<?>, Object> set;
    private final Map<Field<?>, Object> parked;
    private final Map<String, ObjectNode> unknown;

    /** Where each row below stands, by its id; derived, and made when it is first asked for. */
    private Map<Long, Seat> seats;

    /** Fields with a value that is still to be filled in; derived, and found when it is first asked for. */
    private Set<Field<?>> unfilled;

    /** Weakly: else each state would hold the one before it, and all states since the beginning. */
    private WeakReference<Values> comparedWith = new WeakReference<>(null);
    private Set<Object> differing;

    /** Where a row stands: in which table of which row, and how manieth it is there. */
    record Seat(Values row, long above, Field<?> table, int position) {
    }

    private Values(long id, Form form, Map<Field<?>, Object> set, Map<Field<?>, Object> parked, Map<String, ObjectNode> unknown) {
        this.id = id;
        this.form = form;
        this.set = set;
        this.parked = parked;
        this.unknown = unknown;
    }

    /** The root with nothing set; its id is 0. */
    public static Values root() {
        return new Values(0, Catalogue.REQUEST, Map.of(), Map.of(), Map.of());
    }

    /** A new row with nothing set and an id of its own. */
    public static Values row(Form form) {
        return new Values(IDS.incrementAndGet(), form, Map.of(), Map.of(), Map.of());
    }

    /** The same row, with much to be set in it at once: to set one value after another would copy all of them each time. */
    public Filling filling() {
        return new Filling();
    }

    /** A row while it is read. */
    public final class Filling {
        private final Map<Field<?>, Object> values = new LinkedHashMap<>(set);
        private final Map<String, ObjectNode> others = new LinkedHashMap<>(unknown);

        private Filling() {
        }

        public long id() {
            return id;
        }

        public boolean isSet(Field<?> field) {
            return values.containsKey(field);
        }

        public boolean hasUnknown(String group) {
            return others.containsKey(group);
        }

        public void set(Field<?> field, Object value) {
            put(values, field, value);
        }

        /** Members of an object that the catalogue does not know; none are as if they were not there. */
        public void unknown(String group, ObjectNode members) {
            if (!members.isEmpty()) others.put(group, members);
        }

        public Values filled() {
            return new Values(id, form, Collections.unmodifiableMap(values), parked, Collections.unmodifiableMap(others));
        }
    }

    /** Those of the rows below, whatever their depth; what stands below a row that did not change is not looked for again. */
    synchronized Map<Long, Seat> seats() {
        if (seats != null) return seats;
        var found = new HashMap<Long, Seat>();
        for (var entry : set.entrySet()) {
            if (entry.getKey().kind() != Kind.ROWS || !(entry.getValue() instanceof List<?> rows)) continue;
            for (var i = 0; i < rows.size(); i++) {
                var row = (Values) rows.get(i);
                found.put(row.id, new Seat(row, id, entry.getKey(), i));
                if (row.hasRows()) found.putAll(row.seats());
            }
        }
        seats = found;
        return found;
    }

    private boolean hasRows() {
        return set.keySet().stream().anyMatch(field -> field.kind() == Kind.ROWS);
    }

    @Override
    public long id() {
        return id;
    }

    /** The form of a row; that of the root is {@link Catalogue#REQUEST}. */
    public Form form() {
        return form;
    }

    /** Whether this is where fields of that form have their values. */
    public boolean holds(Field<?> field) {
        return form.holds(field);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Field<T> field) {
        Reading.field(id, field);
        Unfilled.asked(this, field);
        var value = set.get(field);
        return value instanceof Foreign || value instanceof Withheld ? Optional.empty() : Optional.ofNullable((T) value);
    }

    /** Whether a value is there, of whatever type. */
    public boolean isSet(Field<?> field) {
        Reading.field(id, field);
        return set.containsKey(field);
    }

    /** Whether something is there, be it still to be filled in; an empty text or list is nothing. */
    boolean isThere(Field<?> field) {
        Reading.field(id, field);
        var value = set.get(field);
        return value != null && !value.equals("") && !(value instanceof List<?> list && list.isEmpty());
    }

    /** Whether it says anything: what is still to be filled in does; an empty text does not. */
    boolean says(Field<?> field) {
        Reading.field(id, field);
        var value = set.get(field);
        return value != null && !value.equals("") && !(value instanceof Foreign foreign && foreign.saysNothing());
    }

    /** The value as it is kept: of the field's type, {@link Foreign} or {@link Withheld}; null: absent. */
    public Object raw(Field<?> field) {
        Reading.field(id, field);
        Unfilled.asked(this, field);
        return set.get(field);
    }

    /** Whether its value is still to be filled in, or has something in it that is. */
    public boolean isUnfilled(Field<?> field) {
        Reading.field(id, field);
        return hasUnfilled(field);
    }

    /** The same for whoever has said already that it is read. */
    boolean hasUnfilled(Field<?> field) {
        if (unfilled == null)
            unfilled = set.entrySet().stream().filter(entry -> Unfilled.is(entry.getKey(), entry.getValue())).map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        return unfilled.contains(field);
    }

    public Optional<Object> parked(Field<?> field) {
        Reading.parked(id);
        return Optional.ofNullable(parked.get(field));
    }

    public Stream<Field<?>> parkedFields() {
        Reading.parked(id);
        return parked.keySet().stream();
    }

    /** Not a copy: whoever follows many paths asks for the same table again and again. Every row is of this class. */
    @SuppressWarnings("unchecked")
    public List<Values> rows(Field<List<Row>> table) {
        return (List<Values>) (List<?>) get(table).orElse(List.of());
    }

    /** Members that the catalogue does not know, by the path of the object that holds them; "" is the form itself. */
    public Map<String, ObjectNode> unknown() {
        Reading.unknown(id);
        return unknown;
    }

    /** Paths of those members, from the form. */
    public Stream<String> unknownPaths() {
        return unknown().keySet().stream().flatMap(this::unknownPaths);
    }

    /** Paths of those of that object. */
    public Stream<String> unknownPaths(String object) {
        return unknown().containsKey(object)
                ? unknown.get(object).propertyNames().stream().map(name -> object.isEmpty() ? name : object + "." + name) : Stream.empty();
    }

    /** One of those members, by the same path. */
    public Optional<Foreign> unknown(String path) {
        return unknown().entrySet().stream().filter(group -> group.getKey().isEmpty() || path.startsWith(group.getKey() + "."))
                .map(group -> group.getValue().get(group.getKey().isEmpty() ? path : path.substring(group.getKey().length() + 1)))
                .filter(Objects::nonNull).map(Foreign::new).findFirst();
    }

    /** The places at which another state of this row has something else; kept for the state that was asked for last. */
    synchronized Set<Object> differing(Values other) {
        if (comparedWith.refersTo(other)) return differing;
        var found = new HashSet<Object>();
        for (var field : set.keySet()) if (!Reading.same(other.set.get(field), set.get(field))) found.add(field);
        for (var field : other.set.keySet()) if (!set.containsKey(field)) found.add(field);
        if (!unknown.equals(other.unknown)) found.add(Reading.UNKNOWN);
        if (!parked.equals(other.parked)) found.add(Reading.PARKED);
        comparedWith = new WeakReference<>(other);
        differing = found;
        return found;
    }

    /** Null makes the value absent. An object that came as something else gives way to a member that is set in it. */
    public Values with(Field<?> field, Object value) {
        if (Objects.equals(set.get(field), value)) return this;
        var next = new LinkedHashMap<>(set);
        if (value == null) next.remove(field);
        else put(next, field, value);
        return new Values(id, form, Collections.unmodifiableMap(next), parked, unknown);
    }

    private static void put(Map<Field<?>, Object> values, Field<?> field, Object value) {
        values.put(field, value);
        for (var group = field.group(); group.isPresent(); group = group.get().group())
            if (values.get(group.get()) instanceof Foreign) values.remove(group.get());
    }

    /** Keeps a value without sending it; null forgets what is kept. */
    public Values withParked(Field<?> field, Object value) {
        if (Objects.equals(parked.get(field), value)) return this;
        var next = new LinkedHashMap<>(parked);
        if (value == null) next.remove(field);
        else next.put(field, value);
        return new Values(id, form, set, Collections.unmodifiableMap(next), unknown);
    }

    /** Moves a set value aside. */
    public Values park(Field<?> field) {
        return set.containsKey(field) ? withParked(field, set.get(field)).with(field, null) : this;
    }

    /** Brings a kept value back; a set value wins over it. */
    public Values unpark(Field<?> field) {
        if (!parked.containsKey(field)) return this;
        var back = withParked(field, null);
        return set.containsKey(field) ? back : back.with(field, parked.get(field));
    }

    public Values withUnknown(String group, ObjectNode members) {
        var next = new LinkedHashMap<>(unknown);
        if (members == null || members.isEmpty()) next.remove(group);
        else next.put(group, members);
        return new Values(id, form, set, parked, Collections.unmodifiableMap(next));
    }

    /** Members of many objects at once. */
    public Values withUnknown(Map<String, ObjectNode> groups) {
        var next = new LinkedHashMap<>(unknown);
        next.putAll(groups);
        return new Values(id, form, set, parked, Collections.unmodifiableMap(next));
    }

    /** The same values under ids of their own, for a duplicate. */
    public Values copy() {
        var next = new LinkedHashMap<Field<?>, Object>();
        set.forEach((field, value) -> next.put(field, value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Values
                ? list.stream().map(row -> ((Values) row).copy()).toList() : value));
        return new Values(IDS.incrementAndGet(), form, Collections.unmodifiableMap(next), parked, unknown);
    }

    /** Replaces a row wherever it stands below; the same instance where nothing changed. */
    public Values replace(long row, UnaryOperator<Values> edit) {
        if (id == row) return edit.apply(this);
        var seat = seats().get(row);
        if (seat == null) return this;
        // From the row up to here: each table on the way is another list, the rows beside are the same.
        var edited = edit.apply(seat.row);
        if (edited == seat.row) return this;
        return replace(seat.above, above -> above.with(seat.table, with(above.set.get(seat.table), seat.position, edited)));
    }

    private static List<Row> with(Object rows, int position, Values row) {
        var next = new ArrayList<Row>();
        ((List<?>) rows).forEach(item -> next.add((Row) item));
        next.set(position, row);
        return Collections.unmodifiableList(next);
    }

    /** Equal content under the same ids. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Values that && id == that.id && set.equals(that.set)
                && parked.equals(that.parked) && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, set.keySet());
    }
}
