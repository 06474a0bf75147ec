package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** There is a line for each master, and for each value that a file brought. */
class PerMasterEditorTest {
    private final Edited<List<String>> edited = Edited.of(MASTERS.vswitchIds, List.of("a", "b", "c"));

    private List<TextField> lines() {
        return edited.parts(TextField.class);
    }

    private List<String> texts() {
        return lines().stream().map(TextField::getText).toList();
    }

    private void masters(int count) {
        edited.rig.set(Ref.to(0, MASTERS.count), MASTERS.count, Whole.of(count));
    }

    @Test
    void eachMasterHasItsLineWithANumber() {
        assertThat(texts()).containsExactly("a", "b", "c");
        assertThat(edited.words()).contains("1", "2", "3").doesNotContain("4");
        masters(5);
        assertThat(texts()).containsExactly("a", "b", "c", "", "");
        masters(3);
        assertThat(texts()).containsExactly("a", "b", "c");
    }

    @Test
    void hasALineAtLeastAndFiveAtMost() {
        edited.set(null);
        masters(0);
        assertThat(texts()).hasSize(1);
        masters(99);
        assertThat(texts()).hasSize(5);
    }

    @Test
    void valuesBeyondTheMastersHaveLinesToo() {
        edited.set(List.of("a", "b", "c", "d"));
        assertThat(texts()).containsExactly("a", "b", "c", "d");
        edited.set(List.of("a"));
        assertThat(texts()).containsExactly("a", "", "");
    }

    @Test
    void whatIsTypedIsTheValueOfThatMaster() {
        edited.rig.enter(lines().get(1), "x");
        assertThat(edited.value()).isEqualTo(List.of("a", "x", "c"));
        edited.rig.enter(lines().get(0), " y ");
        assertThat(edited.value()).as("without blanks at its ends").isEqualTo(List.of("y", "x", "c"));
    }

    @Test
    void emptyEndsGoAndGapsStay() {
        edited.rig.enter(lines().get(1), "");
        assertThat(edited.value()).isEqualTo(List.of("a", "", "c"));
        edited.rig.enter(lines().get(2), "");
        assertThat(edited.value()).isEqualTo(List.of("a"));
        edited.rig.enter(lines().get(2), "z");
        assertThat(edited.value()).isEqualTo(List.of("a", "", "z"));
        edited.rig.enter(lines().get(0), "");
        edited.rig.enter(lines().get(2), "");
        assertThat(edited.value()).isNull();
    }

    @Test
    void theFirstIsRepeatedForAll() {
        masters(5);
        edited.rig.click(edited.part(Button.class));
        assertThat(edited.value()).isEqualTo(List.of("a", "a", "a", "a", "a"));
        edited.set(null);
        edited.rig.click(edited.part(Button.class));
        assertThat(edited.value()).as("there is none").isNull();
        assertThat(edited.part(Button.class).getText()).isEqualTo("Copy the first to all");
        assertThat(edited.part(Button.class).getStyleClass()).contains("link");
    }

    @Test
    void showingAValueDoesNotChangeIt() {
        edited.set(List.of(" a ", "b\t", ""));
        assertThat(edited.value()).isEqualTo(List.of(" a ", "b\t", ""));
        edited.undo();
        assertThat(texts()).containsExactly("a", "b", "c");
        assertThat(edited.canRedo()).isTrue();
        var opened = Edited.of(MASTERS.vswitchIds, List.of(" a ", ""));
        assertThat(opened.value()).isEqualTo(List.of(" a ", ""));
    }

    @Test
    void blanksOfAFileCanBeTakenAway() {
        edited.set(List.of(" a ", "b", "c"));
        edited.rig.enter(lines().get(0), "a");
        assertThat(edited.value()).isEqualTo(List.of("a", "b", "c"));
    }

    @Test
    void eachLineIsSpokenWithItsNumber() {
        assertThat(Rig.spoken(lines().get(1))).isEqualTo("Master vSwitches 2");
        assertThat(Rig.spoken(lines().get(2))).isEqualTo("Master vSwitches 3");
        assertThat(edited.target()).isSameAs(lines().get(0));
    }

    @Test
    void promptsWithTheExampleOfItsMaster() {
        masters(5);
        var examples = MASTERS.vswitchIds.example().replaceAll("[\\[\\]\"\\s]", "").split(",");
        assertThat(lines().get(0).getPromptText()).isEqualTo("e.g. " + examples[0]);
        assertThat(lines().get(4).getPromptText()).isEqualTo("e.g. " + examples[examples.length - 1]);
        assertThat(lines()).allMatch(line -> line.getStyleClass().contains("mono"));
        assertThat(lines()).allMatch(line -> line.getWidth() > 700);
        assertThat(Rig.styled(edited.node(), "row-number")).hasSize(5)
                .allMatch(number -> ((HBox) number.getParent()).getAlignment() == Pos.CENTER_LEFT);
    }

    private List<String> zones() {
        return Rig.styled(edited.node(), "unit").stream().map(zone -> ((Label) zone).getText()).toList();
    }

    @Test
    void behindEachVSwitchStandsItsZoneWhereTheDraftKnowsIt() {
        assertThat(zones()).containsExactly("", "", "");
        edited.rig.set(Ref.to(0, NETWORK.vswitchZones), NETWORK.vswitchZones, List.of("a=cn-beijing-a", "ab=cn-beijing-b",
                "c=cn-beijing-c"));
        assertThat(zones()).as("of the whole id only").containsExactly("cn-beijing-a", "", "cn-beijing-c");
        edited.set(List.of("ab", "", "c"));
        assertThat(zones()).containsExactly("cn-beijing-b", "", "cn-beijing-c");
        edited.set(null);
        assertThat(zones()).containsExactly("", "", "");
        var box = (Region) lines().get(0).getParent();
        assertThat(box.getStyleClass()).contains("boxed", "with-unit");
        assertThat(Rig.styled(edited.node(), "unit")).allMatch(Seen::keepsItsWidth);
    }
}
