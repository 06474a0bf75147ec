package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.view.Rig;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A list shows the name of what is chosen, or what is assumed, and its first entry sends nothing. */
class ChoiceEditorTest {
    private static <T> Edited<T> inPool(Field<T> field, T value) {
        var draft = Edited.valid();
        var row = draft.root().rows(NODE_POOLS.nodepools).get(0).id();
        return Edited.of(draft.set(row, field, value), row, field);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(Edited<?> edited) {
        return edited.part(ComboBox.class);
    }

    private static void choose(Edited<?> edited, int entry) {
        edited.rig.act(() -> combo(edited).getSelectionModel().select(entry));
    }

    @Test
    void showsTheNameOfTheValue() {
        var edited = inPool(NODE_POOLS.pool.diskCategory, "cloud_essd");
        assertThat(edited.words()).containsExactly("ESSD");
        assertThat(Rig.is(combo(edited), "preset")).isFalse();
    }

    @Test
    void unsetItShowsThePresetMuted() {
        var edited = inPool(NODE_POOLS.pool.diskCategory, null);
        assertThat(edited.words()).as("the mark beside the label says what it is").containsExactly("Ultra disk");
        assertThat(combo(edited).getConverter().toString(combo(edited).getItems().get(0))).as("in the list it says so")
                .isEqualTo("Ultra disk · default, not sent");
        assertThat(Rig.is(combo(edited), "preset")).isTrue();
    }

    @Test
    void unsetWithoutAPresetItIsNotSent() {
        assertThat(inPool(NODE_POOLS.pool.internetChargeType, null).words()).containsExactly("Not sent");
    }

    @Test
    void choosingSetsAndTheFirstEntryUnsets() {
        var edited = inPool(NODE_POOLS.pool.internetChargeType, null);
        assertThat(combo(edited).getItems()).hasSize(3);
        choose(edited, 2);
        assertThat(edited.value()).isEqualTo("PayByTraffic");
        assertThat(edited.words()).containsExactly("Pay-by-data-transfer");
        choose(edited, 0);
        assertThat(edited.value()).isNull();
    }

    @Test
    void deleteMakesItUnsetAndOtherKeysDoNot() {
        var edited = inPool(NODE_POOLS.pool.internetChargeType, "PayByTraffic");
        edited.focus();
        edited.rig.press(KeyCode.BACK_SPACE);
        assertThat(edited.value()).isEqualTo("PayByTraffic");
        edited.rig.press(KeyCode.DELETE);
        assertThat(edited.value()).isNull();
        assertThat(edited.words()).containsExactly("Not sent");
    }

    @Test
    void followsTheDraftAndChangesNothingByItself() {
        var edited = inPool(NODE_POOLS.pool.internetChargeType, "PayByTraffic");
        edited.set("PayByBandwidth");
        assertThat(edited.words()).containsExactly("Pay-by-bandwidth");
        edited.undo();
        assertThat(edited.words()).containsExactly("Pay-by-data-transfer");
        assertThat(edited.canRedo()).isTrue();
    }

    @Test
    void aValueOfAWrongTypeOrOutsideTheListIsShownAndKept() {
        var edited = inPool(NODE_POOLS.pool.internetChargeType, null);
        edited.foreign(Edited.JSON.numberNode(7));
        assertThat(edited.words()).containsExactly("7");
        edited.set("Strange");
        assertThat(edited.words()).containsExactly("Strange");
        assertThat(edited.value()).isEqualTo("Strange");
        edited.set("PayByTraffic");
        assertThat(edited.words()).containsExactly("Pay-by-data-transfer");
        assertThat(combo(edited).getItems()).as("it is not on offer").hasSize(3);
        assertThat(inPool(NODE_POOLS.pool.internetChargeType, "Strange").words()).as("from the beginning").containsExactly("Strange");
    }

    @Test
    void aNumberIsChosenAsANumber() {
        var edited = Edited.of(MASTERS.period, Whole.of(3));
        assertThat(edited.words()).containsExactly("3 months");
        choose(edited, 1);
        assertThat(edited.value()).isEqualTo(Whole.of(1));
        choose(edited, 0);
        assertThat(edited.words()).containsExactly("1 months");
    }

    @Test
    void takesTheWidthOfItsCard() {
        var edited = Edited.of(NETWORK.loadBalancerSpec);
        assertThat(combo(edited).getWidth()).isGreaterThan(800);
        assertThat(Rig.spoken(edited.target())).isEqualTo("Load balancer size");
        assertThat(combo(edited).getConverter().fromString("x")).isEqualTo("x");
        assertThat(combo(edited).getConverter().toString(null)).isEmpty();
    }
}
