package ackcomposer.model;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.page.Catalogue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The paths that name a parameter, or an object that holds one, in any form and for any type of cluster. */
public final class Named {
    private static final Map<Form, Set<String>> PATHS = new HashMap<>();

    static {
        Catalogue.fields().forEach(field -> {
            for (var contract : Contract.values()) for (var type : ClusterType.values()) field.place(contract, type).map(Place::path)
                    .ifPresent(path -> add(field, path));
        });
    }

    private Named() {
    }

    private static void add(Field<?> field, String path) {
        var known = PATHS.computeIfAbsent(field.owner().table().isEmpty() ? Catalogue.REQUEST : field.owner(), form -> new HashSet<>());
        known.add(path);
        for (var dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) known.add(path.substring(0, dot));
    }

    public static boolean anywhere(Form form, String path) {
        return PATHS.getOrDefault(form, Set.of()).contains(path);
    }
}
