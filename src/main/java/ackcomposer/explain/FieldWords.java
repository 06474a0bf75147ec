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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How like a sentence is to the name of each field: by the words of its path in either form, and of its label. A word that few fields
 * have tells more than one that many have.
 */
final class FieldWords {
    /** Chinese is written without blanks: there two signs that stand together count as a word. */
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+|(?=(\\p{IsHan}{2}))\\p{IsHan}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final double LEAST = 0.5;
    /** What the words above a name are worth beside its own. */
    private static final double ABOVE = 0.3;
    private static final double A_NAME_OF_ONE_WORD = 0.8;
    private static final double A_WORD_MORE = 0.1;
    /** Of two names the one that more of the sentence is found in. */
    private static final double FOR_ALL = 0.02;
    private static final double LEAST_ABOVE = 1.5;
    private static final double LATER = 0.015;
    private static final int MOST_LATER = 8;
    private static final double MOST_FOR_ALL = 0.3;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 6;
    private static final int SHORTENED_BY = 2;
    /** What is left of a word is its stem only if it is long enough: to be registered has nothing to do with a region. */
    private static final int SHORTEST_OF_A_PART = 5;
    private static final int APART = 3;
    private static final double SCATTERED = 0.8;
    private static final int MOST = 6;
    /** Words of a name that tell nothing of what it is. */
    private static final Set<String> EMPTY = Set.of("id", "enable", "enabled");
    private static final Pattern ANY_VALUE = Pattern.compile("invalid value");

    private static final List<Called> CALLED = new ArrayList<>();
    private static final Map<String, Double> WORTH = new HashMap<>();
    /** The words of names by what they begin with. */
    private static final Map<String, Set<String>> STEMS = new HashMap<>();
    /** Other words for words of names. */
    private static final Map<String, List<String>> SAME = FactFile.of("error-words").rows().stream()
            .filter(row -> row.size() >= 3 && row.get(1).equals("word"))
            .collect(Collectors.toMap(row -> row.get(0), row -> List.of(row.get(2).split(" ")), (one, other) -> one));

    /** Words of any sentence of a service that only look like the words of names. */
    private static final Set<String> FILLERS = Set.of("specified", "specify", "specifie", "specific", "specification", "containing",
            "节点", "点池", "集群", "安装");

    /** One name of a field: its own words, and those of what it is in. */
    private record Called(Field<?> field, Set<String> own, Set<String> above) {
    }

    static {
        Catalogue.fields().filter(field -> field.leaf() && !field.aid()).forEach(FieldWords::learn);
        var fields = CALLED.stream().map(Called::field).distinct().count();
        var having = new HashMap<String, Set<Field<?>>>();
        for (var called : CALLED) Stream.concat(called.own.stream(), called.above.stream())
                .forEach(word -> having.computeIfAbsent(word, any -> new HashSet<>()).add(called.field));
        having.forEach((word, of) -> WORTH.put(word, Math.log(1 + (double) fields / of.size())));
        for (var word : WORTH.keySet()) for (var end = SHORTEST_STEM; end <= word.length(); end++)
            if (end == word.length() || end >= SHORTEST_OF_A_PART && word.length() - end <= SHORTENED_BY)
                STEMS.computeIfAbsent(word.substring(0, end), any -> new HashSet<>()).add(word);
        // Nobody says of what all pools have that it is in the scaling group of a node pool.
        for (var called : CALLED) called.above.removeIf(word -> WORTH.get(word) < LEAST_ABOVE);
    }

    private FieldWords() {
    }

    private static void learn(Field<?> field) {
        var paths = Stream.concat(Stream.of(field.full()), Arrays.stream(Contract.values()).flatMap(form ->
                Arrays.stream(ClusterType.values()).flatMap(type -> field.place(form, type).map(Place::path).stream())
                        .map(path -> field.owner().prefix() + path)));
        paths.distinct().forEach(path -> {
            var end = path.lastIndexOf('.');
            CALLED.add(new Called(field, words(path.substring(end + 1)), words(path.substring(0, Math.max(0, end)))));
        });
        var above = words(field.full().substring(0, Math.max(0, field.full().lastIndexOf('.'))));
        var label = words(Texts.label(field, Lang.EN));
        // A switch is often called what it switches.
        if (!above.containsAll(label)) CALLED.add(new Called(field, label, above));
        // A label of one word is a word of many sentences.
        if (chinese(field).size() > 1) CALLED.add(new Called(field, chinese(field), above(field)));
    }

    private static Set<String> chinese(Field<?> field) {
        return words(String.join(" ", HAN.matcher(Texts.label(field, Lang.ZH)).results().map(MatchResult::group).toList()));
    }

    private static Set<String> above(Field<?> field) {
        var end = field.full().lastIndexOf('.');
        return end < 0 ? new HashSet<>() : Catalogue.find(field.full().substring(0, end).replace("[]", "")).map(FieldWords::chinese)
                .orElseGet(HashSet::new);
    }

