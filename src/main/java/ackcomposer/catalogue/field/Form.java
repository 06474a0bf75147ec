package ackcomposer.catalogue.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A page of the wizard, or a row of one of its tables: parameters in the order of the reference. */
public abstract class Form {
    private final String id;
    private final List<Field<?>> fields = new ArrayList<>();
    /** Not a copy: every check of a row asks for them. */
    private final List<Field<?>> declared = Collections.unmodifiableList(fields);
    private final Map<String, Field<?>> byPath = new LinkedHashMap<>();
    private final List<Either> eithers = new ArrayList<>();
    private Field<?> table;

    protected Form(String id) {
        this.id = id;
    }

    public final String id() {
        return id;
    }

    public List<Field<?>> fields() {
        return declared;
    }

    /** Those of its fields that are tables. */
    public final List<Field<?>> tables() {
        return fields().stream().filter(field -> field.kind() == Kind.ROWS).toList();
    }

    public Optional<Field<?>> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Whether values of that field stand in a row of this form. */
    public boolean holds(Field<?> field) {
        return field.owner() == this;
    }

    /** Pairs of which exactly one is to be set. */
    public final List<Either> eithers() {
        return List.copyOf(eithers);
    }

    /** The table whose rows have this form; empty for a page. */
    public final Optional<Field<?>> table() {
        return Optional.ofNullable(table);
    }

    /** The tabs of the page, where its cards are too many for one; a card's id begins with its tab's. */
    public List<String> tabs() {
        return List.of();
    }

    /** The order of the cards on screen; those that are not named follow in the order of the reference. */
    public List<String> cards() {
        return List.of();
    }

    /** What full paths of this form's fields begin with. */
    public final String prefix() {
        return table == null ? "" : table.full() + "[].";
    }

    protected final <T> Field<T> add(Declaration<T> declaration) {
        var field = declaration.build(this);
        if (byPath.put(field.path(), field) != null) throw new IllegalStateException("declared twice: " + field.path());
        fields.add(field);
        if (field.kind() == Kind.ROWS) field.rows().table = field;
        return field;
    }

    protected final Either either(Field<String> first, Field<String> second) {
        var either = new Either(first, second);
        eithers.add(either);
        return either;
    }

    protected static Declaration<String> text(String path) {
        return new Declaration<>(path, Kind.TEXT, null);
    }

    protected static Declaration<Whole> whole(String path) {
        return new Declaration<>(path, Kind.WHOLE, null);
    }

    protected static Declaration<Boolean> flag(String path) {
        return new Declaration<>(path, Kind.FLAG, null);
    }

    protected static Declaration<String> choice(String path, String... options) {
        return new Declaration<String>(path, Kind.CHOICE, null).of(options);
    }

    protected static Declaration<List<String>> lines(String path) {
        return new Declaration<>(path, Kind.STRINGS, null);
    }

    /** A table; each of its rows is a form of its own. */
    protected static Declaration<List<Row>> rows(String path, Supplier<? extends Form> form) {
        return new Declaration<>(path, Kind.ROWS, form.get());
    }

    /** An object that is written if one of its members is. */
    protected static Declaration<Members> group(String path) {
        return new Declaration<>(path, Kind.GROUP, null);
    }
}
