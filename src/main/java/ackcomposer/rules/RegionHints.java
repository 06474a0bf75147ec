package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Ids that look as if they were given in another region than the cluster's: the three letters after the prefix hint at it. */
final class RegionHints {
    private static final Pattern ID = Pattern.compile("(?:vpc|vsw|sg)-([a-z0-9]{3})[a-z0-9*]+");
    /** Only what the documents show; other letters say nothing. */
    private static final Map<String, String> REGIONS =
            Map.of("2ze", "cn-beijing", "8vb", "cn-zhangjiakou", "wz9", "cn-shenzhen", "bp1", "cn-hangzhou");
    private static final Set<Kind> TEXTS = Set.of(Kind.TEXT, Kind.CHOICE, Kind.STRINGS);

    private RegionHints() {
    }

    /** Those that a row of that form can have, and that can hold an id. */
    static List<Field<?>> fields(Form rows) {
        return rows.fields().stream().filter(field -> !field.aid() && TEXTS.contains(field.kind())).toList();
    }

    /** The region is read only where an id hints at one: else an edit of the region would ask every row again. */
    static List<List<Ref>> strangers(Scope scope, List<Field<?>> fields) {
        var found = new ArrayList<List<Ref>>();
        for (var field : fields)
            for (var place : places(scope, field)) if (isElsewhere(hinted(place, scope), scope)) found.add(List.of(place));
        return found;
    }

    private static List<Ref> places(Scope scope, Field<?> field) {
        var value = scope.row().raw(field);
        if (!(value instanceof List<?> list)) return value instanceof String ? List.of(scope.ref(field)) : List.of();
        return IntStream.range(0, list.size()).filter(i -> list.get(i) instanceof String).mapToObj(scope.ref(field)::element).toList();
    }

    private static Optional<String> hinted(Ref place, Scope scope) {
        var value = scope.row().raw(place.field());
        var id = ID.matcher(value instanceof List<?> list ? (String) list.get(place.index().orElseThrow()) : (String) value);
        return id.matches() ? Optional.ofNullable(REGIONS.get(id.group(1))) : Optional.empty();
    }

    private static boolean isElsewhere(Optional<String> hinted, Scope scope) {
        if (hinted.isEmpty()) return false;
        var region = scope.get(BASICS.regionId).orElse("");
        return BASICS.regionId.suggested().contains(region) && !hinted.get().equals(region);
    }
}
