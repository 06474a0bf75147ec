package ackcomposer.json;

import java.util.List;

/**
 * One line of a printed request.
 *
 * @param path of what the line shows, as the service prints paths
 */
public record Line(String path, List<Span> spans) {

    /** A piece of a line in one colour. */
    public record Span(Token token, String text) {
    }

    /** What a piece of a line is. */
    public enum Token {
        SPACE, KEY, STRING, NUMBER, LITERAL, PUNCTUATION
    }

    public String text() {
        var text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
