package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several requests in a text ten are named by their lines, and that there are more. */
class FaultTest {

    @ParameterizedTest
    @CsvSource({"2, false", "10, false", "11, true"})
    void ofManyRequestsTenAreNamed(int requests, boolean hasMore) {
        var fault = Fault.several(IntStream.rangeClosed(1, requests).mapToObj(line -> new TextPosition(10 * line, 1)).toList());
        var words = fault.words().in(Lang.EN);
        assertThat(words.contains("…")).as(words).isEqualTo(hasMore);
        assertThat(words).contains("10, 20").contains(String.valueOf(requests));
        assertThat(words.contains("110")).as("the eleventh").isFalse();
        assertThat(fault.choices()).hasSize(requests);
        assertThat(fault.line()).isEqualTo(20);
    }
}
