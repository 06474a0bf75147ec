package ackcomposer.view.session;

import ackcomposer.model.Joined;
import java.util.List;

/** The request as the preview shows it; lists of lines that are the same as before are the same parts. */
public record Listing(Joined<Line> lines) {
    public static final Listing EMPTY = new Listing(new Joined<>(List.of()));

    /** Compared by identity: what was printed again may differ anywhere. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Listing that && lines == that.lines;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(lines);
    }

    /**
     * One line.
     *
     * @param path of what it shows, as the service prints paths
     */
    public record Line(String path, List<Span> spans) {
        public String text() {
            var text = new StringBuilder();
            spans.forEach(span -> text.append(span.text()));
            return text.toString();
        }
    }

    /** A piece of a line, with the style class of its colour. */
    public record Span(String style, String text) {
    }
}
