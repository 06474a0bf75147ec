package ackcomposer.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @ParameterizedTest
    @CsvSource({"2026-12-01T03:00:00.000+08:00,2026-12-01T03:00:00.000+08:00", "2026-12-01T03:00:00+08:00,2026-12-01T03:00:00.000+08:00",
        "2026-12-01T03:00:00Z,2026-12-01T03:00:00.000+00:00", "2026-12-01T03:00:59.5-03:30,2026-12-01T03:00:59.500-03:30"})
    void aMomentIsReadAndWritten(String text, String written) {
        assertThat(Opening.parse(text).map(Opening::text)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03:00", "03:00:00Z", "2026-02-30T03:00:00Z", "2026-12-01 03:00:00Z", "2026-12-01T24:00:00Z",
            "2026-12-01T03:00:00", "2026-12-01T03:00:00+20:00"})
    void anythingElseIsNoMoment(String text) {
        assertThat(Opening.parse(text)).isEmpty();
    }

    @Test
    void anotherTimeKeepsTheDayAndTheOffset() {
        var opening = Opening.parse("2026-12-01T03:00:00+08:00").orElseThrow();
        assertThat(opening.offset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(opening.at(LocalTime.of(23, 5)).text()).isEqualTo("2026-12-01T23:05:00.000+08:00");
    }

    @Test
    void aTimeOfDayHasHoursAndMinutes() {
        assertThat(Opening.timeOfDay("3:00")).contains(LocalTime.of(3, 0));
        assertThat(Opening.timeOfDay("03:00")).contains(LocalTime.of(3, 0));
        assertThat(Opening.timeOfDay("23:59:59")).contains(LocalTime.of(23, 59, 59));
        for (var wrong : new String[] {"", "3", "24:00", "3:60", "03:00Z", "123:00"})
            assertThat(Opening.timeOfDay(wrong)).as(wrong).isEmpty();
    }
}
