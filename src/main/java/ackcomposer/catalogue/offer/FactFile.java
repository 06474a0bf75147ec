package ackcomposer.catalogue.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Facts that age, with the day on which they were read: lines of cells behind two comments, {@code # date} and {@code # source}, and
 * the names of the columns. A file of the same name under {@code facts} of the user's home counts if its own date is later.
 *
 * @param replaced whether it is the user's
 * @param rows     each with a cell for every column
 */
public record FactFile(String name, LocalDate date, String source, boolean replaced, List<List<String>> rows) {
    /** Every file there is. */
    public static final List<String> NAMES =
            List.of("versions", "releases", "regions", "addons", "names", "near-names", "image-types", "instance-types", "errors",
            "error-words");
    private static final Map<String, FactFile> READ = new ConcurrentHashMap<>();
    private static final Set<String> DAMAGED = ConcurrentHashMap.newKeySet();
    private static volatile Path folder;

    /** Looks for the user's own files there, from now on: to be called before any fact is asked for. */
    public static void alsoIn(Path facts) {
        folder = facts;
    }

    public static FactFile of(String name) {
        // Once, whichever thread asks first: a file that is damaged is named once.
        return READ.computeIfAbsent(name, any -> newest(any, folder, DAMAGED::add));
    }

    /** Those of all files that are the user's and could not be read, by their paths. */
    public static List<String> damaged() {
        // Without a folder of the user's there is none; then each is read when it is asked for.
        if (folder != null && Files.isDirectory(folder)) NAMES.forEach(FactFile::of);
        return DAMAGED.stream().sorted().toList();
    }

    /** The day on which the oldest facts were read. */
    public static LocalDate oldest() {
        return NAMES.stream().map(FactFile::of).map(FactFile::date).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static FactFile ours(String name) {
        var place = "/ackcomposer/catalogue/facts/" + name + ".tsv";
        try (var in = Objects.requireNonNull(FactFile.class.getResourceAsStream(place), place)) {
            return parsed(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Ours, or the user's where that is of a later day.
     *
     * @param theirs  null where there is no such folder
     * @param damaged takes the path of a file that cannot be read
     */
    static FactFile newest(String name, Path theirs, Consumer<String> damaged) {
        var ours = ours(name);
        var file = theirs == null ? null : theirs.resolve(name + ".tsv");
        if (file == null || !Files.exists(file)) return ours;
        try {
            var read = parsed(name, Files.readString(file), true);
            return read.date.isAfter(ours.date) ? read : ours;
        } catch (IOException | IllegalArgumentException | DateTimeParseException unreadable) {
            damaged.accept(file.toString());
            return ours;
        }
    }

    /** A file without a date, a column or a cell is damaged. */
    static FactFile parsed(String name, String text, boolean replaced) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var date = comment(lines, "# date").orElseThrow(() -> new IllegalArgumentException("no date"));
        var table = lines.stream().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t", -1))).toList();
        if (table.size() < 2 || table.stream().anyMatch(row -> row.size() != table.get(0).size()))
            throw new IllegalArgumentException("rows of other columns than the first");
        return new FactFile(name, LocalDate.parse(date), comment(lines, "# source").orElse(""), replaced, table.subList(1, table.size()));
    }

    private static Optional<String> comment(List<String> lines, String key) {
        return lines.stream().filter(line -> line.startsWith(key + "\t")).map(line -> line.substring(key.length() + 1).strip()).findFirst();
    }

    /** The first column. */
    public List<String> first() {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    /** The first cells of those rows whose second is that. */
    public List<String> where(String second) {
        return matching(second).map(row -> row.get(0)).toList();
    }

    private Stream<List<String>> matching(String second) {
        return rows.stream().filter(row -> row.get(1).equals(second));
    }

    /** The row whose first cell is that. */
    public Optional<List<String>> find(String first) {
        return rows.stream().filter(row -> row.get(0).equals(first)).findFirst();
    }

    /** Its day, as a message names it; with its name where it is the user's. */
    public String day() {
        return replaced ? date + " (facts/" + name + ".tsv)" : date.toString();
    }
}
