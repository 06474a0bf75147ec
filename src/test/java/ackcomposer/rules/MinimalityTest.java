package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every set of places that a rule reports is a smallest one: each field of it, put right alone, makes the problem go away.
 *
 * <p>Where a set may be doubted: R42 names {@code snat_entry} and the pool's {@code internet_charge_type}, because either, set,
 * is a way out. R7 names the pod CIDR and the mask, R12 the count and the list: they are compared, and either side can follow the
 * other. Absent fields are named where it is their value that is missing.
 */
class MinimalityTest {

    @Test
    void oneChangedFieldPutRightClearsTheProblem() {
        assertThat(Mutant.singles(1200).stream().flatMap(mutant -> Irreducible.of(mutant.body()).stream()
                .filter(named -> mutant.mutations().get(0).edits().steps().size() == 1 && named.isNewTo(mutant.valid()))
                .flatMap(named -> named.unmovedBy(mutant.body(), mutant.valid()).stream()
                        .map(path -> mutant.shown(mutant.mutations().get(0)) + " at " + named.paths() + " by " + path))))
                .isEmpty();
    }

    /** A value that is compared with another changed value need not fit as it was: then another value of that one field has to. */
    @Test
    void anyFieldOfASetPutRightAloneClearsTheProblem() {
        var mutants = Mutant.doubles(1000);
        assertThat(mutants.stream().flatMap(mutant -> Irreducible.of(mutant.body()).stream()).map(named -> named.problem().words().key())
                .distinct()).hasSizeGreaterThan(20);
        assertThat(mutants.stream().flatMap(mutant -> Irreducible.of(mutant.body()).stream()
                .flatMap(named -> named.unmovedBy(mutant.body(), mutant.valid()).stream().filter(path -> named.isIdle(mutant.body(), path))
                        .map(path -> mutant.shown(mutant.mutations().get(0)) + " at " + named.problem().rule() + named.paths() + " by "
                                + path)))).isEmpty();
    }

    static Stream<String[]> conflicts() {
        return Drafts.rows("conflicts");
    }

    /** Every field of the set differs from the valid request, and the valid value of any one clears the problem. */
    @ParameterizedTest
    @MethodSource("conflicts")
    void theValidValueOfAnyOneFieldIsEnough(String draft, String edits, String rule, String paths) {
        var valid = Drafts.VALID.get(draft);
        var mutant = Edits.of(edits).on(valid);
        var named = Irreducible.of(mutant).stream()
                .filter(found -> found.problem().rule().equals(rule) && String.join(" ", found.paths()).equals(paths)).findFirst();
        assertThat(named).as(Irreducible.of(mutant).stream().map(found -> found.problem().rule() + " " + found.paths()).toList().toString())
                .isPresent();
        assertThat(named.get().paths()).allMatch(path -> !mutant.get(path).equals(valid.get(path)));
        assertThat(named.get().unmovedBy(mutant, valid)).isEmpty();
    }
}
