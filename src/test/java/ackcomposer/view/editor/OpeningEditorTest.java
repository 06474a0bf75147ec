package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Ref;
import ackcomposer.view.parts.Unbroken;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time of day is typed and a moment is written, with the day and the offset that were there. */
class OpeningEditorTest {
    private final Edited<String> edited = Edited.of(ADVANCED.windowTime, "2026-12-01T03:00:00.000+02:00");
    private final TextField line = edited.part(TextField.class);

    private static Label hint(Edited<?> edited) {
        return edited.parts(Label.class).get(0);
    }

    private static void zone(Edited<?> edited, String zone) {
        edited.rig.set(Ref.to(0, ADVANCED.timezone), ADVANCED.timezone, zone);
    }

    @Test
    void showsTheTimeAndHowItIsWritten() {
        assertThat(line.getText()).isEqualTo("03:00");
        assertThat(Unbroken.plain(hint(edited).getText())).isEqualTo("Sent as 2026-12-01T03:00:00.000+02:00");
        assertThat(edited.value()).isEqualTo("2026-12-01T03:00:00.000+02:00");
    }

    @ParameterizedTest
    @CsvSource({"4:30, 2026-12-01T04:30:00.000+02:00", "23:59:58, 2026-12-01T23:59:58.000+02:00", "25:00, 25:00", "x, x",
        "2027-01-01T01:00:00.000Z, 2027-01-01T01:00:00.000Z", "' 05:00 ', 2026-12-01T05:00:00.000+02:00"})
    void whatIsTypedIsMeantAsATimeOfThatDay(String typed, String value) {
        edited.rig.enter(line, typed);
        assertThat(edited.value()).isEqualTo(value);
    }

    @Test
    void whatIsTypedStaysWhileItMeansTheValue() {
        edited.rig.enter(line, "4:30");
        assertThat(line.getText()).isEqualTo("4:30");
        edited.rig.enter(line, " 4:30");
        assertThat(line.getText()).isEqualTo(" 4:30");
        edited.set("2026-12-01T05:00:00.000+02:00");
        assertThat(line.getText()).isEqualTo("05:00");
    }

    @Test
    void theDayAndTheOffsetStayWhileTheTimeIsTypedAnew() {
        edited.rig.enter(line, "");
        assertThat(edited.value()).isNull();
        edited.rig.enter(line, "0");
        assertThat(edited.value()).isEqualTo("0");
        edited.rig.enter(line, "06:15");
        assertThat(edited.value()).isEqualTo("2026-12-01T06:15:00.000+02:00");
        edited.rig.enter(line, " ");
        assertThat(edited.value()).isNull();
    }

    @Test
    void theFirstTimeHasTheOffsetOfTheClustersZone() {
        var fresh = Edited.of(ADVANCED.windowTime);
        assertThat(hint(fresh).getText()).contains("Asia/Shanghai is assumed");
        zone(fresh, "Asia/Tokyo");
        assertThat(hint(fresh).getText()).isEqualTo("Time of day in Asia/Tokyo, such as 03:00");
        fresh.rig.enter(fresh.part(TextField.class), "03:00");
        assertThat((String) fresh.value()).matches("20\\d\\d-\\d\\d-\\d\\dT03:00:00.000\\+09:00");
    }

    @ParameterizedTest
    @CsvSource({"''", "Nowhere/City"})
    void withoutAZoneThatOneKnowsTheUsualOneIsAssumed(String zone) {
        var fresh = Edited.of(ADVANCED.windowTime);
        zone(fresh, zone.isEmpty() ? null : zone);
        fresh.rig.enter(fresh.part(TextField.class), "03:00");
        assertThat((String) fresh.value()).endsWith("T03:00:00.000+08:00");
    }

    @Test
    void whatIsNoMomentIsShownAsItCame() {
        edited.set("later");
        assertThat(line.getText()).isEqualTo("later");
        assertThat(hint(edited).getText()).startsWith("Time of day");
        edited.foreign(Edited.JSON.numberNode(3));
        assertThat(line.getText()).isEqualTo("3");
        edited.set(null);
        assertThat(line.getText()).isEmpty();
        edited.undo();
        assertThat(edited.canRedo()).isTrue();
    }

    @Test
    void saysHowATimeIsTyped() {
        assertThat(line.getPromptText()).isEqualTo("e.g. 03:00");
        assertThat(line.getStyleClass()).contains("mono");
        assertThat(hint(edited).getStyleClass()).contains("hint");
        assertThat(hint(edited).isWrapText()).isTrue();
        assertThat(hint(edited).getMinHeight()).isEqualTo(Region.USE_PREF_SIZE);
        assertThat(edited.target()).isSameAs(line);
    }
}
