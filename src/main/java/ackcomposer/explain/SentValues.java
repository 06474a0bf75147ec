package ackcomposer.explain;

import ackcomposer.catalogue.check.Cidr;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.Evidence.Witness;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a request, by which a message of the service tells what it is about: ids, types, names; secrets are not among them. */
final class SentValues {
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[\\s\"'`,;()\\[\\]{}<>=:|!?，。；：、（）“”]+|\\.(?=\\s|$)");
    private static final Pattern UNLIKE_A_WORD = Pattern.compile("[-_./0-9]|[a-z][A-Z]");
    private static final Set<String> POOL = Set.of("pool", "nodepool", "节点池");
    /** A value behind one of them is what the rest of the sentence holds for, not what it complains of. */
    private static final Set<String> CIRCUMSTANCE = Set.of("of", "with", "for", "using", "by", "on");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int A_VALUE = 60;
    /** A value that only some fields can have says more than that of another field which it does not go with. */
    private static final int A_VALUE_OF_ITS_OWN = 80;
    private static final int BESIDE_A_CODE = 30;
    private static final int WHERE_IT_HAPPENS = 20;
    private static final int A_PART_OF_A_RANGE = 40;
    private static final int OF_A_SHAPE = 24;
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?");
    private static final int WHICH_ROW = 8;
    private static final int SHORTEST_VALUE = 4;
    /** Letters and digits together are no word, however few they are. */
    private static final Pattern MIXED = Pattern.compile("(?=.*[A-Za-z])(?=.*\\d).{3,}");
    private static final int LATER = 6;
    private static final int MOST_LATER = 5;

    private static final Map<String, List<Field<?>>> OF_ITS_OWN = FactFile.of("error-words").rows().stream()
            .filter(row -> row.size() >= 3 && row.get(1).equals("value")).collect(Collectors.toMap(row -> row.get(0), row ->
                    Arrays.stream(row.get(2).split(" ")).map(Catalogue::find).<Field<?>>flatMap(Optional::stream).toList(),
                    (one, other) -> one));

    /** @param behind words of which one has to stand before it, or none */
    private record Shape(Pattern pattern, Set<String> behind, List<Field<?>> fields) {
        Shape(String pattern, Set<String> behind, String... fields) {
            this(Pattern.compile(pattern), behind, Arrays.stream(fields).map(Catalogue::find).<Field<?>>flatMap(Optional::stream).toList());
        }
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape("ecs\\.[a-z0-9-]{1,20}\\.[a-z0-9]{1,20}", Set.of(),
                    "nodepools[].scaling_group.instance_types", "master_instance_types"),
            new Shape("[\\w.-]{1,120}\\.vhd", Set.of(), "nodepools[].scaling_group.image_id", "image_id"),
            new Shape("vsw-[a-z0-9]+", Set.of(), "vswitch_ids", "master_vswitch_ids", "nodepools[].scaling_group.vswitch_ids"),
            new Shape("vpc-[a-z0-9]+", Set.of(), "vpcid"), new Shape("rg-[a-z0-9]+", Set.of(), "resource_group_id"),
            new Shape("lb-[a-z0-9]+", Set.of(), "load_balancer_id"),
            new Shape("sg-[a-z0-9]+", Set.of(), "security_group_id", "nodepools[].scaling_group.security_group_ids"),
            new Shape("v?1\\.\\d{2}(\\.\\d{1,3})?(-aliyun\\.\\d)?", Set.of("kubernetes", "k8s", "版本"), "kubernetes_version"));

    private final Snapshot draft;
    private final Map<String, List<Ref>> values = new HashMap<>();

    SentValues(Snapshot draft) {
        this.draft = draft;
        draft.each((scope, field) -> {
            var raw = scope.row().raw(field);
            if (field.secret()) return;
            if (raw instanceof String text) value(text, Ref.to(scope.row().id(), field));
            else if (raw instanceof List<?> list && field.leaf()) for (var i = 0; i < list.size(); i++)
                value(String.valueOf(list.get(i)), Ref.to(scope.row().id(), field).element(i));
        });
    }

    private void value(String text, Ref place) {
        values.computeIfAbsent(text, any -> new ArrayList<>()).add(place);
    }

