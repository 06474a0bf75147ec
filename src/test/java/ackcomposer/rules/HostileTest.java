package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.json.Codec;
import ackcomposer.json.Json;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a value is, every rule answers or is silent; none throws. */
class HostileTest {
    static Stream<Field<?>> fields() {
        return Samples.fields().filter(field -> !field.aid());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void noRuleThrowsWhateverThisFieldHolds(Field<?> field) {
        for (var value : Samples.HOSTILE) {
            var snapshot = Samples.read(Samples.around(field, value));
            var problems = Samples.check(snapshot);
            assertThat(problems).as("%s = %s", field, value).noneMatch(problem -> problem.words().key().equals("rule.failed"));
            problems.forEach(problem -> assertThat(problem.at()).isNotEmpty());
            assertThat(Json.text(Codec.request(snapshot))).isNotEmpty();
        }
    }

    @Test
    void fiveHundredPoolsAndAThousandLabelsAreChecked() {
        var labels = IntStream.range(0, 1000).mapToObj(i -> "{\"key\":\"k" + i + "\"}").collect(Collectors.joining(","));
        var pools = IntStream.range(0, 500).mapToObj(i -> "{\"nodepool_info\":{\"name\":\"p" + i + "\"},"
                + "\"kubernetes_config\":{\"labels\":[" + (i == 0 ? labels : "") + "]}}").collect(Collectors.joining(","));
        var problems = Samples.check(Samples.read("{\"nodepools\":[" + pools + "]}"));
        assertThat(problems).filteredOn(problem -> problem.rule().equals("field.required"))
                .filteredOn(problem -> problem.at().get(0).field().full().endsWith("instance_types")).hasSize(500);
        assertThat(Samples.fields().filter(field -> field.kind() == Kind.ROWS)).hasSize(9);
    }
}
