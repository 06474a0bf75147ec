package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Paths;
import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.SuggestBox;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.FieldOrder;
import ackcomposer.view.session.Watched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A table as a grid of ordinary controls. Ctrl+D duplicates a row, Ctrl+Delete removes it, Alt+Up and Alt+Down move it. */
public final class RowsEditor {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    /** More columns than these do not fit side by side: the first few stand in the row, the others below it, where they are wanted. */
    private static final int FIT = 6;
    private static final int OF_A_LINE = 5;
    private static final int RARE_OF_A_LINE = 3;
    /** Widths of columns: of a switch, at least, of numbers, of texts and choices. */
    private static final double SMALL = 64;
    private static final double LEAST = 72;
    private static final double OF_NUMBERS = 84;
    private static final double OF_TEXTS = 180;
    /** The same where there are more of them than fit. */
    private static final double SMALL_OF_MANY = 44;
    private static final double LEAST_OF_MANY = 62;
    private static final double OF_CHOICES = 192;
    private static final double OF_THE_NUMBER = 14;
    private static final int MOST_OF_A_CODE = 4;

    private final EditedField<List<Row>> entry;
    /** By row, whether what is rarely set was opened: that stays when the rows are drawn anew. */
    private final Map<Long, Watched<Boolean>> opened = new HashMap<>();
    private final List<Field<?>> columns;
    private final int across;
    private final GridPane grid = new GridPane();
    private final Label empty = new Label();
    private final Button add;
    private final Label count = new Label();
    private final Predicate<Values> here;
    private List<Long> drawn = List.of();
    /** What the rows that are drawn follow. */
    private Context ofRows;

    private RowsEditor(EditedField<List<Row>> entry, Predicate<Values> here) {
        this.entry = entry;
        this.here = here;
        this.columns = columns(entry.field());
        this.across = columns.size() > FIT ? OF_A_LINE : columns.size();
        grid.getStyleClass().add("rows");
        empty.getStyleClass().add("hint");
        empty.setText(entry.text("rows.empty"));
        var path = entry.field().path();
        add = new Button(entry.text("rows.add." + path.substring(path.lastIndexOf('.') + 1)), Icons.of(Feather.PLUS));
        add.setOnAction(click -> add());
        count.getStyleClass().add("hint");
        constraints();
        ofRows = entry.context().below();
        entry.watch(this::draw);
    }

    /**
     * The rows of a table.
     *
     * @param here  only these rows; the others are edited elsewhere
     * @param below what stands between the rows and the button that adds one
     */
    public static Editor of(EditedField<List<Row>> entry, Predicate<Values> here, Node below) {
        var made = new RowsEditor(entry, here);
        var acts = new HBox(10, made.count, made.add);
        acts.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(6, made.empty, made.grid, below);
        return Editor.acted(box, made.add).across().with(acts);
    }

    /** On screen a column may stand beside another than in JSON. */
    private static List<Field<?>> columns(Field<List<Row>> table) {
        return FieldOrder.onScreen(table.rows().fields());
    }

    private void constraints() {
        if (hasMore()) {
            var number = new ColumnConstraints(OF_THE_NUMBER);
            grid.getColumnConstraints().add(number);
        }
        columns.subList(0, across).forEach(column -> {
            var small = column.kind() == Kind.FLAG;
            var width = new ColumnConstraints();
            width.setHgrow(small || isShort(column) && column.kind() != Kind.WHOLE ? Priority.NEVER : Priority.ALWAYS);
            width.setPercentWidth(-1);
            var switches = hasMore() ? SMALL_OF_MANY : SMALL;
            width.setMinWidth(small ? switches : hasMore() ? LEAST_OF_MANY : LEAST);
            var texts = hasMore() && !column.options().isEmpty() ? OF_CHOICES : OF_TEXTS;
            width.setPrefWidth(small ? switches : !isShort(column) ? texts : hasMore() ? LEAST_OF_MANY : OF_NUMBERS);
            grid.getColumnConstraints().add(width);
        });
    }

    /** A number, or one of a few codes of a few letters. */
    private static boolean isShort(Field<?> column) {
        return column.kind() == Kind.WHOLE || !column.suggested().isEmpty()
                && column.suggested().stream().allMatch(code -> code.length() <= MOST_OF_A_CODE);
    }

    private List<Values> rows() {
        return entry.slot().get() == null ? List.of() : entry.slot().get().stream().map(Values.class::cast).toList();
    }

