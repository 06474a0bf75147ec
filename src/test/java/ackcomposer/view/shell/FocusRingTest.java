package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A part of the window is entered at its first field, else at what does something. */
class FocusRingTest {
    private final Rig rig = Rig.of(Snapshot.fresh());

    @Test
    void aFieldComesBeforeAButtonAboveIt() {
        var part = rig.show(context -> new VBox(new Hyperlink("more"), new Button("act"), field("f_name")));
        assertThat(FocusRing.first(part)).containsSame(part.getChildren().get(2));
    }

    @Test
    void whereThereIsNoFieldTheButtonAndNotTheLink() {
        var part = rig.show(context -> new VBox(new Hyperlink("more"), new Button("act")));
        assertThat(FocusRing.first(part)).containsSame(part.getChildren().get(1));
    }

    @Test
    void whatIsHiddenOrOffIsPassedOver() {
        var part = rig.show(context -> new VBox(field("f_name"), field("f_tags"), field("f_region_id")));
        rig.act(() -> {
            part.getChildren().get(0).setVisible(false);
            part.getChildren().get(1).setDisable(true);
        });
        assertThat(FocusRing.first(part)).containsSame(part.getChildren().get(2));
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
