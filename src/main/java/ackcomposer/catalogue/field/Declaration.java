package ackcomposer.catalogue.field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A parameter while it is being declared; {@link Form#add} makes a field of it. */
public final class Declaration<T> extends Conditional<T> {

    Declaration(String path, Kind kind, Form rowForm) {
        super(new Facts<>(path, kind, rowForm));
    }

    public String path() {
        return facts.path;
    }

    public Declaration<T> mandatory() {
        facts.need = Need.ALWAYS;
        return this;
    }

    /** Mandatory, but where another field of the same form stands in for it. */
    public Declaration<T> mandatoryWithout(String path) {
        facts.substitute = Optional.of(path);
        return mandatory();
    }

    /** Mandatory in its object, where that is there. */
    public Declaration<T> mandatoryInGroup() {
        facts.need = Need.IN_GROUP;
        return this;
    }

    /** Mandatory by the documents, which also say what the service assumes without it: its absence is a warning. */
    public Declaration<T> advised() {
        facts.advised = ClusterType.ALL;
        return this;
    }

    /** The same, in clusters of that type. */
    public Declaration<T> advisedIn(ClusterType type) {
        facts.advised = Set.of(type);
        return this;
    }

    /** Mandatory where its condition holds; the rule with a number on that condition says so. */
    public Declaration<T> needed() {
        facts.need = Need.WHERE_IT_APPLIES;
        return this;
    }

    @SafeVarargs
    public final Declaration<T> must(Check<T>... more) {
        facts.checks.addAll(Arrays.asList(more));
        return this;
    }

    /** The values that are allowed. */
    public Declaration<T> of(String... values) {
        facts.options = List.of(values);
        return this;
    }

    /** A name that a document prints instead of a value: read as the value, with a note. */
    public Declaration<T> alias(String printed, String value) {
        facts.aliases.put(printed, value);
        return this;
    }

    /** Values are on offer, others may be typed. */
    public Declaration<T> suggest(List<String> values) {
        return suggest(values, value -> Optional.empty());
    }

    /** Values are on offer with what is to be known of each, others may be typed. */
    public Declaration<T> suggest(List<String> values, Function<String, Optional<Message>> about) {
        facts.offers = Offers.of(values, about);
        facts.open = true;
        return this;
    }

    /** What is on offer depends on another field of the row; anything may be typed. */
    public Declaration<T> suggestBy(Field<String> other, Map<String, List<String>> each) {
        facts.offers = Offers.by(other, each);
        facts.open = true;
        return this;
    }

    public Declaration<T> wire(Wire other) {
        facts.wire = other;
        return this;
    }

    public Declaration<T> shape(Shape other) {
        facts.shape = other;
        return this;
    }

    public Declaration<T> example(String text) {
        facts.example = text;
        return this;
    }

    public Declaration<T> preset(T value) {
        facts.preset = Optional.of(value);
        return this;
    }

    public Declaration<T> start(T value) {
        facts.start = Optional.of(value);
        return this;
    }

    public Declaration<T> unit(String text) {
        facts.unit = text;
        return this;
    }

    public Declaration<T> card(String id) {
        facts.card = id;
        return this;
    }

    public Declaration<T> beside(Field<?> other) {
        facts.beside = Optional.of(other);
        return this;
    }

    public Declaration<T> common() {
        facts.level = Level.COMMON;
        return this;
    }

    /** Shown at every level although an absent value may be no problem. */
    public Declaration<T> prominent() {
        facts.level = Level.REQUIRED;
        return this;
    }

    public Declaration<T> lookup(Lookup other) {
        facts.lookup = other;
        return this;
    }

    public Declaration<T> from(Source other) {
        facts.source = other;
        return this;
    }

    public Declaration<T> secret() {
        facts.secret = true;
        facts.shape = Shape.PASSWORD;
        return this;
    }

    public Declaration<T> fixed() {
        facts.fixed = true;
        return this;
    }

    public Declaration<T> aid() {
        facts.aid = true;
        return this;
    }

    /** Its places in the 2026 form; none given: it has none there. Not called at all: the same place. */
    public Declaration<T> in2026(Place... there) {
        facts.places = Optional.of(List.of(there));
        return this;
    }

    /** It came with the 2026 form and has no place in the 2024 form. */
    public Declaration<T> since2026() {
        facts.newer = true;
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
        facts.announced = true;
        return this;
    }

    /** Options that the 2026 form has besides. */
    public Declaration<T> later(String... values) {
        facts.later = List.of(values);
        return this;
    }

    /** Values that others send, and that the documents do not name. */
    public Declaration<T> seen(String... values) {
        facts.seen = List.of(values);
        return this;
    }

    public Declaration<T> retired(String dates) {
        facts.retired = Optional.of(dates);
        return this;
    }

    @Override
    Declaration<T> self() {
        return this;
    }

    Field<T> build(Form owner) {
        facts.owner = owner;
        return new Field<>(facts);
    }
}
