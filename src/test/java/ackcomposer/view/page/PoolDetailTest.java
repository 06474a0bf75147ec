package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Choosing;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One pool has its name, its place among the others, what can be done with it, and its cards in tabs with what is wrong on each. */
class PoolDetailTest {
    private Rig rig;
    private PoolsPage page;
    private PoolDetail detail;

    private void show(Snapshot draft, int at, String tab) {
        rig = Rig.of(draft);
        rig.made(context -> {
            page = new PoolsPage(context);
            detail = new PoolDetail(context.below(), page, PoolsPage.POOLS.rows(draft).get(at).id(), tab);
            return (VBox) detail.node();
        });
    }

    private List<String> names() {
        return Rig.call(() -> page.pools().stream().map(pool -> pool.get(NODE_POOLS.pool.name).orElse("?")).toList());
    }

    private List<ToggleButton> tabs() {
        return Rig.styled(Seen.styled(detail.node(), "tabs"), "tab-button").stream().map(ToggleButton.class::cast).toList();
    }

    /** What scrolls below the tabs. */
    private Node column() {
        return ((ScrollPane) Seen.styled(detail.node(), "form-scroll")).getContent();
    }

    private List<String> cards() {
        return Rig.styled(column(), "card-title").stream().filter(Rig::isSeen).map(label -> ((Label) label).getText()).toList();
    }

