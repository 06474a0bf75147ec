package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.view.Rig;
import atlantafx.base.controls.ToggleSwitch;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A flag says in words what it does, shows its preset while it is unset, and is turned by a click. */
class FlagEditorTest {
    private static ToggleSwitch toggle(Edited<?> edited) {
        return edited.part(ToggleSwitch.class);
    }

    static Stream<Arguments> states() {
        var remedy = NODE_POOLS.pool.spotRemedy;
        return Stream.of(
                Arguments.of(NETWORK.snatEntry, true, true, "On, nodes use a NAT gateway"),
                Arguments.of(NETWORK.snatEntry, false, false, "Off, no NAT gateway is created"),
                Arguments.of(NETWORK.snatEntry, null, true, "On, nodes use a NAT gateway"),
                Arguments.of(ADVANCED.deletionProtection, null, false, "Off, the cluster can be deleted"),
                Arguments.of(NETWORK.vpcHasNat, null, false, "Unknown, not checked"),
                Arguments.of(remedy, null, false, "Not set, service default applies"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void saysWhatItDoes(Field<Boolean> field, Boolean value, boolean on, String words) {
        var draft = Edited.valid();
        var row = field.owner() == NODE_POOLS.pool ? draft.root().rows(NODE_POOLS.nodepools).get(0).id() : 0;
        var edited = Edited.of(draft.set(row, field, value), row, field);
        assertThat(toggle(edited).isSelected()).isEqualTo(on);
        assertThat(edited.words()).containsExactly(words);
        assertThat(Rig.is(edited.node(), "preset")).as("muted").isEqualTo(value == null);
    }

    @Test
    void aClickTurnsIt() {
        var edited = Edited.of(NETWORK.snatEntry, true);
        edited.rig.act(toggle(edited)::fire);
        assertThat(edited.value()).isEqualTo(false);
        edited.rig.act(toggle(edited)::fire);
        assertThat(edited.value()).isEqualTo(true);
    }

    @Test
    void aClickOnItsWordsTurnsItToo() {
        var edited = Edited.of(NETWORK.snatEntry, true);
        edited.rig.click(edited.part(TextFlow.class));
        assertThat(edited.value()).isEqualTo(false);
    }

    @Test
    void oneClickOnAPresetSetsTheOther() {
        var edited = Edited.of(NETWORK.snatEntry, null);
        edited.rig.act(toggle(edited)::fire);
        assertThat(edited.value()).isEqualTo(false);
    }

    @Test
    void deleteMakesItUnsetAndOtherKeysDoNot() {
        var edited = Edited.of(NETWORK.snatEntry, false);
        edited.focus();
        edited.rig.press(KeyCode.BACK_SPACE);
        assertThat(edited.value()).isEqualTo(false);
        edited.rig.press(KeyCode.DELETE);
        assertThat(edited.value()).isNull();
        assertThat(toggle(edited).isSelected()).as("its preset").isTrue();
        assertThat(Rig.is(edited.node(), "preset")).isTrue();
    }

    @Test
    void followsTheDraftAndChangesNothingByItself() {
        var edited = Edited.of(NETWORK.snatEntry, true);
        edited.set(false);
        assertThat(toggle(edited).isSelected()).isFalse();
        edited.undo();
        assertThat(toggle(edited).isSelected()).isTrue();
        assertThat(edited.canRedo()).isTrue();
    }

    @Test
    void aValueOfAWrongTypeIsShownAsItCame() {
        var edited = Edited.of(NETWORK.snatEntry);
        edited.foreign(Edited.JSON.stringNode("maybe"));
        assertThat(edited.words()).containsExactly("maybe");
        assertThat(Rig.is(edited.node(), "preset")).isFalse();
        edited.rig.act(toggle(edited)::fire);
        assertThat(edited.value()).isEqualTo(false);
    }

    @Test
    void itsWordsAreInTheLanguageOfTheWindow() {
        var edited = Edited.of(NETWORK.snatEntry, true);
        edited.rig.lang(Lang.ZH);
        assertThat(edited.words()).singleElement().asString().isNotEmpty().doesNotContain("On");
    }

    @Test
    void theSwitchStandsBesideItsWords() {
        var edited = Edited.of(NETWORK.snatEntry);
        var box = (HBox) edited.node();
        assertThat(box.getAlignment()).isEqualTo(Pos.CENTER_LEFT);
        assertThat(box.isFillHeight()).isFalse();
        assertThat(box.getStyleClass()).contains("flag");
        assertThat(edited.part(TextFlow.class).getStyleClass()).contains("flag-words");
        assertThat(edited.part(TextFlow.class).getMinWidth()).isZero();
        assertThat(edited.part(TextFlow.class).getWidth()).as("as wide as there is room").isGreaterThan(500);
        assertThat(Rig.spoken(edited.target())).isEqualTo("Configure SNAT for VPC");
    }
}
