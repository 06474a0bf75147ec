package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.AcceptedWarning;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A step back or forward is called by what it changes, and shows that place. */
class UndoingTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final Undoing undoing = new Undoing(rig.context);

    private Snapshot state() {
        return Rig.call(rig.session.draft::state);
    }

    private List<Values> pools() {
        return Rig.call(() -> state().root().rows(NODE_POOLS.nodepools));
    }

    private void act(Snapshot next) {
        rig.act(() -> rig.session.act(next));
    }

    private void withPools(List<? extends Row> pools) {
        act(state().set(0, NODE_POOLS.nodepools, List.copyOf(pools)));
    }

    private String undoName() {
        return Rig.call(undoing::undoName);
    }

    private String redoName() {
        return Rig.call(undoing::redoName);
    }

    private Values pool(String name) {
        return Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, name);
    }

    @Test
    void whereThereIsNoStepItHasNoNameAndGoesNowhere() {
        assertThat(undoName()).isEmpty();
        assertThat(redoName()).isEmpty();
        rig.act(undoing::undo);
        rig.act(undoing::redo);
        assertThat(rig.asked.taken()).isEmpty();
    }

    @Test
    void oneFieldGivesItsNameAndIsShownBothWays() {
        act(state().set(0, BASICS.name, "other"));
        assertThat(undoName()).isEqualTo("Cluster name");
        assertThat(redoName()).isEmpty();
        rig.act(undoing::undo);
        assertThat(rig.value(Ref.to(0, BASICS.name))).isNotEqualTo("other");
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", Ref.to(0, BASICS.name)));
        assertThat(undoName()).isEmpty();
        assertThat(redoName()).isEqualTo("Cluster name");
        rig.act(undoing::redo);
        assertThat(rig.value(Ref.to(0, BASICS.name))).isEqualTo("other");
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", Ref.to(0, BASICS.name)));
    }

    @Test
    void severalFieldsAreCountedAndTheFirstIsShown() {
        act(state().set(0, NETWORK.podCidr, "10.200.0.0/16").set(0, BASICS.name, "other"));
        assertThat(undoName()).isEqualTo("2 changes");
        rig.act(undoing::undo);
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", Ref.to(0, BASICS.name)));
    }

    @Test
    void theFormAndAnAcceptedWarningAreNoChangeOfAField() {
        act(state().in(Contract.FORM_2026));
        assertThat(undoName()).isEqualTo("Request format");
        rig.act(undoing::undo);
        assertThat(rig.asked.taken()).as("no place changed").isEmpty();
        act(state().accepting(List.of(new AcceptedWarning("R1", List.of(Ref.to(0, BASICS.name)), List.of(), "fine"))));
        assertThat(undoName()).isEqualTo("Accepted warning");
    }

    @Test
    void aPoolThatCameOrWentIsNamedAndItsPageShown() {
        var more = new ArrayList<Row>(pools());
        var added = pool("gpu");
        more.add(added);
        withPools(more);
        assertThat(undoName()).isEqualTo("Add node pool gpu");
        rig.act(undoing::undo);
        assertThat(rig.asked.taken()).containsExactly("show " + Catalogue.NODE_POOLS.id());
        assertThat(redoName()).isEqualTo("Add node pool gpu");
        rig.act(undoing::redo);
        assertThat(Rig.call(rig.session.pool::get)).as("it is chosen").isEqualTo(added.id());
        assertThat(rig.asked.taken()).containsExactly("show " + Catalogue.NODE_POOLS.id());
        withPools(pools().subList(0, pools().size() - 1));
        assertThat(undoName()).isEqualTo("Remove node pool gpu");
        rig.act(() -> rig.session.pool.set(null));
        rig.act(undoing::undo);
        assertThat(Rig.call(rig.session.pool::get)).isEqualTo(added.id());
    }

    @Test
    void aPoolWithoutANameIsCalledSo() {
        var more = new ArrayList<Row>(pools());
        more.add(Values.row(NODE_POOLS.pool));
        withPools(more);
        assertThat(undoName()).isEqualTo("Add node pool " + rig.context.text("pools.unnamed"));
    }

    @Test
    void severalPoolsAtOnceAndAnotherOrderHaveNamesOfTheirOwn() {
        withPools(List.of(pool("a"), pool("b"), pool("c")));
        rig.act(rig.session.history::clear);
        var turned = new ArrayList<Row>(pools());
        Collections.reverse(turned);
        withPools(turned);
        assertThat(undoName()).isEqualTo("Order of node pools");
        withPools(pools().subList(0, 1));
        assertThat(undoName()).isEqualTo(rig.context.label(NODE_POOLS.nodepools));
        rig.act(rig.session.history::undo);
        assertThat(redoName()).isEqualTo(rig.context.label(NODE_POOLS.nodepools));
        rig.act(rig.session.history::clear);
        withPools(List.of(pools().get(0), pools().get(1), pools().get(2), pool("d"), pool("e")));
        assertThat(undoName()).as("several that came").isEqualTo(rig.context.label(NODE_POOLS.nodepools));
    }

    @Test
    void aRowThatComesBackIsEnteredAtItsFirstField() {
        var addons = Rig.call(() -> state().root().rows(ADDONS.addons));
        act(state().set(0, ADDONS.addons, List.copyOf(addons.subList(1, addons.size()))));
        assertThat(undoName()).isEqualTo(rig.context.label(ADDONS.addons));
        rig.act(undoing::undo);
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", Ref.to(addons.get(0).id(), ADDONS.addon.fields().get(0))));
    }

    @Test
    void onReviewNothingIsLeft() {
        act(state().set(0, BASICS.name, "other"));
        rig.act(() -> rig.session.look(Step.REVIEW));
        rig.act(undoing::undo);
        assertThat(rig.value(Ref.to(0, BASICS.name))).isNotEqualTo("other");
        assertThat(rig.asked.taken()).isEmpty();
    }
}
