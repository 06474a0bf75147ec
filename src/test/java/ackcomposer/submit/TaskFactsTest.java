package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stage that the service names apart is the last one of its list that has begun, by its time or by its state. */
class TaskFactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"start_time\":\"10:00\"|masters;",
        "\"state\":\"running\"|masters;",
        "\"state\":\"running\",\"start_time\":\"10:00\"|masters;",
        "\"message\":\"later\"|;;masters"})
    void namesTheLastThatHasBegun(String said, String names) {
        var facts = TaskFacts.read("{\"state\":\"running\",\"current_stage\":\"masters\",\"stages\":[{" + said + "},{}]}");
        assertThat(facts.stages()).extracting(Stage::name).containsExactly(names.split(";", -1));
    }
}
