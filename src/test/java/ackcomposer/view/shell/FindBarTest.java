package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.Listing;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Goes from one line that has the words to the next and back, round the corner, and says which of how many it is. */
class FindBarTest {
    private final Rig rig = Rig.of(Snapshot.fresh());
    private ListView<Listing.Line> list;
    private FindBar bar;
    private final VBox all = rig.show(context -> {
        var lines = FXCollections.observableArrayList(List.of("{", "name: Disk", "size: 40", "disk: 2", "}").stream()
                .map(text -> new Listing.Line("", List.of(new Listing.Span("key", text)))).toList());
        list = new ListView<>(lines);
        bar = new FindBar(context, lines, list);
        return new VBox(bar, list);
    });

    private TextField field() {
        return (TextField) rig.find("json_find");
    }

    private int chosen() {
        return Rig.call(() -> list.getSelectionModel().getSelectedIndex());
    }

    @Test
    void goesRoundThroughTheLinesThatHaveTheWords() {
        rig.act(bar::start);
        assertThat(rig.focused()).isSameAs(field());
        rig.enter(field(), "DISK");
        assertThat(chosen()).isEqualTo(1);
        assertThat(Seen.labels(bar)).contains("1 of 2");
        rig.press(KeyCode.ENTER);
        assertThat(chosen()).isEqualTo(3);
        assertThat(Seen.labels(bar)).contains("2 of 2");
        rig.press(KeyCode.ENTER);
        assertThat(chosen()).isEqualTo(1);
        rig.press(KeyCode.ENTER, KeyCode.SHIFT);
        assertThat(chosen()).isEqualTo(3);
        rig.press(KeyCode.ENTER, KeyCode.SHIFT);
        assertThat(chosen()).isEqualTo(1);
    }

    @Test
    void staysWhereItIsWhileWhatIsTypedStillFits() {
        rig.enter(field(), "d");
        rig.press(KeyCode.ENTER);
        var at = chosen();
        rig.enter(field(), "di");
        assertThat(chosen()).isEqualTo(at);
    }

    @Test
    void saysThatNothingFits() {
        rig.enter(field(), "zone");
        assertThat(Seen.labels(bar)).contains("No match");
        rig.enter(field(), "");
        assertThat(Seen.labels(bar)).doesNotContain("No match");
    }

    @Test
    void escapeEndsItAndTheLinesHaveTheKeyboard() {
        rig.act(bar::start);
        rig.press(KeyCode.ESCAPE);
        assertThat(bar.isVisible() || bar.isManaged()).isFalse();
        assertThat(rig.focused()).isSameAs(list);
        assertThat(all.getChildren()).hasSize(2);
    }

    @Test
    void theLinesHaveTheKeyboardAfterItWhateverStandsBehindIt() {
        rig.act(() -> all.getChildren().setAll(list, bar, new Button("behind")));
        rig.act(bar::start);
        rig.press(KeyCode.ESCAPE);
        assertThat(rig.focused()).isSameAs(list);
    }

    @Test
    void begunAgainWhatWasLookedForIsReplacedByWhatIsTyped() {
        rig.act(bar::start);
        rig.enter(field(), "disk");
        rig.act(() -> field().deselect());
        rig.act(bar::start);
        assertThat(Rig.call(() -> field().getSelectedText())).isEqualTo("disk");
    }
}
