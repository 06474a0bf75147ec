package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.model.Values;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A table is a grid of controls: rows come, go, move and are copied by keys and by buttons, and the rest of them stay as they are. */
class RowsEditorTest {
    private Rig rig;
    private Table table;
    private Region box;

    private void shows(Snapshot draft, long owner, Field<List<Row>> field) {
        rig = Rig.of(draft);
        table = new Table(owner, field);
        box = rig.show(context -> {
            var editor = Editors.of(context, owner, field);
            Wiring.attach(context, context.draft().slot(owner, field), editor, field.path());
            return new VBox(editor.node(), editor.acts());
        });
    }

    private void tags(String... keys) {
        List<Row> rows = new ArrayList<>();
        for (var key : keys) rows.add(Values.row(ADVANCED.tag).with(ADVANCED.tag.key, key).with(ADVANCED.tag.value, key + "!"));
        shows(Edited.valid().set(0, ADVANCED.tags, rows.isEmpty() ? null : rows), 0, ADVANCED.tags);
    }

    private void disks(int count) {
        var pool = NODE_POOLS.pool;
        var draft = Edited.valid();
        var owner = draft.root().rows(NODE_POOLS.nodepools).get(0).id();
        List<Row> rows = new ArrayList<>();
        for (var i = 0; i < count; i++) rows.add(Snapshot.freshRow(pool.dataDisk));
        shows(draft.set(owner, pool.dataDisks, rows), owner, pool.dataDisks);
    }

    @AfterEach
    void nothingStaysOpen() {
        Rig.closePopups();
    }

    private List<Values> rows() {
        return Rig.call(() -> table.rows(rig.session.draft.state()));
    }

    private List<String> keys() {
        return rows().stream().map(row -> row.get(ADVANCED.tag.key).orElse("")).toList();
    }

    private GridPane grid() {
        return (GridPane) Rig.styled(box, "rows").get(0);
    }

    private TextField cell(int row, int column) {
        return Rig.all(grid(), TextField.class).get(row * 2 + column);
    }

    private List<String> shown() {
        return Rig.all(grid(), TextField.class).stream().map(TextField::getText).toList();
    }

    private Button button(String spoken) {
        return Rig.all(box, Button.class).stream().filter(button -> spoken.equals(Rig.spoken(button))).findFirst().orElseThrow();
    }

    private Button add() {
        return Rig.all(box, Button.class).stream().filter(button -> button.getText() != null && button.getText().startsWith("Add "))
                .findFirst().orElseThrow();
    }

    private void press(int row, KeyCode key, KeyCode held) {
        rig.focus(cell(row, 0));
        rig.asked.taken();
        rig.press(key, held);
    }

    private String focused(int row) {
        return Asked.of("focus", Ref.to(rows().get(row).id(), ADVANCED.tag.key));
    }

    @Test
    void eachRowHasACellForEachColumn() {
        tags("a", "b");
        assertThat(shown()).containsExactly("a", "a!", "b", "b!");
        assertThat(Rig.words(grid())).startsWith("Key", "Value");
        assertThat(Rig.styled(grid(), "row-head")).hasSize(2);
        assertThat(rig.find("f_tags__1__value")).isSameAs(cell(1, 1));
        assertThat(Rig.spoken(cell(1, 1))).isEqualTo("Value");
    }

    @Test
    void aTableWithoutRowsSaysSo() {
        tags();
        assertThat(Rig.words(box)).contains("None").doesNotContain("Key");
        assertThat(grid().isVisible() || grid().isManaged()).isFalse();
        tags("a");
        assertThat(Rig.words(box)).doesNotContain("None");
        assertThat(grid().isVisible()).isTrue();
    }

    @Test
    void saysHowManyThereAreOfHowManyThereMayBe() {
        tags("a", "b");
        assertThat(Rig.words(box)).contains("2 of 20");
        rig.click(add());
        assertThat(Rig.words(box)).contains("3 of 20");
        tags();
        assertThat(Rig.words(box)).noneMatch(words -> words.contains("of 20"));
        assertThat(Rig.all(box, Label.class)).filteredOn(label -> label.getStyleClass().contains("hint")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void addsARowAtTheEndAndGoesThere() {
        tags("a");
        rig.click(add());
        assertThat(keys()).containsExactly("a", "");
        assertThat(rig.asked.taken()).containsExactly(focused(1));
        assertThat(shown()).hasSize(4);
    }

    @Test
    void aNewRowBeginsAsTheFormSays() {
        disks(0);
        rig.click(add());
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.get(NODE_POOLS.pool.dataDisk.category)).contains("cloud_essd"));
    }

