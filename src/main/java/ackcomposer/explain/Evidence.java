package ackcomposer.explain;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The places of a draft that something in an error speaks for, and how loudly. */
final class Evidence {
    /** Where it comes from; what comes twice from one source counts once. */
    enum Witness { NAME, VALUE, CODE, WORDS }

    private static final int HINTED_ROW = 15;
    private static final int THE_ROW_ITSELF = 5;
    private static final int FITS_THE_COMPLAINT = 4;
    private static final int A_WORD_OF_ITS_NAME = 3;
    private static final int CANNOT_BE_MEANT = 50;
    private static final int THE_OTHER_SIDE = 12;
    private static final int NOT_SET = 8;
    private static final int A_PART_IS_MEANT = 90;
    private static final Pattern MASTERS = Pattern.compile("(?i)\\b(masters?|control[ -]?planes?)\\b|主节点|控制面");
    private static final Pattern WORKERS = Pattern.compile("(?i)\\b(workers?|(node[ -]?)?pools?)\\b|节点池|工作节点");
    private static final Pattern SYSTEM_DISKS = Pattern.compile("(?i)system[ _-]?disks?|系统盘");
    private static final Pattern DATA_DISKS = Pattern.compile("(?i)data[ _-]?disks?|数据盘");
    /** What is so much weaker than the first is a guess that would only distract. */
    private static final int WORTH_A_LOOK = 3;
    private static final int MOST_PLACES = 8;
    /** Of one field, so that it does not crowd the others out. */
    private static final int MOST_ROWS = 3;

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private final Snapshot draft;
    private final Map<Ref, EnumMap<Witness, Integer>> said = new LinkedHashMap<>();
    private final Map<Ref, Set<Ref>> elements = new HashMap<>();
    private final Set<Long> hinted = new HashSet<>();
    private final Set<Ref> introducing = new HashSet<>();
    private final Set<String> heard = new HashSet<>();
    private boolean ofMasters;
    private boolean ofWorkers;
    private boolean ofSystemDisks;
    private boolean ofDataDisks;
    private final Set<Field<?>> outright = new HashSet<>();
    private final Set<Object> numbers = new HashSet<>();

    Evidence(Snapshot draft) {
        this.draft = draft;
    }

    /** In every row that it stands in; where there is none, the table that would hold it. */
    void speaksFor(Field<?> field, Witness witness, int weight) {
        var rows = rows(field);
        if (rows.isEmpty() && field.owner().table().isPresent()) speaksFor(field.owner().table().get(), witness, weight - 1);
        rows.forEach(row -> speaksFor(Ref.to(row.row().id(), field), witness, weight));
    }

    /** So plainly that it is meant even where the request as it stands could not have it. */
    void speaksOutrightFor(Field<?> field, Witness witness, int weight) {
        outright.add(field);
        speaksFor(field, witness, weight);
    }

    /** For what of a thing has one of those numbers for its value; the paths of its fields begin with one of those. */
    void speaksForNumbers(List<String> paths, Set<Object> said, int weight) {
        draft.each((scope, field) -> {
            if (paths.stream().anyMatch(field.full()::startsWith) && said.contains(scope.row().raw(field)))
                speaksFor(Ref.to(scope.row().id(), field), Witness.WORDS, weight);
        });
    }

    private List<Scope> rows(Field<?> field) {
        return draft.scopes().stream().filter(scope -> scope.row().holds(field)).toList();
    }

    /** The element of a list, in every row that has so many. */
    void speaksFor(Field<?> field, int element, Witness witness, int weight) {
        rows(field).stream().filter(row -> row.row().raw(field) instanceof List<?> list && element < list.size())
                .forEach(row -> speaksFor(Ref.to(row.row().id(), field).element(element), witness, weight));
    }

    void speaksFor(Ref place, Witness witness, int weight) {
        said.computeIfAbsent(place.whole(), any -> new EnumMap<>(Witness.class)).merge(witness, weight, Math::max);
        if (!place.equals(place.whole())) elements.computeIfAbsent(place.whole(), any -> new LinkedHashSet<>()).add(place);
    }

