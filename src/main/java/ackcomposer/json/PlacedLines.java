package ackcomposer.json;

import ackcomposer.json.Line.Span;
import ackcomposer.json.Line.Token;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The lines of a row where it stands in a request: each gets its whole path when it is looked at, and a comma follows all but the
 * last row.
 */
final class PlacedLines extends AbstractList<Line> implements RandomAccess {
    private final List<Line> lines;
    private final String path;
    private final boolean last;

    PlacedLines(List<Line> lines, String path, boolean last) {
        this.lines = lines;
        this.path = path;
        this.last = last;
    }

    @Override
    public Line get(int index) {
        var line = lines.get(index);
        var whole = line.path().isEmpty() ? path : path + "." + line.path();
        return new Line(whole, last || index < lines.size() - 1 ? line.spans() : withComma(line.spans()));
    }

    private static List<Span> withComma(List<Span> spans) {
        var all = new ArrayList<>(spans);
        all.add(new Span(Token.PUNCTUATION, ","));
        return all;
    }

    @Override
    public int size() {
        return lines.size();
    }
}
