package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Choosing;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.parts.Unbroken;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

/** What is kept and not sent is counted, listed when asked for, and dropped as one step; of other pages nothing is. */
class KeptBarTest {
    private static final String ONE =
            "1 value does not apply and is not sent. It returns when it applies.";
    private static final String TWO =
            "2 values do not apply and are not sent. They return when they apply.";

    private Rig rig;
    private KeptBar bar;

    private static Snapshot terway() {
        var draft = new Draft(Samples.read(Samples.valid()).set(0, NETWORK.nodeCidrMask, "25"));
        draft.edit(state -> Choosing.pick(state, ADDONS.plugin, "terway-eniip"));
        return draft.state();
    }

    private void showNetwork(Snapshot draft) {
        rig = Rig.of(draft);
        bar = rig.show(context -> KeptBar.of(context, NETWORK));
    }

    private static Values pool(Snapshot state) {
        return state.root().rows(NODE_POOLS.nodepools).get(0);
    }

    private void showPool(Snapshot draft) {
        rig = Rig.of(draft);
        bar = rig.show(context -> KeptBar.of(context, pool(draft).id()));
    }

    private List<String> listed() {
        return Rig.all(rig.find("kept_list"), Label.class).stream().filter(Rig::isSeen).map(label -> Unbroken.plain(label.getText()))
                .toList();
    }

    private static long parked(Rig rig) {
        return Rig.call(() -> Samples.parked(rig.context.state()));
    }

    @Test
    void isNotThereWhileNothingIsKept() {
        showNetwork(Samples.read(Samples.valid()));
        assertThat(bar.isVisible() || bar.isManaged()).isFalse();
        rig.act(() -> rig.session.draft.edit(state -> Choosing.pick(state, ADDONS.plugin, "terway-eniip")));
        assertThat(bar.isVisible() && bar.isManaged()).isTrue();
        assertThat(Seen.labels(bar)).containsExactly(ONE, "Show", "Discard");
    }

    @Test
    void countsAndListsWhatIsKept() {
        showNetwork(terway());
        assertThat(Seen.labels(bar)).containsExactly(TWO, "Show", "Discard");
        assertThat(bar.getStyleClass()).contains("bar", "note");
        assertThat(bar.getSpacing()).isEqualTo(4);
        assertThat(bar.getId()).isEqualTo("kept");
        var list = (GridPane) rig.find("kept_list");
        assertThat(list.isVisible() || list.isManaged()).isFalse();
        rig.click(rig.find("kept_show"));
        assertThat(Seen.labels(bar)).contains("Hide").doesNotContain("Show");
        assertThat(listed()).containsExactly("Pod CIDR", "172.20.0.0/16", "Pod addresses per node", "25");
        assertThat(list.getStyleClass()).contains("kept-list");
        assertThat(Seen.label(list, "25").getStyleClass()).contains("mono");
        rig.click(rig.find("kept_show"));
        assertThat(list.isVisible() || list.isManaged()).isFalse();
        assertThat(list.getChildren()).isEmpty();
        assertThat(Seen.labels(bar)).contains("Show");
    }

    @Test
    void itsLinksKeepTheirWidthAndTheWordsTakeTheRest() {
        showNetwork(terway());
        assertThat(Seen.keepsItsWidth(rig.find("kept_show"))).isTrue();
        assertThat(Seen.keepsItsWidth(rig.find("kept_discard"))).isTrue();
        var words = (Label) Seen.label(bar, TWO);
        assertThat(Seen.grows(words)).isTrue();
        assertThat(words.getMaxWidth()).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void isDroppedAsOneStep() {
        showNetwork(terway());
        rig.click(rig.find("kept_discard"));
        assertThat(bar.isVisible()).isFalse();
        assertThat(parked(rig)).isZero();
        rig.act(rig.session.history::undo);
        assertThat(bar.isVisible()).isTrue();
        assertThat(parked(rig)).isEqualTo(2);
    }

    @Test
    void countsAndDropsOnlyWhatIsOfItsPage() {
        var both = Choosing.either(terway(), 0, MASTERS.login, MASTERS.loginPassword);
        showNetwork(both);
        assertThat(Seen.labels(bar)).startsWith(TWO);
        rig.click(rig.find("kept_discard"));
        assertThat(parked(rig)).as("the key pair").isEqualTo(1);
        bar = rig.show(context -> KeptBar.of(context, BASICS));
        assertThat(bar.isVisible()).isFalse();
        bar = rig.show(context -> KeptBar.of(context, MASTERS));
        assertThat(Seen.labels(bar)).startsWith(ONE);
    }

    @Test
    void countsWhatIsInRowsBelow() {
        var state = Samples.read(Samples.managed());
        var disk = pool(state).rows(NODE_POOLS.pool.dataDisks).get(0);
        var kept = state.edit(disk.id(), row -> row.withParked(NODE_POOLS.pool.dataDisk.size, Whole.of(40)))
                .edit(pool(state).id(), row -> row.withParked(NODE_POOLS.pool.keyPair, "old"));
        showPool(kept);
        assertThat(Seen.labels(bar)).startsWith(TWO);
        rig.click(rig.find("kept_show"));
        assertThat(listed()).hasSize(4).contains("Key pair", "old", "40");
        bar = rig.show(context -> KeptBar.of(context, NODE_POOLS));
        assertThat(Seen.labels(bar)).as("the page of all pools").startsWith(TWO);
        rig.click(rig.find("kept_discard"));
        assertThat(parked(rig)).isZero();
    }

    @Test
    void rowsAreCountedAndASecretIsDots() {
        var state = Samples.read(Samples.valid());
        List<Row> rows = List.of(Values.row(NODE_POOLS.pool.priceLimit), Values.row(NODE_POOLS.pool.priceLimit));
        showPool(state.edit(pool(state).id(), row -> row.withParked(NODE_POOLS.pool.priceLimits, rows)
                .withParked(NODE_POOLS.pool.loginPassword, "Hello@1234").withParked(NODE_POOLS.pool.vswitchIds, List.of("a", "b"))));
        rig.click(rig.find("kept_show"));
        assertThat(listed()).contains("2 rows", "••••••••", "a, b").doesNotContain("Hello@1234");
    }

    @Test
    void anEmptyListIsShownAsOne() {
        var state = Samples.read(Samples.valid());
        showPool(state.edit(pool(state).id(), row -> row.withParked(NODE_POOLS.pool.vswitchIds, List.of())));
        rig.click(rig.find("kept_show"));
        assertThat(listed()).hasSize(2).contains("");
    }

    @Test
    void ofARowThatIsGoneNothingIsKept() {
        var state = Samples.read(Samples.valid());
        showPool(state.edit(pool(state).id(), row -> row.withParked(NODE_POOLS.pool.loginPassword, "Hello@1234")));
        assertThat(bar.isVisible()).isTrue();
        rig.act(() -> rig.session.draft.edit(now -> new Table(0, NODE_POOLS.nodepools).without(now, pool(state).id())));
        assertThat(bar.isVisible()).isFalse();
    }
}
