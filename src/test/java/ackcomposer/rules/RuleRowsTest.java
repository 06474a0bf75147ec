package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
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
