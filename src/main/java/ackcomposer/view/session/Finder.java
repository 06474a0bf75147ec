package ackcomposer.view.session;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Need;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.offer.Suggestions;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds fields, tables with their columns, and add-ons: each word that is typed has to be in the label in either language, the path, the
 * name of its page or pool, the value, or the help. A word that begins with @ filters: {@code @error}, {@code @step:network}.
 */
public final class Finder {
    private static final int NOT_FOUND = Integer.MAX_VALUE;
    private static final int MOST_VALUE = 40;

    private final Context context;
    private final Paths paths;
    private final Map<String, Predicate<Found>> filters;

    /**
     * What was found.
     *
     * @param ref   where it is edited
     * @param label in the language of the window
     * @param value that is set; empty: none is, or it is a secret
     * @param isBeyondLevel it is shown only once it is gone to
     * @param rank  how well it fits, 0 is best
     */
    public record Hit(Ref ref, Field<?> field, String label, String path, String value, boolean isBeyondLevel, int rank) {
    }

    /** A field of a row that is there, or a column of a table that has no rows. */
    private record Found(Scope scope, Field<?> field, Field<?> column, Ref ref, String path) {
        Field<?> named() {
            return column == null ? field : column;
        }
    }

    public Finder(Context context) {
        this.context = context;
        paths = new Paths(context.state());
        filters = Map.of(
                "@changed", found -> found.scope.row().raw(found.field) != null && found.field.preset().isPresent()
                        && !found.field.preset().get().equals(found.scope.row().raw(found.field)),
                "@error", found -> has(found, Severity.ERROR),
                "@warning", found -> has(found, Severity.WARNING),
                "@required", found -> found.field.need() == Need.ALWAYS,
                "@secret", found -> found.field.secret(),
                "@default", found -> found.scope.row().raw(found.field) == null && found.field.preset().isPresent(),
                "@notsent", found -> found.field.aid() || found.scope.row().parked(found.field).isPresent());
    }

    private boolean has(Found found, Severity severity) {
        return context.at(found.ref).stream().anyMatch(problem -> problem.severity() == severity);
    }

    /** How many fields can be found. */
    public static long count() {
        return count(Level.ALL);
    }

    /** How many of them that level shows. */
    public static long count(Level level) {
        return Catalogue.fields().filter(Field::leaf).filter(leaf -> !leaf.aid() && leaf.level().compareTo(level) <= 0).count();
    }

    /** The best first; of the same rank in the order of the draft. Nothing is found for nothing. */
    public List<Hit> find(String text) {
        var words = Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) return List.of();
        var filtered = words.stream().filter(word -> word.startsWith("@")).toList();
        var searched = words.stream().filter(word -> !word.startsWith("@")).toList();
        var hits = new ArrayList<Hit>();
        context.state().scopes().forEach(scope -> Snapshot.fields(scope.row()).stream().flatMap(field -> found(scope, field))
                .filter(found -> filtered.stream().allMatch(filter -> passes(found, filter)))
                .forEach(found -> hit(found, searched).ifPresent(hits::add)));
        if (filtered.isEmpty()) addons(searched).forEach(hits::add);
        return hits.stream().sorted(Comparator.comparingInt(Hit::rank)).toList();
    }

    /** A leaf, or a table; of a table without rows also its columns, since they stand nowhere else. */
    private Stream<Found> found(Scope scope, Field<?> field) {
        var ref = Ref.to(scope.row().id(), field);
        if (field.leaf()) return Stream.of(new Found(scope, field, null, ref, paths.of(ref)));
        if (field.kind() != Kind.ROWS) return Stream.empty();
        var own = Stream.of(new Found(scope, field, null, ref, paths.of(ref)));
        if (Snapshot.rows(scope, field).findAny().isPresent()) return own;
        return Stream.concat(own, field.rows().fields().stream().filter(Field::leaf)
                .map(column -> new Found(scope, field, column, ref, paths.of(ref) + "[]." + column.name())));
    }

    private boolean passes(Found found, String filter) {
        if (filter.startsWith("@step:")) return page(found).id().startsWith(filter.substring("@step:".length()));
        return filters.containsKey(filter) && found.column == null && filters.get(filter).test(found);
    }

    private static Form page(Found found) {
        return Catalogue.page(found.field);
    }

    private Optional<Hit> hit(Found found, List<String> words) {
        var ranks = words.stream().mapToInt(word -> rank(found, word)).toArray();
        var sum = 0;
        for (var rank : ranks) {
            if (rank == NOT_FOUND) return Optional.empty();
            sum += rank;
        }
        var field = found.named();
        var set = found.column == null && field.leaf() && !field.secret() ? found.scope.row().get(field) : Optional.empty();
        var value = set.map(now -> PlainValue.of(field, now)).map(now -> now.length() > MOST_VALUE ? now.substring(0, MOST_VALUE) + "…"
                : now);
        var label = found.column == null ? context.label(field) : context.label(found.field) + " › " + context.label(field);
        var isBeyond = found.field.level().compareTo(context.session().level.get()) > 0 && value.isEmpty();
        return Optional.of(new Hit(found.ref, field, label, found.path, value.orElse(""), isBeyond, sum));
    }

    /**
     * Label first, then name, then the rest of both, the page and the pool, the value, the help; the value of a secret is never looked
     * at.
     */
    private int rank(Found found, String word) {
        var field = found.named();
        var labels = Stream.of(Lang.values()).map(lang -> Texts.label(field, lang).toLowerCase(Locale.ROOT)).toList();
        if (labels.stream().anyMatch(label -> label.startsWith(word))) return 0;
        if (field.name().startsWith(word)) return 1;
        if (labels.stream().anyMatch(label -> label.contains(word)) || found.path.contains(word) || field.full().contains(word)
                || field.places().stream().anyMatch(place -> place.path().contains(word))) return 2;
        if (around(found).contains(word)) return 3;
        if (found.column == null && field.leaf() && !field.secret() && found.scope.row().get(field)
                .filter(value -> value.toString().toLowerCase(Locale.ROOT).contains(word)).isPresent()) return 4;
        return Stream.of(Lang.values()).map(lang -> Texts.fields(lang).find(field.full() + ".help").orElse(""))
                .anyMatch(help -> help.toLowerCase(Locale.ROOT).contains(word)) ? 5 : NOT_FOUND;
    }

    /** The names of its page in both languages, and of its pool. */
    private String around(Found found) {
        var step = "step." + Step.of(page(found)).id();
        var pages = Stream.of(Lang.values()).map(lang -> Texts.of(Session.class, lang).get(step));
        var pool = found.scope.chain().stream().filter(row -> row.form() == Catalogue.NODE_POOLS.pool)
                .flatMap(row -> row.get(Catalogue.NODE_POOLS.pool.name).stream());
        return String.join(" ", Stream.concat(pages, pool).toList()).toLowerCase(Locale.ROOT);
    }

    /** Add-ons that are known and not in the draft: the way to the page where they are added. */
    private Stream<Hit> addons(List<String> words) {
        var table = Ref.to(0, Catalogue.ADDONS.addons);
        var there = context.state().root().rows(Catalogue.ADDONS.addons).stream()
                .flatMap(row -> row.get(Catalogue.ADDONS.addon.name).stream()).toList();
        return Suggestions.KNOWN_ADDONS.stream().filter(name -> !there.contains(name))
                .filter(name -> words.stream().allMatch(word -> name.toLowerCase(Locale.ROOT).contains(word)))
                .map(name -> new Hit(table, Catalogue.ADDONS.addon.name, name, "addons[].name", "", false, 3 * words.size()));
    }
}
