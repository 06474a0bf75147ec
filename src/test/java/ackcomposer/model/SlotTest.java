package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Whole;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A slot reads and writes one place of a draft, as long as there is one. */
class SlotTest {
    private final Draft draft = new Draft(Samples.read(Samples.valid()));

    @Test
    void itKnowsItsPlace() {
        var slot = draft.slot(0, NETWORK.vpcId);
        assertThat(slot.field()).isSameAs(NETWORK.vpcId);
        assertThat(slot.ref()).isEqualTo(Ref.to(0, NETWORK.vpcId));
        assertThat(slot.draft()).isSameAs(draft);
        assertThat(slot.get()).isEqualTo(slot.raw()).isEqualTo("vpc-2zeik9h3ahvv2zz95abcd");
        assertThat(slot).hasToString("vpcid of row 0");
    }

    @Test
    void settingItEditsTheDraftAndItFollowsTheDraft() {
        var slot = draft.slot(0, NETWORK.vpcId);
        slot.set("vpc-2");
        assertThat(draft.state().root().get(NETWORK.vpcId)).contains("vpc-2");
        assertThat(slot.get()).isEqualTo("vpc-2");
        draft.edit(state -> state.set(0, NETWORK.vpcId, null));
        assertThat(slot.get()).isNull();
    }

    @Test
    void whatIsNoValueOfItsKindIsKept() {
        var slot = draft.slot(0, ADVANCED.timeoutMins);
        slot.setForeign("ten");
        var once = draft.state();
        slot.setForeign("ten");
        assertThat(draft.state()).isSameAs(once);
        assertThat(slot.raw()).isInstanceOf(Foreign.class);
        assertThat(((Foreign) slot.raw()).shown()).isEqualTo("ten");
        assertThat(slot.get()).isNull();
        slot.set(Whole.of(30));
        assertThat(slot.get()).isEqualTo(Whole.of(30));
    }

    @Test
    void oneOfARowThatIsGoneReadsAsNothing() {
        var row = draft.state().root().rows(ADVANCED.tags).get(0).id();
        var slot = draft.slot(row, ADVANCED.tag.key);
        assertThat(slot.get()).isEqualTo("team");
        draft.edit(state -> state.set(0, ADVANCED.tags, null));
        assertThat(slot.get()).isNull();
        assertThat(slot.raw()).isNull();
    }

    @Test
    void aStateThatIsTheSameIsNotTold() {
        var slot = draft.slot(0, NETWORK.vpcId);
        var states = new ArrayList<Object>();
        draft.stateProperty().addListener((state, before, after) -> states.add(after));
        draft.replace(draft.state());
        slot.set("vpc-2zeik9h3ahvv2zz95abcd");
        assertThat(states).isEmpty();
    }
}
