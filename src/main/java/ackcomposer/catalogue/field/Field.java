package ackcomposer.catalogue.field;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A parameter of the request: what is known of it, and the form that it stands in; two are the same only if they are one. */
public final class Field<T> {
    private final Facts<T> facts;
    /** In the 2026 form: those declared, else the place that it has in the form of the reference. */
    private final List<Place> places;
    /** By form and type of cluster: every value of a request is asked for its place, again and again. */
    private final Placed[] placed = new Placed[Contract.values().length * ClusterType.values().length];

    /** All places, and the one of its own. */
    private record Placed(List<Place> all, Optional<Place> own) {
        static Placed of(List<Place> all) {
            return new Placed(all, all.stream().filter(place -> place.manner() == Place.Manner.MOVE).findFirst());
        }
    }

    Field(Facts<T> facts) {
        this.facts = facts;
        places = facts.places.orElseGet(() -> facts.aid ? List.of() : List.of(here()));
    }

    private Place here() {
        return Place.move(facts.path).wired(facts.wire);
    }

    /** Answers for this field's kind. */
    @SuppressWarnings("unchecked")
    public <R> R match(Cases<R> cases) {
        return switch (facts.kind) {
            case TEXT -> cases.text((Field<String>) this);
            case WHOLE -> cases.whole((Field<Whole>) this);
            case FLAG -> cases.flag((Field<Boolean>) this);
            case CHOICE -> cases.choice((Field<String>) this);
            case STRINGS -> cases.strings((Field<List<String>>) this);
            case ROWS -> cases.rows((Field<List<Row>>) this);
            case GROUP -> cases.group((Field<Members>) this);
        };
    }

    public Form owner() {
        return facts.owner;
    }

    public Kind kind() {
        return facts.kind;
    }

    /** From the form that it stands in: {@code scaling_group.image_id}. */
    public String path() {
        return facts.path;
    }

    /** From the root, with {@code []} for each row: {@code nodepools[].scaling_group.image_id}. The key of its texts. */
    public String full() {
        return facts.owner.prefix() + facts.path;
    }

    /** The last part of its path. */
    public String name() {
        return facts.path.substring(facts.path.lastIndexOf('.') + 1);
    }

    /** The object that holds it, if it does not stand in its form directly. */
    public Optional<Field<?>> group() {
        var dot = facts.path.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : facts.owner.find(facts.path.substring(0, dot));
    }

    public Wire wire() {
        return facts.wire;
    }

    public Shape shape() {
        return facts.shape;
    }

    public Need need() {
        return facts.need;
    }

    /** Whether its absence in a cluster of that type is only worth a warning. */
    public boolean advised(ClusterType type) {
        return facts.advised.contains(type);
    }

    /** The field that, where it is set and applies, makes up for this one's absence. */
    public Optional<Field<?>> substitute() {
        return facts.substitute.flatMap(facts.owner::find);
    }

    /** Places in the 2026 form. Empty: none. */
    public List<Place> places() {
        return places;
    }

    /** Places in that form, for that type of cluster; empty: none, so that the value is not sent. */
    public List<Place> places(Contract contract, ClusterType type) {
        return placed(contract, type).all();
    }

    private Placed placed(Contract contract, ClusterType type) {
        var at = contract.ordinal() * ClusterType.ALL.size() + type.ordinal();
        if (placed[at] == null) placed[at] = Placed.of(found(contract, type));
        return placed[at];
    }

    private List<Place> found(Contract contract, ClusterType type) {
        if (facts.aid) return List.of();
        if (contract == Contract.FORM_2024) return facts.newer || !existsFor(type) ? List.of() : List.of(here());
        return places.stream().filter(place -> place.types().contains(type)).toList();
    }

    /** A field of managed clusters whose path is another field's in a dedicated one is no field at all there. */
    private boolean existsFor(ClusterType type) {
        return type != ClusterType.DEDICATED || places.isEmpty() || facts.retired.isPresent()
                || !places.stream().allMatch(place -> place.types().equals(ClusterType.MANAGED_ONLY));
    }

