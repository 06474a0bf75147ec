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
import java.util.Optional;
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
 * @param extra    members of {@code x-ack-composer} that are kept as they came, accepted warnings among them
 */
public record Snapshot(Contract contract, Values root, ObjectNode extra) {

    public static Snapshot empty() {
        return new Snapshot(Contract.FORM_2024, Values.root(), JsonNodeFactory.instance.objectNode());
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

    public ClusterType type() {
        return ClusterType.of(root.get(Catalogue.BASICS.clusterType).orElse(null));
    }

    public Snapshot with(Values changed) {
        return changed == root ? this : new Snapshot(contract, changed, extra);
    }

    /** The same values in that form. */
    public Snapshot in(Contract form) {
        return form == contract ? this : new Snapshot(form, root, extra);
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
        return Optional.ofNullable(root.index(this::scopes).get(row));
    }

    /** The root and every row, what holds a row before it. */
    public List<Scope> scopes() {
        var all = new ArrayList<Scope>();
        collect(scope(), all::add);
        return all;
    }

    private static void collect(Scope scope, Consumer<Scope> out) {
        out.accept(scope);
        tables(scope.row()).forEach(table -> scope.row().rows(table).forEach(row -> collect(scope.into(row), out)));
    }

    /** The fields that a root or a row can have, in the order of the reference. */
    public static List<Field<?>> fields(Values values) {
        return values.form().fields();
    }

    @SuppressWarnings("unchecked")
    static Stream<Field<List<Row>>> tables(Values values) {
        return fields(values).stream().filter(field -> field.kind() == Kind.ROWS).map(field -> (Field<List<Row>>) field);
    }

    /** Every value that is set, with its row. */
    public void each(BiConsumer<Scope, Field<?>> visitor) {
        scopes().forEach(scope -> fields(scope.row()).stream().filter(scope.row()::isSet)
                .forEach(field -> visitor.accept(scope, field)));
    }
}
