package ackcomposer.view.shell;

import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.WavyFlow;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Listing;
import ackcomposer.view.session.Watched;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** A line of the request with its number; it follows whether its value is wrong, and whether it is of the field in use. */
final class JsonCell extends ListCell<Listing.Line> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("of-focus");
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
    private final JsonPane pane;
    private final ListView<Listing.Line> list;
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
    private final Watched<Listing.Line> shown;

    JsonCell(Context around, JsonPane pane, ListView<Listing.Line> list) {
        context = around.below();
        this.pane = pane;
        this.list = list;
        shown = new Watched<>(context.session(), "line", null);
        number.getStyleClass().add("line-number");
        number.setAlignment(Pos.CENTER_RIGHT);
        fold.getStyleClass().add("json-fold");
        fold.setMinWidth(OF_FOLD);
        fold.setPrefWidth(OF_FOLD);
        fold.setOnMouseClicked(click -> {
            if (fold.getGraphic() == null) return;
            pane.turn(getIndex());
            click.consume();
        });
        words.getStyleClass().add("json-words");
        wrong.getStyleClass().add("json-wrong");
        line.getStyleClass().add("json-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (!click.isShiftDown() && !click.isShortcutDown()) pane.go(getItem());
        });
        list.widthProperty().addListener(width -> wrong.requestLayout());
        context.watch(this::mark);
    }

    private double ofNumber() {
        return pane.drawn().end(pane.drawn().lines().size() - 1) < 1000 ? OF_NUMBER : OF_LONG_NUMBER;
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
        if (!empty && item != null && getIndex() < pane.drawn().lines().size()) decorate();
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
        var drawn = pane.drawn();
        number.setText(drawn.isAssumed(getIndex()) ? "" : Integer.toString(drawn.number(getIndex())));
        var isFolded = drawn.isFolded(getIndex());
        fold.setGraphic(isFolded || drawn.opens(getIndex()) ? Icons.of(isFolded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN) : null);
    }

    private void mark() {
        var item = shown.get();
        var focus = context.session().focus.get();
        words.pseudoClassStateChanged(FOCUSED, item != null && focus != null
                && JsonPane.isWithin(item.path(), new Paths(context.state()).of(focus)));
        var errors = item == null ? List.<Problem>of() : pane.place(item).map(this::errors).orElse(List.of());
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
        if (at <= 0 || at > list.getItems().size()) return true;
        var whole = pane.place(item).map(Ref::whole);
        return pane.place(list.getItems().get(at - 1))
                .filter(before -> whole.equals(Optional.of(before.whole())) && errors(before).contains(said)).isEmpty();
    }

    private static String sentence(String words) {
        var end = words.indexOf(". ") < 0 ? words.indexOf('。') : words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end);
    }

    private static Text fill(Text text, Listing.Span span) {
        text.setText(span.text());
        var styles = List.of("text", span.style());
        if (!text.getStyleClass().equals(styles)) text.getStyleClass().setAll(styles);
        return text;
    }
}
