package ackcomposer.view.session;

import java.util.List;

/** The request as the preview shows it. */
public record Listing(List<Line> lines) {

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
