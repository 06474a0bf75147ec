package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Level;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.ServiceError;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.HeldRequest;
import ackcomposer.view.Rig;
import ackcomposer.view.dialog.ConfirmPane;
import ackcomposer.view.dialog.OutcomePane;
import ackcomposer.view.dialog.Question;
import ackcomposer.view.dialog.ReportPane;
import ackcomposer.view.session.DiskNews;
import ackcomposer.view.session.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The window shows one page at a time, gives way in small sizes, leads to every field, and asks one question at a time. */
class ShellTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final RecordedActs acts = new RecordedActs();
    private final Shell shell = rig.show(context -> wide(new Shell(rig.session, acts, true), 1300));
    private final List<Consumer<Outcome>> waiting = new ArrayList<>();

    private static Shell wide(Shell shell, double width) {
        shell.setMinWidth(width);
        shell.setMaxWidth(width);
        return shell;
    }

    private void width(double width) {
        rig.act(() -> wide(shell, width));
    }

    private <N extends Node> N part(Class<N> type) {
        return Rig.all(shell, type).stream().findFirst().orElse(null);
    }

    private ToggleButton toggle() {
        return (ToggleButton) rig.find("toggle_json");
    }

    private Node form() {
        return Rig.styled(shell, "form").get(0);
    }

    private Node veil() {
        return Rig.styled(shell, "veil").get(0);
    }

    private boolean isInSplit() {
        return Rig.call(() -> part(SplitPane.class).getItems().contains(part(Inspector.class)));
    }

    private Node target(Field<?> field) {
        return shell.controls().find(Ref.to(0, field)).orElseThrow().target();
    }

    private static double bottom(Node node) {
        return Rig.call(() -> node.localToScene(node.getBoundsInLocal()).getMaxY());
    }

    private void show(Step step) {
        rig.act(() -> shell.show(step));
    }

    private void ask() {
        rig.act(() -> shell.ask(of -> question()));
    }

    private Question question() {
        return new Question("Sure?", "", List.of(new Question.Answer("Yes", "yes", () -> { })), shell::closeDialog);
    }

    private void confirm() {
        rig.act(() -> shell.sends().confirm(HeldRequest.of(rig.session.draft.state(), waiting)));
    }

    private void send() {
        rig.act(() -> {
            ((CheckBox) rig.find("confirm_checked")).setSelected(true);
            ((TextField) rig.find("confirm_name")).setText("prod-bj-01");
        });
        rig.click(rig.find("confirm_create"));
    }

    @Test
    void theParts() {
        assertThat(shell.getStyleClass()).contains("shell");
        assertThat(List.of(part(Rail.class), part(CommandBar.class), part(ActionBar.class), part(Inspector.class))).allMatch(Rig::isSeen);
        assertThat(Rig.styled(shell, "menu-bar")).hasSize(1);
        assertThat(Rig.styled(shell, "split")).hasSize(1);
        assertThat(part(Toast.class).isVisible()).isFalse();
        assertThat(veil().isVisible()).isFalse();
        assertThat(toggle().isSelected()).isTrue();
        assertThat(toggle().getStyleClass()).contains("flat");
        assertThat(rig.find("f_name")).isNotNull();
    }

    @Test
    void showsThePageOfTheStep() {
        show(Step.of(NETWORK));
        assertThat(rig.session.step.get()).isEqualTo(Step.of(NETWORK));
        assertThat(rig.find("f_vpcid")).isNotNull();
        assertThat(rig.find("f_name")).isNull();
        assertThat(rig.focused()).as("in its first field").isSameAs(rig.find("f_vpcid"));
        show(Step.of(NODE_POOLS));
        assertThat(rig.find("np_duplicate")).isNotNull();
        show(Step.REVIEW);
        assertThat(Rig.words(form())).contains("Summary");
        rig.act(() -> rig.session.step.set(Step.ALL.get(4)));
        assertThat(Rig.words(form())).contains("flannel");
    }

    /** Of the pages in the scene. */
    private List<Node> shown() {
        return ((StackPane) form()).getChildren().stream().filter(node -> node.isVisible() || node.isManaged()).toList();
    }

    /** Whatever asks for a layout while it is laid out has its page laid out at every pulse, for ever. */
    @ParameterizedTest
    @CsvSource({"900, EN", "1180, EN", "1600, EN", "900, ZH", "1180, ZH"})
    void onceLaidOutNothingAsksToBeLaidOutAgain(double width, Lang lang) {
        width(width);
        rig.lang(lang);
        for (var step : Step.ALL) {
            show(step);
            var restless = Rig.all(form(), Parent.class).stream()
                    .filter(node -> Rig.isSeen(node) && node.isNeedsLayout() && !isOfAList(node)).toList();
            assertThat(restless).as(step.id()).isEmpty();
        }
    }

    /** The cells of a list are laid out by the list, when it comes to it. */
    private static boolean isOfAList(Node node) {
        var at = node;
        while (at != null && !(at instanceof ListView)) at = at.getParent();
        return at != null;
    }

    @Test
    void aPageScrollsUnlessItDoesSoByItself() {
        assertThat(shown()).singleElement().isInstanceOf(ScrollPane.class);
        show(Step.of(NODE_POOLS));
        assertThat(shown()).singleElement().isNotInstanceOf(ScrollPane.class);
        show(Step.of(BASICS));
        assertThat(shown()).singleElement().isInstanceOf(ScrollPane.class);
    }

    @Test
    void aPageIsBuiltOnceAndRestsWhileItIsNotShown() {
        var name = (TextField) rig.find("f_name");
        show(Step.of(NETWORK));
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(name.getText()).as("nobody sees it").isEqualTo("prod-bj-01");
        show(Step.of(BASICS));
        assertThat(rig.find("f_name")).isSameAs(name);
        assertThat(name.getText()).isEqualTo("other");
    }

    @Test
    void anotherFormOfTheRequestBuildsThePagesAnew() {
        var name = (TextField) rig.find("f_name");
        show(Step.of(NETWORK));
        show(Step.of(BASICS));
        rig.act(() -> rig.session.write(Contract.FORM_2026));
        assertThat(rig.find("f_name")).isNotNull().isNotSameAs(name);
        assertThat(shell.controls().find(Ref.to(0, NETWORK.vpcId))).as("of a page that is gone").isEmpty();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(name.getText()).isEqualTo("prod-bj-01");
    }

    @ParameterizedTest
    @CsvSource({"1300, false, true, false", "1100, false, true, false", "1099, false, false, true", "1000, false, false, true",
            "999, true, false, true", "900, true, false, true"})
    void inASmallWindowThePartsGiveWay(double width, boolean mini, boolean inspector, boolean narrow) {
        width(width);
        assertThat(Rig.is(part(Rail.class), "mini")).isEqualTo(mini);
        assertThat(toggle().isSelected()).isEqualTo(inspector);
        assertThat(part(Inspector.class) != null).isEqualTo(inspector);
        assertThat(Rig.is(form(), "narrow")).isEqualTo(narrow);
        assertThat(Rig.styled(shell, "keys").get(0).isVisible()).as("of the search").isEqualTo(!mini);
    }

    @Test
    void inAVerySmallWindowMenusStandCloser() {
        var file = Rig.styled(part(MenuBar.class), "menu-button").get(0);
        var wide = file.getLayoutBounds().getWidth();
        width(450);
        assertThat(file.getLayoutBounds().getWidth()).as("else those of another language are cut").isLessThan(wide - 2);
        assertThat(Rig.styled((Parent) file, "label").get(0).getLayoutBounds().getHeight()).as("and none is flattened")
                .isGreaterThanOrEqualTo(15);
    }

    @Test
    void aPageThatIsFirstShownInASmallWindowHasGivenWay() {
        width(900);
        show(Step.of(NODE_POOLS));
        assertThat(rig.find("np_strip")).isNotNull();
        assertThat(rig.find("np_list")).isNull();
        width(1300);
        assertThat(rig.find("np_strip")).isNull();
        assertThat(rig.find("np_list")).isNotNull();
    }

    @Test
    void theRailOfThePoolsGivesWaySooner() {
        width(1279);
        assertThat(Rig.is(part(Rail.class), "mini")).isFalse();
        show(Step.of(NODE_POOLS));
        assertThat(Rig.is(part(Rail.class), "mini")).isTrue();
        width(1280);
        assertThat(Rig.is(part(Rail.class), "mini")).isFalse();
    }

    @Test
    void theInspectorIsADrawerWhereThereIsNoRoomForAColumn() {
        assertThat(isInSplit()).isTrue();
        var inspector = part(Inspector.class);
        assertThat(inspector.getMinWidth()).isEqualTo(320);
        assertThat(inspector.getMaxWidth()).isEqualTo(720);
        assertThat(inspector.getWidth()).isBetween(370.0, 398.0);
        assertThat(SplitPane.isResizableWithParent(inspector)).isFalse();
        width(1050);
        assertThat(inspector.getParent()).isNull();
        rig.click(toggle());
        assertThat(isInSplit()).isFalse();
        assertThat(Rig.isSeen(inspector)).isTrue();
        assertThat(inspector.getWidth()).isEqualTo(360);
        assertThat(inspector.getEffect()).as("it lies over the form").isNotNull();
        assertThat(Rig.fromTheRight(inspector, shell)).isLessThan(2);
        rig.click(toggle());
        assertThat(part(Inspector.class)).isNull();
        rig.click(toggle());
        width(1300);
        assertThat(isInSplit()).as("a drawer becomes a column").isTrue();
        assertThat(part(Inspector.class).getWidth()).isGreaterThan(370);
        assertThat(part(Inspector.class).getEffect()).isNull();
        rig.click(toggle());
        assertThat(part(Inspector.class)).isNull();
        width(1290);
        assertThat(part(Inspector.class)).as("it stays as the user left it").isNull();
    }

    @Test
    void aDrawerGoesWithEscapeAndAColumnStays() {
        rig.press(KeyCode.ESCAPE);
        assertThat(isInSplit()).as("a column").isTrue();
        width(1050);
        rig.click(toggle());
        assertThat(Rig.isSeen(part(Inspector.class))).isTrue();
        rig.press(KeyCode.ESCAPE);
        assertThat(part(Inspector.class)).isNull();
        assertThat(toggle().isSelected()).isFalse();
        rig.press(KeyCode.ESCAPE);
        assertThat(part(Inspector.class)).as("it is gone already").isNull();
    }

    @Test
    void pagesAreMadeAheadUntilThereIsNoMore() {
        for (var i = 1; i < Step.ALL.size(); i++) assertThat(Rig.call(shell::prepare)).as("page %d", i).isTrue();
        assertThat(Rig.call(shell::prepare)).isFalse();
    }

    @Test
    void newsOfTheFileStandBelowTheBarsAndAboveThePage() {
        assertThat(part(DiskBar.class)).as("there is none").isNull();
        rig.act(() -> rig.session.disk.set(new DiskNews("a.json", () -> { }, () -> { }, () -> { })));
        var bar = part(DiskBar.class);
        assertThat(Rig.isSeen(bar)).isTrue();
        assertThat(bar.getParent().getChildrenUnmodifiable()).as("behind the menus and the bar of the cluster").endsWith(bar).hasSize(3);
        rig.act(() -> rig.session.disk.set(null));
        assertThat(Rig.isSeen(bar)).isFalse();
    }

    @Test
    void knowsThatTheHistoryIsShown() {
        assertThat(Rig.call(() -> shell.sends().isShowingHistory())).isFalse();
        rig.act(() -> shell.sends().history(List.of(), Set.of()));
        assertThat(Rig.call(() -> shell.sends().isShowingHistory())).isTrue();
        rig.act(shell::closeDialog);
        assertThat(Rig.call(() -> shell.sends().isShowingHistory())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"1180, -, false, 384", "1100, -, false, 384", "1600, -, false, 480", "1500, -, false, 450",
        "3000, -, false, 520", "1180, 400, false, 400", "1600, 100, false, 320", "1600, 900, false, 720", "3000, 600, false, 600",
        "1180, -, true, 332", "1270, -, true, 332", "1180, 400, true, 400"})
    void theInspectorHasAShareOfTheWindowWithinBoundsUntilItIsDrawn(double window, Double drawn, boolean slim, double width) {
        assertThat(Sides.inspectorWidth(window, drawn, slim)).isEqualTo(width);
    }

    @Test
    void theListOfPoolsHasItsRoomFromTheInspectorUntilThatIsDrawn() {
        width(1180);
        rig.act(() -> shell.show(Step.of(NODE_POOLS)));
        assertThat(part(Inspector.class).getWidth()).isBetween(326.0, 338.0);
        width(1300);
        assertThat(part(Inspector.class).getWidth()).as("there is room for both").isBetween(384.0, 396.0);
        width(1180);
        rig.act(() -> shell.show(Step.REVIEW));
        assertThat(part(Inspector.class).getWidth()).isBetween(378.0, 390.0);
        rig.act(() -> rig.session.inspectorWidth.set(500.0));
        rig.act(() -> shell.show(Step.of(NODE_POOLS)));
        width(1190);
        assertThat(part(Inspector.class).getWidth()).isBetween(494.0, 506.0);
    }

    /** The pane is as wide as before then, which would set the divider anew. */
    @Test
    void theListOfPoolsHasItsRoomAlsoWhereTheUserHasFixedTheRail() {
        width(1180);
        rig.act(shell::toggleRail);
        rig.act(() -> shell.show(Step.of(NODE_POOLS)));
        assertThat(part(Inspector.class).getWidth()).isBetween(326.0, 338.0);
        rig.act(() -> shell.show(Step.REVIEW));
        assertThat(part(Inspector.class).getWidth()).isBetween(378.0, 390.0);
    }

    @ParameterizedTest
    @EnumSource
    void atTwiceTheSizeInASmallWindowNoMenuIsCut(Lang lang) {
        rig.lang(lang);
        var small = rig.show(context -> wide(new Shell(rig.session, acts, true), 450));
        var menus = Rig.styled(small, "menu-bar").get(0).lookupAll(".container > .menu-button > .label");
        assertThat(menus).hasSize(7).allMatch(label -> ((Label) label).getWidth() >= label.prefWidth(-1) - 0.5);
    }

    @Test
    void theInspectorIsAsWideWhateverTheWindowWasBefore() {
        for (var before : new double[] {1600, 1180, 900}) {
            width(before);
            width(1180);
            assertThat(part(Inspector.class).getWidth()).as("after " + before).isBetween(378.0, 390.0);
        }
        rig.act(() -> rig.session.inspectorWidth.set(500.0));
        width(900);
        width(1300);
        assertThat(part(Inspector.class).getWidth()).as("as it was drawn").isBetween(494.0, 506.0);
    }

    @Test
    void theWidthIsKeptOnceTheDividerIsDrawnByHand() {
        width(1180);
        assertThat(Rig.call(() -> rig.session.inspectorWidth.get())).isNull();
        var split = Rig.all(shell, SplitPane.class).get(0);
        rig.act(() -> split.setDividerPositions(0.5));
        assertThat(Rig.call(() -> rig.session.inspectorWidth.get())).as("not by the mouse").isNull();
        var divider = split.lookup(".split-pane-divider");
        rig.act(() -> {
            press(divider, MouseEvent.MOUSE_PRESSED, 0);
            split.setDividerPositions(0.6);
            press(divider, MouseEvent.MOUSE_RELEASED, 0);
        });
        assertThat(Rig.call(() -> rig.session.inspectorWidth.get())).isNotNull().isCloseTo(0.4 * split.getWidth(), within(2.0));
    }

    private static void press(Node node, EventType<MouseEvent> type, double x) {
        Event.fireEvent(node, new MouseEvent(type, x, 1, x, 1, MouseButton.PRIMARY, 1, false, false, false, false,
                type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null));
    }

    @Test
    void anotherPageForgetsTheFieldOfTheOneBefore() {
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.name)));
        show(Step.REVIEW);
        assertThat(Rig.call(() -> rig.session.focus.get())).as("Review has no field").isNull();
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.name)));
        show(Step.of(NETWORK));
        assertThat(Rig.call(() -> rig.session.focus.get())).isEqualTo(Ref.to(0, NETWORK.vpcId));
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        rig.act(() -> rig.session.focus.set(Ref.to(pool, NODE_POOLS.pool.name)));
        rig.set(Ref.to(0, NODE_POOLS.nodepools), NODE_POOLS.nodepools, null);
        show(Step.REVIEW);
        assertThat(Rig.call(() -> rig.session.focus.get())).as("its row is gone").isNull();
        rig.act(() -> shell.go(Ref.to(0, MASTERS.imageType)));
        assertThat(Rig.call(() -> rig.session.focus.get())).as("gone to").isEqualTo(Ref.to(0, MASTERS.imageType));
    }

    @Test
    void theUsersChoiceOfTheRailHoldsInEverySize() {
        rig.act(shell::toggleRail);
        assertThat(Rig.is(part(Rail.class), "mini")).isTrue();
        rig.act(shell::toggleRail);
        width(900);
        assertThat(Rig.is(part(Rail.class), "mini")).isFalse();
        rig.act(shell::toggleRail);
        assertThat(Rig.is(part(Rail.class), "mini")).isTrue();
    }

    @Test
    void inASmallWindowTheFirstTurnOfTheRailWidensIt() {
        width(900);
        rig.act(shell::toggleRail);
        assertThat(Rig.is(part(Rail.class), "mini")).isFalse();
        width(1000);
        rig.act(shell::toggleRail);
        assertThat(Rig.is(part(Rail.class), "mini")).isTrue();
    }

    @Test
    void goesToAFieldWhereverItIs() {
        rig.act(() -> shell.go(Ref.to(0, NETWORK.serviceCidr)));
        assertThat(rig.session.step.get()).isEqualTo(Step.of(NETWORK));
        assertThat(rig.focused()).isSameAs(target(NETWORK.serviceCidr));
        assertThat(rig.session.focus.get()).isEqualTo(Ref.to(0, NETWORK.serviceCidr));
    }

    @Test
    void aFieldThatTheLevelHidesIsShownAndScrolledTo() {
        var hidden = ADVANCED.deletionProtection;
        var last = ADVANCED.timeoutMins;
        rig.act(() -> shell.go(Ref.to(0, last)));
        assertThat(rig.session.isLifted(Ref.to(0, last))).isTrue();
        assertThat(rig.session.isLifted(Ref.to(0, hidden))).isFalse();
        var control = shell.controls().find(Ref.to(0, last)).orElseThrow();
        assertThat(rig.focused()).isSameAs(control.target());
        var at = Rig.call(() -> control.node().localToScene(control.node().getBoundsInLocal()));
        var within = Rig.call(() -> form().localToScene(form().getBoundsInLocal()));
        assertThat(at.getMinY()).isGreaterThanOrEqualTo(within.getMinY());
        assertThat(at.getMaxY()).isLessThanOrEqualTo(within.getMaxY());
    }

    /** One that is in view, but for the toast, comes out from below it. */
    @Test
    void aFieldThatIsGoneToDoesNotStandUnderTheToast() {
        show(Step.of(ADVANCED));
        rig.act(() -> shell.say("Saved"));
        var toast = Rig.call(() -> part(Toast.class).localToScene(0, 0).getY());
        var scroll = Rig.all(form(), ScrollPane.class).stream().filter(Rig::isSeen).findFirst().orElseThrow();
        rig.act(() -> scroll.setVvalue(0));
        var field = ADVANCED.fields().stream().filter(each -> shell.controls().find(Ref.to(0, each)).isPresent())
                .filter(each -> bottom(target(each)) > bottom(scroll)).findFirst().orElseThrow();
        var height = Rig.call(() -> scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
        rig.act(() -> scroll.setVvalue((bottom(target(field)) - bottom(scroll) + 30) / height));
        assertThat(bottom(target(field))).as("below it").isBetween(toast + 1, bottom(scroll) - 25);
        rig.act(() -> shell.go(Ref.to(0, field)));
        assertThat(bottom(target(field))).isLessThan(toast);
    }

    @Test
    void goesToAFieldOfAPoolThatIsNotTheOneShown() {
        rig.act(() -> rig.session.act(twoPools()));
        var pools = rig.session.draft.state().root().rows(NODE_POOLS.nodepools);
        for (var pool : pools) {
            rig.act(() -> shell.go(Ref.to(pool.id(), NODE_POOLS.pool.name)));
            assertThat(rig.session.focus.get()).isEqualTo(Ref.to(pool.id(), NODE_POOLS.pool.name));
            assertThat(shell.controls().find(Ref.to(pool.id(), NODE_POOLS.pool.name)).orElseThrow().target()).isSameAs(rig.focused());
        }
    }

    private static Snapshot twoPools() {
        var json = Samples.valid();
        var pool = json.substring(json.indexOf("\"nodepools\": [") + 14, json.lastIndexOf(']'));
        return Samples.read(json.replace(pool, pool + "," + pool.replace("\"web\"", "\"db\"")));
    }

    @Test
    void theElementOfAListIsAPlaceOfItsField() {
        rig.act(() -> shell.go(Ref.to(0, MASTERS.vswitchIds).element(1)));
        assertThat(rig.session.focus.get()).isEqualTo(Ref.to(0, MASTERS.vswitchIds));
    }

    @Test
    void givesTheKeyboardToAFieldOnScreen() {
        rig.act(() -> shell.focus(Ref.to(0, BASICS.regionId)));
        assertThat(rig.focused()).isSameAs(target(BASICS.regionId));
        var before = rig.focused();
        rig.act(() -> shell.focus(Ref.to(0, NETWORK.vpcId)));
        assertThat(rig.focused()).as("one that is not on screen").isSameAs(before);
    }

    @Test
    void saysWhatItIsAskedToSay() {
        rig.act(() -> shell.say("Copied"));
        assertThat(Rig.words(part(Toast.class))).containsExactly("Copied");
        assertThat(shell.getHeight() - part(Toast.class).getLayoutY() - part(Toast.class).getHeight()).isEqualTo(68);
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        rig.act(() -> shell.did("Renamed"));
        assertThat(Rig.words(part(Toast.class))).containsExactly("Renamed", "Undo");
    }

    @Test
    void showsTheLinesOfAField() {
        rig.click(toggle());
        rig.act(shell::showProblems);
        rig.click(toggle());
        rig.act(() -> shell.lines(Ref.to(0, BASICS.clusterType)));
        assertThat(toggle().isSelected()).isTrue();
        assertThat(part(Inspector.class).showsProblems()).isFalse();
        assertThat(rig.session.focus.get()).isEqualTo(Ref.to(0, BASICS.clusterType));
    }

    @Test
    void turnsTheListOfProblemsOnAndOff() {
        rig.act(shell::toggleInspector);
        assertThat(part(Inspector.class)).isNull();
        rig.act(shell::toggleProblems);
        assertThat(part(Inspector.class).showsProblems()).isTrue();
        rig.act(shell::toggleProblems);
        assertThat(part(Inspector.class).showsProblems()).isFalse();
        rig.act(shell::toggleProblems);
        rig.act(shell::toggleInspector);
        rig.act(shell::toggleProblems);
        assertThat(part(Inspector.class).showsProblems()).as("it was not to be seen").isTrue();
    }

    @Test
    void theCountOfErrorsLeadsToTheList() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        rig.checkAll();
        rig.click(rig.find("pill_errors"));
        assertThat(part(Inspector.class).showsProblems()).isTrue();
    }

    @Test
    void findsWithTheSearch() {
        rig.act(shell::find);
        assertThat(rig.focused()).isSameAs(rig.find("search"));
    }

    @Test
    void aDialogLiesOverTheWindowAndHasTheKeyboard() {
        var before = rig.find("f_name");
        rig.focus(before);
        ask();
        assertThat(shell.isAsking()).isTrue();
        assertThat(veil().isVisible()).isTrue();
        var over = veil().getParent().getChildrenUnmodifiable();
        assertThat(over.indexOf(veil())).as("over all else").isEqualTo(over.size() - 1);
        assertThat(rig.focused()).isSameAs(rig.find("yes"));
        rig.press(KeyCode.ESCAPE);
        assertThat(shell.isAsking()).isFalse();
        assertThat(veil().isVisible()).isFalse();
        assertThat(rig.find("question")).isNull();
        assertThat(rig.focused()).isSameAs(before);
    }

    @Test
    void oneDialogAfterAnotherGivesTheKeyboardBackToWhereItWasBeforeBoth() {
        var before = rig.find("f_name");
        rig.focus(before);
        ask();
        rig.act(shell::report);
        assertThat(rig.find("question")).isNull();
        assertThat(part(ReportPane.class)).isNotNull();
        rig.click(rig.find("report_close"));
        assertThat(rig.focused()).isSameAs(before);
        rig.act(shell::closeDialog);
        assertThat(rig.focused()).as("nothing to go back to").isSameAs(before);
    }

    @Test
    void whatADialogFollowsEndsWithIt() {
        var seen = new ArrayList<Object>();
        rig.act(() -> shell.ask(of -> {
            of.watch(() -> seen.add(of.session().level.get()));
            return question();
        }));
        ask();
        rig.act(() -> rig.session.level.set(Level.ALL));
        assertThat(seen).as("another one took its place").hasSize(1);
        rig.act(shell::closeDialog);
        rig.act(() -> shell.ask(of -> {
            of.watch(() -> seen.add(of.session().level.get()));
            return question();
        }));
        rig.act(shell::closeDialog);
        rig.act(() -> rig.session.level.set(Level.COMMON));
        assertThat(seen).hasSize(2);
    }

    @Test
    void confirmsSendsAndShowsWhatBecameOfIt() {
        confirm();
        assertThat(part(ConfirmPane.class)).isNotNull();
        assertThat(shell.isSending()).isFalse();
        send();
        assertThat(shell.isSending()).isTrue();
        rig.act(() -> waiting.get(0).accept(Outcome.notSent("NoCredentials", "")));
        assertThat(shell.isSending()).isFalse();
        assertThat(shell.isAsking()).isTrue();
        assertThat(part(ConfirmPane.class)).isNull();
        assertThat(((Label) rig.find("outcome_title")).getText()).isEqualTo("Request not sent");
        rig.click(rig.find("outcome_close"));
        assertThat(part(OutcomePane.class)).isNull();
        assertThat(shell.isAsking()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatTheServiceSaidOfTheDraftStandsThereUnlessItWasPlayed(boolean isRehearsal) {
        rig.act(() -> shell.sends().confirm(new HeldRequest(rig.session.draft.state(), waiting, isRehearsal, Optional.empty())));
        send();
        rig.act(() -> waiting.get(0).accept(new Outcome(Fate.REFUSED, null, null, null, null, List.of(new ServiceError("InvalidName",
                "the name is bad")), null)));
        assertThat(Rig.call(() -> rig.session.shown().all()).stream().filter(problem -> problem.rule().equals("service")))
                .hasSize(isRehearsal ? 0 : 1);
        assertThat(Rig.styled(part(OutcomePane.class), "rehearsal")).hasSize(isRehearsal ? 1 : 0);
        assertThat(acts.asked).contains("look back");
    }

    @Test
    void onReviewItIsAskedWhatWasSentUnderTheNameInTheRegion() {
        rig.act(() -> shell.show(Step.of(BASICS)));
        assertThat(acts.asked).as("elsewhere it is not").doesNotContain("look back");
        rig.act(() -> shell.show(Step.REVIEW));
        assertThat(acts.asked).containsOnlyOnce("look back");
        for (var field : List.of(BASICS.name, BASICS.regionId)) {
            acts.asked.clear();
            rig.set(Ref.to(0, field), field, "cn-hangzhou");
            assertThat(acts.asked).as(field.name()).contains("look back");
        }
        acts.asked.clear();
        rig.set(Ref.to(0, BASICS.kubernetesVersion), BASICS.kubernetesVersion, "1.30.1-aliyun.1");
        assertThat(acts.asked).as("that changes nothing of it").doesNotContain("look back");
    }

    @Test
    void whoLooksForAFieldWhileACreationIsWatchedIsAtTheFormAgain() {
        rig.act(() -> {
            rig.session.follow(PlayedFollowing.of(new ArrayList<>(), true));
            rig.session.watch(true);
        });
        assertThat(Rig.isSeen(rig.find("search"))).isFalse();
        rig.act(shell::find);
        assertThat(rig.session.isWatching()).isFalse();
        assertThat(rig.focused()).isSameAs(rig.find("search"));
        rig.act(rig.session::endFollowing);
    }

    @Test
    void aConfirmationThatIsLeftSendsNothing() {
        confirm();
        rig.click(rig.find("confirm_cancel"));
        assertThat(shell.isAsking()).isFalse();
        assertThat(shell.isSending()).isFalse();
        assertThat(waiting).isEmpty();
    }

    @Test
    void onceEndedNothingInItFollowsAnything() {
        var name = (Label) Rig.styled(shell, "cluster-name").get(0);
        rig.act(shell::end);
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        rig.act(() -> rig.session.step.set(Step.REVIEW));
        assertThat(name.getText()).isEqualTo("prod-bj-01");
        assertThat(rig.find("f_name")).isNotNull();
    }

    @Test
    void theFormKeepsAWidthInWhichItCanBeUsed() {
        assertThat(((Region) form()).getMinWidth()).isEqualTo(320);
    }
}
