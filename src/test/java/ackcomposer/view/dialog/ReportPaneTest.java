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
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each parameter that the other form treats differently has a row: what happens to it, from where to where, why, and how that is known. */
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
    void aRowSaysWhatBecomesOfAParameterAndWhy() {
        report();
        assertThat(Rig.words(pane)).containsSequence("renamed", "master_vswitch_ids  →  vswitch_ids",
                "Renamed and moved in the 2026 format.",
                "ACK OpenAPI parameter changes and deprecation, 2025-12-23; npm @alicloud/cs20151215@7.2.0, 2026-08-22");
        assertThat(words("pill")).containsExactly("renamed", "moved", "renamed", "renamed", "renamed", "renamed", "moved");
        assertThat(words("mono")).hasSize(7).contains("key_pair  →  control_plane_config.key_pair");
        assertThat(words("hint")).hasSize(7);
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
        assertThat(Rig.styled(pane, "pill")).filteredOn(pill -> ((Label) pill).getText().equals(word)).isNotEmpty()
                .allMatch(pill -> pill.getStyleClass().contains(style) && pill.getStyleClass().size() == 3);
    }

    @Test
    void whatGoesNowhereHasOnlyThePlaceThatItHas() {
        report(Samples.read(SAMPLE));
        assertThat(words("mono")).noneMatch(path -> path.contains("null")).anyMatch(path -> !path.contains("→"));
        assertThat(words("mono")).filteredOn(path -> path.contains("→")).noneMatch(path -> path.split(" {2}→ {2}")[0]
                .equals(path.split(" {2}→ {2}")[1]));
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
        var scroll = Rig.all(pane, ScrollPane.class).get(0);
        assertThat(scroll.getPrefViewportHeight()).isEqualTo(60);
        report();
        assertThat(pane.getHeight()).isGreaterThan(low + 250).isLessThan(600);
        assertThat(Rig.all(pane, ScrollPane.class).get(0).getPrefViewportHeight()).isEqualTo(400);
        assertThat(pane.getStyleClass()).contains("dialog", "report");
        assertThat(Rig.styled(pane, "dialog-buttons")).hasSize(1);
        assertThat(Rig.fromTheRight(rig.find("report_switch"), pane)).isBetween(0.0, 50.0);
    }

    @Test
    void theReasonHasTheWidthThatTheWordBeforeItLeaves() {
        report();
        rig.width(pane, 420);
        assertThat(Rig.cut(pane)).isEmpty();
        var grid = (GridPane) Rig.styled(pane, "report-rows").get(0);
        var scroll = Rig.all(pane, ScrollPane.class).get(0);
        assertThat(grid.getWidth()).as("never wider than what is seen").isLessThanOrEqualTo(scroll.getViewportBounds().getWidth() + 1);
        assertThat(Rig.styled(pane, "pill")).allMatch(pill -> GridPane.getValignment(pill) == VPos.TOP);
        rig.width(pane, 800);
        assertThat(Rig.fromTheRight(Rig.styled(pane, "report-rows").get(0).lookup(".hint").getParent(), grid)).isLessThan(30);
    }
}
