package ackcomposer.view.dialog;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;

/** Chosen values of one pool go into chosen pools, as one step; nothing else changes. */
class TransferPaneTest {
    private static final Values FIRST = Samples.read(Samples.valid()).root().rows(NODE_POOLS.nodepools).get(0)
            .with(NODE_POOLS.pool.diskSize, Whole.of(200))
            .with(NODE_POOLS.pool.labels, List.of(Values.row(NODE_POOLS.pool.label).with(NODE_POOLS.pool.label.key, "team")));
    private static final Values SECOND = FIRST.copy().with(NODE_POOLS.pool.name, "second").with(NODE_POOLS.pool.diskSize, Whole.of(80))
            .with(NODE_POOLS.pool.labels, null);
    private static final Values THIRD = SECOND.copy().with(NODE_POOLS.pool.name, "third");

    private final Rig rig = Rig.of(draft());
    private TransferPane pane;

    private static Snapshot draft() {
        return Samples.read(Samples.valid()).set(0, NODE_POOLS.nodepools, Stream.of(FIRST, SECOND, THIRD).<Row>map(row -> row).toList());
    }

    private void show(Field<?> field) {
        pane = rig.show(context -> new TransferPane(context, FIRST.id(), field, () -> { }));
    }

    private CheckBox box(String id) {
        return (CheckBox) rig.find("transfer_" + id);
    }

    private Button apply() {
        return (Button) rig.find("transfer_apply");
    }

    private Object value(Values row, Field<?> field) {
        return Rig.call(() -> rig.session.draft.state().find(row.id()).orElseThrow().row().raw(field));
    }

    @Test
    void theValueThatIsMeantIsChosenAndAllOtherPoolsAre() {
        var before = rig.session.draft.state();
        show(NODE_POOLS.pool.diskSize);
        assertThat(box("system_disk_size").isSelected()).isTrue();
        assertThat(box("system_disk_size").getText()).isEqualTo("System disk size · 200");
        assertThat(box("system_disk_category").isSelected()).isFalse();
        assertThat(rig.find("transfer_name")).as("a name is of one pool").isNull();
        assertThat(box("into_0").getText()).isEqualTo("second");
        assertThat(apply().getText()).isEqualTo("Apply 1 value to 2 pools");
        rig.click(apply());
        assertThat(value(SECOND, NODE_POOLS.pool.diskSize)).isEqualTo(Whole.of(200));
        assertThat(value(THIRD, NODE_POOLS.pool.diskSize)).isEqualTo(Whole.of(200));
        assertThat(value(SECOND, NODE_POOLS.pool.name)).isEqualTo("second");
        assertThat(value(SECOND, NODE_POOLS.pool.labels)).isNull();
        assertThat(rig.asked.taken()).containsExactly("did Values applied to 2 pools");
        rig.act(() -> rig.session.history.undo());
        assertThat(rig.session.draft.state()).as("one step").isSameAs(before);
    }

    @Test
    void aValueOfSixtyLettersIsWholeAndALongerOneEndsWithAnEllipsis() {
        for (var letters : List.of(60, 61)) {
            rig.set(Ref.to(FIRST.id(), NODE_POOLS.pool.keyPair), NODE_POOLS.pool.keyPair, "k".repeat(letters));
            show(null);
            assertThat(box("key_pair").getText()).endsWith(" · " + (letters == 60 ? "k".repeat(60) : "k".repeat(59) + "…"));
        }
    }

    @Test
    void anUnderscoreInANameIsOne() {
        rig.set(Ref.to(SECOND.id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, "my_pool");
        show(NODE_POOLS.pool.diskSize);
        assertThat(box("into_0").getText()).isEqualTo("my_pool");
        assertThat(Rig.all(pane, CheckBox.class)).isNotEmpty().noneMatch(CheckBox::isMnemonicParsing);
    }

    @Test
    void whatIsWrongWithItThereShowsAtOnce() {
        rig.set(Ref.to(FIRST.id(), NODE_POOLS.pool.diskSize), NODE_POOLS.pool.diskSize, Whole.of(1));
        show(NODE_POOLS.pool.diskSize);
        rig.click(apply());
        assertThat(Rig.call(() -> rig.session.at(Ref.to(SECOND.id(), NODE_POOLS.pool.diskSize)))).isNotEmpty();
        assertThat(Rig.call(() -> rig.session.at(Ref.to(THIRD.id(), NODE_POOLS.pool.diskSize)))).isNotEmpty();
    }

    @Test
    void onlyMarkedPoolsAreChosenWhereSomeAre() {
        rig.act(() -> rig.session.marked.set(Set.of(FIRST.id(), THIRD.id())));
        show(NODE_POOLS.pool.diskSize);
        assertThat(box("into_0").isSelected()).isFalse();
        assertThat(box("into_1").isSelected()).isTrue();
        rig.click(apply());
        assertThat(value(SECOND, NODE_POOLS.pool.diskSize)).isEqualTo(Whole.of(80));
        assertThat(value(THIRD, NODE_POOLS.pool.diskSize)).isEqualTo(Whole.of(200));
    }

    @Test
    void rowsOfATableAreCopiedUnderIdsOfTheirOwn() {
        show(NODE_POOLS.pool.labels);
        assertThat(box("labels").getText()).endsWith(" · 1 row");
        rig.click(apply());
        var ids = Stream.of(FIRST, SECOND, THIRD).map(row -> (List<?>) value(row, NODE_POOLS.pool.labels))
                .map(labels -> ((Values) labels.get(0)).id()).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotSetClearsIt() {
        rig.act(() -> rig.session.draft.edit(state -> state.set(FIRST.id(), NODE_POOLS.pool.diskSize, null)));
        show(NODE_POOLS.pool.diskSize);
        assertThat(box("system_disk_size").getText()).endsWith("not set");
        rig.click(apply());
        assertThat(value(SECOND, NODE_POOLS.pool.diskSize)).isNull();
    }

    @Test
    void withoutAValueOrAPoolThereIsNothingToApply() {
        show(null);
        assertThat(apply().isDisabled()).isTrue();
        rig.click(box("system_disk_size"));
        assertThat(apply().isDisabled()).isFalse();
        rig.click(box("into_0"));
        rig.click(box("into_1"));
        assertThat(apply().isDisabled()).isTrue();
        assertThat(apply().getText()).isEqualTo("Apply 1 value to no pools");
    }

    @Test
    void aPasswordIsDots() {
        rig.act(() -> rig.session.draft.edit(state -> state.set(FIRST.id(), NODE_POOLS.pool.loginPassword, "Canary-77#z")));
        show(null);
        assertThat(box("login_password").getText()).doesNotContain("Canary").contains("•");
    }
}