    /** Whether the message names it, or speaks of it or of its table in plain words. */
    boolean isSpokenOf(Ref place) {
        var table = draft.find(place.row()).filter(scope -> scope.above() != null).flatMap(scope -> scope.row().form().table()
                .map(held -> Ref.to(scope.above().row().id(), held)));
        return isHeard(place) || table.filter(this::isHeard).isPresent();
    }

    /** Whether something else in its row is. */
    boolean isAnotherSpokenOf(Ref place) {
        return said.keySet().stream().anyMatch(other -> other.row() == place.row() && !other.equals(place.whole()) && isHeard(other));
    }

    /** Whether the message names or speaks of another field. */
    boolean isAnySpokenOfBut(Field<?> field) {
        return said.keySet().stream().anyMatch(place -> place.field() != null && place.field() != field && isHeard(place));
    }

    private boolean isHeard(Ref place) {
        return said.containsKey(place) && (said.get(place).containsKey(Witness.NAME) || said.get(place).containsKey(Witness.WORDS));
    }

    /** That row is meant, or something in it, if any of its kind is. */
    void hints(long row) {
        hinted.add(row);
    }

    /** Its value says which row is meant, and so do the words beside it: of an add-on, of a label. */
    void introduces(Ref place) {
        introducing.add(place.whole());
    }

    /** What it is told in, of which words that a field is named by say which of several fields is meant. */
    void hears(String message) {
        ofMasters = MASTERS.matcher(message).find();
        ofWorkers = WORKERS.matcher(message).find();
        ofSystemDisks = SYSTEM_DISKS.matcher(message).find();
        ofDataDisks = DATA_DISKS.matcher(message).find();
        WORD.matcher(message.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).map(SpokenNames::plain).forEach(heard::add);
    }

    /** A number stands in many places, so it only says which of several is meant. */
    void mentions(Whole number) {
        numbers.add(number);
    }

    /** @param absence whether something is said to be missing, rather than wrong */
    List<Ref> ranked(boolean absence) {
        var loudness = new LinkedHashMap<Ref, Integer>();
        said.forEach((place, witnesses) -> loudness.merge(unnamedRow(place, witnesses), loudness(place, witnesses, absence), Math::max));
        var most = loudness.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var order = new Paths(draft).order();
        var rows = new HashMap<Field<?>, Integer>();
        return loudness.entrySet().stream().filter(entry -> entry.getValue() * WORTH_A_LOOK >= most)
                .sorted(Comparator.comparing((Map.Entry<Ref, Integer> entry) -> -entry.getValue()).thenComparing(Map.Entry::getKey, order))
                .filter(entry -> rows.merge(entry.getKey().field(), 1, Integer::sum) <= MOST_ROWS)
                .flatMap(entry -> elementsOf(entry.getKey()).stream()).limit(MOST_PLACES).toList();
    }

    /** What is said of every element is said of the list. */
    private Set<Ref> elementsOf(Ref place) {
        var named = elements.getOrDefault(place, Set.of(place));
        var all = draft.find(place.row()).map(scope -> scope.row().raw(place.field())).orElse(null);
        return all instanceof List<?> list && list.size() > 1 && named.size() == list.size() ? Set.of(place) : named;
    }

    /** One of several rows by its name, and nothing says which: the table is meant. */
    private Ref unnamedRow(Ref place, Map<Witness, Integer> witnesses) {
        var field = place.field();
        if (field == null || field.owner().table().isEmpty() || !field.name().equals("name")) return place;
        if (witnesses.containsKey(Witness.VALUE) || isHinted(place.row()) || rows(field).size() < 2) return place;
        return rows(field.owner().table().get()).stream().findFirst()
                .map(above -> Ref.to(above.row().id(), field.owner().table().get())).orElse(place);
    }

