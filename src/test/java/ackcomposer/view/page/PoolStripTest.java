package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.junit.jupiter.api.Test;

/** In a narrow window the chosen pool stands in a strip, the others in its menu, each marked where it is wrong. */
class PoolStripTest {
    private final Rig rig = Rig.of(Samples.valid());
    private PoolsPage page;

    private MenuButton strip() {
        page = rig.call(() -> new PoolsPage(rig.context));
        rig.show(context -> {
            page.narrow(true);
            return (Parent) page.node();
        });
        return (MenuButton) rig.find("np_choose");
    }

    private void pools(String... names) {
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0));
        rig.set(Ref.to(0, NODE_POOLS.nodepools), NODE_POOLS.nodepools,
                List.of(names).stream().<Row>map(name -> pool.copy().with(NODE_POOLS.pool.name, name)).toList());
    }

    private List<Values> pools() {
        return Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools));
    }

    private List<MenuItem> opened(MenuButton menu) {
        rig.act(() -> menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING)));
        return menu.getItems();
    }

    @Test
    void itSaysWhichPoolIsShownOfHowMany() {
        pools("web", "gpu", "db");
        var menu = strip();
        assertThat(menu.getText()).contains("web").contains("1").contains("3");
        rig.act(() -> rig.session.pool.set(pools().get(1).id()));
        assertThat(menu.getText()).contains("gpu").contains("2");
        rig.set(Ref.to(pools().get(1).id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, "gpu_2");
        assertThat(menu.getText()).as("an underscore is no mnemonic").contains("gpu_2");
        assertThat(menu.isMnemonicParsing()).isFalse();
    }

    @Test
    void itsMenuHasAllPoolsOnceItIsOpened() {
        pools("web", "gpu", "db");
        var menu = strip();
        assertThat(menu.getItems()).as("without one it would never open").hasSize(1);
        assertThat(opened(menu)).extracting(MenuItem::getText).containsExactly("web", "gpu", "db");
        assertThat(menu.getItems()).extracting(item -> ((RadioMenuItem) item).isSelected()).containsExactly(true, false, false);
        rig.act(menu.getItems().get(2)::fire);
        assertThat(Rig.call(rig.session.pool::get)).isEqualTo(pools().get(2).id());
    }

    @Test
    void whatIsWrongIsMarkedOnTheStripAndOnItsPool() {
        pools("web", "gpu");
        rig.checkAll();
        var menu = strip();
        assertThat(menu.getGraphic()).isNull();
        rig.set(Ref.to(pools().get(1).id(), NODE_POOLS.pool.desiredSize), NODE_POOLS.pool.desiredSize, Whole.of(-5));
        rig.checkAll();
        assertThat(Seen.icons(menu)).contains("fth-alert-circle error");
        assertThat(opened(menu)).extracting(item -> item.getGraphic() != null).containsExactly(false, true);
    }

    @Test
    void aPoolIsAddedFromTheStrip() {
        pools("web");
        strip();
        rig.click(rig.find("np_strip_add"));
        assertThat(pools()).hasSize(2);
        assertThat(Rig.call(rig.session.pool::get)).as("the new one is chosen").isEqualTo(pools().get(1).id());
    }

    @Test
    void whereThereIsRoomItGivesWayToTheListAndFollowsAgainLater() {
        pools("web", "gpu");
        var menu = strip();
        rig.act(() -> page.narrow(false));
        assertThat(rig.find("np_strip")).isNull();
        assertThat(rig.find("np_list")).isNotNull();
        rig.act(() -> rig.session.pool.set(pools().get(1).id()));
        assertThat(menu.getText()).as("out of sight it follows nothing").contains("web");
        rig.act(() -> page.narrow(true));
        assertThat(rig.find("np_list")).isNull();
        assertThat(menu.getText()).as("what changed meanwhile").contains("gpu");
    }
}
