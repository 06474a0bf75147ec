package ackcomposer.view.shell;

import ackcomposer.model.Paths;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.RowCell;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Comparison;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.ReadText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** What differs from the defaults, from the file as it was saved last, or from another file; a line leads to its field. */
final class ChangesPane extends VBox {
    private static final String ADDED = "+";
    private static final String REMOVED = "−";
    private static final String CHANGED = "~";

    private final Context context;
    private final HBox modes;
    private final Hyperlink other;
    private final Label count = Labels.wrapped("", "hint");
    private final ListView<ReadText.Change> list = new ListView<>();
    private List<ReadText.Change> shown = List.of();

    ChangesPane(Context context, Acts acts) {
        this.context = context;
        getStyleClass().add("changes-pane");
        setId("changes_pane");
        modes = SegmentedEditor.box(List.of(Comparison.values()), mode -> context.text("changes." + mode.word()),
                context.session().comparison::get, null, mode -> choose(mode, acts), context);
        modes.setId("changes_modes");
        other = new Hyperlink(context.text("changes.choose"));
        other.setId("changes_choose");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(click -> acts.compareWithFile());
        var copy = new Button(null, Icons.of(Feather.COPY));
        copy.getStyleClass().add("flat");
        copy.setId("changes_copy");
        Icons.name(copy, context.text("changes.copy"));
        copy.setOnAction(click -> copy());
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(0);
        var line = new HBox(8, count, other, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        var top = new VBox(6, modes, line);
        top.getStyleClass().add("changes-head");
        list.setId("changes");
        list.getStyleClass().addAll("many-lines", "changes");
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(context.text("changes.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            go(list.getSelectionModel().getSelectedItem());
            key.consume();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(top, list);
        context.watch(this::show);
    }

    void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
    }

    private void choose(Comparison mode, Acts acts) {
        if (mode.isThere(context.session())) context.session().comparison.set(mode);
        else {
            // The button that was pressed is not the one that holds.
            modes.getChildren().forEach(node -> ((ToggleButton) node)
                    .setSelected(node.getUserData() == context.session().comparison.get()));
            if (mode == Comparison.OTHER) acts.compareWithFile();
        }
    }

    private void show() {
        var session = context.session();
        var mode = session.comparison.get();
        for (var node : modes.getChildren())
            if (node.getUserData() == Comparison.SAVED) node.setDisable(!Comparison.SAVED.isThere(session));
        Visible.when(mode == Comparison.OTHER, other);
        var next = session.changes();
        count.setText(words(mode, next));
        if (next.equals(shown)) return;
        shown = next;
        list.getItems().setAll(next);
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(Comparison.markdown(shown, context) + "\n");
        Clipboard.getSystemClipboard().setContent(content);
        context.navigator().say(context.text("changes.copied"));
    }

    private void go(ReadText.Change change) {
        if (change != null) new Paths(context.state()).find(change.path()).filter(ref -> ref.field() != null)
                .ifPresent(context.navigator()::go);
    }

    private String words(Comparison mode, List<ReadText.Change> changes) {
        if (changes.isEmpty()) return context.text("changes.none");
        if (mode == Comparison.DEFAULTS) return context.text("changes.from_defaults", changes.size());
        var counts = context.text("changes.count", changes.size(), changes.stream().filter(change -> change.before() == null).count(),
                changes.stream().filter(change -> change.after() == null).count());
        // Of the file that is saved to, everybody knows which it is.
        return mode == Comparison.SAVED ? counts : counts + " · " + context.session().compared.get().name();
    }

    /** One value, before and after; what was done to it stands as a sign before its path. */
    private final class Cell extends RowCell<ReadText.Change> {

        private Cell() {
            setOnMouseClicked(click -> go(getItem()));
        }

        @Override
        protected void updateItem(ReadText.Change change, boolean empty) {
            super.updateItem(change, empty);
            setAccessibleText(null);
            show(empty || change == null ? null : line(change));
        }

        private VBox line(ReadText.Change change) {
            var kind = change.before() == null ? "added" : change.after() == null ? "removed" : "changed";
            var mark = new Label(change.before() == null ? ADDED : change.after() == null ? REMOVED : CHANGED);
            mark.getStyleClass().addAll("change-sign", kind);
            mark.setMinWidth(14);
            var path = Labels.wrapped(change.path(), "mono");
            path.setMinWidth(0);
            // As one text: beside a long value the other one would have no room.
            var values = new TextFlow(value(shown(change.before()) + " → ", "muted"), value(shown(change.after()), "now"));
            values.setMinWidth(0);
            values.getStyleClass().add("change-values");
            var line = new VBox(1, new HBox(mark, path), values);
            line.getStyleClass().add("changes-line");
            setAccessibleText(context.text("changes." + kind, change.path(), shown(change.before()), shown(change.after())));
            return line;
        }

        private static Text value(String words, String style) {
            var text = new Text(words);
            text.getStyleClass().addAll("text", "mono", style);
            return text;
        }

        private String shown(String value) {
            return value == null ? context.text("changes.absent") : value.isEmpty() ? "\"\"" : value;
        }
    }
}
