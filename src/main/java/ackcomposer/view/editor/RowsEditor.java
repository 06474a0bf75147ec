package ackcomposer.view.editor;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
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
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.FieldOrder;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    /** More columns than these do not fit side by side: each row then has several lines, and each line its own heads. */
    private static final int FIT = 6;
    private static final int OF_A_LINE = 4;

    private final EditedField<List<Row>> entry;
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
        var foot = new HBox(10, made.add, made.count);
        foot.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(6, made.empty, made.grid, below, foot);
        return Editor.acted(box, made.add).across();
    }

    /** On screen a column may stand beside another than in JSON. */
    private static List<Field<?>> columns(Field<List<Row>> table) {
        return FieldOrder.onScreen(table.rows().fields());
    }

    private void constraints() {
        columns.subList(0, across).forEach(column -> {
            var small = column.kind() == Kind.FLAG && !wraps();
            var width = new ColumnConstraints();
            width.setHgrow(small ? Priority.NEVER : Priority.ALWAYS);
            width.setPercentWidth(-1);
            width.setMinWidth(small ? 56 : 72);
            width.setPrefWidth(column.kind() == Kind.WHOLE && !wraps() ? 90 : 140);
            grid.getColumnConstraints().add(width);
        });
    }

    private List<Values> rows() {
        return entry.slot().get() == null ? List.of() : entry.slot().get().stream().map(Values.class::cast).toList();
    }

    private void draw() {
        var ids = rows().stream().filter(here).map(Values::id).toList();
        Visible.when(ids.isEmpty(), empty);
        Visible.when(!ids.isEmpty(), grid);
        entry.field().most().ifPresent(most -> count.setText(ids.isEmpty() ? "" : entry.text("rows.count", rows().size(), most)));
        if (ids.equals(drawn)) return;
        drawn.stream().filter(id -> !ids.contains(id)).forEach(entry.context().controls()::forget);
        drawn = ids;
        ofRows.lifetime().end();
        ofRows = entry.context().below();
        grid.getChildren().clear();
        if (!wraps()) drawHeads(0, 0, across);
        var paths = Paths.reference(entry.slot().draft().state());
        Reading.apart(() -> IntStream.range(0, ids.size()).forEach(i -> drawRow(i, ids.get(i), paths)));
    }

    private boolean wraps() {
        return across < columns.size();
    }

    private void drawHeads(int line, int from, int to) {
        for (var i = from; i < to; i++) {
            var head = new Label(entry.context().label(columns.get(i)));
            head.getStyleClass().add("row-head");
            grid.add(head, i - from, line);
        }
    }

    /** Where the editors of a row begin, below their heads. */
    private int top(int index) {
        return 1 + index * (wraps() ? 2 * ((columns.size() + across - 1) / across) : 1);
    }

    private void drawRow(int index, long id, Paths paths) {
        var top = top(index);
        if (wraps()) for (var from = 0; from < columns.size(); from += across)
                drawHeads(top + 2 * (from / across) - 1, from, Math.min(from + across, columns.size()));
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var editor = cell(id, column);
            var slot = entry.slot().draft().slot(id, column);
            Wiring.attach(ofRows, slot, editor, paths.of(slot.ref()));
            ofRows.watch(() -> editor.node().pseudoClassStateChanged(INVALID, ofRows.at(slot.ref()).stream().anyMatch(Problem::isError)));
            editor.node().addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, id));
            FieldMenu.byKeys(editor.node(), ofRows, slot);
            editor.node().setMaxWidth(Double.MAX_VALUE);
            grid.add(editor.node(), i % across, top + 2 * (i / across));
        }
        grid.add(new HBox(act(Feather.COPY, "rows.duplicate", index, () -> duplicate(id)),
                act(Feather.TRASH_2, "rows.remove", index, () -> remove(id))),
                across, top);
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
        return Editors.of(ofRows, id, column);
    }

    private void key(KeyEvent key, long id) {
        if (key.isControlDown() && key.getCode() == KeyCode.DELETE) remove(id);
        else if (key.isControlDown() && key.getCode() == KeyCode.D) duplicate(id);
        else if (key.isAltDown() && key.getCode() == KeyCode.UP) move(id, -1);
        else if (key.isAltDown() && key.getCode() == KeyCode.DOWN && !isLast(id)) move(id, 1);
        else return;
        key.consume();
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