    @Test
    void controlAndDDuplicatesARow() {
        tags("a", "b");
        press(0, KeyCode.D, KeyCode.CONTROL);
        assertThat(keys()).containsExactly("a", "a", "b");
        assertThat(rows().get(0).id()).isNotEqualTo(rows().get(1).id());
        assertThat(rig.asked.taken()).containsExactly(focused(1));
        assertThat(shown()).containsExactly("a", "a!", "a", "a!", "b", "b!");
    }

    @Test
    void controlAndDeleteRemovesARowAndGoesToTheOneInItsPlace() {
        tags("a", "b", "c");
        press(1, KeyCode.DELETE, KeyCode.CONTROL);
        assertThat(keys()).containsExactly("a", "c");
        assertThat(rig.asked.taken()).containsExactly("did Tags: row 2 removed", focused(1));
        press(1, KeyCode.DELETE, KeyCode.CONTROL);
        assertThat(rig.asked.taken()).as("the last one is gone").containsExactly("did Tags: row 2 removed", focused(0));
        press(0, KeyCode.DELETE, KeyCode.CONTROL);
        assertThat(rig.asked.taken()).containsExactly("did Tags: row 1 removed");
        assertThat(rig.focused()).as("none is left").isSameAs(add());
        assertThat(rig.value(Ref.to(0, ADVANCED.tags))).isNull();
    }

    @Test
    void altAndTheArrowsMoveARow() {
        tags("a", "b", "c");
        press(0, KeyCode.DOWN, KeyCode.ALT);
        assertThat(keys()).containsExactly("b", "a", "c");
        assertThat(rig.asked.taken()).containsExactly(focused(1));
        press(2, KeyCode.UP, KeyCode.ALT);
        assertThat(keys()).containsExactly("b", "c", "a");
        assertThat(rig.asked.taken()).containsExactly(focused(1));
        press(0, KeyCode.UP, KeyCode.ALT);
        assertThat(keys()).containsExactly("b", "c", "a");
        assertThat(shown()).containsExactly("b", "b!", "c", "c!", "a", "a!");
    }

