package ackcomposer.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A parameter while it is being declared; {@link Form#add} makes a field of it. */
public final class Declaration<T> {
    private final String path;
    private final Kind kind;
    private final Form rowForm;
    private final List<Check<T>> checks = new ArrayList<>();
    private final List<Condition<?>> when = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private List<Place> places;
    private List<String> options = List.of();
    private List<String> suggested = List.of();
    private Wire wire = Wire.PLAIN;
    private Shape shape = Shape.PLAIN;
    private Need need = Need.NO;
    private Level level = Level.ALL;
    private Lookup lookup = Lookup.NONE;
    private Source source = Source.PAGE;
    private String retired;
    private String example = "";
    private String unit = "";
    private String card = "general";
    private T preset;
    private T start;
    private Field<?> beside;
    private Form owner;
    private boolean open;
    private boolean secret;
    private boolean fixed;
    private boolean aid;
    private boolean newer;

    Declaration(String path, Kind kind, Form rowForm) {
        this.path = path;
        this.kind = kind;
        this.rowForm = rowForm;
    }

    public Declaration<T> mandatory() {
        need = Need.ALWAYS;
        return this;
    }

    /** Mandatory in its object, where that is there. */
    public Declaration<T> mandatoryInGroup() {
        need = Need.IN_GROUP;
        return this;
    }

    /** Mandatory where its condition holds; the rule with a number on that condition says so. */
    public Declaration<T> needed() {
        need = Need.WHERE_IT_APPLIES;
        return this;
    }

    @SafeVarargs
    public final Declaration<T> must(Check<T>... more) {
        checks.addAll(Arrays.asList(more));
        return this;
    }

    /** The values that are allowed. */
    public Declaration<T> of(String... values) {
        options = List.of(values);
        return this;
    }

    /** A name that a document prints instead of a value: read as the value, with a note. */
    public Declaration<T> alias(String printed, String value) {
        aliases.put(printed, value);
        return this;
    }

    /** Values are on offer, others may be typed. */
    public Declaration<T> suggest(List<String> values) {
        suggested = values;
        open = true;
        return this;
    }

    @SafeVarargs
    public final <C> Declaration<T> when(Field<C> field, C... values) {
        var allowed = List.of(values);
        return when(field, new Condition.Predicate<>("one_of", allowed, allowed.get(0), allowed::contains));
    }

    /** Applies where that field is set. */
    public <C> Declaration<T> whenSet(Field<C> field, C witness) {
        return when(field, new Condition.Predicate<>("set", List.of(), witness, value -> true));
    }

    public Declaration<T> when(Pick pick, String... names) {
        var allowed = List.of(names);
        when.add(new Condition<>(pick, new Condition.Predicate<>("one_of", allowed, allowed.get(0), allowed::contains)));
        return this;
    }

    /** On a field of the same form that is declared further down. */
    @SuppressWarnings("unchecked")
    @SafeVarargs
    public final <C> Declaration<T> whenLater(String path, C... values) {
        var allowed = List.of(values);
        when.add(new Condition<>(new OneField<>(() -> (Field<C>) owner.find(path).orElseThrow()),
                new Condition.Predicate<>("one_of", allowed, allowed.get(0), allowed::contains)));
        return this;
    }

    private <C> Declaration<T> when(Field<C> field, Condition.Predicate<C> test) {
        when.add(new Condition<>(new OneField<>(() -> field), test));
        return this;
    }

    public Declaration<T> wire(Wire other) {
        wire = other;
        return this;
    }

    public Declaration<T> shape(Shape other) {
        shape = other;
        return this;
    }

    public Declaration<T> example(String text) {
        example = text;
        return this;
    }

    public Declaration<T> preset(T value) {
        preset = value;
        return this;
    }

    public Declaration<T> start(T value) {
        start = value;
        return this;
    }

    public Declaration<T> unit(String text) {
        unit = text;
        return this;
    }

    public Declaration<T> card(String id) {
        card = id;
        return this;
    }

    public Declaration<T> beside(Field<?> other) {
        beside = other;
        return this;
    }

    public Declaration<T> common() {
        level = Level.COMMON;
        return this;
    }

    /** Shown at every level although an absent value may be no problem. */
    public Declaration<T> prominent() {
        level = Level.REQUIRED;
        return this;
    }

    public Declaration<T> lookup(Lookup other) {
        lookup = other;
        return this;
    }

    public Declaration<T> from(Source other) {
        source = other;
        return this;
    }

    public Declaration<T> secret() {
        secret = true;
        shape = Shape.PASSWORD;
        return this;
    }

    public Declaration<T> fixed() {
        fixed = true;
        return this;
    }

    public Declaration<T> aid() {
        aid = true;
        return this;
    }

    /** Its places in the 2026 form; none given: it has none there. Not called at all: the same place. */
    public Declaration<T> in2026(Place... there) {
        places = List.of(there);
        return this;
    }

    /** It came with the 2026 form and has no place in the 2024 form. */
    public Declaration<T> since2026() {
        newer = true;
        return this;
    }

    /** Retired from 2026-07-04, everywhere by 2026-09-30. */
    public Declaration<T> retired() {
        return retired("2026-07-04..2026-09-30");
    }

    /** Marked as deprecated by the SDK, with no date. */
    public Declaration<T> marked() {
        return retired("");
    }

    public Declaration<T> retired(String dates) {
        retired = dates;
        return this;
    }

    Field<T> build(Form owner) {
        this.owner = owner;
        var there = places != null ? places : aid ? List.<Place>of() : List.of(Place.move(path).wired(wire));
        return new Field<>(owner, new Facts<>(path, kind, wire, shape, there, newer, Optional.ofNullable(retired), need,
                Optional.ofNullable(preset), Optional.ofNullable(start), List.copyOf(when), List.copyOf(checks), options, Map.copyOf(aliases),
                open, suggested, example, unit, card, level, lookup, source, secret, fixed, aid,
                Optional.ofNullable(beside), rowForm));
    }

    /**
     * A field as the subject of a condition: its value, or its preset. An absent value meets no condition, so that
     * "unused" can be said of what hangs on it; a value that is none of the choices says nothing.
     */
    record OneField<C>(Supplier<Field<C>> supplier) implements Condition.Subject<C> {
        Field<C> field() {
            return supplier.get();
        }

        @Override
        public Optional<List<C>> values(Known known) {
            var value = known.effective(field());
            return value.map(field()::allows).orElse(true) ? Optional.of(value.map(List::of).orElse(List.of())) : Optional.empty();
        }
    }
}
