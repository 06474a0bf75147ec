package ackcomposer.json;

import ackcomposer.catalogue.Catalogue;
import ackcomposer.catalogue.Field;
import ackcomposer.catalogue.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The objects and members that a form has in JSON, in the order of the reference. */
final class Layout {
    private static final Map<Form, Layout> ROWS = new ConcurrentHashMap<>();
    private static final Layout ROOT = new Layout("", null, Catalogue.ROOT);

    private final String path;
    private final Field<?> field;
    private final Map<String, Layout> members = new LinkedHashMap<>();

    private Layout(String path, Field<?> field, List<Field<?>> fields) {
        this.path = path;
        this.field = field;
        for (var member : fields) if (!member.aid() && !member.newer()) place(member, member.path());
    }

    static Layout of(Form form) {
        return form == null ? ROOT : ROWS.computeIfAbsent(form, rows -> new Layout("", null, rows.fields()));
    }

    private void place(Field<?> member, String rest) {
        var dot = rest.indexOf('.');
        if (dot < 0) members.put(rest, new Layout(member.path(), member, List.of()));
        else members.get(rest.substring(0, dot)).place(member, rest.substring(dot + 1));
    }

    /** From the form; "" for the form itself. */
    String path() {
        return path;
    }

    /** What stands here; null for the form itself. */
    Field<?> field() {
        return field;
    }

    Map<String, Layout> members() {
        return members;
    }
}
