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

    static List<List<Ref>> strangers(Scope scope, List<Field<?>> fields) {
        var region = scope.get(BASICS.regionId).orElse("");
        var found = new ArrayList<List<Ref>>();
        if (!BASICS.regionId.suggested().contains(region)) return found;
        for (var field : fields)
            for (var place : places(scope, field)) if (hintsElsewhere(place, scope, region)) found.add(List.of(place));
        return found;
    }

    private static List<Ref> places(Scope scope, Field<?> field) {
        var value = scope.row().raw(field);
        if (!(value instanceof List<?> list)) return value instanceof String ? List.of(scope.ref(field)) : List.of();
        return IntStream.range(0, list.size()).filter(i -> list.get(i) instanceof String).mapToObj(scope.ref(field)::element).toList();
    }

    private static boolean hintsElsewhere(Ref place, Scope scope, String region) {
        var value = scope.row().raw(place.field());
        var text = value instanceof List<?> list ? (String) list.get(place.index().orElseThrow()) : (String) value;
        var id = ID.matcher(text);
        return id.matches() && REGIONS.containsKey(id.group(1)) && !REGIONS.get(id.group(1)).equals(region);
    }
}
