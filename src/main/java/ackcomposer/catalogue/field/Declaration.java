package ackcomposer.catalogue.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A parameter while it is being declared; {@link Form#add} makes a field of it. */
public final class Declaration<T> extends Conditional<Declaration<T>> {
    private final String path;
    private final Kind kind;
    private final Form rowForm;
    private final List<Check<T>> checks = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private List<Place> places;
    private List<String> options = List.of();
    private Offers offers = Offers.NONE;
    private Wire wire = Wire.PLAIN;
    private Shape shape = Shape.PLAIN;
    private Need need = Need.NO;
    private Level level = Level.ALL;
    private Lookup lookup = Lookup.NONE;
    private Source source = Source.PAGE;
    private String retired;
    private String substitute;
    private String example = "";
    private String unit = "";
    private String card = "general";
    private T preset;
    private T start;
    private Field<?> beside;
    private boolean open;
    private boolean secret;
    private boolean fixed;
    private boolean aid;
    private boolean newer;
    private boolean announced;
    private List<String> later = List.of();

    Declaration(String path, Kind kind, Form rowForm) {
        this.path = path;
        this.kind = kind;
        this.rowForm = rowForm;
    }

    public String path() {
        return path;
    }

    public Declaration<T> mandatory() {
        need = Need.ALWAYS;
        return this;
    }

    /** Mandatory, but where another field of the same form stands in for it. */
    public Declaration<T> mandatoryWithout(String path) {
        substitute = path;
        return mandatory();
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
        return suggest(values, value -> Optional.empty());
    }

    /** Values are on offer with what is to be known of each, others may be typed. */
    public Declaration<T> suggest(List<String> values, Function<String, Optional<Message>> about) {
        offers = Offers.of(values, about);
        open = true;
        return this;
    }

    /** What is on offer depends on another field of the row; anything may be typed. */
    public Declaration<T> suggestBy(Field<String> other, Map<String, List<String>> each) {
        offers = Offers.by(other, each);
        open = true;
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

    /** The announcement of 2025-12-23 names it. */
    public Declaration<T> announced() {
        announced = true;
        return this;
    }

    /** Options that the 2026 form has besides. */
    public Declaration<T> later(String... values) {
        later = List.of(values);
        return this;
    }

    public Declaration<T> retired(String dates) {
        retired = dates;
        return this;
    }

    @Override
    Declaration<T> self() {
        return this;
    }

    Field<T> build(Form owner) {
        standIn(owner);
        var there = places != null ? places : aid ? List.<Place>of() : List.of(Place.move(path).wired(wire));
        return new Field<>(owner, new Facts<>(path, kind, wire, shape, there, newer, Optional.ofNullable(retired), announced, later, need, Optional.ofNullable(substitute),
                Optional.ofNullable(preset), Optional.ofNullable(start), when(), List.copyOf(checks), options, Map.copyOf(aliases),
                open, offers, example, unit, card, level, lookup, source, secret, fixed, aid,
                Optional.ofNullable(beside), rowForm));
    }
}
