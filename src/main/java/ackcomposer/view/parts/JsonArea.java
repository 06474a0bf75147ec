package ackcomposer.view.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** A text that is meant to be JSON, coloured while it is typed, with numbered lines and a mark where it cannot be read. */
public final class JsonArea extends CodeArea {
    /** Longer texts are edited without colours. */
    private static final int MOST = 400_000;
    private static final String WRONG = "wrong";

    /** Where it cannot be read; -1: it can. */
    private int wrong = -1;

    public JsonArea() {
        getStyleClass().addAll("json-area", "mono");
        setParagraphGraphicFactory(LineNumberFactory.get(this));
        textProperty().addListener((text, before, now) -> {
            wrong = -1;
            colour();
        });
    }

    /** In a pane that scrolls. */
    public Region scrolling() {
        // The pane that scrolls leaves no room for an edge of its own.
        var scroll = new StackPane(new VirtualizedScrollPane<>(this));
        scroll.getStyleClass().add("json-area-scroll");
        return scroll;
    }

    /** Replaces all of it. */
    public void setText(String text) {
        replaceText(text);
    }

    /** The text cannot be read there; lines and columns from 1, columns in code points. */
    public void mark(int line, int column) {
        wrong = offset(line, column);
        colour();
    }

    public void clearMark() {
        if (wrong < 0) return;
        wrong = -1;
        colour();
    }

    /** The place of the mark; -1: there is none. */
    public int marked() {
        return wrong;
    }

    /** Where a place is in the text; its end if it is behind that. */
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
        if (text.isEmpty()) return;
        if (text.length() > MOST) {
            clearStyle(0, text.length());
            return;
        }
        var spans = new StyleSpansBuilder<Collection<String>>();
        var at = 0;
        for (var piece : cut(JsonColours.of(text))) {
            var isWrong = at <= wrong && wrong < at + piece.length() || wrong == text.length() && at + piece.length() == wrong;
            spans.add(isWrong && wrong >= 0 ? List.of(piece.style(), WRONG) : List.of(piece.style()), piece.length());
            at += piece.length();
        }
        setStyleSpans(0, spans.create());
    }

    /** The mark is on what begins there: a piece that the place is within is cut, and of blanks one is marked. */
    private List<JsonColours.Piece> cut(List<JsonColours.Piece> pieces) {
        var cut = new ArrayList<JsonColours.Piece>();
        var at = 0;
        for (var piece : pieces) {
            var before = wrong - at;
            if (before > 0 && before < piece.length()) {
                cut.add(new JsonColours.Piece(before, piece.style()));
                cut.add(new JsonColours.Piece(piece.length() - before, piece.style()));
            } else cut.add(piece);
            at += piece.length();
        }
        return cut;
    }
}