    private int loudness(Ref place, Map<Witness, Integer> witnesses, boolean absence) {
        var sum = witnesses.values().stream().mapToInt(Integer::intValue).sum();
        if (introducing.contains(place)) sum -= witnesses.getOrDefault(Witness.WORDS, 0) / 2;
        if (isHinted(place.row())) sum += HINTED_ROW + (hinted.contains(place.row()) ? THE_ROW_ITSELF : 0);
        var scope = draft.find(place.row());
        if (place.field() == null || scope.isEmpty()) return sum;
        sum += A_WORD_OF_ITS_NAME * called(place.field());
        if (numbers.contains(scope.get().row().raw(place.field()))) sum += FITS_THE_COMPLAINT;
        var set = scope.get().row().isSet(place.field());
        if (set != absence) sum += FITS_THE_COMPLAINT;
        // What is not there is not wrong.
        if (!set && !absence) sum -= NOT_SET;
        if (ofMasters != ofWorkers && (isOfMasters(place.field()) ? ofWorkers : isOfWorkers(place.field()) && ofMasters))
            sum -= THE_OTHER_SIDE;
        if (ofSystemDisks != ofDataDisks && (isOfSystemDisk(place.field()) ? ofDataDisks : isOfDataDisk(place.field()) && ofSystemDisks))
            sum -= THE_OTHER_SIDE;
        if (!place.field().leaf() && isAPartSpokenOf(place)) sum -= A_PART_IS_MEANT;
        return set || isPossible(scope.get(), place.field(), witnesses) ? sum : sum - CANNOT_BE_MEANT;
    }

    private static boolean isOfMasters(Field<?> field) {
        return field.full().startsWith("master_");
    }

    private static boolean isOfWorkers(Field<?> field) {
        return field.full().startsWith("nodepools");
    }

    private static boolean isOfSystemDisk(Field<?> field) {
        return field.name().contains("system_disk");
    }

    private static boolean isOfDataDisk(Field<?> field) {
        return field.full().contains("data_disks");
    }

    /** How many words its name has, if all of them are heard. */
    private int called(Field<?> field) {
        var words = field.name().split("_");
        return Arrays.stream(words).map(SpokenNames::plain).allMatch(heard::contains) ? words.length : 0;
    }

    private boolean isHinted(long row) {
        for (var scope = draft.find(row).orElse(null); scope != null; scope = scope.above())
            if (hinted.contains(scope.row().id())) return true;
        return false;
    }

    /** Whether it could be written in this request at all; where code and words agree, its condition may be what is not met. */
    private boolean isPossible(Scope scope, Field<?> field, Map<Witness, Integer> witnesses) {
        var isSure = (witnesses.containsKey(Witness.CODE) && witnesses.size() > 1 || outright.contains(field))
                && !isOfAnotherType(scope, field);
        return !field.places(draft.contract(), draft.type()).isEmpty() && (isSure || field.applies(scope).orElse(true));
    }

    private static boolean isOfAnotherType(Scope scope, Field<?> field) {
        return field.when().stream().anyMatch(condition -> condition.field() == Catalogue.BASICS.clusterType
                && condition.met(scope).equals(Optional.of(false)));
    }

    /** Of an object or a table: whether the message speaks of something in it too, which then is what is meant. */
    private boolean isAPartSpokenOf(Ref whole) {
        return said.entrySet().stream().anyMatch(entry -> {
            var part = entry.getKey().field();
            if (part == null || !part.full().startsWith(whole.field().full())) return false;
            var rest = part.full().substring(whole.field().full().length());
            return (rest.startsWith(".") || rest.startsWith("[]."))
                    && (isHeard(entry.getKey()) || entry.getValue().containsKey(Witness.VALUE));
        });
    }

    /** The rows of tables of that name which are the so manieth there. */
    List<Long> rowsAt(String table, int index) {
        var found = new ArrayList<Long>();
        Catalogue.fields().filter(field -> field.owner().table().filter(held -> SpokenNames.plain(held.name()).equals(table)).isPresent())
                .map(Field::owner).distinct().forEach(form -> draft.scopes().stream().filter(scope -> scope.row().form() == form)
                        .filter(scope -> draft.position(scope.row().id()) == index).forEach(scope -> found.add(scope.row().id())));
        return found;
    }
}
