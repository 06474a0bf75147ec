package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.Step;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The page shows the pool that is chosen, else the first; what is done with a pool chooses the one that the user then looks at. */
class PoolsPageTest {
    private Rig rig;
    private PoolsPage page;

    private void show(Snapshot draft) {
        rig = Rig.of(draft);
        rig.made(context -> {
            page = new PoolsPage(context);
            return (BorderPane) page.node();
        });
    }

    /** Pools named as said, alike otherwise. */
    static Snapshot named(String... names) {
        var state = Samples.read(Samples.valid());
        var pool = state.root().rows(NODE_POOLS.nodepools).get(0);
        return state.set(0, NODE_POOLS.nodepools, names.length == 0 ? null
                : List.of(names).stream().map(name -> (Row) pool.copy().with(NODE_POOLS.pool.name, name)).toList());
    }

    private List<String> names() {
        return Rig.call(() -> page.pools().stream().map(pool -> pool.get(NODE_POOLS.pool.name).orElse("?")).toList());
    }

    private long id(String name) {
        return Rig.call(() -> page.pools().stream().filter(pool -> pool.get(NODE_POOLS.pool.name).filter(name::equals).isPresent())
                .map(Values::id).findFirst().orElseThrow());
    }

    private void choose(String name) {
        var id = id(name);
        rig.act(() -> rig.session.pool.set(id));
    }

    /** The name over the pool that is shown. */
    private String shown() {
        return ((Label) Seen.styled(page.node(), "page-title")).getText();
    }

    private String chosen() {
        return Rig.call(() -> page.chosen().flatMap(pool -> pool.get(NODE_POOLS.pool.name)).orElse(null));
    }

    private void act(Runnable act) {
        rig.act(act);
    }

    @Test
    void showsTheFirstUntilOneIsChosen() {
        show(named("a", "b", "c"));
        assertThat(shown()).isEqualTo("a");
        assertThat(chosen()).isEqualTo("a");
        choose("b");
        assertThat(shown()).isEqualTo("b");
        assertThat(chosen()).isEqualTo("b");
        assertThat(Rig.styled(page.node(), "pool-detail")).hasSize(1);
        assertThat(page.node().getStyleClass()).contains("pools");
        assertThat(page.scrolls()).isTrue();
    }

    @Test
    void theHelpAndTheRequestSpeakOfThePoolThatIsChosen() {
        show(named("a", "b"));
        act(() -> rig.session.focus.set(Ref.to(0, BASICS.name)));
        choose("b");
        assertThat(rig.session.focus.get()).as("another page is shown").isEqualTo(Ref.to(0, BASICS.name));
        act(() -> rig.session.look(Step.of(NODE_POOLS)));
        choose("a");
        assertThat(rig.session.focus.get()).isEqualTo(Ref.to(id("a"), NODE_POOLS.pool.name));
        var nodes = Ref.to(id("b"), NODE_POOLS.pool.desiredSize);
        act(() -> rig.session.focus.set(nodes));
        choose("b");
        assertThat(rig.session.focus.get()).as("it is in use").isEqualTo(nodes);
    }

    @Test
    void theListStandsBesideThePool() {
        show(named("a"));
        var pane = (BorderPane) page.node();
        assertThat(pane.getLeft()).isInstanceOf(PoolList.class).matches(list -> list.isVisible() && list.isManaged());
        assertThat(Rig.styled(pane.getCenter(), "pool-detail")).hasSize(1);
    }

    @Test
    void inANarrowWindowTheListGivesWayToAStrip() {
        show(named("a", "b", "c"));
        var pane = (BorderPane) page.node();
        act(() -> page.narrow(true));
        assertThat(pane.getLeft()).isNull();
        var strip = (MenuButton) Seen.find(pane, "np_choose");
        assertThat(strip.getText()).isEqualTo("a (1 of 3)");
        act(() -> strip.getOnShowing().handle(null));
        assertThat(strip.getItems()).extracting(MenuItem::getText).containsExactly("a", "b", "c");
        assertThat(((RadioMenuItem) strip.getItems().get(0)).isSelected()).isTrue();
        act(() -> strip.getItems().get(2).fire());
        assertThat(chosen()).isEqualTo("c");
        assertThat(strip.getText()).isEqualTo("c (3 of 3)");
        rig.click(Seen.find(pane, "np_strip_add"));
        assertThat(names()).hasSize(4);
        act(page::removeChosen);
        assertThat(names()).containsExactly("a", "b", "c");
        act(() -> page.narrow(false));
        assertThat(pane.getLeft()).isInstanceOf(PoolList.class);
        assertThat(pane.getTop()).isNull();
    }

