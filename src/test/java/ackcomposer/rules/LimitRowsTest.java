package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of single values, from both sides: the first value outside and the last inside. */
class LimitRowsTest {
    /** What a rule of its own or a wrong type says; RuleRowsTest and Mutations have those. */
    private static final Set<String> NO_LIMITS = Set.of("field.type", "field.unused", "field.near", "field.placeholder");
    private static final List<Arguments> FORBIDDEN = Stream.concat(Mutations.limits().map(LimitRowsTest::somewhere),
            Drafts.rows("limits-later").flatMap(row -> Mutations.limit(row, "").map(mutation -> Arguments.of(row[3], mutation)))).toList();
    private static final List<Arguments> ALLOWED = Stream.concat(
            Drafts.rows("accepted").flatMap(LimitRowsTest::accepted).map(LimitRowsTest::somewhere),
            Drafts.rows("accepted-later").flatMap(row -> accepted(row).map(mutation -> Arguments.of(row[2], mutation)))).toList();

    static Stream<Arguments> forbidden() {
        return FORBIDDEN.stream();
    }

    static Stream<Arguments> allowed() {
        return ALLOWED.stream();
    }

    private static Stream<Mutation> accepted(String[] row) {
        return Stream.of(row[1].split(" \\| ")).map(value -> Mutation.of("", row[0] + "=" + value, "none none " + row[0]));
    }

    /** The first valid draft that it fits. */
    private static Arguments somewhere(Mutation mutation) {
        return Drafts.VALID.keySet().stream()
                .flatMap(name -> Mutant.fitting(mutation, name).map(fit -> Arguments.of(name, fit))).findFirst()
                .orElseThrow(() -> new AssertionError("fits no draft: " + mutation.expected() + " " + mutation.edits().steps()));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void aForbiddenValueIsFoundAtItsPlace(String draft, Mutation mutation) {
        assertThat(Mutant.of(draft, mutation).missed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void nothingIsSaidOfAnAllowedValue(String draft, Mutation mutation) {
        var snapshot = Mutant.of(draft, mutation).body().snapshot();
        var paths = new Paths(snapshot);
        var path = mutation.expected().split(" ")[2];
        assertThat(Samples.check(snapshot)).filteredOn(problem -> problem.rule().startsWith("field."))
                .filteredOn(problem -> !List.of("field.unused", "field.required", "field.condition").contains(problem.rule()))
                .filteredOn(problem -> problem.at().stream().map(paths::of).anyMatch(at -> at.startsWith(path)))
                .extracting(problem -> problem.rule() + problem.words().args()).isEmpty();
    }

    @Test
    void everyLimitOfAFieldHasARow() {
        var tried = FORBIDDEN.stream().map(row -> ((Mutation) row.get()[1]).expected().split(" "))
                .map(said -> said[1] + " of " + full(said[2])).collect(Collectors.toSet());
        var limits = new LimitEntries().all().filter(entry -> !NO_LIMITS.contains(entry.id())).flatMap(entry -> entry.paths().stream()
                .map(path -> Catalogue.find(path).orElseThrow()).filter(field -> canBreak(field, entry.id()))
                .map(field -> entry.id() + " of " + field));
        assertThat(limits.filter(limit -> tried.stream().noneMatch(one -> one.equals(limit) || one.startsWith(limit + "[]")))
                .map(limit -> "no row for " + limit + " in " + Drafts.file("limits") + ", or limits-later.tsv")).isEmpty();
    }

    /** An aid comes from no request; a list that is written with commas has one part at least. */
    private static boolean canBreak(Field<?> field, String word) {
        return !field.aid() && !(field.wire() == Wire.COMMA && word.equals("field.count"));
    }

    @Test
    void everyFieldWithALimitHasARowOfWhatItAccepts() {
        var tried = ALLOWED.stream().map(row -> full(((Mutation) row.get()[1]).edits().steps().get(0).path())).collect(Collectors.toSet());
        assertThat(Catalogue.fields().filter(field -> !field.aid() && !field.checks().isEmpty() && !isTried(tried, field))
                .map(field -> "no row for " + field + " in " + Drafts.file("accepted") + ", or accepted-later.tsv")).isEmpty();
    }

    /** A column by itself, or with its table. */
    private static boolean isTried(Set<String> tried, Field<?> field) {
        return tried.contains(field.full())
                || field.newer() && field.owner().table().filter(table -> tried.contains(table.full())).isPresent();
    }

    private static String full(String path) {
        return path.replaceAll("\\[\\d+]", "[]");
    }
}
