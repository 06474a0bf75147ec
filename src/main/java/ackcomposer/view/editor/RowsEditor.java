package ackcomposer.view.editor;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.Messages;
import ackcomposer.view.session.FieldOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
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
    private final Messages messages;
    private final Label empty = new Label();
    private final Button add;
    private final Label count = new Label();
    private final Predicate<Values> here;
    /** Held weakly by the window, which outlives its pages. */
    private final InvalidationListener marking = problems -> mark();
    private List<Long> drawn = List.of();

    private RowsEditor(EditedField<List<Row>> entry, Predicate<Values> here) {
        this.entry = entry;
        this.messages = new Messages(entry.session());
        this.here = here;
        this.columns = columns(entry.field());
        this.across = columns.size() > FIT ? OF_A_LINE : columns.size();
        grid.getStyleClass().add("rows");
        empty.getStyleClass().add("hint");
        empty.setText(entry.text("rows.empty"));
        add = new Button(entry.text("rows.add"), Icons.of(Feather.PLUS));
        add.setOnAction(click -> add());
        count.getStyleClass().add("hint");
        constraints();
        entry.slot().addListener((value, before, after) -> draw());
        entry.session().shown().addListener(new WeakInvalidationListener(marking));
        draw();
    }

    public static Editor of(EditedField<List<Row>> entry) {
        return of(entry, row -> true);
    }

    /** Only some of the rows; the others are edited elsewhere. */
    public static Editor of(EditedField<List<Row>> entry, Predicate<Values> here) {
        var made = new RowsEditor(entry, here);
        var foot = new HBox(10, made.add, made.count);
        foot.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(6, made.empty, made.grid, made.messages, foot);
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
        drawn = ids;
        grid.getChildren().clear();
        if (!wraps()) drawHeads(0, 0, across);
        var paths = Paths.reference(entry.slot().draft().state());
        for (var i = 0; i < ids.size(); i++) drawRow(i, ids.get(i), paths);
        mark();
    }

    private boolean wraps() {
        return across < columns.size();
    }

    private void drawHeads(int line, int from, int to) {
        for (var i = from; i < to; i++) {
            var head = new Label(entry.session().label(columns.get(i)));
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
        if (wraps()) for (var from = 0; from < columns.size(); from += across) drawHeads(top + 2 * (from / across) - 1, from, Math.min(from + across, columns.size()));
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var editor = cell(id, column);
            Wiring.attach(entry.session(), entry.slot().draft().slot(id, column), editor, paths.of(Ref.to(id, column)));
            editor.node().addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, id));
            FieldMenu.byKeys(editor.node(), entry.session(), entry.slot().draft().slot(id, column));
            editor.node().setMaxWidth(Double.MAX_VALUE);
            grid.add(editor.node(), i % across, top + 2 * (i / across));
        }
        grid.add(new HBox(act(Feather.COPY, "rows.duplicate", index, () -> duplicate(id)), act(Feather.TRASH_2, "rows.remove", index, () -> remove(id))),
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
            var toggle = FlagEditor.toggle(new EditedField<>(entry.session(), entry.slot().draft().slot(id, flag)));
            return Editor.acted(toggle, toggle);
        }
        if (column.kind() == Kind.WHOLE && column.options().isEmpty()) {
            @SuppressWarnings("unchecked")
            var number = WholeEditor.line(new EditedField<>(entry.session(), entry.slot().draft().slot(id, (Field<Whole>) column)));
            return Editor.typed(number, number);
        }
        if (column.shape() == Shape.JSON) {
            @SuppressWarnings("unchecked")
            var json = (Field<String>) column;
            return Editors.line(new EditedField<>(entry.session(), entry.slot().draft().slot(id, json)));
        }
        return Editors.of(entry.session(), id, column);
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
        var next = new ArrayList<Row>(rows());
        next.add(row);
        entry.slot().set(List.copyOf(next));
        entry.session().focus(Ref.to(row.id(), columns.get(0)));
    }

    private void duplicate(long id) {
        var at = rows().stream().map(Values::id).toList().indexOf(id);
        var copy = rows().get(at).copy();
        var next = new ArrayList<Row>(rows());
        next.add(at + 1, copy);
        entry.slot().set(List.copyOf(next));
        entry.session().focus(Ref.to(copy.id(), columns.get(0)));
    }

    private void remove(long id) {
        var at = rows().stream().map(Values::id).toList().indexOf(id);
        var next = new ArrayList<Row>(rows());
        next.removeIf(row -> row.id() == id);
        entry.slot().set(next.isEmpty() ? null : List.copyOf(next));
        entry.session().notice.set(entry.text("rows.removed", entry.session().label(entry.field()), at + 1));
        var neighbour = drawn.isEmpty() ? null : drawn.get(Math.min(Math.max(0, at), drawn.size() - 1));
        if (neighbour != null) entry.session().focus(Ref.to(neighbour, columns.get(0)));
        else add.requestFocus();
    }

    private void move(long id, int by) {
        var at = rows().stream().map(Values::id).toList().indexOf(id);
        if (at + by < 0 || at + by >= rows().size()) return;
        var next = new ArrayList<Row>(rows());
        next.add(at + by, next.remove(at));
        entry.slot().set(List.copyOf(next));
        entry.session().focus(Ref.to(id, columns.get(0)));
    }

    /** Cells in error, and below the grid what is wrong with them. */
    private void mark() {
        var mine = entry.session().shown().get().stream()
                .filter(problem -> problem.at().stream().anyMatch(ref -> ref.field() != null && drawn.contains(ref.row()))).toList();
        for (var id : drawn) for (var column : columns) {
            var ref = Ref.to(id, column);
            var editor = entry.session().places.get(ref);
            if (editor != null) editor.node().pseudoClassStateChanged(INVALID, mine.stream().anyMatch(problem -> problem.isError() && problem.concerns(ref)));
        }
        messages.show(mine.stream().map(problem -> new Messages.Said(problem, null,
                problem.places().stream().filter(ref -> !drawn.contains(ref.row())).toList())).toList());
    }
}