    @Test
    void withoutPoolsItSaysSoAndAddsOne() {
        show(named());
        var pane = (BorderPane) page.node();
        assertThat(pane.getLeft().isVisible() || pane.getLeft().isManaged()).isFalse();
        assertThat(Seen.labels(pane)).containsExactly("No node pools. You can create the cluster without workers and add pools later.",
                "Add node pool");
        assertThat(Seen.icons(pane)).containsExactly("fth-server empty-icon", "fth-plus");
        assertThat(((Label) Seen.styled(pane, "empty-words")).isWrapText()).isTrue();
        assertThat(Seen.styled(pane, "empty")).isNotNull();
        var add = Seen.button(pane, "Add node pool");
        assertThat(add.getStyleClass()).contains("accent");
        rig.click(add);
        assertThat(names()).containsExactly("pool-1");
        assertThat(shown()).isEqualTo("pool-1");
        assertThat(pane.getLeft().isVisible()).isTrue();
        assertThat(rig.asked.taken()).containsExactly(Asked.of("focus", Ref.to(id("pool-1"), NODE_POOLS.pool.name)));
    }

    @Test
    void anAddedPoolStandsAtTheEndWithWhatANewOneBeginsWith() {
        show(named("a", "b"));
        act(page::add);
        assertThat(names()).containsExactly("a", "b", "pool-3");
        assertThat(shown()).isEqualTo("pool-3");
        assertThat(rig.asked.taken()).containsExactly(Asked.of("focus", Ref.to(id("pool-3"), NODE_POOLS.pool.name)));
        assertThat(rig.value(Ref.to(id("pool-3"), NODE_POOLS.pool.chargeType))).isEqualTo("PostPaid");
        assertThat(rig.value(Ref.to(id("pool-3"), NODE_POOLS.pool.instanceTypes))).isNull();
    }

    @Test
    void aCopyStandsBehindItsOriginalUnderAnotherName() {
        show(named("a", "b"));
        var original = id("a");
        act(() -> page.duplicate(original));
        assertThat(names()).containsExactly("a", "a-copy", "b");
        assertThat(shown()).isEqualTo("a-copy");
        assertThat(rig.value(Ref.to(id("a-copy"), NODE_POOLS.pool.keyPair))).isEqualTo("ops-key");
        assertThat(rig.asked.taken()).containsExactly(Asked.of("focus", Ref.to(id("a-copy"), NODE_POOLS.pool.name)));
        act(() -> page.duplicate(-5));
        assertThat(names()).as("of a pool that is gone there is none").hasSize(3);
    }

    @Test
    void afterARemovalTheOneInItsPlaceIsChosen() {
        show(named("a", "b", "c"));
        rig.show(context -> new VBox(new Button(), page.node()));
        choose("b");
        rig.focus(Seen.find(page.node(), "np_remove"));
        var middle = id("b");
        act(() -> page.remove(middle));
        assertThat(names()).containsExactly("a", "c");
        assertThat(shown()).isEqualTo("c");
        assertThat(rig.asked.taken()).containsExactly("did Pool “b” removed");
        assertThat(rig.focused()).isInstanceOf(PoolList.class);
        var last = id("c");
        act(() -> page.remove(last));
        assertThat(shown()).as("the last one now").isEqualTo("a");
        var only = id("a");
        act(() -> page.remove(only));
        assertThat(Rig.call(rig.session.pool::get)).isNull();
        assertThat(Seen.labels(page.node())).contains("Add node pool");
        assertThat(Rig.call(() -> rig.context.state().root().isSet(NODE_POOLS.nodepools))).isFalse();
    }

    @Test
    void aRemovedPoolWithoutANameIsSaidToo() {
        show(Samples.read(Samples.valid()));
        var pool = id("web");
        rig.set(Ref.to(pool, NODE_POOLS.pool.name), NODE_POOLS.pool.name, null);
        act(() -> page.remove(pool));
        assertThat(rig.asked.taken()).containsExactly("did Pool “” removed");
    }

    @Test
    void isMovedAndStaysChosen() {
        show(named("a", "b", "c"));
        var first = id("a");
        act(() -> page.move(first, 1));
        assertThat(shown()).as("that nobody chose, but that is the first").isEqualTo("a");
        assertThat(names()).containsExactly("b", "a", "c");
        act(() -> page.move(first, 10_000));
        assertThat(names()).containsExactly("b", "c", "a");
        act(() -> page.move(first, -1));
        assertThat(names()).containsExactly("b", "a", "c");
        assertThat(shown()).isEqualTo("a");
    }