    private List<String> selected() {
        return tabs().stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    /** What is marked on the tabs, and in words, such as {@code network error 1 error, 2 warnings}. */
    private List<String> dots() {
        tabs().forEach(tab -> assertThat(Rig.spoken(tab)).as("heard as it is pointed at")
                .isEqualTo(Seen.tip(tab) == null ? tab.getText() : tab.getText() + ", " + Seen.tip(tab)));
        return tabs().stream().filter(tab -> tab.getGraphic() != null).map(tab -> tab.getUserData() + " "
                + String.join(" ", tab.getGraphic().getStyleClass()).replace("tab-dot ", "") + " " + Seen.tip(tab)).toList();
    }

    private static Snapshot valid() {
        return Samples.read(Samples.valid());
    }

    private static <T> Snapshot with(Snapshot state, Field<T> field, T value) {
        return state.set(PoolsPage.POOLS.rows(state).get(0).id(), field, value);
    }

    @Test
    void saysItsNameAndItsPlaceAmongTheOthers() {
        show(PoolsPageTest.named("a", "b", "c"), 1, "general");
        var name = (Label) Seen.styled(detail.node(), "page-title");
        assertThat(name.getText()).isEqualTo("b");
        assertThat(name.getMinWidth()).isZero();
        assertThat(((Region) name.getParent()).getMinWidth()).isEqualTo(80);
        assertThat(((Label) Seen.styled(detail.node(), "page-about")).getText()).isEqualTo("Pool 2 of 3");
        var id = detail.id();
        rig.act(() -> page.move(id, 1));
        assertThat(((Label) Seen.styled(detail.node(), "page-about")).getText()).isEqualTo("Pool 3 of 3");
        rig.set(Ref.to(id, NODE_POOLS.pool.name), NODE_POOLS.pool.name, null);
        assertThat(name.getText()).isEqualTo("Unnamed pool");
        assertThat(detail.node().getStyleClass()).contains("pool-detail");
    }

    @Test
    void isDuplicatedAndRemoved() {
        show(PoolsPageTest.named("a", "b"), 1, "general");
        var duplicate = Seen.button(detail.node(), "Duplicate");
        assertThat(duplicate.getId()).isEqualTo("np_duplicate");
        assertThat(Seen.icons(duplicate)).containsExactly("fth-copy");
        assertThat(Seen.keepsItsWidth(duplicate)).isTrue();
        var remove = Seen.button(detail.node(), "Remove");
        assertThat(remove.getId()).isEqualTo("np_remove");
        assertThat(Seen.icons(remove)).containsExactly("fth-trash-2");
        rig.click(duplicate);
        assertThat(names()).containsExactly("a", "b", "b-copy");
        rig.click(remove);
        assertThat(names()).containsExactly("a", "b-copy");
    }

    @ParameterizedTest
    @CsvSource({"workers, 600, LEFT", "workers, 360, GRAPHIC_ONLY", "workers-of-a-name-that-is-long-enough-for-half, 600, LEFT",
            "workers-of-a-name-that-is-long-enough-for-half, 500, GRAPHIC_ONLY"})
    void actsAreIconsWhereTheirWordsWouldLeaveTheNameNoRoom(String pool, double width, ContentDisplay display) {
        show(PoolsPageTest.named(pool), 0, "general");
        rig.show(context -> (VBox) detail.node());
        rig.width(detail.node(), width);
        var acts = List.of((Button) rig.find("np_duplicate"), (Button) rig.find("np_remove"));
        assertThat(acts).extracting(Button::getContentDisplay).containsOnly(display);
        assertThat(acts).extracting(Rig::spoken).containsExactly("Duplicate", "Remove");
        assertThat(acts).extracting(Seen::tip).containsExactly("Duplicate", "Remove");
        rig.width(detail.node(), 900);
        assertThat(acts).extracting(Button::getContentDisplay).as("with room again").containsOnly(ContentDisplay.LEFT);
    }

    @ParameterizedTest
    @CsvSource({"a, true", "a b, false"})
    void valuesAreCopiedToOtherPoolsWhereThereAreSome(String pools, boolean isOff) {
        show(PoolsPageTest.named(pools.split(" ")), 0, "general");
        var items = Rig.all(detail.node(), MenuButton.class).get(0).getItems();
        var transfer = items.stream().filter(one -> "np_transfer".equals(one.getId())).findFirst().orElseThrow();
        assertThat(transfer.isDisable()).isEqualTo(isOff);
    }

    @ParameterizedTest
    @CsvSource({"Move up,a c b d e", "Move down,a b d c e", "Move to the top,c a b d e", "Move to the end,a b d e c"})
    void isMovedFromAMenu(String item, String order) {
        show(PoolsPageTest.named("a", "b", "c", "d", "e"), 2, "general");
        var menu = Rig.all(detail.node(), MenuButton.class).get(0);
        assertThat(Rig.spoken(menu)).isEqualTo("Move");
        assertThat(Seen.tip(menu)).isEqualTo("Move");
        assertThat(menu.getStyleClass()).contains("flat");
        assertThat(Seen.icons(menu)).containsExactly("fth-more-vertical");
        var chosen = menu.getItems().stream().filter(one -> one.getText().equals(item)).findFirst().orElseThrow();
        rig.act(chosen::fire);
        assertThat(String.join(" ", names())).isEqualTo(order);
    }

    @Test
    void theActsStandAtTheEndOfTheLine() {
        show(valid(), 0, "general");
        rig.show(context -> (VBox) detail.node());
        var head = (Region) Seen.styled(detail.node(), "pool-head");
        assertThat(Rig.all(head, MenuButton.class).get(0).getBoundsInParent().getMaxX()).isGreaterThan(head.getWidth() - 30);
    }

    @Test
    void hasItsTabsInOrderAndTheCardsOfTheOneThatIsOpen() {
        show(valid(), 0, "general");
        assertThat(tabs()).extracting(ToggleButton::getText)
                .containsExactly("General", "Instances", "Scaling", "Kubernetes", "Network", "Management");
        assertThat(tabs()).extracting(ToggleButton::getId).startsWith("tab_general", "tab_instances");
        assertThat(selected()).containsExactly("General");
        assertThat(cards()).containsExactly("Basic information", "Size");
        assertThat(detail.tab()).isEqualTo("general");
        rig.click(Seen.find(detail.node(), "tab_network"));
        assertThat(selected()).containsExactly("Network");
        assertThat(cards()).startsWith("vSwitches and security groups", "Login").contains("ECS tags");
        assertThat(detail.tab()).isEqualTo("network");
        assertThat(column().getStyleClass()).contains("form-column");
    }

    @Test
    void whatIsInUseOnAnotherTabIsSoNoLonger() {
        show(valid(), 0, "general");
        var name = Ref.to(detail.id(), NODE_POOLS.pool.name);
        rig.act(() -> rig.session.focus.set(name));
        rig.act(() -> detail.showTab("general"));
        assertThat(rig.session.focus.get()).isEqualTo(name);
        rig.click(Seen.find(detail.node(), "tab_instances"));
        assertThat(rig.session.focus.get()).isNull();
        var types = Ref.to(detail.id(), NODE_POOLS.pool.instanceTypes);
        rig.act(() -> rig.session.focus.set(types));
        rig.act(() -> detail.showTab("instances"));
        assertThat(rig.session.focus.get()).isEqualTo(types);
    }

    @Test
    void turnedByKeysTheTabThatIsOpenHasTheKeyboardAndTheFirstFollowsTheLast() {
        show(valid(), 0, PoolDetail.FIRST_TAB);
        rig.show(context -> (VBox) detail.node());
        rig.act(() -> detail.turnTab(1));
        assertThat(rig.focused()).isSameAs(tabs().get(1));
        assertThat(selected()).containsExactly(tabs().get(1).getText());
        rig.act(() -> detail.turnTab(-1));
        rig.act(() -> detail.turnTab(-1));
        assertThat(rig.focused()).isSameAs(tabs().get(tabs().size() - 1));
        rig.act(() -> detail.turnTab(1));
        assertThat(rig.focused()).isSameAs(tabs().get(0));
    }

    @Test
    void eachTabIsWhereItWasLeftAndAnotherBeginsAtItsHead() {
        show(valid(), 0, "instances");
        rig.act(() -> rig.session.level.set(Level.ALL));
        rig.show(context -> (VBox) detail.node());
        var scroll = (ScrollPane) Seen.styled(detail.node(), "form-scroll");
        rig.act(() -> scroll.setVvalue(0.75));
        rig.click(Seen.find(detail.node(), "tab_kubernetes"));
        assertThat(scroll.getVvalue()).as("never seen before").isZero();
        rig.act(() -> scroll.setVvalue(0.25));
        rig.click(Seen.find(detail.node(), "tab_instances"));
        assertThat(scroll.getVvalue()).isCloseTo(0.75, within(0.01));
        rig.click(Seen.find(detail.node(), "tab_kubernetes"));
        assertThat(scroll.getVvalue()).isCloseTo(0.25, within(0.01));
    }

    @Test
    void theTabsStandInOneLineAndNoneIsCutWhateverIsMarked() {
        show(with(valid(), NODE_POOLS.pool.userData, "§"), 0, "general");
        rig.show(context -> (VBox) detail.node());
        var before = tabs().stream().map(tab -> tab.getBoundsInParent().getMinY()).distinct().toList();
        rig.checkAll();
        rig.width(detail.node(), 480);
        assertThat(dots()).isNotEmpty();
        assertThat(tabs().stream().map(tab -> tab.getBoundsInParent().getMinY()).distinct().toList()).hasSize(1).isEqualTo(before);
        assertThat(tabs()).allMatch(Seen::keepsItsWidth).allMatch(tab -> tab.getText().equals(Rig.drawn(tab)));
    }

    @Test
    void itsNameAndItsPlaceStandOnOneLine() {
        show(valid(), 0, "general");
        rig.show(context -> (VBox) detail.node());
        var position = (Label) Seen.styled(detail.node(), "page-about");
        assertThat(position.getParent()).isInstanceOf(HBox.class).isSameAs(Seen.styled(detail.node(), "page-title").getParent());
        assertThat(Seen.keepsItsWidth(position)).isTrue();
    }

    @Test
    void aTabIsBuiltOnceAndKeepsWhatIsInIt() {
        show(valid(), 0, "instances");
        assertThat(selected()).containsExactly("Instances");
        var card = Rig.all(column(), Card.class).get(0);
        rig.click(Seen.find(detail.node(), "tab_general"));
        assertThat(Rig.all(column(), Card.class)).doesNotContain(card);
        rig.click(Seen.find(detail.node(), "tab_instances"));
        assertThat(Rig.all(column(), Card.class).get(0)).isSameAs(card);
    }

    @Test
    void saysOnEveryTabWhatIsKept() {
        var state = valid();
        var pool = PoolsPage.POOLS.rows(state).get(0).id();
        show(Choosing.either(state, pool, NODE_POOLS.pool.login, NODE_POOLS.pool.loginPassword), 0, "general");
        for (var tab : List.of("general", "network")) {
            rig.act(() -> detail.showTab(tab));
            assertThat(Rig.isSeen(Seen.find(column(), "kept"))).as(tab).isTrue();
            assertThat(Seen.find(column(), "kept").getParent().getChildrenUnmodifiable().indexOf(Seen.find(column(), "kept"))).isZero();
        }
    }

    @Test
    void aTabCountsItsErrorsElseItsWarnings() {
        show(with(valid(), NODE_POOLS.pool.keyPair, null), 0, "general");
        assertThat(dots()).as("nothing may be seen yet").isEmpty();
        rig.checkAll();
        assertThat(dots()).containsExactly("network warning no errors, 1 warning");
        rig.set(Ref.to(detail.id(), NODE_POOLS.pool.securityGroupId), NODE_POOLS.pool.securityGroupId, "x y");
        rig.set(Ref.to(detail.id(), NODE_POOLS.pool.imageId), NODE_POOLS.pool.userData, "§");
        rig.checkAll();
        assertThat(dots()).containsExactlyInAnyOrder("network error 1 error, 1 warning", "kubernetes error 1 error, no warnings");
        rig.set(Ref.to(detail.id(), NODE_POOLS.pool.imageId), NODE_POOLS.pool.userData, null);
        rig.set(Ref.to(detail.id(), NODE_POOLS.pool.securityGroupId), NODE_POOLS.pool.securityGroupId, null);
        rig.set(Ref.to(detail.id(), NODE_POOLS.pool.keyPair), NODE_POOLS.pool.keyPair, "ops-key");
        assertThat(dots()).isEmpty();
    }

    @Test
    void aTabCountsWhatIsWrongInItsTables() {
        var state = Samples.read(Samples.managed());
        var disk = PoolsPage.POOLS.rows(state).get(0).rows(NODE_POOLS.pool.dataDisks).get(0).id();
        show(state.set(disk, NODE_POOLS.pool.dataDisk.category, "cloud_none"), 0, "general");
        rig.checkAll();
        assertThat(dots()).singleElement().asString().startsWith("instances ");
    }

    @Test
    void whatIsWrongWithAnotherPoolIsNotCounted() {
        var state = PoolsPageTest.named("a", "b");
        show(with(state, NODE_POOLS.pool.keyPair, null), 1, "general");
        rig.checkAll();
        assertThat(dots()).isEmpty();
    }

    @Test
    void whatConcernsThePageBesidesThePoolIsCountedOnTheTabOfThePoolAlone() {
        var addons = List.<Row>of(Values.row(ADDONS.addon).with(ADDONS.addon.name, "flannel"));
        show(Samples.read(Samples.managed()).set(0, ADDONS.addons, addons), 0, "general");
        rig.checkAll();
        assertThat(dots()).containsExactly("management warning no errors, 1 warning");
    }

    @Test
    void twoPoolsOfOneNameAreCountedAtBoth() {
        show(PoolsPageTest.named("a", "a"), 1, "general");
        rig.checkAll();
        assertThat(dots()).containsExactly("general error 1 error, no warnings");
    }

    static Stream<Arguments> places() {
        var pool = NODE_POOLS.pool;
        return Stream.of(Arguments.of(pool.name, "general"), Arguments.of(pool.count, "general"), Arguments.of(pool.imageId, "instances"),
                Arguments.of(pool.scalingEnabled, "scaling"), Arguments.of(pool.labels, "kubernetes"),
                Arguments.of(pool.keyPair, "network"), Arguments.of(pool.managed, "management"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aFieldIsOnTheTabOfItsCard(Field<?> field, String tab) {
        var state = valid();
        var scope = state.find(PoolsPage.POOLS.rows(state).get(0).id()).orElseThrow();
        assertThat(PoolDetail.tab(scope, scope.ref(field))).isEqualTo(tab);
    }

    @Test
    void anUnknownMemberIsOnTheFirstTabAndACellOnThatOfItsTable() {
        var state = Samples.read(Samples.managed());
        var pool = PoolsPage.POOLS.rows(state).get(0);
        var disk = pool.rows(NODE_POOLS.pool.dataDisks).get(0);
        assertThat(PoolDetail.tab(state.find(pool.id()).orElseThrow(), Ref.unknown(pool.id(), "odd"))).isEqualTo("general");
        assertThat(PoolDetail.tab(state.find(disk.id()).orElseThrow(), Ref.to(disk.id(), NODE_POOLS.pool.dataDisk.size)))
                .isEqualTo("instances");
        assertThat(PoolDetail.tab(state.find(disk.id()).orElseThrow(), Ref.unknown(disk.id(), "odd"))).isEqualTo("instances");
    }

    @Test
    void itsEndForgetsItsControlsAndWhatItFollowed() {
        var state = Samples.read(Samples.managed());
        show(state, 0, "instances");
        var disk = PoolsPage.POOLS.rows(state).get(0).rows(NODE_POOLS.pool.dataDisks).get(0).id();
        var cell = Ref.to(disk, NODE_POOLS.pool.dataDisk.size);
        assertThat(Rig.call(() -> rig.context.controls().find(cell))).isPresent();
        var id = detail.id();
        assertThat(Rig.call(() -> rig.context.controls().find(Ref.to(id, NODE_POOLS.pool.imageId)))).isPresent();
        var followed = Rig.call(() -> rig.context.lifetime().size());
        rig.act(detail::end);
        assertThat(Rig.call(() -> rig.context.controls().find(cell))).isEmpty();
        assertThat(Rig.call(() -> rig.context.controls().find(Ref.to(id, NODE_POOLS.pool.imageId)))).isEmpty();
        assertThat(Rig.call(() -> rig.context.lifetime().size())).isLessThan(followed - 50);
    }
}