    @Test
    void inACellWithValuesOnOfferAltAndDownShowsThemAndWithShiftMovesTheRow() {
        var pool = Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.taints, List.<Row>of(
                Values.row(NODE_POOLS.pool.taint).with(NODE_POOLS.pool.taint.key, "a"),
                Values.row(NODE_POOLS.pool.taint).with(NODE_POOLS.pool.taint.key, "b")));
        shows(Snapshot.empty().set(0, NODE_POOLS.nodepools, List.of(pool)), pool.id(), NODE_POOLS.pool.taints);
        var effect = Rig.all(box, ComboBox.class).get(0);
        rig.focus(effect);
        rig.press(KeyCode.DOWN, KeyCode.ALT);
        assertThat(taints(pool)).containsExactly("a", "b");
        rig.press(KeyCode.DOWN, KeyCode.ALT, KeyCode.SHIFT);
        assertThat(taints(pool)).containsExactly("b", "a");
    }

    private List<String> taints(Values pool) {
        return Rig.call(() -> rig.session.draft.state().find(pool.id()).orElseThrow().row().rows(NODE_POOLS.pool.taints).stream()
                .map(row -> row.get(NODE_POOLS.pool.taint.key).orElse("")).toList());
    }

    @Test
    void altAndDownInTheLastRowIsOfOthers() {
        tags("a", "b");
        var passed = new ArrayList<KeyCode>();
        rig.act(() -> box.addEventHandler(KeyEvent.KEY_PRESSED, key -> passed.add(key.getCode())));
        press(1, KeyCode.DOWN, KeyCode.ALT);
        assertThat(keys()).containsExactly("a", "b");
        assertThat(passed).containsExactly(KeyCode.DOWN);
        passed.clear();
        press(0, KeyCode.DOWN, KeyCode.ALT);
        assertThat(passed).as("it was used").isEmpty();
    }

    @Test
    void keysWithoutTheirModifierAreOfTheCell() {
        tags("a", "b");
        for (var key : List.of(KeyCode.D, KeyCode.UP, KeyCode.DOWN)) {
            rig.focus(cell(0, 0));
            rig.press(key);
        }
        press(0, KeyCode.D, KeyCode.ALT);
        press(0, KeyCode.DELETE, KeyCode.ALT);
        press(0, KeyCode.DOWN, KeyCode.CONTROL);
        press(0, KeyCode.UP, KeyCode.CONTROL);
        assertThat(keys()).containsExactly("a", "b");
    }

    @Test
    void buttonsCopyAndRemoveTheirRow() {
        tags("a", "b");
        rig.click(button("Duplicate row 2"));
        assertThat(keys()).containsExactly("a", "b", "b");
        rig.click(button("Remove row 1"));
        assertThat(keys()).containsExactly("b", "b");
        assertThat(button("Remove row 2").getStyleClass()).contains("flat");
        assertThat(Seen.tip(button("Remove row 2"))).isEqualTo("Remove row 2");
    }

    @Test
    void aCellFollowsTheDraftAndIsNotMadeAnewForIt() {
        tags("a", "b");
        var before = cell(0, 0);
        rig.set(Ref.to(rows().get(0).id(), ADVANCED.tag.key), ADVANCED.tag.key, "x");
        assertThat(cell(0, 0)).isSameAs(before);
        assertThat(before.getText()).isEqualTo("x");
        rig.enter(cell(1, 1), "typed");
        assertThat(rows().get(1).get(ADVANCED.tag.value)).contains("typed");
    }

    @Test
    void rowsThatAreGoneAreForgottenAndFollowNothing() {
        tags("a", "b", "c");
        var controls = rig.context.controls();
        var size = Rig.<Integer>call(() -> rig.session.lifetime().size());
        var gone = rows().get(1).id();
        assertThat(controls.find(Ref.to(gone, ADVANCED.tag.key))).isPresent();
        press(1, KeyCode.DELETE, KeyCode.CONTROL);
        assertThat(controls.find(Ref.to(gone, ADVANCED.tag.key))).isEmpty();
        assertThat(controls.find(Ref.to(rows().get(1).id(), ADVANCED.tag.key))).isPresent();
        assertThat(Rig.<Integer>call(() -> rig.session.lifetime().size())).isLessThan(size);
        rig.act(rig.session.history::undo);
        assertThat(Rig.<Integer>call(() -> rig.session.lifetime().size())).isEqualTo(size);
        assertThat(shown()).hasSize(6);
    }

    @Test
    void aCellIsWrongOnceThatMayBeSeen() {
        tags("acs:bad", "b");
        rig.focus(add());
        assertThat(wrong()).isEmpty();
        rig.checkAll();
        assertThat(wrong()).containsExactly("f_tags__0__key", "f_tags__0__value");
        rig.set(Ref.to(rows().get(0).id(), ADVANCED.tag.key), ADVANCED.tag.key, "good");
        assertThat(wrong()).containsExactly("f_tags__0__value");
    }

    private List<String> wrong() {
        return rows().stream().flatMap(row -> ADVANCED.tag.fields().stream().map(column -> Ref.to(row.id(), column)))
                .map(place -> rig.context.controls().find(place).orElseThrow()).filter(control -> Rig.is(control.node(), "invalid"))
                .map(control -> control.target().getId()).toList();
    }

    @Test
    void aCellHasTheMenuOfAField() {
        tags("a");
        rig.focus(cell(0, 0));
        rig.press(KeyCode.ENTER, KeyCode.ALT);
        assertThat(Rig.popups()).hasSize(1);
    }

    @Test
    void ofManyColumnsTheFirstStandInTheRowAndTheOthersBelowIt() {
        disks(2);
        var disk = NODE_POOLS.pool.dataDisk;
        assertThat(List.of(at("Category", 0), at("Size (GiB)", 0))).as("each head once").containsExactly("1 0", "2 0");
        assertThat(place(rows().get(0).id(), disk.category)).isEqualTo("1 1");
        assertThat(place(rows().get(1).id(), disk.category)).isEqualTo("1 3");
        assertThat(Rig.styled(grid(), "row-number")).extracting(number -> ((Label) number).getText() + " " + place(number))
                .containsExactly("1 0 1", "2 0 3");
        assertThat(Rig.styled(grid(), "row-head")).as("5 of the table, 6 of each row").hasSize(17);
        assertThat(grid().getColumnConstraints()).hasSize(6);
        assertThat(place(button("Remove row 1").getParent())).isEqualTo("6 1");
        assertThat(place(button("Remove row 2").getParent())).isEqualTo("6 3");
        assertThat(rare()).extracting(RowsEditorTest::place).containsExactly("1 2", "1 4");
        var cells = ((GridPane) rare().get(0)).getChildren();
        assertThat(Seen.labels(cells.get(0))).as("hidden").isEmpty();
        open(0);
        assertThat(cells).hasSize(6).extracting(RowsEditorTest::place).containsExactly("0 0", "1 0", "2 0", "0 1", "1 1", "2 1");
        assertThat(Seen.labels(cells.get(0))).startsWith("KMS key");
        assertThat(Rig.all(cells.get(0), TextField.class))
                .containsExactly((TextField) rig.find("f_nodepools__0__scaling_group__data_disks__0__kms_key_id"));
    }

    /** As wide as the card of a window of 1180 px. */
    @Test
    void aDiskIsOneRowInWhichNoChoiceIsCut() {
        disks(3);
        var disk = NODE_POOLS.pool.dataDisk;
        var first = rows().get(0).id();
        rig.set(Ref.to(first, disk.snapshotPolicy), disk.snapshotPolicy, "sp-2zej1nogjvovnz4z1234");
        rig.set(Ref.to(first, disk.category), disk.category, "cloud_ssd");
        rig.width(box, 506);
        assertThat(opened()).as("nothing below").containsExactly(false, false, false);
        assertThat(place(first, disk.snapshotPolicy)).isEqualTo("5 1");
        assertThat(Rig.styled(grid(), "row-head")).extracting(head -> ((Label) head).getText())
                .startsWith("Category", "Size (GiB)", "Level", "Encrypt", "Snapshot policy");
        assertThat(grid().getWidth()).isLessThanOrEqualTo(506);
        assertThat(Rig.fromTheRight(button("Remove row 1"), grid())).isGreaterThanOrEqualTo(0);
        var rowsTop = cells(0).stream().mapToDouble(node -> node.getBoundsInParent().getCenterY()).boxed().toList();
        assertThat(rowsTop).as("on one line").allMatch(center -> Math.abs(center - rowsTop.get(0)) < 1.5);
        assertThat(((TextField) control(rows().get(1).id(), disk.snapshotPolicy)).getPromptText()).as("no example").isEqualTo("Not sent");
    }

    private List<Node> cells(int row) {
        return grid().getChildren().stream().filter(node -> GridPane.getRowIndex(node) == 1 + 2 * row && node.isVisible()).toList();
    }

    private Node control(long row, Field<?> column) {
        return rig.context.controls().find(Ref.to(row, column)).orElseThrow().target();
    }

    @Test
    void whatDoesNotApplyToARowAndIsNotSetIsADash() {
        disks(2);
        var disk = NODE_POOLS.pool.dataDisk;
        var first = rows().get(0).id();
        assertThat(dashes()).containsExactly(false, false);
        rig.set(Ref.to(first, disk.category), disk.category, "cloud_ssd");
        assertThat(dashes()).containsExactly(true, false);
        assertThat(control(first, disk.level).isVisible()).isFalse();
        rig.set(Ref.to(first, disk.level), disk.level, "PL1");
        assertThat(dashes()).as("it is set, and can be cleared").containsExactly(false, false);
        assertThat(control(first, disk.level).isVisible()).isTrue();
    }

    /** Of each row, whether there is one in the column of levels. */
    private List<Boolean> dashes() {
        return Rig.styled(grid(), "row-none").stream().filter(node -> GridPane.getColumnIndex(node) == 3).map(Node::isVisible).toList();
    }

    private List<Node> rare() {
        return Rig.styled(box, "rare");
    }

    private List<Boolean> opened() {
        return rare().stream().map(node -> node.isVisible() && node.isManaged()).toList();
    }

    private void open(int row) {
        rig.click(more(row));
    }

    private Button more(int row) {
        return button("More settings of row " + (row + 1));
    }

    @Test
    void whatIsRarelySetIsOpenedRowByRow() {
        disks(2);
        assertThat(opened()).containsExactly(false, false);
        assertThat(Seen.icons(more(1))).containsExactly("fth-chevron-right");
        open(1);
        assertThat(opened()).containsExactly(false, true);
        assertThat(Seen.icons(more(1))).containsExactly("fth-chevron-down");
        rig.click(button("Duplicate row 1"));
        assertThat(opened()).as("the rows are drawn anew").containsExactly(false, false, true);
        open(2);
        assertThat(opened()).containsExactly(false, false, false);
    }

    @Test
    void whatIsRarelySetIsSeenWhereAllIsShown() {
        disks(1);
        rig.act(() -> rig.session.level.set(Level.ALL));
        assertThat(opened()).containsExactly(true);
        rig.act(() -> rig.session.level.set(Level.COMMON));
        assertThat(opened()).containsExactly(false);
    }

    @Test
    void whatIsRarelySetIsSeenWhereItIsSetWrongOrGoneTo() {
        disks(2);
        var disk = NODE_POOLS.pool.dataDisk;
        var second = rows().get(1).id();
        rig.set(Ref.to(second, disk.device), disk.device, "/dev/xvdb");
        assertThat(opened()).as("set").containsExactly(false, true);
        assertThat(((GridPane) rare().get(1)).getChildren().stream().filter(Node::isManaged).map(RowsEditorTest::place)).as("it alone")
                .containsExactly("0 0");
        rig.set(Ref.to(second, disk.device), disk.device, null);
        assertThat(opened()).containsExactly(false, false);
        rig.act(() -> rig.session.lift(Ref.to(rows().get(0).id(), disk.kmsKeyId)));
        assertThat(opened()).as("gone to").containsExactly(true, false);
        disks(2);
        var first = Ref.to(rows().get(0).id(), disk.kmsKeyId);
        var wrong = Problem.of(Severity.WARNING, "read", List.of(first), Message.of(Checker.class, "r16.none"), Source.COMPOSER);
        rig.act(() -> rig.session.opened(List.of(wrong)));
        rig.checkAll();
        assertThat(opened()).as("wrong").containsExactly(true, false);
    }

    @Test
    void fewColumnsHaveNothingRare() {
        tags("a");
        assertThat(rare()).isEmpty();
        assertThat(Rig.styled(grid(), "row-number")).isEmpty();
    }

    @Test
    void disksAreCountedWithTheirSize() {
        disks(0);
        assertThat(Rig.words(box)).noneMatch(words -> words.contains("GiB"));
        disks(3);
        assertThat(Rig.words(box)).as("what is assumed counts").contains("3 per node, 360 GiB");
        rig.set(Ref.to(rows().get(0).id(), NODE_POOLS.pool.dataDisk.size), NODE_POOLS.pool.dataDisk.size, Whole.of(500));
        assertThat(Rig.words(box)).contains("3 per node, 740 GiB");
    }

    private static String place(Node node) {
        return GridPane.getColumnIndex(node) + " " + GridPane.getRowIndex(node);
    }

    private String place(long row, Field<?> column) {
        return place(rig.context.controls().find(Ref.to(row, column)).orElseThrow().node());
    }

    /** Where the nth head of those words stands. */
    private String at(String head, int nth) {
        return place(Rig.styled(grid(), "row-head").stream().filter(node -> ((Label) node).getText().equals(head)).toList().get(nth));
    }

    @Test
    void fewColumnsHaveOneLineOfHeads() {
        tags("a", "b");
        assertThat(at("Key", 0)).isEqualTo("0 0");
        assertThat(place(rows().get(0).id(), ADVANCED.tag.key)).isEqualTo("0 1");
        assertThat(place(rows().get(1).id(), ADVANCED.tag.value)).isEqualTo("1 3");
        assertThat(place(button("Remove row 2").getParent())).isEqualTo("2 3");
        assertThat(grid().getColumnConstraints()).hasSize(2).allMatch(column -> column.getHgrow() == Priority.ALWAYS
                && column.getMinWidth() == 72 && column.getPrefWidth() == 180);
        assertThat(rig.context.controls().find(Ref.to(rows().get(0).id(), ADVANCED.tag.key)).orElseThrow().node().getMaxWidth())
                .isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void cellsAreWithoutTheWordsThatTheirHeadsSay() {
        disks(1);
        var row = rows().get(0).id();
        var disk = NODE_POOLS.pool.dataDisk;
        var controls = rig.context.controls();
        assertThat(controls.find(Ref.to(row, disk.encrypted)).orElseThrow().node()).isInstanceOf(ToggleSwitch.class);
        assertThat(controls.find(Ref.to(row, disk.size)).orElseThrow().node()).isInstanceOf(TextField.class);
        assertThat(controls.find(Ref.to(row, disk.category)).orElseThrow().node()).isInstanceOf(ComboBox.class);
        rig.act(((ToggleSwitch) controls.find(Ref.to(row, disk.encrypted)).orElseThrow().target())::fire);
        assertThat(rows().get(0).get(disk.encrypted)).contains(true);
        rig.enter((TextField) controls.find(Ref.to(row, disk.size)).orElseThrow().target(), "200");
        assertThat(rows().get(0).get(disk.size).orElseThrow().text()).isEqualTo("200");
    }

    @Test
    void jsonInACellIsALine() {
        shows(Edited.valid(), 0, ADDONS.addons);
        assertThat(Rig.all(box, TextArea.class)).isEmpty();
        var config = rig.context.controls().find(Ref.to(rows().get(0).id(), ADDONS.addon.config)).orElseThrow();
        assertThat(config.target()).isInstanceOf(TextField.class);
        assertThat(config.target().getStyleClass()).contains("mono");
    }

    @Test
    void aFlagAmongFewColumnsIsNarrow() {
        shows(Edited.valid(), 0, ADDONS.addons);
        var flag = grid().getColumnConstraints().get(3);
        assertThat(flag.getHgrow()).isEqualTo(Priority.NEVER);
        assertThat(flag.getMinWidth()).isEqualTo(64);
        assertThat(grid().getColumnConstraints().get(0).getHgrow()).isEqualTo(Priority.ALWAYS);
        assertThat(grid().getColumnConstraints().get(0).getMinWidth()).isEqualTo(72);
        assertThat(at("Version", 0)).as("it stands beside the name").isEqualTo("1 0");
    }

    @Test
    void showsOnlyTheRowsThatAreEditedHere() {
        rig = Rig.of(Edited.valid());
        table = new Table(0, ADDONS.addons);
        box = rig.show(context -> (VBox) RowsEditor.of(new EditedField<>(context, context.draft().slot(0, ADDONS.addons)),
                row -> !row.get(ADDONS.addon.name).orElse("").startsWith("csi"), new Region()).node());
        assertThat(Rig.all(grid(), TextField.class).stream().map(TextField::getText)).contains("flannel").doesNotContain("csi-plugin");
        rig.set(Ref.to(rows().get(1).id(), ADDONS.addon.name), ADDONS.addon.name, "other");
        assertThat(Rig.all(grid(), TextField.class).stream().map(TextField::getText)).contains("flannel", "other");
    }

    @Test
    void theButtonStandsBehindTheNumber() {
        tags("a");
        var acts = (HBox) add().getParent();
        assertThat(acts.getAlignment()).isEqualTo(Pos.CENTER_LEFT);
        assertThat(((Label) acts.getChildren().get(0)).getText()).isEqualTo("1 of 20");
        assertThat(acts.getChildren().get(0).getStyleClass()).contains("hint");
        assertThat(acts.getChildren().get(1)).isSameAs(add());
        assertThat(add().getGraphic()).isNotNull();
        assertThat(rig.find("f_tags")).isSameAs(add());
    }
}
