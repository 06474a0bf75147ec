package ackcomposer.view.dialog;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each parameter that the other form treats differently is named: what happens to it, from where to where, why, and how that is known. */
class ReportPaneTest {
    private static final String SAMPLE = new String(Samples.bytes("sample.json"), StandardCharsets.UTF_8);

    private final List<String> told = new ArrayList<>();
    private Rig rig;
    private ReportPane pane;

    private void report(Snapshot draft) {
        rig = Rig.of(draft);
        pane = rig.show(context -> new ReportPane(context, () -> told.add("closed in " + context.state().contract().year())));
    }

    private void report() {
        report(Samples.read(Samples.valid()));
    }

    private List<String> words(String style) {
        return Rig.styled(pane, style).stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void whatBecomesOfParametersStandsOnceAboveThem() {
        report();
        assertThat(Rig.words(pane)).containsSubsequence("renamed", "5 parameters", "master_count", "→ control_plane_config.size",
                "Renamed and moved in the 2026 format. [1]", "master_vswitch_ids", "→ vswitch_ids", "moved", "2 parameters", "Sources",
                "[1] npm @alicloud/cs20151215@7.2.0, 2026-08-22",
                "[2] ACK OpenAPI parameter changes and deprecation, 2025-12-23; npm @alicloud/cs20151215@7.2.0, 2026-08-22");
        assertThat(words("pill")).containsExactly("renamed", "moved");
        assertThat(words("mono")).hasSize(14).containsSubsequence("key_pair", "→ control_plane_config.key_pair");
        assertThat(words("muted")).as("each reason once for each kind").hasSizeLessThan(5);
    }

    @Test
    void whatMayGoWrongComesFirstAndSourcesOnceAndLast() {
        report(Samples.read(SAMPLE));
        assertThat(words("pill")).containsExactly("no longer sent", "meaning changed", "unverified", "renamed", "moved");
        assertThat(words("hint")).filteredOn(words -> words.contains("cs20151215")).doesNotHaveDuplicates()
                .allMatch(words -> words.startsWith("["));
        assertThat(words("muted")).allMatch(words -> words.matches("(?s).*\\[\\d]"));
    }

    @Test
    void theTitleNamesBothForms() {
        report();
        assertThat(words("dialog-title")).containsExactly("Migration report: 2024 to 2026");
        assertThat(((Button) rig.find("report_switch")).getText()).isEqualTo("Switch to the 2026 format");
        report(Samples.read(Samples.managed()).in(Contract.FORM_2026));
        assertThat(words("dialog-title")).containsExactly("Migration report: 2026 to 2024");
        assertThat(((Button) rig.find("report_switch")).getText()).isEqualTo("Switch to the 2024 format");
    }

    @Test
    void saysThatNothingDiffers() {
        report(Samples.read(Samples.managed()).in(Contract.FORM_2026));
        assertThat(words("hint")).containsExactly("None of the parameters set here differ between the two formats.");
        assertThat(Rig.styled(pane, "pill")).isEmpty();
        report();
        assertThat(words("hint")).doesNotContain("None of the parameters set here differ between the two formats.");
    }

    @ParameterizedTest
    @CsvSource({"moved, note", "renamed, note", "copied, note", "no longer sent, warning", "meaning changed, warning",
            "unverified, warning"})
    void whatMayGoWrongLooksLikeAWarning(String word, String style) {
        report(word.equals("copied") ? Samples.read(Samples.valid()).set(0, ADDONS.cloudMonitor, true) : Samples.read(SAMPLE));
        assertThat(Rig.styled(pane, "pill")).filteredOn(pill -> ((Label) pill).getText().equals(word)).hasSize(1)
                .allMatch(pill -> pill.getStyleClass().contains(style) && pill.getStyleClass().size() == 3);
    }

    @Test
    void whatGoesNowhereHasOnlyThePlaceThatItHas() {
        report(Samples.read(SAMPLE));
        assertThat(words("mono")).noneMatch(path -> path.contains("null"));
        var from = words("mono").indexOf("load_balancer_spec");
        assertThat(words("mono").get(from + 1)).as("nowhere").isEmpty();
    }

    @Test
    void writingTheOtherFormClosesFirst() {
        report();
        rig.click(rig.find("report_switch"));
        assertThat(told).containsExactly("closed in 2024");
        assertThat(rig.session.draft.state().contract()).isEqualTo(Contract.FORM_2026);
    }

    @Test
    void closeHasTheKeyboardAndTakesEscape() {
        report();
        assertThat(pane.getId()).isEqualTo("report");
        rig.focus(rig.find("report_switch"));
        rig.act(pane::requestFocus);
        assertThat(rig.focused()).isSameAs(rig.find("report_close"));
        assertThat(((Button) rig.find("report_close")).getText()).isEqualTo("Close");
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("closed in 2024");
        assertThat(rig.session.draft.state().contract()).isEqualTo(Contract.FORM_2024);
        assertThat(Rig.styled(pane, "accent")).containsExactly(rig.find("report_switch"));
    }

    @Test
    void isHigherTheMoreItSaysAndThenScrolls() {
        report(Samples.read(Samples.managed()).in(Contract.FORM_2026));
        var low = pane.getHeight();
        assertThat(low).isLessThan(250);
        report(Samples.read(SAMPLE));
        assertThat(pane.getHeight()).isGreaterThan(low + 250).isLessThan(600);
        assertThat(pane.getStyleClass()).contains("dialog", "report");
        assertThat(Rig.styled(pane, "dialog-buttons")).hasSize(1);
        assertThat(Rig.fromTheRight(rig.find("report_switch"), pane)).isBetween(0.0, 50.0);
    }

    @Test
    void nothingIsWiderThanWhatIsSeen() {
        report(Samples.read(SAMPLE));
        rig.width(pane, 420);
        assertThat(Rig.cut(pane)).isEmpty();
        var rows = (Region) Rig.styled(pane, "report-rows").get(0);
        var scroll = Rig.all(pane, ScrollPane.class).get(0);
        assertThat(rows.getWidth()).isLessThanOrEqualTo(scroll.getViewportBounds().getWidth() + 1);
    }
}
