package ackcomposer.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which releases can be created, how long each is supported, and which ids of it were seen. */
class ReleasesTest {

    @ParameterizedTest
    @CsvSource({"1.35.2-aliyun.1, 1.35", "1.36.1, 1.36", "1.35, ", "nonsense, "})
    void theReleaseOfAnId(String version, String minor) {
        assertThat(Releases.minor(version)).isEqualTo(Optional.ofNullable(minor));
    }

    @Test
    void theThreeNewestAreOpen() {
        assertThat(Releases.open()).containsExactly("1.37", "1.36", "1.35");
        assertThat(Releases.knows("1.12")).isTrue();
        assertThat(Releases.knows("1.29")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.35, 2027-02-28", "1.26, 2025-04-30", "1.24, 2024-09-30", "1.37, ", "1.29, "})
    void supportEndsOnADayOrWithAMonth(String minor, LocalDate end) {
        assertThat(Releases.end(minor)).isEqualTo(Optional.ofNullable(end));
    }

    @ParameterizedTest
    @CsvSource({"1.35, 1.35.1-aliyun.1", "1.34, 1.34.1-aliyun.1", "1.3, ", "1.29, "})
    void theLowestIdThatWasSeen(String minor, String lowest) {
        assertThat(Releases.lowest(minor)).isEqualTo(Optional.ofNullable(lowest));
    }

    @ParameterizedTest
    @CsvSource({"1.34.3-aliyun.1, 1.34.10-aliyun.1, true", "1.34.10-aliyun.1, 1.34.3-aliyun.1, false",
        "1.34.3-aliyun.1, 1.34.3-aliyun.1, false", "1.34.3-aliyun.1, 1.34.3-aliyun.2, true"})
    void idsAreComparedByTheirNumbers(String one, String other, boolean lower) {
        assertThat(Releases.isLower(one, other)).isEqualTo(lower);
    }

    @Test
    void theNewestIdStandsFirstAndTheDayIsThatOfTheFile() {
        assertThat(Releases.VERSIONS.get(0)).isEqualTo("1.37.1-aliyun.1");
        assertThat(Releases.day()).isEqualTo("2026-11-24");
    }

    @Test
    void howLongAVersionIsSupportedIsSaidAsPrinted() {
        assertThat(Releases.support("1.26.3-aliyun.1").orElseThrow().in(Lang.EN)).contains("2025-04").doesNotContain("2025-04-30");
        assertThat(Releases.support("1.37.1-aliyun.1").orElseThrow().in(Lang.EN)).doesNotContain("202");
        assertThat(Releases.support("1.29.1-aliyun.1")).isEmpty();
    }
}
