package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

/** Names with a text each, a line for each; what is no such line yet waits. */
class MapEditorTest {
    private final Edited<List<String>> edited = Edited.of(NETWORK.vswitchZones, List.of("vsw-a=cn-a", "vsw-b=cn-b"));
    private final TextArea area = edited.part(TextArea.class);

    @Test
    void eachIsALine() {
        assertThat(area.getText()).isEqualTo("vsw-a=cn-a\nvsw-b=cn-b");
        assertThat(area.getStyleClass()).contains("mono");
        assertThat(area.getPrefRowCount()).isEqualTo(3);
        assertThat(area.getPromptText()).isEqualTo("vsw-2ze3ds0mdip0hdz8i0001=cn-beijing-a");
    }

    @Test
    void whatIsTypedIsTheValueAndStaysAsItWasTyped() {
        edited.rig.enter(area, " vsw-a = x \n\nhalf\nvsw-c=cn-c");
        assertThat(edited.value()).isEqualTo(List.of("vsw-a = x", "vsw-c=cn-c"));
        assertThat(area.getText()).isEqualTo(" vsw-a = x \n\nhalf\nvsw-c=cn-c");
    }

    @Test
    void withoutALineItIsAbsent() {
        edited.rig.enter(area, "half");
        assertThat(edited.value()).isNull();
    }

    @Test
    void followsTheDraft() {
        edited.set(List.of("vsw-d=cn-d"));
        assertThat(area.getText()).isEqualTo("vsw-d=cn-d");
        edited.undo();
        assertThat(area.getText()).isEqualTo("vsw-a=cn-a\nvsw-b=cn-b");
        assertThat(edited.canRedo()).isTrue();
        edited.set(null);
        assertThat(area.getText()).isEmpty();
    }
}
