package ackcomposer.json;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.catalogue.page.Undeclared;
import ackcomposer.model.LikelyType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells in which form a request is written, by the names that only one of the two has. */
final class Telling {
    private static final Set<String> PATHS_2024 = Catalogue.fields()
            .filter(field -> !field.newer())
            .map(Field::full)
            .collect(Collectors.toSet());
    /** Names of the request that the later form moves, copies or drops. */
    private static final Set<String> ONLY_2024 = Catalogue.REQUEST.fields().stream()
            .filter(field -> field.retired().isPresent() && !field.aid())
            .filter(field -> field.places().stream().noneMatch(place -> place.path().equals(field.path())))
            .map(Field::path)
            .map(Telling::first)
            .collect(Collectors.toSet());
    /** Names of the request, and paths in its node pools, that came with the later form. */
    private static final Set<String> ONLY_2026 = Stream.concat(
            Catalogue.fields().flatMap(Telling::later).filter(path -> !PATHS_2024.contains(path)).map(Telling::first),
            Undeclared.newer()).collect(Collectors.toSet());
    /** In a dedicated request it came with the later form; for the other types both forms have it. */
    private static final String SHARED = "vswitch_ids";

    private Telling() {
    }

    /** Where a dedicated request has it in the later form. */
    private static Stream<String> later(Field<?> field) {
        var prefix = field.full().substring(0, field.full().length() - field.path().length());
        return field.place(Contract.FORM_2026, ClusterType.DEDICATED).stream().map(place -> prefix + place.path());
    }

    /** The whole path in a pool, else the name at the top. */
    private static String first(String path) {
        return path.contains("[]") ? path : path.split("\\.")[0];
    }

    /** By more names, the form of the reference on a tie; where no name tells, what was declared. */
    static Contract form(ObjectNode request, Contract declared) {
        var dedicated = LikelyType.of(request) == ClusterType.DEDICATED;
        var old = ONLY_2024.stream().filter(path -> holds(request, path)).count();
        var recent = ONLY_2026.stream().filter(path -> !path.equals(SHARED)).filter(path -> holds(request, path)).count()
                + (dedicated && holds(request, SHARED) ? 1 : 0);
        if (old == 0 && recent == 0) return declared;
        return recent > old ? Contract.FORM_2026 : Contract.FORM_2024;
    }

    private static boolean holds(JsonNode node, String path) {
        var parts = path.split("\\.", 2);
        var name = parts[0].replace("[]", "");
        var value = node.path(name);
        if (parts.length == 1) return !value.isMissingNode() && !value.isNull();
        if (!parts[0].endsWith("[]")) return holds(value, parts[1]);
        return value.isArray() && value.values().stream().anyMatch(item -> holds(item, parts[1]));
    }

    static Contract declared(JsonNode year) {
        return Arrays.stream(Contract.values())
                .filter(contract -> contract.year().equals(year.asString("")))
                .findFirst().orElse(Contract.FORM_2024);
    }
}
