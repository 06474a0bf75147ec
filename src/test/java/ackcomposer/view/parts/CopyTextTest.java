package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/** An id can be marked and copied whole; the keyboard stops at the button only. */
class CopyTextTest {
    private final Rig rig = Rig.fresh();
    private final CopyText part = rig.show(context -> new CopyText("task", "Task", "T-5f2a", "Copy the task id"));
    private final TextField text = (TextField) Seen.find(part, "task");

    @Test
    void theTextIsNamedAndCannotBeChanged() {
        assertThat(Seen.labels(part)).containsExactly("Task");
        assertThat(text.getText()).isEqualTo("T-5f2a");
        assertThat(Rig.spoken(text)).isEqualTo("Task");
        assertThat(text.isEditable()).isFalse();
        assertThat(text.isFocusTraversable()).isFalse();
        assertThat(text.getStyleClass()).contains("mono", "plain");
    }

    @Test
    void itGivesWayAndItsNameDoesNot() {
        assertThat(text.getMinWidth()).isZero();
        assertThat(part.getMinWidth()).isZero();
        assertThat(Seen.keepsItsWidth(Seen.label(part, "Task"))).isTrue();
        assertThat(text.getPrefColumnCount()).as("all of it is seen").isGreaterThan("T-5f2a".length());
    }

    @Test
    void theButtonCopiesAllOfItAndSaysSo() {
        var copy = Seen.find(part, "task_copy");
        assertThat(Rig.spoken(copy)).isEqualTo("Copy the task id");
        rig.click(copy);
        assertThat(rig.copied()).isEqualTo("T-5f2a");
    }
}
