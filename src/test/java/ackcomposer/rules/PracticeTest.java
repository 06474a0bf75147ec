package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Paths;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .containsExactlyElementsOf(errors.isEmpty() ? List.of() : List.of(errors));
    }
}
