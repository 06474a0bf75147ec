package ackcomposer.model;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole draft at one moment.
 *
 * @param contract the form that it is written in
 * @param root     its values, rows included
 * @param extra    members of {@code x-ack-composer} that are kept as they came
 * @param accepted warnings that a person accepted
 */
public record Snapshot(Contract contract, Values root, ObjectNode extra, List<AcceptedWarning> accepted) {

    public static Snapshot empty() {
        return new Snapshot(Contract.FORM_2024, Values.root(), JsonNodeFactory.instance.objectNode(), List.of());
    }

    /** What a new draft begins with. */
    public static Snapshot fresh() {
        var start = started(Values.root(), Catalogue.REQUEST.fields());
        var flannel = Values.row(Catalogue.ADDONS.addon).with(Catalogue.ADDONS.addon.name, "flannel");
        return empty().with(start.with(Catalogue.ADDONS.addons, List.of(flannel)));
    }

    /** A row as "Add" makes it. */
    public static Values freshRow(Form form) {
        return started(Values.row(form), form.fields());
    }

    private static Values started(Values values, List<Field<?>> fields) {
        for (var field : fields) if (field.start().isPresent()) values = values.with(field, field.start().get());
        return values;
    }

    @Override
    public Contract contract() {
        Reading.contract(contract);
        return contract;
    }

    @Override
    public ObjectNode extra() {
        Reading.extra(extra);
        return extra;
    }

    @Override
    public List<AcceptedWarning> accepted() {
        Reading.accepted(accepted);
        return accepted;
    }

    /** The same values with these warnings accepted. */
    public Snapshot accepting(List<AcceptedWarning> warnings) {
        return new Snapshot(contract, root, extra, List.copyOf(warnings));
    }

    /** The same values with these members kept as they came. */
    public Snapshot keeping(ObjectNode members) {
        return new Snapshot(contract, root, members, accepted);
    }

    /** The type that it names, else the one that it looks like. */
    public ClusterType type() {
        return LikelyType.of(root, contract());
    }

    public Snapshot with(Values changed) {
        return changed == root ? this : new Snapshot(contract, changed, extra, accepted);
    }

    /** The same values in that form. */
    public Snapshot in(Contract form) {
        return form == contract ? this : new Snapshot(form, root, extra, accepted);
    }

    public Snapshot edit(long row, UnaryOperator<Values> edit) {
        return with(root.replace(row, edit));
    }

    public <T> Snapshot set(long row, Field<T> field, T value) {
        return edit(row, values -> values.with(field, value));
    }

    /** The root as conditions and rules see it. */
    public Scope scope() {
        return Scope.of(root, contract);
    }

    /** The row with that id, with what holds it. */
    public Optional<Scope> find(long row) {
        Reading.row(row);
        if (row == root.id()) return Optional.of(Scope.of(root, contract));
        var seat = root.seats().get(row);
        return seat == null ? Optional.empty() : find(seat.above()).map(above -> above.into(seat.row()));
    }

    /** The row with that id; null: there is none. For comparing only: nothing is said of its being read. */
    Values row(long id) {
        if (id == root.id()) return root;
        var seat = root.seats().get(id);
        return seat == null ? null : seat.row();
    }

    /** The row of a table of the root that this row is, or stands in; empty for the root, and for a row that is gone. */
    public OptionalLong top(long row) {
        Reading.row(row);
        var seat = root.seats().get(row);
        while (seat != null && seat.above() != root.id()) seat = root.seats().get(seat.above());
        return seat == null ? OptionalLong.empty() : OptionalLong.of(seat.row().id());
    }

    /** How manieth of its table a row is, counted from 0; -1 for the root, and for a row that is gone. */
    public int position(long row) {
        Reading.row(row);
        var seat = root.seats().get(row);
        if (seat == null) return -1;
        Reading.field(seat.above(), seat.table());
        return seat.position();
    }

    /** The table in which a row stands; empty for the root, and for a row that is gone. */
    Optional<Field<?>> table(long row) {
        return Optional.ofNullable(root.seats().get(row)).map(Values.Seat::table);
    }

    /** The root and every row, what holds a row before it. */
    public List<Scope> scopes() {
        var all = new ArrayList<Scope>();
        collect(scope(), all::add);
        return all;
    }

    /** A row and every row below it. */
    public List<Scope> scopes(Values row) {
        var all = new ArrayList<Scope>();
        collect(find(row.id()).orElseThrow(), all::add);
        return all;
    }

    /** The rows of one of its tables. */
    @SuppressWarnings("unchecked")
    public static Stream<Scope> rows(Scope scope, Field<?> table) {
        return scope.row().rows((Field<List<Row>>) table).stream().map(scope::into);
    }

    private static void collect(Scope scope, Consumer<Scope> out) {
        out.accept(scope);
        tables(scope.row()).forEach(table -> scope.row().rows(table).forEach(row -> collect(scope.into(row), out)));
    }

    /** The fields that a root or a row can have, in the order of the reference. */
    public static List<Field<?>> fields(Values values) {
        return values.form().fields();
    }

    private static final Map<Form, List<Field<List<Row>>>> TABLES = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked")
    private static List<Field<List<Row>>> tables(Values values) {
        return TABLES.computeIfAbsent(values.form(), form -> form.tables().stream().map(field -> (Field<List<Row>>) field).toList());
    }

    /** Every value that is set, with its row. */
    public void each(BiConsumer<Scope, Field<?>> visitor) {
        scopes().forEach(scope -> fields(scope.row()).stream().filter(scope.row()::isSet)
                .forEach(field -> visitor.accept(scope, field)));
    }
}
