package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Whole;
import ackcomposer.view.Rig;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Values side by side: one of them is pressed, that of the draft or, muted, the preset. */
class SegmentedEditorTest {
    private static List<String> pressed(Edited<?> edited) {
        return edited.parts(ToggleButton.class).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    private static List<String> muted(Edited<?> edited) {
        return edited.parts(ToggleButton.class).stream().filter(button -> Rig.is(button, "preset")).map(ToggleButton::getText).toList();
    }

    private static void click(Edited<?> edited, int at) {
        edited.rig.click(edited.parts(ToggleButton.class).get(at));
    }

    @Test
    void theValueIsPressed() {
        var edited = Edited.of(BASICS.clusterType);
        assertThat(edited.words()).containsExactly("Dedicated", "Managed", "Registered");
        assertThat(pressed(edited)).containsExactly("Dedicated");
        assertThat(muted(edited)).isEmpty();
    }

    @Test
    void unsetThePresetIsPressedAndMuted() {
        var edited = Edited.of(ADVANCED.proxyMode, null);
        assertThat(pressed(edited)).containsExactly("ipvs");
        assertThat(muted(edited)).containsExactly("ipvs");
        edited.set("ipvs");
        assertThat(pressed(edited)).containsExactly("ipvs");
        assertThat(muted(edited)).isEmpty();
    }

    @Test
    void aClickSetsAndASecondOneChangesNothing() {
        var edited = Edited.of(ADVANCED.proxyMode);
        click(edited, 0);
        assertThat(edited.value()).isEqualTo("iptables");
        click(edited, 0);
        assertThat(edited.value()).isEqualTo("iptables");
        assertThat(pressed(edited)).containsExactly("iptables");
    }

    @Test
    void aClickOnThePresetSetsIt() {
        var edited = Edited.of(ADVANCED.proxyMode, null);
        click(edited, 1);
        assertThat(edited.value()).isEqualTo("ipvs");
        assertThat(pressed(edited)).containsExactly("ipvs");
        assertThat(muted(edited)).isEmpty();
    }

    @Test
    void deleteMakesItUnsetAndOtherKeysDoNot() {
        var edited = Edited.of(ADVANCED.proxyMode, "iptables");
        edited.focus();
        edited.rig.press(KeyCode.BACK_SPACE);
        assertThat(edited.value()).isEqualTo("iptables");
        edited.rig.press(KeyCode.DELETE);
        assertThat(edited.value()).isNull();
        assertThat(pressed(edited)).containsExactly("ipvs");
    }

    @Test
    void followsTheDraftAndAWrongTypePressesNothing() {
        var edited = Edited.of(ADVANCED.proxyMode, "iptables");
        edited.set("nftables");
        assertThat(pressed(edited)).containsExactly("nftables");
        edited.undo();
        assertThat(pressed(edited)).containsExactly("iptables");
        assertThat(edited.canRedo()).isTrue();
        edited.set("strange");
        assertThat(pressed(edited)).isEmpty();
        edited.foreign(Edited.JSON.numberNode(1));
        assertThat(pressed(edited)).isEmpty();
    }

    @Test
    void aNumberIsSetAsANumber() {
        var edited = Edited.of(MASTERS.count);
        assertThat(pressed(edited)).containsExactly("3");
        click(edited, 1);
        assertThat(edited.value()).isEqualTo(Whole.of(5));
    }

    @Test
    void notSentTrueAndFalseArePositionsOfTheirOwn() {
        var edited = Edited.of(ADVANCED.disableRollback);
        assertThat(edited.words()).containsExactly("Not sent", "true", "false");
        assertThat(pressed(edited)).containsExactly("Not sent");
        assertThat(muted(edited)).as("its preset is not shown").isEmpty();
        click(edited, 1);
        assertThat(edited.value()).isEqualTo(true);
        assertThat(pressed(edited)).containsExactly("true");
        click(edited, 2);
        assertThat(edited.value()).isEqualTo(false);
        assertThat(pressed(edited)).containsExactly("false");
        click(edited, 0);
        assertThat(edited.value()).isNull();
        edited.foreign(Edited.JSON.stringNode("x"));
        assertThat(pressed(edited)).isEmpty();
    }

    @Test
    void isWideWhereItsLettersDoNotFitBesideAnotherField() {
        assertThat(Edited.of(BASICS.clusterType).editor().wide()).isTrue();
        assertThat(Edited.of(NETWORK.ipStack).editor().wide()).isFalse();
        assertThat(Edited.of(ADVANCED.proxyMode).editor().wide()).as("20 letters").isFalse();
    }

    @Test
    void itsButtonsAreAsWideAsTheirWords() {
        var edited = Edited.of(ADVANCED.proxyMode);
        var buttons = edited.parts(ToggleButton.class);
        assertThat(buttons.stream().mapToDouble(ToggleButton::getWidth).sum()).as("not the card").isLessThan(400);
        assertThat(buttons).allMatch(button -> button.getText().equals(Rig.drawn(button)));
        assertThat(edited.node().getMaxWidth()).isEqualTo(Region.USE_PREF_SIZE);
        assertThat(edited.node().getStyleClass()).contains("segmented");
        assertThat(edited.node().getAccessibleRole()).isEqualTo(AccessibleRole.TOOL_BAR);
        assertThat(edited.target()).isSameAs(buttons.get(0));
        assertThat(buttons).extracting(ToggleButton::getToggleGroup).doesNotContainNull().containsOnly(buttons.get(0).getToggleGroup());
    }

    @Test
    void aScreenReaderSaysTheFieldAndTheValue() {
        var edited = Edited.of(BASICS.clusterType);
        assertThat(edited.parts(ToggleButton.class)).extracting(Rig::spoken)
                .containsExactly("Cluster type: Dedicated", "Managed", "Registered");
    }
}
