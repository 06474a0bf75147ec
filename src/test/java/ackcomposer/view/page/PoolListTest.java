package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.Dragged;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import com.sun.javafx.event.EventDispatchChainImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pools stand by name with a digest and their state; keys and clicks choose, move, duplicate and remove them. */
class PoolListTest {
    private Rig rig;
    private PoolsPage page;
    private PoolList list;

    private void show(Snapshot draft) {
        rig = Rig.of(draft);
        list = rig.show(context -> {
            page = new PoolsPage(context);
            return (PoolList) ((BorderPane) page.node()).getLeft();
        });
    }

    private void show(String... names) {
        show(PoolsPageTest.named(names));
    }

    private List<Node> items() {
        return Rig.styled(list, "pool-item").stream().filter(Rig::isSeen).toList();
    }

    /** As they stand in the list, the chosen one between stars. */
    private List<String> names() {
        return items().stream().map(item -> {
            var name = ((Label) Seen.styled(item, "pool-name")).getText();
            return Rig.is(item, "chosen") ? "*" + name + "*" : name;
        }).toList();
    }

    private ListView<?> view() {
        return (ListView<?>) Seen.styled(list, "pool-items");
    }

    private Values pool(int at) {
        return Rig.call(() -> page.pools().get(at));
    }

    private List<String> draft() {
        return Rig.call(() -> page.pools().stream().map(pool -> pool.get(NODE_POOLS.pool.name).orElse("?")).toList());
    }

    @Test
    void hasItsTitleHowManyItsKeysAndTheWayToOneMore() {
        show("a", "b");
        assertThat(Seen.labels(list)).startsWith("Node pools", "2", "Add").endsWith("Alt+↑ ↓ move", "Ctrl+D duplicate", "Del remove");
        assertThat(Seen.label(list, "Node pools").getStyleClass()).contains("card-title");
        assertThat(Seen.label(list, "2").getStyleClass()).contains("pill");
        assertThat(Seen.keepsItsWidth(Seen.label(list, "2"))).isTrue();
        assertThat(Seen.styled(list, "pool-list-head").lookup("#np_add")).isNotNull();
        assertThat(Seen.keepsItsWidth(rig.find("np_add"))).isTrue();
        var keys = (Label) Seen.label(list, "Alt+↑ ↓ move");
        assertThat(keys.getStyleClass()).contains("hint");
        assertThat(keys.getParent()).as("none is broken, the next stands below where there is no room").isInstanceOf(FlowPane.class);
        assertThat(list.getId()).isEqualTo("np_list");
        assertThat(list.getStyleClass()).contains("pool-list");
        assertThat(Rig.spoken(list)).isEqualTo("Node pools");
        assertThat(list.isFocusTraversable()).isTrue();
        assertThat(view().isFocusTraversable()).as("the list itself has the keyboard").isFalse();
        assertThat(view().getMinHeight()).isZero();
        assertThat(VBox.getVgrow(view())).isEqualTo(Priority.ALWAYS);
        rig.click(rig.find("np_add"));
        assertThat(draft()).containsExactly("a", "b", "pool-3");
        assertThat(Seen.labels(list)).contains("3");
        var add = rig.find("np_add");
        assertThat(add.localToScene(add.getLayoutBounds()).getMaxX()).as("at the end of the line").isGreaterThan(list.getWidth() - 40);
    }

