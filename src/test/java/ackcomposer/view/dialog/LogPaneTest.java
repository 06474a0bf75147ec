package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The log as it is, its end in sight, to be read and not to be changed. */
class LogPaneTest {
    private final Rig rig = Rig.of(Snapshot.fresh());
    private final List<String> told = new ArrayList<>();

    private LogPane show(String place, String... lines) {
        return rig.show(context -> new LogPane(context, place, List.of(lines), () -> told.add("copy"), () -> told.add("closed")));
    }

    private TextArea area() {
        return (TextArea) rig.find("log_lines");
    }

    @Test
    void showsTheLinesTheirEndAndWhereTheyLie() {
        var pane = show("/home/u/log/ack-composer.log", "one", "two", "three");
        assertThat(area().getText()).isEqualTo("one\ntwo\nthree");
        assertThat(area().isEditable()).isFalse();
        assertThat(area().getCaretPosition()).isEqualTo("one\ntwo\nthree".length());
        assertThat(Rig.words(pane)).contains("Log",
                "What the program did and which faults it had. It holds no values and no secrets: /home/u/log/ack-composer.log");
    }

    @Test
    void saysThatThereIsNothingAndWhy() {
        var pane = show("");
        assertThat(area().getPromptText()).isEqualTo("No entries yet.");
        assertThat(Rig.words(pane)).anyMatch(words -> words.startsWith("No folder for settings was found, so no log is kept."));
    }

    @Test
    void copiesAndCloses() {
        var pane = show("", "one");
        rig.act(() -> ((Button) rig.find("log_copy")).fire());
        assertThat(Rig.words(pane)).anyMatch(words -> words.startsWith("Diagnostics copied."));
        rig.act(pane::requestFocus);
        assertThat(rig.focused()).isSameAs(area());
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("copy", "closed");
    }
}
