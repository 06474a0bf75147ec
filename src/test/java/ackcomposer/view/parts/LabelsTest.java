package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** A label that is cut says itself in full when it is pointed at, whichever of its width, its letters and its words came last. */
class LabelsTest {
    private final Rig rig = Rig.fresh();
    private final Label label = Rig.call(() -> new Label("some words"));

    private String tip() {
        return label.getTooltip() == null ? null : label.getTooltip().getText();
    }

    private void wide(double width) {
        rig.act(() -> label.resize(width, 20));
    }

    @Test
    void saysItselfInFullWhereItIsCutAndNowhereElse() {
        rig.show(context -> {
            Labels.tipWhereCut(label);
            label.setManaged(false);
            return new Pane(label);
        });
        wide(20);
        assertThat(tip()).isEqualTo("some words");
        wide(500);
        assertThat(tip()).isNull();
        rig.act(() -> label.setText("many ".repeat(90)));
        assertThat(tip()).startsWith("many many");
        rig.act(() -> label.setText("few"));
        assertThat(tip()).isNull();
        rig.act(() -> label.setStyle("-fx-font-size: 600px"));
        assertThat(tip()).as("its letters are larger now").isEqualTo("few");
    }
}
