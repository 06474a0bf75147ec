package ackcomposer.json;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.page.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The objects and members that a form has in JSON, in the order of the reference: what moved stands where it stood, an
 * object where its first member does, and what came later behind the other members of its object.
 */
final class Layout {
    private static final Map<Key, Layout> KNOWN = new ConcurrentHashMap<>();

    /** For which rows, null being the request itself, of which request. */
    record Key(Form form, Contract contract, ClusterType type) {
        Key of(Form rows) {
            return new Key(rows, contract, type);
        }

        // In words: those that a record has by itself the JVM puts together at every start, a tenth of what a check takes.

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && form == key.form && contract == key.contract && type == key.type;
        }

        @Override
        public int hashCode() {
            return Objects.hash(form, contract, type);
        }
    }

    private final String path;
    private final Map<String, Layout> members = new LinkedHashMap<>();
    private Field<?> field;
    private Wire wire = Wire.PLAIN;

    private Layout(String path) {
        this.path = path;
    }

    static Layout of(Key key) {
        return KNOWN.computeIfAbsent(key, Layout::build);
    }

    private static Layout build(Key key) {
        var layout = new Layout("");
        var fields = key.form.fields();
        // In an object, what came later follows; on a page it stands behind its section already.
        List.of(false, true).forEach(later -> fields.stream().filter(field -> (field.newer() && field.path().contains(".")) == later)
                .forEach(field -> field.place(key.contract, key.type).ifPresent(place -> layout.place(field, place.path(), place.wire()))));
        return layout;
    }

    private void place(Field<?> member, String rest, Wire wire) {
        var dot = rest.indexOf('.');
        var name = dot < 0 ? rest : rest.substring(0, dot);
        var node = members.computeIfAbsent(name, key -> new Layout(path.isEmpty() ? name : path + "." + name));
        if (dot >= 0) node.place(member, rest.substring(dot + 1), wire);
        else {
            node.field = member;
            node.wire = wire;
        }
    }

    /** From the form, in the contract at hand; "" for the form itself. */
    String path() {
        return path;
    }

    /** What stands here; null for the form itself. */
    Field<?> field() {
        return field;
    }

    Wire wire() {
        return wire;
    }

    Map<String, Layout> members() {
        return members;
    }

    /** Whether an object has its place here. */
    boolean holds(String object) {
        var node = this;
        for (var part : object.split("\\.")) node = node == null ? null : node.members.get(part);
        return node != null;
    }
}
