package ackcomposer.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Finding;
import ackcomposer.catalogue.field.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A window opens at a time, for some hours, once a week; what is nearly so has a cure. */
class MaintenanceWindowTest {

    private static Finding only(Check<String> check, String text) {
        var found = check.of(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(found.get(0).rule()).isEqualTo("pattern");
        return found.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03:00:00Z", "23:59:59Z", "19:00:00Z", "2026-12-01T03:00:00.000+08:00", "2026-12-01T03:00:00Z"})
    void opensAt(String text) {
        assertThat(MaintenanceWindow.opening().of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00:00Z", "3:00:00Z", "03:00", "03:60:00Z", "2026-13-01T03:00:00Z", "tomorrow", ""})
    void doesNotOpenAt(String text) {
        assertThat(only(MaintenanceWindow.opening(), text).key()).isEqualTo("check.opening");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1h", "9h", "10h", "24h"})
    void lasts(String text) {
        assertThat(MaintenanceWindow.duration().of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 3h", "3H, 3h", "24 h, 24h", "0h, ", "25h, ", "3m, ", "h, "})
    void doesNotLast(String text, String cure) {
        assertThat(only(MaintenanceWindow.duration(), text).fix().orElse(null)).isEqualTo(cure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TH", "INTERVAL=2;FREQ=WEEKLY"})
    void comesBack(String text) {
        assertThat(MaintenanceWindow.recurrence().of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FREQ=WEEKLY;COUNT=3, FREQ=WEEKLY", "FREQ=WEEKLY;UNTIL=20270101;BYDAY=MO, FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY, ",
        "WEEKLY, ", "FREQ=WEEKLY;byday=mo, ", "FREQ=WEEKLY;BYDAY, "})
    void doesNotComeBack(String text, String cure) {
        assertThat(only(MaintenanceWindow.recurrence(), text).fix().orElse(null)).isEqualTo(cure);
    }
}
