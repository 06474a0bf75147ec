package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Paths;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests of the kinds that the service is known to take, or to refuse: an error stands where it refuses, and nowhere else. */
class PracticeTest {

    static Stream<String[]> requests() {
        return new String(Samples.bytes("practice.tsv"), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("# "))
                .map(line -> (line + "\t").split("\t", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void anErrorStandsWhereTheServiceRefusesAndNowhereElse(String what, String request, String errors) {
        var draft = Samples.read(request);
        var paths = new Paths(draft);
        assertThat(Samples.check(draft).stream().filter(Problem::isError).map(problem -> problem.rule() + " "
                + problem.at().stream().map(paths::of).collect(Collectors.joining(",")))).as(what)
                .containsExactlyElementsOf(errors.isEmpty() ? List.of() : List.of(errors.split("\\|")));
    }

    static Stream<String[]> sound() {
        return Drafts.rows("sound");
    }

    /** Each of a kind that is on record as taken, with what that kind has that others forbid. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void nothingIsAnErrorThatTheServiceTakes(String what, String draft, String edits) {
        assertThat(said(Edits.of(edits).on(Drafts.named(draft)))).as(what).noneMatch(problem -> problem.startsWith("error "));
    }

    static Stream<String[]> mistakes() {
        return Drafts.rows("mistakes");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsFoundAtItsPlaceAndAsLoudAsItIs(String what, String draft, String edits, String problem) {
        assertThat(said(Drafts.named(draft))).as("before").doesNotContain(problem);
        assertThat(said(Edits.of(edits).on(Drafts.named(draft)))).as(what).contains(problem);
    }

    /** Of those that are about reading and telling, not about a request: ProblemGroupTest, VerbsTest and ReaderTest have them. */
    private static final Set<Integer> ELSEWHERE = Set.of(22, 24, 29, 39);

    static Stream<String[]> rowsOfThePage() {
        return Drafts.rows("practice");
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("rowsOfThePage")
    void aRowOfThePageTakesTheOneAndTellsOfTheOther(String row, String draft, String accepted, String refused, String problem) {
        assertThat(said(Edits.of(accepted).on(Drafts.named(draft)))).as("accepted").doesNotContain(problem);
        assertThat(said(Edits.of(refused).on(Drafts.named(draft)))).as("refused").contains(problem);
    }

    @Test
    void everyRowOfThePageIsThere() {
        var there = rowsOfThePage().map(row -> Integer.parseInt(row[0].substring(1))).collect(Collectors.toSet());
        assertThat(IntStream.rangeClosed(1, 41).filter(row -> !there.contains(row) && !ELSEWHERE.contains(row)).mapToObj(row -> "P" + row))
                .isEmpty();
    }

    @Test
    void thereAreEnoughOfBoth() {
        assertThat(sound().count()).isGreaterThanOrEqualTo(40);
        assertThat(mistakes().count()).isGreaterThanOrEqualTo(60);
    }

    private static List<String> said(Body body) {
        var draft = body.snapshot();
        var paths = new Paths(draft);
        return Samples.check(draft).stream().map(problem -> problem.severity().word() + " " + problem.rule() + " "
                + problem.at().stream().map(paths::of).collect(Collectors.joining(","))).toList();
    }
}
