package ackcomposer.explain;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Foreign;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.model.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What in a draft is other than the service's defaults. */
public final class ChangedValues {
    private static final String DOTS = "••••••••";

    private ChangedValues() {
    }

    /**
     * One value that differs.
     *
     * @param preset what the service assumes
     * @param value  what is set; empty: nothing; a secret is dots
     */
    public record Change(Ref ref, String preset, String value) {
    }

    /** Values other than what the service assumes where nothing is sent, in the order of the reference. */
    public static List<Change> fromDefaults(Snapshot draft) {
        var rows = new ArrayList<Ref>();
        draft.each((scope, field) -> {
            if (field.leaf() && !field.aid() && field.preset().isPresent() && !field.preset().get().equals(scope.row().raw(field)))
                rows.add(scope.ref(field));
        });
        rows.sort(new Paths(draft).order());
        return rows.stream().map(ref -> new Change(ref, ref.field().preset().map(Object::toString).orElse(""),
                shown(ref.field(), draft.find(ref.row()).orElseThrow().row().raw(ref.field())))).toList();
    }

    /** A value as it is read where it is not edited. */
    private static String shown(Field<?> field, Object value) {
        if (value == null) return "";
        if (field.secret() || value instanceof Withheld) return DOTS;
        if (value instanceof List<?> list) return list.stream().map(ChangedValues::element).collect(Collectors.joining(", "));
        return value instanceof Foreign foreign ? foreign.shown() : value.toString();
    }

    private static String element(Object element) {
        return element instanceof Values row ? "{" + row.form().fields().stream().filter(field -> row.raw(field) != null)
                .map(field -> field.name() + ": " + shown(field, row.raw(field))).collect(Collectors.joining(", ")) + "}"
                : element.toString();
    }
}
