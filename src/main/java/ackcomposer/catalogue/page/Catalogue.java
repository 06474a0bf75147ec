package ackcomposer.catalogue.page;

import ackcomposer.catalogue.field.Condition;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.OneField;
import ackcomposer.catalogue.field.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every parameter of the request, page by page; a page may name fields of the pages that are made before it. */
public final class Catalogue {
    public static final Basics BASICS = new Basics();
    public static final Addons ADDONS = new Addons();
    public static final Network NETWORK = new Network();
    public static final Advanced ADVANCED = new Advanced();
    public static final Masters MASTERS = new Masters();
    public static final NodePools NODE_POOLS = new NodePools();

    /** In the order of the wizard, which is that of the reference. */
    public static final List<Form> PAGES = List.of(BASICS, NETWORK, ADVANCED, MASTERS, ADDONS, NODE_POOLS);

    /** The form of the request: all fields of the root, in the order of the reference; checking aids among them. */
    public static final Request REQUEST = new Request(PAGES);

    private Catalogue() {
    }

    /** All fields, those of rows behind their table, in the order of the reference. */
    public static Stream<Field<?>> fields() {
        return REQUEST.fields().stream().flatMap(Catalogue::withRows);
    }

    private static Stream<Field<?>> withRows(Field<?> field) {
        return field.kind() != Kind.ROWS ? Stream.of(field)
                : Stream.concat(Stream.of(field), field.rows().fields().stream().flatMap(Catalogue::withRows));
    }

    /** The field with that full path, {@code nodepools[].count}. */
    public static Optional<Field<?>> find(String full) {
        return fields().filter(field -> field.full().equals(full)).findFirst();
    }

    /** The page on which a field stands, also when it is a column of a table. */
    public static Form page(Field<?> field) {
        var form = field.owner();
        while (form.table().isPresent()) form = form.table().get().owner();
        return form;
    }

    /** Fields whose condition asks for this field or view. */
    public static List<Field<?>> dependents(Object subject) {
        var found = new ArrayList<Field<?>>();
        fields().filter(field -> field.when().stream().anyMatch(condition -> asks(condition, subject))).forEach(found::add);
        return found;
    }

    private static boolean asks(Condition<?> condition, Object subject) {
        return condition.subject() instanceof OneField<?> one ? one.field() == subject
                : condition.subject() instanceof Pick pick
                && (pick == subject || pick.rows() == subject || pick.name() == subject || pick.disabled() == subject);
    }
}
