package ackcomposer.view.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** A text that is meant to be JSON, coloured while it is typed, with numbered lines and waves under what is wrong. */
public final class JsonArea extends CodeArea {
    /** Longer texts are edited without colours. */
    private static final int MOST = 400_000;
    private static final String WRONG = "wrong";

    private final Waves waves = new Waves(this);
    /** Where something is wrong, in the order of the text. */
    private List<Integer> wrong = List.of();
    private List<IndexRange> waved = List.of();

    public JsonArea() {
        getStyleClass().addAll("json-area", "mono");
        setParagraphGraphicFactory(LineNumberFactory.get(this));
        textProperty().addListener((text, before, now) -> {
            wrong = List.of();
            colour();
        });
    }

    /** In a pane that scrolls. */
    public Region scrolling() {
        // The pane that scrolls leaves no room for an edge of its own.
        var scroll = new StackPane(new VirtualizedScrollPane<>(this), waves);
        scroll.getStyleClass().add("json-area-scroll");
        return scroll;
    }

    /** Replaces all of it. */
    public void setText(String text) {
        replaceText(text);
    }

    /** Something is wrong at each of these places of the text, and nowhere else. */
    public void mark(Collection<Integer> places) {
        var next = places.stream().distinct().sorted().toList();
        if (next.equals(wrong)) return;
        wrong = next;
        colour();
    }

    /** Where something is wrong, in the order of the text. */
    public List<Integer> marked() {
        return wrong;
    }

    /** What of the text is wrong, as far as its line goes. */
    List<IndexRange> waved() {
        return waved;
    }

    /** Where a place is in the text, line and column from 1, columns in code points; its end if it is behind that. */
    public int offset(int line, int column) {
        var text = getText();
        var start = 0;
        for (var i = 1; i < line; i++) {
            var end = text.indexOf('\n', start);
            if (end < 0) return text.length();
            start = end + 1;
        }
        var end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
        var at = start;
        for (var i = 1; i < column && at < end; i++) at = text.offsetByCodePoints(at, 1);
        return at;
    }

    private void colour() {
        var text = getText();
        var ranges = new ArrayList<IndexRange>();
        if (text.length() > MOST) clearStyle(0, text.length());
        else if (!text.isEmpty()) {
            var spans = new StyleSpansBuilder<Collection<String>>();
            var at = 0;
            for (var piece : cut(JsonColours.of(text))) {
                var end = at + piece.length();
                var isWrong = wrong.contains(at) || end == text.length() && wrong.contains(end);
                spans.add(isWrong ? List.of(piece.style(), WRONG) : List.of(piece.style()), piece.length());
                if (isWrong) ranges.add(inLine(text, at, end));
                at = end;
            }
            setStyleSpans(0, spans.create());
        }
        waved = List.copyOf(ranges);
        waves.requestLayout();
    }

    private static IndexRange inLine(String text, int start, int end) {
        var line = text.indexOf('\n', start);
        return new IndexRange(start, line < 0 ? end : Math.max(start, Math.min(end, line)));
    }

    /** A mark is on what begins there: a piece that the place is within is cut. */
    private List<JsonColours.Piece> cut(List<JsonColours.Piece> pieces) {
        if (wrong.isEmpty()) return pieces;
        var cut = new ArrayList<JsonColours.Piece>();
        var marks = wrong.iterator();
        var mark = marks.next();
        var at = 0;
        for (var piece : pieces) {
            var end = at + piece.length();
            while (mark <= at && marks.hasNext()) mark = marks.next();
            while (mark > at && mark < end) {
                cut.add(new JsonColours.Piece(mark - at, piece.style()));
                at = mark;
                if (marks.hasNext()) mark = marks.next();
            }
            cut.add(new JsonColours.Piece(end - at, piece.style()));
            at = end;
        }
        return cut;
    }
}