    private void draw() {
        var ids = rows().stream().filter(here).map(Values::id).toList();
        Visible.when(ids.isEmpty(), empty);
        Visible.when(!ids.isEmpty(), grid);
        count.setText(ids.isEmpty() ? "" : counted());
        if (ids.equals(drawn)) return;
        drawn.stream().filter(id -> !ids.contains(id)).forEach(entry.context().controls()::forget);
        drawn = ids;
        ofRows.lifetime().end();
        ofRows = entry.context().below();
        grid.getChildren().clear();
        drawHeads();
        var paths = Paths.reference(entry.slot().draft().state());
        Reading.apart(() -> IntStream.range(0, ids.size()).forEach(i -> drawRow(i, ids.get(i), paths)));
    }

    /** How many there are, and of disks how large they are together. */
    private String counted() {
        if (entry.field() == NODE_POOLS.pool.dataDisks) {
            var sizes = rows().stream().map(row -> row.effective(NODE_POOLS.pool.dataDisk.size).map(Whole::clamped).orElse(0L));
            return entry.text("rows.disks", rows().size(), sizes.mapToLong(Long::longValue).sum());
        }
        var most = entry.field().most();
        return most.isPresent() ? entry.text("rows.count", rows().size(), most.getAsInt()) : "";
    }

    private boolean hasMore() {
        return across < columns.size();
    }

    /** The first column of the grid in which a field stands. */
    private int first() {
        return hasMore() ? 1 : 0;
    }

    private void drawHeads() {
        for (var i = 0; i < across; i++) grid.add(head(columns.get(i)), first() + i, 0);
    }

    private Label head(Field<?> column) {
        var unit = column.unit().isEmpty() ? "" : " (" + entry.text("unit." + column.unit()) + ")";
        var name = entry.context().label(column);
        var brief = entry.context().textOrNothing("column." + column.path().substring(column.path().lastIndexOf('.') + 1));
        var head = new Label((brief.isEmpty() ? name : brief) + unit);
        head.getStyleClass().add("row-head");
        if (brief.isEmpty()) Labels.tipWhereCut(head);
        else head.setTooltip(new Tooltip(name));
        return head;
    }

