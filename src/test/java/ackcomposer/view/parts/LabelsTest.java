package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** Words do not break inside a date, wrap where they are many, and say themselves in full where they are cut. */
class LabelsTest {
    private final Rig rig = Rig.fresh();
    private final Label label = new Label("a name that is rather long");

    private StackPane room;

    private void cutWhereItIs() {
        room = rig.show(context -> {
            Labels.tipWhereCut(label);
            return new StackPane(label);
        });
    }

    @Test
    void aTipIsThereOnlyWhileTheLabelIsCut() {
        cutWhereItIs();
        assertThat(label.getMinWidth()).isZero();
        assertThat(label.getTooltip()).as("there is room").isNull();
        rig.width(room, 40);
        assertThat(Seen.tip(label)).isEqualTo("a name that is rather long");
        rig.width(room, 400);
        assertThat(label.getTooltip()).isNull();
    }

    @Test
    void theTipFollowsTheWords() {
        cutWhereItIs();
        rig.width(room, 60);
        rig.act(() -> label.setText("a name that is no shorter"));
        assertThat(Seen.tip(label)).as("as wide as before").isEqualTo("a name that is no shorter");
        rig.act(() -> label.setText("x"));
        assertThat(label.getTooltip()).as("that fits").isNull();
        rig.act(() -> label.setText("another name that is rather long"));
        assertThat(Seen.tip(label)).isEqualTo("another name that is rather long");
    }

    @Test
    void largerLettersCutItToo() {
        cutWhereItIs();
        rig.width(room, 300);
        assertThat(label.getTooltip()).isNull();
        rig.act(() -> label.setStyle("-fx-font-size: 100px"));
        assertThat(Seen.tip(label)).isEqualTo("a name that is rather long");
    }

    @Test
    void aLabelThatHasItsWidthBeforeItsFontIsAskedAgain() {
        rig.show(context -> {
            Labels.tipWhereCut(label);
            label.resize(30, 18);
            label.setManaged(false);
            return new StackPane(label);
        });
        assertThat(Seen.tip(label)).isEqualTo("a name that is rather long");
    }

    @Test
    void wrappedWordsTakeTheHeightTheyNeedInTheirStyles() {
        var wrapped = Rig.call(() -> Labels.wrapped("since 2026-07-04", "hint", "muted"));
        assertThat(wrapped.isWrapText()).isTrue();
        assertThat(wrapped.getMinHeight()).isEqualTo(Region.USE_PREF_SIZE);
        assertThat(wrapped.getStyleClass()).contains("hint", "muted");
        assertThat(wrapped.getText()).isEqualTo(Unbroken.of("since 2026-07-04")).isNotEqualTo("since 2026-07-04");
        assertThat(wrapped.getAccessibleText()).as("a screen reader hears them as they are").isEqualTo("since 2026-07-04");
    }

    @Test
    void laterWordsDoNotBreakEither() {
        var unbroken = Rig.call(() -> Labels.unbroken(new Label("first")));
        rig.act(() -> unbroken.setText("10.0.0.0/16"));
        assertThat(unbroken.getText()).isEqualTo(Unbroken.of("10.0.0.0/16"));
        assertThat(unbroken.getAccessibleText()).isEqualTo("10.0.0.0/16");
        rig.act(() -> unbroken.setText(null));
        assertThat(unbroken.getText()).isNull();
    }

    @Test
    void aTextOfAFlowIsStyledAsItsSurroundings() {
        var text = Rig.call(() -> Labels.text("v1.32.1"));
        assertThat(text.getText()).isEqualTo(Unbroken.of("v1.32.1"));
        assertThat(text.getStyleClass()).containsExactly("text");
    }
}
