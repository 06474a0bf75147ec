package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The first line is its title, the others stand below it. */
class AboutPaneTest {
    private final Rig rig = Rig.of(Snapshot.fresh());
    private boolean closed;
    private final AboutPane pane = rig.show(context -> new AboutPane(context, List.of("ACK Composer 1", "What it is.",
            "Where it is."), "A library", () -> closed = true));

    @Test
    void saysWhatIsKnown() {
        assertThat(Seen.labels(pane)).containsExactly("ACK Composer 1", "What it is.", "Where it is.", "Libraries and their licenses",
                "Close");
        var notices = (TextArea) rig.find("about_notices");
        assertThat(notices.getText()).isEqualTo("A library");
        assertThat(notices.isEditable()).isFalse();
        assertThat(Seen.label(pane, "ACK Composer 1").getStyleClass()).contains("dialog-title");
        assertThat(pane.getStyleClass()).contains("dialog", "about");
    }

    @Test
    void closesWithTheKeyboard() {
        rig.act(pane::requestFocus);
        assertThat(rig.focused()).isSameAs(rig.find("about_close"));
        rig.press(KeyCode.ESCAPE);
        assertThat(closed).isTrue();
    }
}
