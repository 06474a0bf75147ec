package ackcomposer.json;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.catalogue.page.Undeclared;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The names that a request has at its top, in either form: by these it is told from other objects. */
final class RequestNames {
    static final Set<String> ALL = Stream.of(
                    Catalogue.REQUEST.fields().stream().filter(field -> !field.aid()).flatMap(RequestNames::of),
                    Arrays.stream(Undeclared.values()).flatMap(kind -> kind.paths().stream()),
                    Stream.of(SpecFile.MEMBER))
            .flatMap(paths -> paths).map(RequestNames::first).collect(Collectors.toUnmodifiableSet());
    /** Two of them are no accident. */
    static final int ENOUGH = 2;

    private RequestNames() {
    }

    /** Whether an object has one of them. */
    static boolean isIn(ObjectNode object) {
        return object.propertyNames().stream().anyMatch(ALL::contains);
    }

    private static String first(String path) {
        var end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') end++;
        return path.substring(0, end);
    }

    private static Stream<String> of(Field<?> field) {
        return Stream.concat(Stream.of(field.path()), Arrays.stream(ClusterType.values())
                .flatMap(type -> field.place(Contract.FORM_2026, type).stream()).map(place -> place.path()));
    }
}
