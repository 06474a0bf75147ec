package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Paths;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every row of the tables of rules a request that it refuses, and one close by that it accepts. */
class RuleRowsTest {

    static Stream<String[]> rows() {
        return Drafts.rows("rows");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rows")
    void refusesTheOneAndAcceptsTheOther(String id, String draft, String refused, String accepted) {
        var valid = Drafts.named(draft);
        assertThat(said(valid)).as("the valid request").doesNotContain(id);
        assertThat(said(Edits.of(refused).on(valid))).contains(id);
        assertThat(said(Edits.of(accepted).on(valid))).as("accepts").doesNotContain(id);
    }

    /** Of one place the rules stand in the order of their names, whichever found it first: a list does not jump while one types. */
    @Test
    void whatIsSaidStandsInOneOrder() {
        var ties = 0;
        for (var row : rows().toList()) {
            var snapshot = Edits.of(row[2]).on(Drafts.named(row[1])).snapshot();
            var places = new Paths(snapshot).order();
            var said = Samples.check(snapshot);
            for (var i = 1; i < said.size(); i++) {
                var one = said.get(i - 1);
                var other = said.get(i);
                assertThat(one.severity()).as(row[0]).isLessThanOrEqualTo(other.severity());
                if (one.severity() != other.severity()) continue;
                var step = places.compare(one.at().get(0), other.at().get(0));
                assertThat(step).as(row[0]).isNotPositive();
                if (step == 0) {
                    ties++;
                    assertThat(one.rule()).as(row[0]).isLessThanOrEqualTo(other.rule());
                }
            }
        }
        assertThat(ties).isPositive();
    }

    @Test
    void everyRuleHasARow() {
        var tried = rows().map(row -> row[0]).collect(Collectors.toSet());
        assertThat(Rules.ALL.stream().map(Rule::id).filter(id -> !tried.contains(id))
                .map(id -> "no row for " + id + " in " + Drafts.file("rows"))).isEmpty();
        Rules.ALL.stream().map(Rule::id).forEach(tried::remove);
        assertThat(tried).as("rows of %s for rules that are not there", Drafts.file("rows")).isEmpty();
    }

    @Test
    void everyRuleHasAnIdOfItsOwnThatBeginsWithItsNumber() {
        var seen = new HashSet<String>();
        assertThat(Rules.ALL.stream().map(Rule::id).filter(id -> !seen.add(id))).as("ids that stand twice").isEmpty();
        assertThat(Rules.ALL).allMatch(rule -> rule.number().matches("[RC]\\d+|field\\.(condition|unique|unused)|contract\\.retired"),
                "has a stable number");
        assertThat(Rules.ALL).allMatch(rule -> rule.id().matches(rule.number() + "(\\.[a-z0-9_]+)+"), "begins with its number");
    }

    /** Ids of the rules that speak. */
    private static List<String> said(Body body) {
        return Samples.check(body.snapshot()).stream().map(problem -> problem.said().id()).toList();
    }
}
