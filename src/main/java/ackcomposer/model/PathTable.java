package ackcomposer.model;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.page.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The paths of all fields from their rows, in one form of the request and for one type of cluster; there and back. */
final class PathTable {
    private static final Map<List<Object>, PathTable> KNOWN = new ConcurrentHashMap<>();

    /** Of the fields that have a place of their own. */
    private final Map<Field<?>, String> own = new HashMap<>();
    private final Map<Form, Map<String, Field<?>>> byPath = new HashMap<>();

    private PathTable(Contract contract, ClusterType type) {
        Catalogue.fields().forEach(field -> field.place(contract, type).map(Place::path).ifPresent(path -> own.put(field, path)));
        Catalogue.fields().filter(field -> !field.aid()).forEach(field -> {
            var form = field.owner().table().isEmpty() ? Catalogue.REQUEST : field.owner();
            // Where two have one path, it is that of the field that has its place there.
            byPath.computeIfAbsent(form, any -> new HashMap<>())
                    .merge(shown(field), field, (one, other) -> own.containsKey(other) || !own.containsKey(one) ? other : one);
        });
    }

    static PathTable of(Contract contract, ClusterType type) {
        return KNOWN.computeIfAbsent(List.of(contract, type), key -> new PathTable(contract, type));
    }

    /** Its place; empty: it has none of its own. */
    Optional<String> own(Field<?> field) {
        return Optional.ofNullable(own.get(field));
    }

    /** Its place, else its path in the reference. */
    String shown(Field<?> field) {
        return own.getOrDefault(field, field.path());
    }

    /** The deepest field of a row of that form that a path names or leads into. */
    Optional<Field<?>> find(Form form, String path) {
        var paths = byPath.getOrDefault(form, Map.of());
        for (var end = path.length(); end > 0; end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
            var field = paths.get(path.substring(0, end));
            if (field != null) return Optional.of(field);
        }
        return Optional.empty();
    }
}
