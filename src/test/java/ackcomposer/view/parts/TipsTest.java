package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class TipsTest {
    private final Rig rig = Rig.fresh();
    private final Label label = rig.show(context -> new Label("Id"));

    @Test
    void aTooltipIsMadeWhenSomebodyPointsThere() {
        rig.act(() -> Tips.on(label, "The id of the cluster"));
        assertThat(label.getTooltip()).isNull();
        assertThat(Tips.of(label)).isEqualTo("The id of the cluster");
        Seen.pointAt(label);
        assertThat(label.getTooltip().getText()).isEqualTo("The id of the cluster");
    }

    @Test
    void whatWasSaidLastIsSaid() {
        rig.act(() -> Tips.on(label, "One"));
        rig.act(() -> Tips.on(label, "Two"));
        Seen.pointAt(label);
        var made = label.getTooltip();
        assertThat(made.getText()).isEqualTo("Two");
        rig.act(() -> Tips.on(label, "Three"));
        assertThat(made.getText()).isEqualTo("Three");
        Seen.pointAt(label);
        assertThat(label.getTooltip()).as("it is made once").isSameAs(made);
    }

    @Test
    void whereNothingIsSaidThereIsNone() {
        Seen.pointAt(label);
        assertThat(label.getTooltip()).isNull();
        assertThat(Tips.of(label)).isNull();
    }
}