    /**
     * Each word with where it first stands; those that are written apart as one too (a control plane is a controlplane), and other
     * words for the same.
     */
    private static Map<String, Integer> heard(String text) {
        var words = list(text);
        var heard = new HashMap<String, Integer>();
        for (var i = 0; i < words.size(); i++) {
            hear(heard, words.get(i), i);
            if (i > 0) hear(heard, words.get(i - 1) + words.get(i), i - 1);
        }
        return heard;
    }

    private static void hear(Map<String, Integer> heard, String word, int at) {
        if (FILLERS.contains(word) && HAN.matcher(word).matches()) return;
        heard.putIfAbsent(word, at);
        SAME.getOrDefault(word, List.of()).forEach(other -> heard.putIfAbsent(other, at));
        if (FILLERS.contains(word) || SAME.containsKey(word)) return;
        // Automatic is auto, encryption is encrypted.
        for (var end = SHORTEST_STEM; end < word.length(); end++) {
            var stem = STEMS.get(word.substring(0, end));
            if (stem != null && word.length() - end <= LONGEST_ENDING) stem.forEach(other -> heard.putIfAbsent(other, at));
        }
    }

    private static Set<String> words(String text) {
        return new HashSet<>(list(text));
    }

    private static List<String> list(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results()
                .map(match -> match.group(1) == null ? SpokenNames.plain(match.group()) : match.group(1))
                .filter(word -> !word.isEmpty()).collect(Collectors.toList());
    }

    /** The likest fields, the likest first, each with how like it is: 1 is its whole name. */
    static Map<Field<?>, Double> in(String message) {
        var heard = heard(message);
        var likeness = new LinkedHashMap<Field<?>, Double>();
        for (var called : CALLED) {
            // A sentence begins with what it is about.
            var first = called.own.stream().filter(heard::containsKey).mapToInt(heard::get).min().orElse(0);
            var like = likeness(called, heard.keySet()) * nearness(called, heard) - LATER * Math.min(first, MOST_LATER);
            if (like >= LEAST) likeness.merge(called.field, like, Math::max);
        }
        return likeness.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Field<?>, Double> entry) -> -entry.getValue()))
                .limit(MOST).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max, LinkedHashMap::new));
    }

    /**
     * What of a thing a sentence speaks of: fields whose own words, or whose labels, stand beside the words for the thing, in the order
     * of the sentence.
     */
    static List<Field<?>> properties(SpokenNames.Thing thing, String message) {
        var rest = ANY_VALUE.matcher(SpokenNames.besides(thing, message.toLowerCase(Locale.ROOT))).replaceAll("|");
        var heard = heard(rest);
        var found = new HashMap<Field<?>, Integer>();
        Catalogue.fields().filter(field -> field.leaf() && !field.aid()).forEach(field -> thing.paths().stream()
                .filter(field.full()::startsWith).map(path -> list(field.full().substring(path.length()))).findFirst().ifPresent(own -> {
                    own.removeAll(EMPTY);
                    if (!own.isEmpty() && heard.keySet().containsAll(own))
                        found.put(field, own.stream().mapToInt(heard::get).min().getAsInt());
                    var label = besides(thing.words(), Texts.label(field, Lang.ZH));
                    if (label.length() > 1 && !FILLERS.contains(label) && rest.contains(label))
                        found.merge(field, rest.indexOf(label), Math::min);
                }));
        return found.entrySet().stream().sorted(Map.Entry.<Field<?>, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().full())).<Field<?>>map(Map.Entry::getKey).toList();
    }

    /** The Chinese signs of a label that are not those of the thing. */
    private static String besides(String thing, String label) {
        return HAN.matcher(label).results().map(MatchResult::group).collect(Collectors.joining()).chars()
                .filter(sign -> thing.indexOf(sign) < 0).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static double likeness(Called called, Set<String> heard) {
        var own = share(called.own, heard);
        var above = share(called.above, heard);
        // A name that many have is none without what it is in.
        var isCommon = called.own.stream().allMatch(SpokenNames::isCommon);
        if (called.own.stream().filter(heard::contains).allMatch(SpokenNames::isCommon) && above == 0 || own == 0) return 0;
        var like = called.above.isEmpty() ? own : isCommon ? (own + above) / 2 : own * (1 - ABOVE) + above * ABOVE;
        return like * (A_NAME_OF_ONE_WORD + A_WORD_MORE * Math.min(called.own.size() - 1, 2))
                + Math.min(MOST_FOR_ALL, FOR_ALL * (sum(called.own, heard) + sum(called.above, heard)));
    }

    /** The words of one name stand together. */
    private static double nearness(Called called, Map<String, Integer> heard) {
        var at = Stream.concat(called.own.stream(), called.above.stream()).filter(heard::containsKey).mapToInt(heard::get)
                .summaryStatistics();
        return at.getCount() == 0 || at.getMax() - at.getMin() <= at.getCount() + APART ? 1 : SCATTERED;
    }

    private static double sum(Set<String> words, Set<String> heard) {
        return words.stream().filter(heard::contains).mapToDouble(FieldWords::worth).sum();
    }

    private static double share(Set<String> words, Set<String> heard) {
        var all = words.stream().mapToDouble(FieldWords::worth).sum();
        return all == 0 ? 0 : sum(words, heard) / all;
    }

    private static double worth(String word) {
        return WORTH.getOrDefault(word, 0.0);
    }
}