    /** The one place of its own in that form; empty: it has none, though its value may fill or give way to others. */
    public Optional<Place> place(Contract contract, ClusterType type) {
        return placed(contract, type).own();
    }

    /** Whether it came with the 2026 form, and has no place in the 2024 form. */
    public boolean newer() {
        return facts.newer;
    }

    /** Whether the announcement of 2025-12-23 names it, as far as that could be read. */
    public boolean announced() {
        return facts.announced;
    }

    public Optional<String> retired() {
        return facts.retired;
    }

    public Optional<T> preset() {
        return facts.preset;
    }

    public Optional<T> start() {
        return facts.start;
    }

    public List<Condition<?>> when() {
        return Collections.unmodifiableList(facts.when);
    }

    public List<Check<T>> checks() {
        return Collections.unmodifiableList(facts.checks);
    }

    /** The most characters of its text, or elements of its list; empty where no limit says so. */
    public OptionalInt most() {
        return facts.checks.stream().flatMapToInt(check -> check.most().stream()).min();
    }

    public List<String> options() {
        return facts.options;
    }

    /** The values of a choice in that form of the request. */
    public List<String> options(Contract contract) {
        return contract == Contract.FORM_2024 ? facts.options : Stream.concat(facts.options.stream(), facts.later.stream()).toList();
    }

    /** Values that others send, and that the documents do not name. */
    public List<String> seen() {
        return facts.seen;
    }

    /** Whether that is one of its choices, or it has none. */
    boolean allows(T value) {
        return facts.open || facts.options.isEmpty() || facts.options.contains(value.toString()) || facts.later.contains(value.toString())
                || facts.seen.contains(value.toString());
    }

    /** Names that documents print instead of values, and the values. */
    public Map<String, String> aliases() {
        return Collections.unmodifiableMap(facts.aliases);
    }

    /** Whether values outside {@link #options} may be typed. */
    public boolean open() {
        return facts.open;
    }

    /** Values on offer wherever the field stands. */
    public List<String> suggested() {
        return Stream.concat(facts.options.stream(), facts.offers.values().stream()).distinct().toList();
    }

    /** Values on offer in a row, which may depend on what else the row holds. */
    public List<String> suggested(Known row) {
        return Stream.concat(facts.options.stream(), facts.offers.in(row)).distinct().toList();
    }

    /** Whether any value is on offer, in some row at least. */
    public boolean offers() {
        return !suggested().isEmpty() || !facts.offers.each().isEmpty();
    }

    /** What is to be known of a value on offer. */
    public Optional<Message> about(String value) {
        return facts.offers.about().apply(value);
    }

    public String example() {
        return facts.example;
    }

    public String unit() {
        return facts.unit;
    }

    public String card() {
        return facts.card;
    }

    public Level level() {
        return facts.need == Need.ALWAYS ? Level.REQUIRED : facts.level;
    }

    public Lookup lookup() {
        return facts.lookup;
    }

    public Source source() {
        return facts.source;
    }

    public boolean secret() {
        return facts.secret;
    }

    public boolean fixed() {
        return facts.fixed;
    }

    public boolean aid() {
        return facts.aid;
    }

    public Optional<Field<?>> beside() {
        return facts.beside;
    }

    /** The form of its rows; only for {@link Kind#ROWS}. */
    public Form rows() {
        return facts.rowForm;
    }

    public boolean leaf() {
        return facts.kind != Kind.GROUP && facts.kind != Kind.ROWS;
    }

    /** Whether it applies: yes, no, or not to be said. */
    public Optional<Boolean> applies(Known known) {
        var unsaid = false;
        for (var condition : facts.when) {
            var met = condition.met(known);
            if (met.isPresent() && !met.get()) return Optional.of(false);
            unsaid |= met.isEmpty();
        }
        return unsaid ? Optional.empty() : Optional.of(true);
    }

    @Override
    public String toString() {
        return full();
    }
}