    @Test
    void eachActIsOneStep() {
        show(named("a", "b"));
        var first = id("a");
        act(() -> page.duplicate(first));
        act(rig.session.history::undo);
        assertThat(names()).containsExactly("a", "b");
        assertThat(Rig.call(rig.session::canUndo)).isFalse();
    }

    @Test
    void aPoolKeepsTheTabThatWasOpen() {
        show(named("a", "b"));
        rig.click(Seen.find(page.node(), "tab_network"));
        choose("b");
        assertThat(openTab()).isEqualTo("tab_general");
        choose("a");
        assertThat(openTab()).isEqualTo("tab_network");
    }

    @Test
    void turnsFromTabToTabAndRoundTheCorner() {
        show(named("a"));
        var first = openTab();
        act(() -> page.turnTab(1));
        assertThat(openTab()).isEqualTo("tab_instances");
        act(() -> page.turnTab(-2));
        assertThat(openTab()).isNotIn(first, "tab_instances", "");
        act(() -> page.turnTab(1));
        assertThat(openTab()).isEqualTo(first);
        show(named());
        act(() -> page.turnTab(1));
        assertThat(openTab()).as("of no pool there is no tab").isEmpty();
    }

    @Test
    void ofAPoolThatIsGoneNoTabIsKept() {
        show(named("a", "b"));
        var gone = id("a");
        rig.click(Seen.find(page.node(), "tab_network"));
        act(() -> page.remove(gone));
        act(rig.session.history::undo);
        choose("a");
        assertThat(id("a")).isEqualTo(gone);
        assertThat(openTab()).isEqualTo("tab_general");
    }

    private String openTab() {
        return Rig.all(page.node(), ToggleButton.class).stream()
                .filter(button -> button.isSelected() && button.getStyleClass().contains("tab-button"))
                .map(ToggleButton::getId).reduce((one, other) -> one + " " + other).orElse("");
    }

    @Test
    void thePoolThatIsShownStaysAsItIsWhileAnotherIsEdited() {
        show(named("a", "b"));
        var before = Seen.styled(page.node(), "pool-detail");
        rig.set(Ref.to(id("b"), NODE_POOLS.pool.name), NODE_POOLS.pool.name, "other");
        rig.set(Ref.to(id("a"), NODE_POOLS.pool.name), NODE_POOLS.pool.name, "renamed");
        assertThat(Seen.styled(page.node(), "pool-detail")).isSameAs(before);
        assertThat(shown()).isEqualTo("renamed");
    }

    @Test
    void whatAPoolFollowedEndsWithIt() {
        show(named("a", "b"));
        var first = id("a");
        choose("b");
        var one = Rig.call(() -> rig.context.lifetime().size());
        assertThat(Rig.call(() -> rig.context.controls().find(Ref.to(first, NODE_POOLS.pool.name)))).as("edited nowhere now").isEmpty();
        choose("a");
        choose("b");
        assertThat(Rig.call(() -> rig.context.lifetime().size())).isEqualTo(one);
    }

    @Test
    void reachesThePoolAndTheTabOfAPlace() {
        show(named("a", "b"));
        var second = id("b");
        act(() -> page.reach(Ref.to(second, NODE_POOLS.pool.keyPair)));
        assertThat(shown()).isEqualTo("b");
        assertThat(openTab()).isEqualTo("tab_network");
        act(() -> page.reach(Ref.to(0, BASICS.name)));
        assertThat(shown()).as("no place of a pool").isEqualTo("b");
        act(() -> page.reach(Ref.to(-5, NODE_POOLS.pool.name)));
        assertThat(openTab()).as("a row that is gone").isEqualTo("tab_network");
    }

    @Test
    void reachesACellOfATableInAPool() {
        show(Samples.read(Samples.managed()));
        var disk = Rig.call(() -> page.pools().get(0).rows(NODE_POOLS.pool.dataDisks).get(0).id());
        act(() -> page.reach(Ref.to(disk, NODE_POOLS.pool.dataDisk.size)));
        assertThat(openTab()).isEqualTo("tab_instances");
    }

    @Test
    void aRowOfAnotherTableIsNoPool() {
        show(Samples.read(Samples.valid()));
        var addon = Rig.call(() -> rig.context.state().root().rows(ADDONS.addons).get(0).id());
        act(() -> page.reach(Ref.to(addon, ADDONS.addon.name)));
        assertThat(Rig.call(rig.session.pool::get)).isNull();
    }
}
