package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** Icons, labels and what is hidden are made so that they are seen, said and laid out as their place wants it. */
class SmallPartsTest {
    private final Rig rig = Rig.fresh();

    @Test
    void anIconHasTheStylesOfItsPlace() {
        var icon = Rig.call(() -> Icons.of(Feather.X, "error", "small"));
        assertThat(icon.getIconCode()).isEqualTo(Feather.X);
        assertThat(icon.getStyleClass()).contains("error", "small");
    }

    @Test
    void aButtonWithoutWordsHasATooltipAndIsSpoken() {
        var button = rig.show(context -> {
            var made = new Button();
            Icons.name(made, "Remove");
            return made;
        });
        assertThat(Seen.tip(button)).isEqualTo("Remove");
        assertThat(Rig.spoken(button)).isEqualTo("Remove");
    }

    @Test
    void textOfAFlowHasTheColourOfItsSurroundings() {
        Text text = Labels.text("words");
        assertThat(text.getText()).isEqualTo("words");
        assertThat(text.getStyleClass()).containsExactly("text");
    }

    @Test
    void aWrappedLabelHasAsManyLinesAsItNeeds() {
        var label = Rig.call(() -> Labels.wrapped("several words that do not fit into a narrow line", "hint", "small"));
        rig.show(context -> {
            var box = new VBox(label);
            box.setMaxSize(60, 10);
            return box;
        });
        assertThat(label.getText()).isEqualTo("several words that do not fit into a narrow line");
        assertThat(Set.copyOf(label.getStyleClass())).contains("hint", "small");
        assertThat(label.getHeight()).as("although there is no room").isGreaterThan(40);
    }

    @Test
    void whatIsHiddenTakesNoRoom() {
        var node = new Region();
        Visible.when(false, node);
        assertThat(node.isVisible() || node.isManaged()).isFalse();
        Visible.when(true, node);
        assertThat(node.isVisible() && node.isManaged()).isTrue();
    }
}
