package ackcomposer.view.shell;

import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Rows;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Listing;
import ackcomposer.view.session.Watched;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What will be sent, line by line, secrets as dots; only lines that are seen are drawn. A click on a line goes to its field, a field marks
 * its lines. Blocks can be folded, and what the service assumes can be shown between the lines.
 */
final class JsonPane extends VBox {
    private static final double LINE = 17;

    private final Context context;
    private final Rows<Listing.Line> rows = new Rows<>();
    private final ListView<Listing.Line> list = new ListView<>(rows);
    private final Label count = new Label();
    private final FindBar finder;
    /** The blocks that are folded, wherever their rows stand by now. */
    private final Watched<Set<Ref>> folded;
    private final Watched<Boolean> isAssuming;
    private final ToggleButton assuming = new ToggleButton();
    private final Button foldRows = new Button(null, Icons.of(Feather.MINIMIZE_2));
    private JsonLines drawn = JsonLines.plain(List.of());
    /** Of the field in use; null: there is none. */
    private String marked;
    /** What is to come into view; null: nothing is. */
    private String wanted;

    JsonPane(Context context) {
        this.context = context;
        folded = new Watched<>(context.session(), "folded", Set.of());
        isAssuming = new Watched<>(context.session(), "assuming", false);
        getStyleClass().add("json-pane");
        list.setId("json");
        list.getStyleClass().add("json");
        list.setFixedCellSize(LINE);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new JsonCell(context, this, list));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setAccessibleText(context.text("json.title"));
        var title = new Label(context.text("json.title"));
        title.getStyleClass().add("card-title");
        count.getStyleClass().add("pill");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = new Button(null, Icons.of(Feather.COPY));
        copy.getStyleClass().add("flat");
        copy.setId("json_copy");
        Icons.name(copy, context.text("json.copy"));
        copy.setOnAction(click -> copy(context.session().listing().lines()));
        assuming.setText(context.text("json.defaults"));
        assuming.setId("json_defaults");
        assuming.getStyleClass().addAll("flat", "json-toggle");
        assuming.setTooltip(new Tooltip(context.text("json.defaults.about")));
        assuming.setMinWidth(USE_PREF_SIZE);
        assuming.setOnAction(click -> isAssuming.set(assuming.isSelected()));
        foldRows.setId("json_fold");
        foldRows.getStyleClass().add("flat");
        foldRows.setOnAction(click -> foldRows());
        count.setMinWidth(0);
        title.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(4, title, count, gap, assuming, foldRows, copy);
        head.getStyleClass().add("json-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        finder = new FindBar(context, rows, list);
        Visible.when(false, finder);
        getChildren().setAll(head, finder, list);
        context.watch(this::draw);
        context.watch(this::nameFolds);
        context.watch(this::follow);
        // How many lines there is room for is not known before.
        list.heightProperty().addListener((height, before, now) -> {
            if (before.doubleValue() <= 0) Platform.runLater(this::scroll);
        });
    }

    private void draw() {
        var request = context.session().listing().lines();
        var full = isAssuming.get() ? context.session().assumed().lines() : null;
        drawn = JsonLines.of(request, foldedPaths(), full, items -> context.text("json.items", items), context.text("json.assumed"));
        rows.show(drawn.lines());
        count.setText(context.text("json.lines", request.size()));
    }

