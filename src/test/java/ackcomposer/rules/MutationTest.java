package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Requests that were valid, broken in one or two places: what the reference forbids is found, where it is. */
class MutationTest {
    private static final int SINGLES = 1200;
    private static final int DOUBLES = 1000;
    /** R9 says that there is no limit; R5, R6, R33 and R34 are limits of one value and are reported as {@code field.*}. */
    private static final List<String> NO_RULE_OF_ITS_OWN = List.of("R5", "R6", "R9", "R33", "R34");

    @Test
    void noValidDraftHasAnError() {
        assertThat(Drafts.VALID).hasSizeGreaterThanOrEqualTo(30);
        Drafts.VALID.forEach((name, body) -> assertThat(Samples.check(body.snapshot())).as(name).filteredOn(Problem::isError)
                .extracting(problem -> problem.rule() + " " + problem.at()).isEmpty());
    }

    @Test
    void everyMutationFitsSomeValidDraft() {
        assertThat(Mutations.ALL.stream()
                .filter(mutation -> Drafts.VALID.keySet().stream().noneMatch(name -> Mutant.fitting(mutation, name).findAny().isPresent()))
                .map(mutation -> mutation.guards() + " " + mutation.expected())).isEmpty();
    }

    @Test
    void everyRuleIsBrokenBySomeMutation() {
        var broken = Mutations.ALL.stream().map(Mutation::rule).collect(Collectors.toCollection(TreeSet::new));
        var numbers = Stream.concat(Rules.ALL.stream().map(Rule::number),
                IntStream.rangeClosed(1, 42).mapToObj(i -> "R" + i).filter(rule -> !NO_RULE_OF_ITS_OWN.contains(rule)));
        assertThat(numbers.distinct().filter(number -> !broken.contains(number))
                .map(number -> "no row for " + number + " in " + Drafts.file("rules"))).isEmpty();
        assertThat(broken).contains("field.type", "field.required", "field.pattern", "field.length", "field.range", "field.choice",
                "field.count", "field.unique", "field.encoding", "field.placeholder");
    }

    @Test
    void findsEveryMutantAtItsPlace() {
        assertFound(Mutant.singles(SINGLES));
    }

    @Test
    void findsBothMutationsOfEveryPair() {
        assertFound(Mutant.doubles(DOUBLES));
    }

    private static void assertFound(List<Mutant> mutants) {
        var expected = mutants.stream().mapToInt(mutant -> mutant.mutations().size()).sum();
        var missed = mutants.stream().flatMap(mutant -> mutant.missed().stream().map(mutant::shown)).toList();
        assertThat(missed).as("%d of %d found; missed:%n%s", expected - missed.size(), expected, String.join("\n", missed)).isEmpty();
    }
}
