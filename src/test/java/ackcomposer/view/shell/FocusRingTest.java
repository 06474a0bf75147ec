package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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

    @Test
    void goesRoundForwardsAndBackwardsAndPassesOverWhatHasNoStop() {
        var whole = rig.show(context -> new VBox(new VBox(new Button("a")), new VBox(new Label("none")), new VBox(new Button("b")),
                new VBox(new Button("c"))));
        var parts = whole.getChildren();
        assertThat(turned(parts, stop(parts, 0), 1)).isSameAs(stop(parts, 2));
        assertThat(turned(parts, stop(parts, 3), 1)).isSameAs(stop(parts, 0));
        assertThat(turned(parts, stop(parts, 2), -1)).isSameAs(stop(parts, 0));
        assertThat(turned(parts, stop(parts, 0), -1)).isSameAs(stop(parts, 3));
        rig.act(() -> parts.get(3).setVisible(false));
        assertThat(turned(parts, stop(parts, 0), -1)).isSameAs(stop(parts, 2));
    }

    @Test
    void fromNowhereItBeginsAtTheFirstOrBackwardsAtTheLast() {
        var whole = rig.show(context -> new VBox(new VBox(new Button("a")), new VBox(new Button("b")), new VBox(new Button("c"))));
        var parts = whole.getChildren();
        assertThat(turned(parts, null, 1)).isSameAs(stop(parts, 0));
        assertThat(turned(parts, null, -1)).isSameAs(stop(parts, 2));
    }

    private Node turned(List<Node> parts, Node owner, int by) {
        rig.act(() -> FocusRing.turn(parts, owner, by));
        return rig.focused();
    }

    private static Node stop(List<Node> parts, int at) {
        return ((Parent) parts.get(at)).getChildrenUnmodifiable().get(0);
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