    @Test
    void anItemSaysNameAndDigest() {
        show(Samples.read(Samples.valid()));
        var item = items().get(0);
        assertThat(Seen.labels(item)).containsExactly("web", "2 nodes · ecs.c7.xlarge\nPay-as-you-go");
        assertThat(Seen.icons(item)).containsExactly("fth-check-circle success");
        assertThat(Rig.styled(item, "grip")).hasSize(1).first().matches(grip -> ((Region) grip).getWidth() > 4);
        var digest = (Label) Seen.styled(item, "hint");
        assertThat(digest.isWrapText()).as("a type of machine is not broken in two").isFalse();
        assertThat(digest.getMinWidth()).isZero();
        assertThat(((Region) digest.getParent()).getMinWidth()).isZero();
        assertThat(Seen.grows(digest.getParent())).isTrue();
        rig.set(Ref.to(pool(0).id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, null);
        rig.set(Ref.to(pool(0).id(), NODE_POOLS.pool.chargeType), NODE_POOLS.pool.chargeType, "PrePaid");
        assertThat(Seen.labels(items().get(0))).containsExactly("Unnamed pool", "2 nodes · ecs.c7.xlarge\nSubscription");
        assertThat(items().get(0)).as("the same node").isSameAs(item);
    }

    @ParameterizedTest
    @CsvSource({"false,false,'fth-check-circle success',", "true,false,'',warning 1",
        "false,true,'',error 1", "true,true,'',error 1"})
    void anItemHasTheCountOfItsErrorsElseOfItsWarnings(boolean warned, boolean broken, String icons, String badge) {
        var state = Samples.read(Samples.valid());
        var id = state.root().rows(NODE_POOLS.nodepools).get(0).id();
        if (warned) state = state.set(id, NODE_POOLS.pool.keyPair, null);
        if (broken) state = state.set(id, NODE_POOLS.pool.userData, "§");
        show(state);
        rig.checkAll();
        assertThat(String.join(" ", Seen.icons(items().get(0)))).isEqualTo(icons);
        var badges = Rig.styled(items().get(0), "badge").stream()
                .map(node -> node.getStyleClass().get(node.getStyleClass().size() - 1) + " " + ((Label) node).getText()).toList();
        assertThat(badges).isEqualTo(badge == null ? List.of() : List.of(badge));
    }

    @Test
    void theStateOfAnItemFollows() {
        show(Samples.read(Samples.valid()));
        rig.set(Ref.to(pool(0).id(), NODE_POOLS.pool.keyPair), NODE_POOLS.pool.keyPair, null);
        rig.checkAll();
        assertThat(Seen.labels(items().get(0))).endsWith("1").hasSize(3);
        rig.set(Ref.to(pool(0).id(), NODE_POOLS.pool.keyPair), NODE_POOLS.pool.keyPair, "ops-key");
        assertThat(Seen.icons(items().get(0))).containsExactly("fth-check-circle success");
    }

    @Test
    void aClickChoosesAndTakesTheKeyboard() {
        show("a", "b", "c");
        assertThat(names()).containsExactly("*a*", "b", "c");
        rig.focus(rig.find("np_add"));
        rig.click(items().get(1));
        assertThat(names()).containsExactly("a", "*b*", "c");
        assertThat(Rig.call(rig.session.pool::get)).isEqualTo(pool(1).id());
        assertThat(rig.focused()).isSameAs(list);
    }

    @Test
    void upAndDownChooseAndStopAtTheEnds() {
        show("a", "b", "c");
        rig.focus(list);
        rig.press(KeyCode.UP);
        assertThat(names()).containsExactly("*a*", "b", "c");
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.DOWN);
        assertThat(names()).containsExactly("a", "b", "*c*");
        rig.press(KeyCode.DOWN);
        assertThat(names()).containsExactly("a", "b", "*c*");
        rig.press(KeyCode.UP);
        assertThat(names()).containsExactly("a", "*b*", "c");
        rig.press(KeyCode.UP);
        assertThat(names()).containsExactly("*a*", "b", "c");
    }

    @Test
    void altMovesTheOneThatIsChosen() {
        show("a", "b", "c");
        rig.focus(list);
        rig.press(KeyCode.DOWN, KeyCode.ALT);
        assertThat(names()).containsExactly("b", "*a*", "c");
        rig.press(KeyCode.UP, KeyCode.ALT);
        assertThat(names()).containsExactly("*a*", "b", "c");
        assertThat(draft()).containsExactly("a", "b", "c");
    }

    @Test
    void controlDDuplicatesAndDAloneDoesNot() {
        show("a", "b");
        rig.focus(list);
        rig.press(KeyCode.D);
        assertThat(draft()).containsExactly("a", "b");
        rig.press(KeyCode.D, KeyCode.CONTROL);
        assertThat(names()).containsExactly("a", "*a-copy*", "b");
    }

    @Test
    void deleteRemovesTheOneThatIsChosen() {
        show("a", "b", "c");
        rig.click(items().get(1));
        rig.press(KeyCode.DELETE);
        assertThat(draft()).containsExactly("a", "c");
        assertThat(names()).containsExactly("a", "*c*");
        assertThat(rig.asked.taken()).containsExactly("did Pool “b” removed");
    }

