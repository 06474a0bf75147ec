package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Paths;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of single values, from both sides: the first value outside and the last inside. */
class LimitRowsTest {
    private static final List<Arguments> FORBIDDEN = Mutations.limits().map(LimitRowsTest::somewhere).toList();

    static Stream<Arguments> forbidden() {
        return FORBIDDEN.stream();
    }

    static Stream<Arguments> allowed() {
        return Drafts.rows("accepted")
                .flatMap(row -> Stream.of(row[1].split(" \\| "))
                        .map(value -> somewhere(Mutation.of("", row[0] + "=" + value, "none none " + row[0]))));
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
        assertThat(Checker.check(snapshot)).filteredOn(problem -> problem.rule().startsWith("field."))
                .filteredOn(problem -> !List.of("field.unused", "field.required").contains(problem.rule()))
                .filteredOn(problem -> problem.at().stream().map(paths::of).anyMatch(at -> at.startsWith(path)))
                .extracting(problem -> problem.rule() + problem.words().args()).isEmpty();
    }
}
