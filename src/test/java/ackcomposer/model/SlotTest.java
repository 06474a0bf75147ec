package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Whole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A slot reads and writes one place of a draft, and tells of each change once. */
class SlotTest {
    private final Draft draft = new Draft(Samples.read(Samples.valid()));

    private static List<Object> heard(Slot<?> slot) {
        var heard = new ArrayList<Object>();
        slot.addListener((value, before, after) -> heard.add(after == null ? "nothing" : after));
        return heard;
    }

    @Test
    void itKnowsItsPlace() {
        var slot = draft.slot(0, NETWORK.vpcId);
        assertThat(slot.field()).isSameAs(NETWORK.vpcId);
        assertThat(slot.ref()).isEqualTo(Ref.to(0, NETWORK.vpcId));
        assertThat(slot.draft()).isSameAs(draft);
        assertThat(slot.getBean()).isSameAs(draft);
        assertThat(slot.getName()).isEqualTo("vpcid");
        assertThat(slot.get()).isEqualTo(slot.raw()).isEqualTo("vpc-2zeik9h3ahvv2zz95abcd");
    }

    @Test
    void settingItEditsTheDraftAndTellsOnce() {
        var slot = draft.slot(0, NETWORK.vpcId);
        var heard = heard(slot);
        slot.set("vpc-2");
        slot.set("vpc-2");
        assertThat(draft.state().root().get(NETWORK.vpcId)).contains("vpc-2");
        draft.edit(state -> state.set(0, NETWORK.vpcId, null));
        draft.edit(state -> state.set(0, NETWORK.podCidr, "10.0.0.0/16"));
        assertThat(slot.get()).isNull();
        assertThat(heard).containsExactly("vpc-2", "nothing");
    }

    @Test
    void whatIsNoValueOfItsKindIsKeptAndTold() {
        var slot = draft.slot(0, ADVANCED.timeoutMins);
        var events = new ArrayList<Object>();
        slot.addListener(invalid -> events.add(slot.get() == null ? "nothing" : slot.get()));
        slot.setForeign("ten");
        slot.setForeign("ten");
        assertThat(slot.raw()).isInstanceOf(Foreign.class);
        assertThat(((Foreign) slot.raw()).shown()).isEqualTo("ten");
        assertThat(slot.get()).isNull();
        slot.setForeign("eleven");
        slot.set(Whole.of(30));
        assertThat(events).containsExactly("nothing", "nothing", Whole.of(30));
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
    void aSlotThatWasLetGoFollowsNoMore() {
        var slot = draft.slot(0, NETWORK.vpcId);
        var heard = heard(slot);
        draft.release();
        draft.edit(state -> state.set(0, NETWORK.vpcId, "vpc-3"));
        assertThat(heard).isEmpty();
        assertThat(draft.slot(0, NETWORK.vpcId).get()).isEqualTo("vpc-3");
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
