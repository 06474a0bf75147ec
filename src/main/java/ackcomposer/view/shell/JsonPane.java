package ackcomposer.view.shell;

import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Rows;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.parts.WavyFlow;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Listing;
import ackcomposer.view.session.Watched;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
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
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * What will be sent, line by line, secrets as dots; only lines that are seen are drawn. A click on a line goes to its field, a field marks
 * its lines. Blocks can be folded, and what the service assumes can be shown between the lines.
 */
final class JsonPane extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("of-focus");
    private static final double LINE = 17;
    private static final double OF_NUMBER = 30;
    /** Of one of four digits, as few requests have. */
    private static final double OF_LONG_NUMBER = 38;
    private static final double OF_FOLD = 12;
    private static final double BAR = 9;
    /** What is wrong is cut where the pane ends, but not shorter than this. */
    private static final double LEAST_OF_WRONG = 40;
    private static final Set<String> VALUES = Set.of("string", "number", "literal");
    private static final Set<String> NAMES = Set.of("key");

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
        list.setCellFactory(view -> new Cell());
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

    private void turn(int line) {
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

    private void go(Listing.Line line) {
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

    private Optional<Ref> place(Listing.Line line) {
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

    private static boolean isWithin(String path, String focus) {
        return path.equals(focus) || path.startsWith(focus + ".") || path.startsWith(focus + "[");
    }

    /** A line with its number; it follows whether its value is wrong, and whether it is of the field in use. */
    private final class Cell extends ListCell<Listing.Line> {
        private final Label number = new Label();
        private final Label fold = new Label();
        private final WavyFlow words = new WavyFlow();
        /** What is wrong, behind the first line of the value. */
        private final Label wrong = new Label() {
            @Override
            protected double computePrefWidth(double height) {
                return Math.min(super.computePrefWidth(height), Math.max(LEAST_OF_WRONG, room()));
            }
        };
        private final HBox line = new HBox(number, fold, words);
        private final Context ofCell = context.below();
        private final Watched<Listing.Line> shown = new Watched<>(context.session(), "line", null);

        private Cell() {
            number.getStyleClass().add("line-number");
            number.setAlignment(Pos.CENTER_RIGHT);
            fold.getStyleClass().add("json-fold");
            fold.setMinWidth(OF_FOLD);
            fold.setPrefWidth(OF_FOLD);
            fold.setOnMouseClicked(click -> {
                if (fold.getGraphic() == null) return;
                turn(getIndex());
                click.consume();
            });
            words.getStyleClass().add("json-words");
            wrong.getStyleClass().add("json-wrong");
            line.getStyleClass().add("json-line");
            HBox.setHgrow(words, Priority.ALWAYS);
            addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
                if (!click.isShiftDown() && !click.isShortcutDown()) go(getItem());
            });
            list.widthProperty().addListener(width -> wrong.requestLayout());
            ofCell.watch(this::mark);
        }

        private double ofNumber() {
            return drawn.end(drawn.lines().size() - 1) < 1000 ? OF_NUMBER : OF_LONG_NUMBER;
        }

        /** From the end of the line to the end of the pane, without its scroll bar. */
        private double room() {
            return list.getWidth() - ofNumber() - OF_FOLD - words.getInsets().getLeft() - BAR - words.getChildren().stream()
                    .filter(Text.class::isInstance).mapToDouble(piece -> width((Text) piece)).sum();
        }

        @Override
        protected void updateItem(Listing.Line item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (!empty && item != null && getIndex() < drawn.lines().size()) decorate();
            if (item == shown.get() || item != null && item.equals(shown.get())) return;
            say(item == null ? List.of() : item.spans());
            shown.set(item);
        }

        /** Pieces that are there say something else: a new one would have all its styles looked up. */
        private void say(List<Listing.Span> spans) {
            words.wave(null);
            var pieces = words.getChildren();
            pieces.remove(wrong);
            if (pieces.size() > spans.size()) pieces.remove(spans.size(), pieces.size());
            for (var i = 0; i < pieces.size(); i++) fill((Text) pieces.get(i), spans.get(i));
            var more = spans.subList(pieces.size(), spans.size());
            if (!more.isEmpty()) pieces.addAll(more.stream().map(span -> fill(new Text(), span)).toList());
        }

        /** Of one that is laid out just now: it is not to be asked itself. */
        private double width(Text piece) {
            var same = new Text(piece.getText());
            same.setFont(piece.getFont());
            return same.getLayoutBounds().getWidth();
        }

        private void decorate() {
            number.setMinWidth(ofNumber());
            number.setPrefWidth(ofNumber());
            number.setText(drawn.isAssumed(getIndex()) ? "" : Integer.toString(drawn.number(getIndex())));
            var isFolded = drawn.isFolded(getIndex());
            fold.setGraphic(isFolded || drawn.opens(getIndex()) ? Icons.of(isFolded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN) : null);
        }

        private void mark() {
            var item = shown.get();
            var focus = context.session().focus.get();
            words.pseudoClassStateChanged(FOCUSED, item != null && focus != null
                    && isWithin(item.path(), new Paths(context.state()).of(focus)));
            var errors = item == null ? List.<Problem>of() : place(item).map(this::errors).orElse(List.of());
            words.pseudoClassStateChanged(WRONG, !errors.isEmpty());
            words.getChildren().remove(wrong);
            words.wave(null);
            if (errors.isEmpty() || !isFirst(item, errors.get(0))) return;
            words.wave(value());
            var said = errors.get(0).message(context.lang());
            wrong.setText(brief(errors.get(0).words().key(), said));
            wrong.setTooltip(new Tooltip(said));
            words.getChildren().add(wrong);
        }

        /** In a word, where there is one for it; what a field's own check says begins with the value, which stands before it already. */
        private String brief(String key, String said) {
            var brief = context.textOrNothing("json.wrong." + key);
            if (!brief.isEmpty()) return brief;
            return key.startsWith("check.") ? context.text("json.wrong.check") : sentence(said);
        }

        /** The value of the line, or its name where the value is a block. */
        private Text value() {
            var pieces = words.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
            return Stream.of(VALUES, NAMES).flatMap(styles -> pieces.stream().filter(piece -> piece.getStyleClass().stream()
                    .anyMatch(styles::contains))).findFirst().orElse(null);
        }

        /** Of the place, and of the list or object of which it is an element. */
        private List<Problem> errors(Ref place) {
            return context.at(place).stream().filter(Problem::isError)
                    .filter(problem -> problem.at().contains(place) || problem.at().contains(place.whole())).toList();
        }

        /** The line before is of another value, or something else is wrong with it. */
        private boolean isFirst(Listing.Line item, Problem said) {
            var at = getIndex();
            if (at <= 0 || at > rows.size()) return true;
            var whole = place(item).map(Ref::whole);
            return place(rows.get(at - 1)).filter(before -> whole.equals(Optional.of(before.whole())) && errors(before).contains(said))
                    .isEmpty();
        }

        private static String sentence(String words) {
            var end = words.indexOf(". ") < 0 ? words.indexOf('。') : words.indexOf(". ");
            return end < 0 ? words : words.substring(0, end);
        }
    }

    private static Text fill(Text text, Listing.Span span) {
        text.setText(span.text());
        var styles = List.of("text", span.style());
        if (!text.getStyleClass().equals(styles)) text.getStyleClass().setAll(styles);
        return text;
    }
}