    private void drawRow(int index, long id, Paths paths) {
        var top = 1 + 2 * index;
        if (hasMore()) {
            var number = new Label(Integer.toString(index + 1));
            number.getStyleClass().add("row-number");
            grid.add(number, 0, top);
        }
        for (var i = 0; i < across; i++) drawCell(first() + i, top, id, columns.get(i), edited(id, columns.get(i), paths));
        var acts = new HBox();
        acts.getStyleClass().add("row-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        acts.setMinWidth(Region.USE_PREF_SIZE);
        acts.getChildren().setAll(act(Feather.COPY, "rows.duplicate", index, () -> duplicate(id)),
                act(Feather.TRASH_2, "rows.remove", index, () -> remove(id)));
        grid.add(acts, first() + across, top);
        if (hasMore()) drawRare(index, id, paths, acts);
    }

    /** What does not apply to the row and is not set would look like a value. */
    private void drawCell(int left, int top, long id, Field<?> column, Region edited) {
        var none = new Label("\u2013");
        none.getStyleClass().add("row-none");
        grid.add(none, left, top);
        grid.add(edited, left, top);
        ofRows.watch(() -> {
            var applies = entry.context().state().find(id).flatMap(column::applies).orElse(true) || isNeeded(id, column);
            edited.setVisible(applies);
            none.setVisible(!applies);
        });
    }

    private Region edited(long id, Field<?> column, Paths paths) {
        var editor = cell(id, column);
        var slot = entry.slot().draft().slot(id, column);
        Wiring.attach(ofRows, slot, editor, paths.of(slot.ref()));
        ofRows.watch(() -> editor.node().pseudoClassStateChanged(INVALID, ofRows.at(slot.ref()).stream().anyMatch(Problem::isError)));
        editor.node().addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, id));
        FieldMenu.byKeys(editor.node(), ofRows, slot);
        editor.node().setMaxWidth(Double.MAX_VALUE);
        return editor.node();
    }

    /** What is rarely set stands below its row: all of it while that is opened and at the level that shows all, else what is needed. */
    private void drawRare(int index, long id, Paths paths, HBox acts) {
        var rare = new GridPane();
        rare.getStyleClass().addAll("rows", "rare");
        for (var i = 0; i < RARE_OF_A_LINE; i++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / RARE_OF_A_LINE);
            rare.getColumnConstraints().add(width);
        }
        var fields = columns.subList(across, columns.size());
        var cells = fields.stream().map(field -> new VBox(2, head(field), edited(id, field, paths))).toList();
        rare.getChildren().setAll(cells);
        var open = opened.computeIfAbsent(id, row -> new Watched<>(entry.context().session(), "open", false));
        var more = act(Feather.CHEVRON_RIGHT, "rows.more", index, () -> open.set(!open.get()));
        more.setId("more_" + Wiring.nodeId(paths.of(entry.slot().ref())) + "__" + index);
        acts.getChildren().add(0, more);
        grid.add(rare, 1, 1 + 2 * index + 1, across + 1, 1);
        ofRows.watch(() -> {
            var isWhole = open.get() || entry.context().session().level.get() == Level.ALL;
            var seen = 0;
            for (var i = 0; i < cells.size(); i++) {
                var wanted = isWhole || isNeeded(id, fields.get(i));
                Visible.when(wanted, cells.get(i));
                if (wanted) GridPane.setConstraints(cells.get(i), seen % RARE_OF_A_LINE, seen++ / RARE_OF_A_LINE);
            }
            Visible.when(seen > 0, rare);
            more.setGraphic(Icons.of(isWhole ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        });
    }

    /** It is set, wrong, or gone to. */
    private boolean isNeeded(long id, Field<?> field) {
        return entry.context().state().find(id).filter(scope -> scope.row().raw(field) != null).isPresent()
                || !ofRows.at(Ref.to(id, field)).isEmpty() || entry.context().session().isLifted(Ref.to(id, field));
    }

    private Button act(Feather icon, String key, int index, Runnable act) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Icons.name(button, entry.text(key, index + 1));
        button.setOnAction(click -> act.run());
        return button;
    }

    /** A flag's words, and a number's unit and buttons, would be as wide as the table: the column says what it is. */
    private Editor cell(long id, Field<?> column) {
        if (column.kind() == Kind.FLAG) {
            @SuppressWarnings("unchecked")
            var flag = (Field<Boolean>) column;
            var toggle = FlagEditor.toggle(new EditedField<>(ofRows, entry.slot().draft().slot(id, flag)));
            return Editor.acted(toggle, toggle);
        }
        if (column.kind() == Kind.WHOLE && column.options().isEmpty()) {
            @SuppressWarnings("unchecked")
            var number = WholeEditor.line(new EditedField<>(ofRows, entry.slot().draft().slot(id, (Field<Whole>) column)));
            return Editor.typed(number, number);
        }
        if (column.shape() == Shape.JSON) {
            @SuppressWarnings("unchecked")
            var json = (Field<String>) column;
            return Editors.line(new EditedField<>(ofRows, entry.slot().draft().slot(id, json)));
        }
        var editor = Editors.of(ofRows, id, column);
        // An example would be cut, and be taken for a value among those of the other rows.
        if (hasMore() && columns.indexOf(column) < across && editor.target() instanceof TextField text)
            text.setPromptText(entry.text("choice.unset"));
        return editor;
    }

    private void key(KeyEvent key, long id) {
        if (key.isControlDown() && key.getCode() == KeyCode.DELETE) remove(id);
        else if (key.isControlDown() && key.getCode() == KeyCode.D) duplicate(id);
        else if (key.getCode() == KeyCode.ENTER && !key.isAltDown() && isLast(id) && key.getTarget() instanceof TextField
                && !SuggestBox.isOpenAt(key.getTarget())) add();
        else if (key.isAltDown() && key.getCode() == KeyCode.UP) move(id, -1);
        else if (key.isAltDown() && key.getCode() == KeyCode.DOWN && !isLast(id) && (key.isShiftDown() || !opensList(key))) move(id, 1);
        else return;
        key.consume();
    }

    /** In a cell with values on offer Alt+Down shows them, there as everywhere; with Shift it moves the row. */
    private static boolean opensList(KeyEvent key) {
        return SuggestBox.isWithin(key.getTarget()) || key.getTarget() instanceof ComboBoxBase;
    }

    private boolean isLast(long id) {
        return drawn.indexOf(id) == drawn.size() - 1;
    }

    private void add() {
        var row = Snapshot.freshRow(entry.field().rows());
        edit(state -> table().with(state, rows().size(), row));
        focus(row.id());
    }

    private void duplicate(long id) {
        var state = entry.context().state();
        table().find(state, id).map(Values::copy).ifPresent(copy -> {
            edit(now -> table().with(now, table().position(now, id) + 1, copy));
            focus(copy.id());
        });
    }

    private void remove(long id) {
        var at = table().position(entry.context().state(), id);
        edit(state -> table().without(state, id));
        entry.context().navigator().did(entry.text("rows.removed", entry.context().label(entry.field()), at + 1));
        if (drawn.isEmpty()) add.requestFocus();
        else focus(drawn.get(Math.min(Math.max(0, at), drawn.size() - 1)));
    }

    private void move(long id, int by) {
        edit(state -> table().moved(state, id, by));
        focus(id);
    }

    private Table table() {
        return new Table(entry.slot().ref().row(), entry.field());
    }

    private void edit(UnaryOperator<Snapshot> act) {
        entry.context().draft().edit(act);
    }

    private void focus(long row) {
        entry.context().navigator().focus(Ref.to(row, columns.get(0)));
    }
}
