package ackcomposer.explain;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.catalogue.page.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What services call the fields: by paths in either form of the request, by names of their own, and in plain words. */
final class SpokenNames {
    private static final String PHRASE = "phrase";
    private static final String CONTEXT = "context";
    private static final Pattern UNIT = Pattern.compile("[（(].*?[)）]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern INDEX = Pattern.compile("\\[\\d*]|\\.\\d+(?=\\.|$)");
    /** Names that so many things have that they name nothing without what stands before them. */
    private static final Set<String> COMMON =
            Set.of("name", "type", "size", "key", "value", "id", "enable", "enabled", "version", "config", "count", "category", "effect",
                    "status", "duration", "disabled");

    private static final Pattern WRONG_BEFORE =
            Pattern.compile("^(Err(or)?|Invalid|Missing|Unsupported|Illegal|Incorrect|Empty|Duplicate|Conflicting|Not(?:Support(?:ed)?|"
                    + "Found|Exist|Valid)"
                    + "|No)+(?=[A-Z])");
    private static final Pattern WRONG_BEHIND = Pattern.compile("(?<=[a-zA-Z])(Not(Found|Supported|Support|Exist|Enough)|Invalid|Malformed"
            + "|Empty|Missing|Exceed(ed)?|Conflict|Error|AlreadyExists?)+$");

    /** Fields by the last part of a name, each with all its parts. */
    private static final Map<String, List<Named>> BY_LAST = new HashMap<>();
    private static final List<Phrase> PHRASES = new ArrayList<>();
    private static final List<Thing> THINGS = FactFile.of("error-words").rows().stream()
            .filter(row -> row.size() >= 3 && row.get(1).equals("thing"))
            .map(row -> new Thing(row.get(0), phrase(row.get(0)), List.of(row.get(2).split(" ")))).toList();

    /** What some fields are of, as a sentence calls it; the full paths of those fields begin with one of these. */
    record Thing(String words, Pattern pattern, List<String> paths) {
        /** Whether a phrase is for something of it, and is not the thing itself. */
        boolean hasBeside(Spoken spoken) {
            return !spoken.isContext() && !spoken.words().equals(words)
                    && spoken.fields().stream().allMatch(field -> paths.stream().anyMatch(field.full()::startsWith));
        }
    }

    /** @param isContext whether it tells where something is wrong rather than what */
    private record Phrase(String words, Pattern pattern, List<Field<?>> fields, boolean isContext) {
    }

    /** Fields that plain words speak of. */
    record Spoken(String words, List<Field<?>> fields, boolean isContext) {
    }

    /** @param own whether it is a path of the request; else only what some service says */
    private record Named(List<String> parts, Field<?> field, boolean own, int rank) {
    }

    /** A field that a name stands for, and how surely. */
    record Hit(Field<?> field, int parts, boolean own, int rank) {
    }

    static {
        Catalogue.fields().filter(field -> !field.aid()).forEach(SpokenNames::paths);
        said("name")
                .forEach(row -> ranked(row.get(2)).forEach((field, rank) -> add(row.get(0), field, false, rank)));
        Stream.concat(said(PHRASE), said(CONTEXT)).forEach(row -> PHRASES.add(new Phrase(row.get(0), phrase(row.get(0)),
                List.copyOf(ranked(row.get(2)).keySet()), row.get(1).equals(CONTEXT))));
        labels().forEach((label, fields) -> {
            if (PHRASES.stream().noneMatch(phrase -> phrase.words().equals(label)))
                    PHRASES.add(new Phrase(label, phrase(label), fields, false));
        });
        PHRASES.sort(Comparator.comparing(phrase -> -phrase.words().length()));
    }

    /** What the window calls the fields in Chinese, as the console does; a label of one or two signs is any word. */
    private static Map<String, List<Field<?>>> labels() {
        var labels = new LinkedHashMap<String, List<Field<?>>>();
        Catalogue.fields().filter(field -> field.leaf() && !field.aid()).forEach(field -> {
            var label = UNIT.matcher(Texts.label(field, Lang.ZH).toLowerCase(Locale.ROOT)).replaceAll("").strip();
            if (HAN.matcher(label).results().count() > 2) labels.computeIfAbsent(label, any -> new ArrayList<>()).add(field);
        });
        return labels;
    }

    private SpokenNames() {
    }

    /** The rows of that manner which name a field that there is. */
    private static Stream<List<String>> said(String manner) {
        return FactFile.of("error-words").rows().stream().filter(row -> row.size() >= 3 && row.get(1).equals(manner))
                .filter(row -> !parts(row.get(0)).isEmpty() && !ranked(row.get(2)).isEmpty());
    }

    private static void paths(Field<?> field) {
        var paths = new ArrayList<>(List.of(field.full()));
        for (var contract : Contract.values()) for (var type : ClusterType.values())
            field.place(contract, type).map(Place::path).ifPresent(path -> paths.add(field.owner().prefix() + path));
        paths.stream().distinct().forEach(path -> add(path, field, true, 0));
    }

    private static void add(String name, Field<?> field, boolean own, int rank) {
        var parts = parts(name);
        BY_LAST.computeIfAbsent(parts.get(parts.size() - 1), any -> new ArrayList<>()).add(new Named(parts, field, own, rank));
    }

    private static Map<Field<?>, Integer> ranked(String fields) {
        var ranks = new LinkedHashMap<Field<?>, Integer>();
        for (var full : fields.split(" ")) Catalogue.find(full).ifPresent(field -> ranks.put(field, ranks.size()));
        return ranks;
    }

    /** Where those words, in lower case, stand in a text in lower case. */
    static Pattern phrase(String words) {
        // Words of one script have blanks between them, those of the other have not.
        var plain = words.chars().allMatch(letter -> letter < 0x80);
        return Pattern.compile(plain ? "\\b" + Pattern.quote(words).replace(" ", "\\E[ _-]?\\Q") + "(s|es)?\\b" : Pattern.quote(words));
    }

    /** {@code VSwitchIds}, {@code vswitch_ids} and {@code vswitchId} are one name. */
    static List<String> parts(String name) {
        return Arrays.stream(INDEX.matcher(name).replaceAll("").split("\\.")).map(SpokenNames::plain).filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static String plain(String part) {
        var plain = part.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
        return plain.length() > 3 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The fields of which as many of the last parts as possible are those of the name. */
    static List<Hit> named(String name) {
        var parts = parts(name);
        if (parts.isEmpty()) return List.of();
        for (var from = 0; from < parts.size(); from++) {
            var end = parts.subList(from, parts.size());
            if (end.size() == 1 && COMMON.contains(end.get(0)) && parts.size() > 1) break;
            var hits = BY_LAST.getOrDefault(end.get(end.size() - 1), List.of()).stream().filter(known -> endsWith(known.parts, end))
                    .map(known -> new Hit(known.field, end.size(), known.own, known.rank + (known.parts.size() == end.size() ? 0 : 1)))
                    .toList();
            if (!hits.isEmpty()) return hits;
        }
        return List.of();
    }

    /** Whether so many things have that word in their names that it names nothing by itself. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    private static boolean endsWith(List<String> path, List<String> end) {
        return path.size() >= end.size() && path.subList(path.size() - end.size(), path.size()).equals(end);
    }

    /** The fields that are spoken of in plain words, in the order of the text; a phrase hides what is only a part of it. */
    static List<Spoken> phrases(String text) {
        var rest = text.toLowerCase(Locale.ROOT);
        var said = new ArrayList<String>();
        var found = new TreeMap<Integer, Spoken>();
        for (var phrase : PHRASES) {
            var match = phrase.pattern().matcher(rest);
            if (said.stream().anyMatch(longer -> longer.contains(phrase.words())) || !match.find()) continue;
            said.add(phrase.words());
            found.put(match.start(), new Spoken(phrase.words(), phrase.fields(), phrase.isContext()));
            rest = match.replaceAll(words -> "|".repeat(words.group().length()));
        }
        return List.copyOf(found.values());
    }

    /** The things that a text speaks of. */
    static List<Thing> things(String text) {
        var said = text.toLowerCase(Locale.ROOT);
        return THINGS.stream().filter(thing -> thing.pattern().matcher(said).find()).toList();
    }

    /** A text in lower case without a thing and without phrases for what is not of it: the version of the cluster is not an add-on's. */
    static String besides(Thing thing, String text) {
        var rest = thing.pattern().matcher(text).replaceAll("|");
        for (var phrase : PHRASES) {
            var isOfOthers = phrase.fields().stream().noneMatch(field -> thing.paths().stream().anyMatch(field.full()::startsWith));
            if (isOfOthers && !phrase.isContext()) rest = phrase.pattern().matcher(rest).replaceAll("|");
        }
        return rest;
    }

    /** Fields that the parts of a code name together, {@code InvalidTaint.Effect}: those that end in two of its parts at least. */
    static List<Hit> whole(String code) {
        return named(WRONG_BEFORE.matcher(WRONG_BEHIND.matcher(code).replaceFirst("")).replaceFirst("")).stream()
                .filter(hit -> hit.parts() > 1).toList();
    }

    /** The field that a part of a code names, {@code InvalidVpcId}: without the words for what is wrong with it. */
    static Optional<String> inCode(String part) {
        var name = WRONG_BEFORE.matcher(WRONG_BEHIND.matcher(part).replaceFirst("")).replaceFirst("");
        return name.isEmpty() || COMMON.contains(plain(name)) ? Optional.empty() : Optional.of(name);
    }
}