    /** @param known what the code is about, beside which another value only says which row is meant */
    void in(String message, List<Field<?>> known, Evidence evidence) {
        var words = BETWEEN_VALUES.split(message);
        var order = 0;
        for (var i = 0; i < words.length; i++) {
            var word = words[i];
            if (NUMBER.matcher(word).matches()) evidence.mentions(new Whole(word));
            var pool = isPool(words, i - 1) || i > 1 && words[i - 1].startsWith("name") && isPool(words, i - 2);
            var places = values.getOrDefault(word, List.of()).stream().filter(place -> isTelling(word, place.field())
                    || pool && place.field().name().equals("name") || evidence.isSpokenOf(place.whole())).toList();
            for (var place : places) {
                if (namesItsRow(place, evidence)) evidence.introduces(place);
                var isBeside = !known.isEmpty() && !known.contains(place.field())
                        || known.isEmpty() && isCircumstance(words, i) && evidence.isAnySpokenOfBut(place.field());
                var most = isBeside ? BESIDE_A_CODE : A_VALUE;
                evidence.speaksFor(place, Witness.VALUE,
                        isContext(place.field()) ? WHERE_IT_HAPPENS : namesItsRow(place, evidence) ? WHICH_ROW : most - LATER * order);
                if (place.field().name().equals("name") && place.row() != draft.root().id()) evidence.hints(place.row());
            }
            ofItsOwn(word, places, evidence);
            if (!values.containsKey(word)) ofAShape(words, i, evidence);
            if (!values.containsKey(word)) within(word).forEach(place -> evidence.speaksFor(place, Witness.VALUE, A_PART_OF_A_RANGE));
            onlyRows(places).forEach(evidence::hints);
            if (places.stream().anyMatch(place -> !isContext(place.field()))) order = Math.min(order + 1, MOST_LATER);
        }
    }

    /** What this request has not got, and still is an id or a name of a kind that only some fields have. */
    private static void ofAShape(String[] words, int i, Evidence evidence) {
        for (var shape : SHAPES) if (shape.pattern.matcher(words[i]).matches() && (i > 0 || shape.behind.isEmpty())
                && (shape.behind.isEmpty() || shape.behind.contains(words[i - 1].toLowerCase(Locale.ROOT))))
            for (var j = 0; j < shape.fields.size(); j++) evidence.speaksFor(shape.fields.get(j), Witness.VALUE, OF_A_SHAPE - 2 * j);
    }

    /** The ranges of the request that hold an address or a range: the route of a node is one of a part of the pods'. */
    private List<Ref> within(String word) {
        if (!ADDRESS.matcher(word).matches()) return List.of();
        return Cidr.parse(word.contains("/") ? word : word + "/32").map(part -> values.entrySet().stream()
                .filter(value -> Cidr.parse(value.getKey()).filter(range -> range.contains(part)).isPresent())
                .flatMap(value -> value.getValue().stream()).toList()).orElse(List.of());
    }

    /** Whether this request has it, where it is meant then, or some other one. */
    private static void ofItsOwn(String word, List<Ref> places, Evidence evidence) {
        var fields = OF_ITS_OWN.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
        var here = places.stream().filter(place -> fields.contains(place.field())).toList();
        here.forEach(place -> evidence.speaksFor(place, Witness.VALUE, A_VALUE_OF_ITS_OWN));
        if (here.isEmpty()) fields.forEach(field -> evidence.speaksFor(field, Witness.VALUE, A_VALUE_OF_ITS_OWN));
    }

    private static boolean isCircumstance(String[] words, int i) {
        return i > 0 && CIRCUMSTANCE.contains(words[i - 1].toLowerCase(Locale.ROOT));
    }

    private static boolean isPool(String[] words, int i) {
        return i >= 0 && POOL.contains(words[i].toLowerCase(Locale.ROOT));
    }

    /** The row in which alone a value stands, and the row of the request's own tables. */
    private Stream<Long> onlyRows(List<Ref> places) {
        var rows = places.stream().map(Ref::row).distinct().toList();
        var tops = places.stream().map(place -> draft.top(place.row())).distinct().toList();
        return Stream.concat(rows.size() == 1 ? rows.stream().filter(row -> row != draft.root().id()) : Stream.of(),
                tops.size() == 1 ? tops.get(0).stream().boxed() : Stream.of());
    }

    /** Not a word that any sentence may hold. */
    private static boolean isTelling(String value, Field<?> field) {
        return MIXED.matcher(value).matches() || value.length() >= SHORTEST_VALUE
                && (UNLIKE_A_WORD.matcher(value).find() || field == Catalogue.ADDONS.addon.name);
    }

    /** The name of a row says which row, where the message speaks of something else in it. */
    private static boolean namesItsRow(Ref place, Evidence evidence) {
        return place.field().name().equals("name") && place.field().owner().table().isPresent() && evidence.isAnotherSpokenOf(place);
    }

    /** The sentence without what is a value of the request: one word is no witness twice. */
    String without(String message) {
        var rest = new StringBuilder(message);
        var from = 0;
        for (var word : BETWEEN_VALUES.split(message)) {
            var at = message.indexOf(word, from);
            if (word.isEmpty() || at < 0) continue;
            from = at + word.length();
            if (values.getOrDefault(word, List.of()).stream().anyMatch(place -> isTelling(word, place.field())))
                rest.replace(at, from, "-".repeat(word.length()));
        }
        return rest.toString();
    }

    /** They say in which cluster or where, whatever is wrong. */
    private static boolean isContext(Field<?> field) {
        return field == Catalogue.BASICS.name || field == Catalogue.BASICS.regionId
                || field.full().equals("nodepools[].nodepool_info.name");
    }
}
