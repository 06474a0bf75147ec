package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rehearsal says that it makes nothing, and plays the fate that is chosen. */
class RehearsePaneTest {
    private final Rig rig = Rig.of(Snapshot.fresh());
    private final List<String> told = new ArrayList<>();
    private RehearsePane pane;

    @BeforeEach
    void show() {
        pane = rig.show(context -> new RehearsePane(context, List.of("success", "reset"), fate -> told.add("rehearse " + fate),
                () -> told.add("closed")));
    }

    @Test
    void saysThatNothingIsMade() {
        assertThat(Rig.words(pane)).contains("Rehearse", "Scenario").anyMatch(words -> words.contains("Nothing is created or billed"));
        rig.act(pane::requestFocus);
        assertThat(rig.focused()).isSameAs(rig.find("rehearse_fate"));
    }

    @Test
    void playsTheFirstUnlessAnotherIsChosen() {
        rig.click(rig.find("rehearse_begin"));
        assertThat(told).containsExactly("closed", "rehearse success");
        rig.act(() -> ((ComboBox<?>) rig.find("rehearse_fate")).getSelectionModel().select(1));
        rig.click(rig.find("rehearse_begin"));
        assertThat(told).endsWith("closed", "rehearse reset");
    }

    @Test
    void canBeLeft() {
        rig.focus(rig.find("rehearse_cancel"));
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("closed");
    }
}