    @Test
    void onlyKeysThatDidSomethingStopAtTheList() {
        show("a", "b");
        rig.focus(list);
        var heard = new ArrayList<KeyCode>();
        rig.act(() -> rig.scene().setOnKeyPressed(key -> heard.add(key.getCode())));
        for (var key : List.of(KeyCode.DOWN, KeyCode.UP, KeyCode.A, KeyCode.DELETE)) rig.press(key);
        rig.act(() -> rig.scene().setOnKeyPressed(null));
        assertThat(heard).containsExactly(KeyCode.A);
    }

    @Test
    void withoutPoolsKeysDoNothing() {
        show("a");
        rig.focus(list);
        rig.press(KeyCode.DELETE);
        assertThat(draft()).isEmpty();
        rig.act(() -> list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.D, false,
                true, false, false)));
        assertThat(draft()).isEmpty();
    }

    @Test
    void ofManyOnlyThoseThatAreSeenFollowAnythingAndTheChosenOneIsInView() {
        var names = new String[200];
        for (var i = 0; i < names.length; i++) names[i] = "pool-" + i;
        show(names);
        assertThat(items()).hasSizeBetween(3, 40);
        var followed = Rig.call(() -> rig.context.lifetime().size());
        assertThat(Seen.labels(list)).contains("200");
        var last = pool(198).id();
        rig.act(() -> rig.session.pool.set(last));
        rig.focus(list);
        rig.press(KeyCode.DOWN);
        assertThat(names()).contains("*pool-199*");
        assertThat(Rig.call(() -> rig.context.lifetime().size())).isLessThan(followed + 30);
    }

    @Test
    void aCellShowsThePoolThatStandsThereNow() {
        show("a", "b", "c");
        rig.act(() -> rig.session.draft.edit(state -> PoolsPage.POOLS.without(state, pool0(state))));
        assertThat(names()).containsExactly("*b*", "c");
        rig.act(() -> rig.session.history.undo());
        assertThat(names()).containsExactlyInAnyOrder("*a*", "b", "c");
    }

    private static long pool0(Snapshot state) {
        return PoolsPage.POOLS.rows(state).get(0).id();
    }

    private DragEvent dragged(EventType<DragEvent> type, String what, int at) {
        var drag = Dragged.of(TransferMode.MOVE, Map.of(DataFormat.PLAIN_TEXT, what)).event(type);
        rig.act(() -> items().get(at).getEventDispatcher().dispatchEvent(drag, new EventDispatchChainImpl()));
        return drag;
    }

    @ParameterizedTest
    @CsvSource({"0, 2, b c a d", "3, 1, a d b c", "1, 1, a b c d"})
    void aPoolIsDroppedInThePlaceOfAnother(int from, int to, String after) {
        show("a", "b", "c", "d");
        var what = "pool:" + pool(from).id();
        assertThat(dragged(DragEvent.DRAG_OVER, what, to).isAccepted()).isTrue();
        assertThat(dragged(DragEvent.DRAG_DROPPED, what, to).isDropCompleted()).isTrue();
        assertThat(draft()).containsExactly(after.split(" "));
    }

    @Test
    void nothingElseIsDroppedOnAPool() {
        show("a", "b");
        assertThat(dragged(DragEvent.DRAG_OVER, "pool:-5", 1).isAccepted()).isFalse();
        assertThat(dragged(DragEvent.DRAG_DROPPED, "words", 1).isDropCompleted()).isFalse();
        assertThat(draft()).containsExactly("a", "b");
        assertThat(Rig.call(rig.session::canUndo)).isFalse();
    }

    /** A click with one of these keys held. */
    private void click(int at, KeyCode held) {
        rig.act(() -> Event.fireEvent(items().get(at), new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1,
                held == KeyCode.SHIFT, held == KeyCode.CONTROL, false, false, false, false, false, true, false, true, null)));
    }

    /** The names of those that are marked, as they stand. */
    private List<String> marked() {
        return items().stream().filter(item -> Rig.is(item, "marked")).map(item -> ((Label) Seen.styled(item, "pool-name")).getText())
                .toList();
    }

    @Test
    void aClickWithControlMarksTheChosenOneAndThatOneAndAnotherTakesItBack() {
        show("a", "b", "c");
        assertThat(marked()).isEmpty();
        assertThat(Rig.styled(list, "pool-mark")).noneMatch(Rig::isSeen);
        click(2, KeyCode.CONTROL);
        assertThat(marked()).as("the one that was chosen is among them").containsExactly("a", "c");
        assertThat(names()).as("it stays chosen").containsExactly("*a*", "b", "c");
        assertThat(Rig.styled(list, "pool-mark").stream().filter(Rig::isSeen)).hasSize(2);
        click(1, KeyCode.CONTROL);
        assertThat(marked()).containsExactly("a", "b", "c");
        click(0, KeyCode.CONTROL);
        assertThat(marked()).containsExactly("b", "c");
        assertThat(rig.focused()).isSameAs(list);
    }

    @Test
    void aClickWithShiftMarksAllBetweenTheChosenOneAndThatOne() {
        show("a", "b", "c", "d");
        rig.click(items().get(2));
        click(3, KeyCode.SHIFT);
        assertThat(marked()).containsExactly("c", "d");
        click(1, KeyCode.SHIFT);
        assertThat(marked()).as("also of one above it").containsExactly("b", "c");
        assertThat(names()).containsExactly("a", "b", "*c*", "d");
    }

    @Test
    void aClickAloneMarksNoneAnyMore() {
        show("a", "b", "c");
        click(1, KeyCode.CONTROL);
        rig.click(items().get(2));
        assertThat(marked()).isEmpty();
        assertThat(names()).containsExactly("a", "b", "*c*");
    }

    @Test
    void spaceMarksTheOneThatIsChosen() {
        show("a", "b");
        rig.focus(list);
        rig.press(KeyCode.SPACE);
        assertThat(marked()).containsExactly("a");
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.SPACE);
        assertThat(marked()).containsExactly("a", "b");
        rig.press(KeyCode.SPACE);
        assertThat(marked()).containsExactly("a");
    }

    @Test
    void whatIsMarkedIsRemovedAsOneStep() {
        show("a", "b", "c", "d");
        click(2, KeyCode.CONTROL);
        rig.act(page::removeChosen);
        assertThat(names()).containsExactly("*b*", "d");
        assertThat(marked()).isEmpty();
        assertThat(rig.asked.taken()).containsExactly("did 2 pools removed");
        assertThat(rig.focused()).isSameAs(list);
        rig.act(rig.session.history::undo);
        assertThat(draft()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void allThatAreMarkedMayBeAllThereAre() {
        show("a", "b");
        click(1, KeyCode.CONTROL);
        rig.act(page::removeChosen);
        assertThat(draft()).isEmpty();
        assertThat(Rig.call(rig.session.pool::get)).isNull();
    }

    @Test
    void whatIsMarkedIsDuplicatedEachBehindItsOriginalAsOneStep() {
        show("a", "b", "c");
        click(2, KeyCode.CONTROL);
        rig.act(page::duplicateChosen);
        assertThat(draft()).containsExactly("a", "a-copy", "b", "c", "c-copy");
        rig.act(rig.session.history::undo);
        assertThat(draft()).containsExactly("a", "b", "c");
    }

    @Test
    void oneThatIsMarkedAloneIsNotMeantButTheChosenOne() {
        show("a", "b", "c");
        rig.act(() -> rig.session.marked.set(Set.of(pool(2).id())));
        rig.act(page::removeChosen);
        assertThat(draft()).containsExactly("b", "c");
    }

    @Test
    void escapeIsItsOwnOnlyWherePoolsAreMarked() {
        show("a", "b");
        var escapes = new AtomicInteger();
        rig.act(() -> rig.scene().getRoot().addEventHandler(KeyEvent.KEY_PRESSED, key -> escapes.incrementAndGet()));
        rig.focus(rig.find("np_list"));
        rig.press(KeyCode.ESCAPE);
        assertThat(escapes).hasValue(1);
        rig.act(() -> rig.session.marked.set(Set.of(pool(1).id())));
        rig.press(KeyCode.ESCAPE);
        assertThat(rig.session.marked.get()).isEmpty();
        assertThat(escapes).hasValue(1);
    }
}