    private void nameFolds() {
        var key = folded.get().isEmpty() ? "json.fold_rows" : "json.unfold";
        foldRows.setGraphic(Icons.of(folded.get().isEmpty() ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        Icons.name(foldRows, context.text(key));
    }

    private Set<String> foldedPaths() {
        var state = context.state();
        var paths = new Paths(state);
        return folded.get().stream().filter(block -> state.find(block.row()).isPresent()).map(paths::of).collect(Collectors.toSet());
    }

    /** What the block of that path is; of what nobody knows, just the path. */
    private Ref block(Paths paths, String path) {
        return paths.find(path).filter(ref -> paths.of(ref).equals(path)).orElse(Ref.unknown(0, path));
    }

    /** Everything is unfolded, or of each table of objects every row is folded. */
    private void foldRows() {
        if (!folded.get().isEmpty()) {
            unfold();
            return;
        }
        var all = new HashSet<Ref>();
        var paths = new Paths(context.state());
        for (var i = 0; i < drawn.lines().size(); i++)
            if (drawn.opens(i) && drawn.lines().get(i).path().matches("[^.]*\\[\\d+]")) all.add(block(paths, drawn.lines().get(i).path()));
        fold(all);
    }

    private void fold(Set<Ref> next) {
        folded.set(Set.copyOf(next));
        // The same line may have another number now.
        list.refresh();
    }

    private void unfold() {
        fold(Set.of());
    }

    /** Folds the block that begins at that line, or unfolds it. */
    void turn(int line) {
        if (line < 0 || !drawn.opens(line) && !drawn.isFolded(line)) return;
        var next = new HashSet<>(folded.get());
        var block = block(new Paths(context.state()), drawn.lines().get(line).path());
        if (!next.remove(block)) next.add(block);
        fold(next);
    }

    /** Folds the block that begins at the chosen line, or the one that the line stands in; unfolds it. */
    private boolean turnChosen(boolean isFolding) {
        var at = list.getSelectionModel().getSelectedIndex();
        if (at < 0) return false;
        if (!isFolding) {
            if (drawn.isFolded(at)) turn(at);
        } else if (drawn.opens(at) && !drawn.isFolded(at)) turn(at);
        else {
            var above = above(at);
            if (above > 0) {
                turn(above);
                at = above;
            }
        }
        list.getSelectionModel().clearAndSelect(at);
        return true;
    }

    /** The line at which the block begins that a line stands in; 0: the request itself. */
    private int above(int line) {
        var path = drawn.lines().get(line).path();
        for (var i = line - 1; i > 0; i--)
            if (drawn.opens(i) && !drawn.isFolded(i) && isWithin(path, drawn.lines().get(i).path())) return i;
        return 0;
    }

    /** The chosen lines as they stand in the request. */
    private List<Listing.Line> chosen() {
        var request = context.session().listing().lines();
        return list.getSelectionModel().getSelectedIndices().stream().filter(line -> !drawn.isAssumed(line))
                .flatMap(line -> request.subList(drawn.number(line) - 1, drawn.end(line)).stream()).toList();
    }

    /** With dots in place of secrets, as it is shown. */
    private void copy(List<Listing.Line> lines) {
        var content = new ClipboardContent();
        content.putString(lines.stream().map(Listing.Line::text).collect(Collectors.joining("\n")) + "\n");
        Clipboard.getSystemClipboard().setContent(content);
        context.navigator().say(context.text("json.copied"));
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.C && key.isShortcutDown()) copy(chosen());
        else if (key.getCode() == KeyCode.ENTER) go(list.getSelectionModel().getSelectedItem());
        else if (key.getCode() != KeyCode.LEFT && key.getCode() != KeyCode.RIGHT || !turnChosen(key.getCode() == KeyCode.LEFT)) return;
        key.consume();
    }

    /** To the field of a line; of one that has none, nowhere. */
    void go(Listing.Line line) {
        if (line != null) place(line).filter(ref -> ref.field() != null).map(Ref::whole).ifPresent(context.navigator()::go);
    }

    /** The keyboard on the line of the field in use, else on the first. */
    void enter() {
        var at = 0;
        for (var i = rows.size() - 1; i >= 0; i--) if (marked != null && isWithin(rows.get(i).path(), marked)) at = i;
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 3));
        list.requestFocus();
    }

    /** From the line that is chosen, else from the field in use. */
    void goToField() {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) go(line);
        else if (context.session().focus.get() != null) context.navigator().focus(context.session().focus.get());
    }

    /** Opens the line in which words are typed that are looked for in the request. */
    void find() {
        unfold();
        Visible.when(true, finder);
        finder.start();
    }

    Optional<Ref> place(Listing.Line line) {
        return new Paths(context.state()).find(line.path());
    }

    /** Lines of the field in use are marked, and come into view when it is another one. */
    private void follow() {
        var focus = context.session().focus.get();
        var path = focus == null ? null : new Paths(context.state()).of(focus);
        if (Objects.equals(path, marked)) return;
        marked = path;
        if (path != null) bring(path);
    }

    /** As one reads the whole of it. */
    void fromTheTop() {
        list.scrollTo(0);
    }

    void show(Ref place) {
        bring(new Paths(context.state()).of(place));
    }

    private void bring(String path) {
        var paths = new Paths(context.state());
        var open = folded.get().stream().filter(block -> !isWithin(path, paths.of(block))).collect(Collectors.toSet());
        if (open.size() < folded.get().size()) {
            fold(open);
            draw();
        }
        // Only the last of several places within a moment: a list that was not laid out in between goes to neither.
        if (wanted == null) Platform.runLater(this::scroll);
        wanted = path;
    }

    private void scroll() {
        if (wanted == null || list.getHeight() <= 0) return;
        var path = wanted;
        wanted = null;
        for (var i = 0; i < rows.size(); i++) {
            if (!isWithin(rows.get(i).path(), path)) continue;
            if (!isSeen(i)) list.scrollTo(Math.max(0, i - (int) (list.getHeight() / LINE / 2)));
            return;
        }
    }

    private boolean isSeen(int line) {
        return list.lookupAll(".list-cell").stream().map(ListCell.class::cast).filter(ListCell::isVisible)
                .anyMatch(cell -> cell.getIndex() == line && cell.getBoundsInParent().getMaxY() <= list.getHeight());
    }

    /** What is drawn by now: the request, without what is folded, with what the service assumes. */
    JsonLines drawn() {
        return drawn;
    }

    /** Whether a path is that one, or below it. */
    static boolean isWithin(String path, String focus) {
        return path.equals(focus) || path.startsWith(focus + ".") || path.startsWith(focus + "[");
    }
}
