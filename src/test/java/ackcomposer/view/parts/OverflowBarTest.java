package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** What does not fit stands in the menu, but the chosen one is always in the line. */
class OverflowBarTest {
    private final List<String> fired = new ArrayList<>();
    private final Rig rig = Rig.of(Snapshot.fresh());
    private final OverflowBar bar = rig.show(context -> {
        var made = new OverflowBar("More tabs");
        Stream.of("one", "two", "three", "four").forEach(name -> {
            var button = new ToggleButton(name);
            button.setMinWidth(100);
            button.setMaxWidth(100);
            button.setPrefWidth(100);
            button.setOnAction(click -> fired.add(name));
            made.add(button);
        });
        return made;
    });

    private List<String> inLine() {
        return bar.buttons().stream().filter(ToggleButton::isVisible).map(ToggleButton::getText).toList();
    }

    private List<String> inMenu() {
        var menu = Rig.all(bar, MenuButton.class).get(0);
        return menu.isVisible() ? menu.getItems().stream().map(MenuItem::getText).toList() : List.of();
    }

    @Test
    void withRoomAllStandInTheLine() {
        assertThat(bar.minWidth(-1)).as("it gives way").isZero();
        assertThat(bar.minHeight(-1)).as("only in width").isEqualTo(bar.prefHeight(-1)).isPositive();
        rig.width(bar, 400);
        assertThat(inLine()).containsExactly("one", "two", "three", "four");
        assertThat(inMenu()).isEmpty();
    }

    @Test
    void theLastOnesGiveWay() {
        rig.width(bar, 310);
        assertThat(inLine()).containsExactly("one", "two");
        assertThat(inMenu()).containsExactly("three", "four");
        rig.act(() -> Rig.all(bar, MenuButton.class).get(0).getItems().get(1).fire());
        assertThat(fired).containsExactly("four");
    }

    @Test
    void inTheMenuStandsWhatIsSpokenAndAnUnderscoreIsOne() {
        rig.act(() -> bar.buttons().get(3).setAccessibleText("four_4, 2 errors"));
        rig.width(bar, 310);
        assertThat(inMenu()).containsExactly("three", "four_4, 2 errors");
        assertThat(Rig.all(bar, MenuButton.class).get(0).getItems()).noneMatch(MenuItem::isMnemonicParsing);
        assertThat(Rig.spoken(Rig.all(bar, MenuButton.class).get(0))).isEqualTo("More tabs");
    }

    @Test
    void whatJustFitsStandsInTheLine() {
        var menu = Rig.<Double>call(() -> Rig.all(bar, MenuButton.class).get(0).prefWidth(-1));
        rig.width(bar, 200 + menu);
        assertThat(inLine()).containsExactly("one", "two");
        rig.width(bar, 200 + menu - 1);
        assertThat(inLine()).containsExactly("one");
    }

    @Test
    void theChosenOneStaysInTheLine() {
        rig.act(() -> bar.buttons().get(3).setSelected(true));
        rig.width(bar, 310);
        assertThat(inLine()).containsExactly("one", "four");
        assertThat(inMenu()).containsExactly("two", "three");
        rig.act(() -> {
            bar.buttons().get(3).setSelected(false);
            bar.buttons().get(0).setSelected(true);
        });
        assertThat(inLine()).containsExactly("one", "two");
    }
}
