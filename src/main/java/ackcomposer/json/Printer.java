package ackcomposer.json;

import ackcomposer.json.Line.Span;
import ackcomposer.json.Line.Token;
import ackcomposer.model.Numeral;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/** Prints a JSON tree line by line, numbers as they were written. */
final class Printer {
    private final List<LiveListing.Run> runs = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();

    List<Line> lines(JsonNode root) {
        value(List.of(), "", root, "", "");
        return lines;
    }

    /** The same as one text, for files and what is sent: nobody looks at its lines, which would take most of the time. */
    static String text(JsonNode root) {
        var text = new StringBuilder();
        text(text, root, "\n");
        return text.toString();
    }

    private static void text(StringBuilder text, JsonNode node, String line) {
        if (node.isString()) {
            quote(text, node.stringValue());
            return;
        }
        if (!node.isContainer() || node.isEmpty()) {
            text.append(scalar(node).text());
            return;
        }
        var inner = line + "  ";
        var begin = inner;
        text.append(node.isObject() ? '{' : '[');
        if (node.isObject()) for (var member : node.properties()) {
            quote(text.append(begin), member.getKey());
            text.append(": ");
            text(text, member.getValue(), inner);
            begin = "," + inner;
        }
        else for (var item : node) {
            text.append(begin);
            text(text, item, inner);
            begin = "," + inner;
        }
        text.append(line).append(node.isObject() ? '}' : ']');
    }

    /** One element of an array by itself: paths are those from it, and nothing follows it. */
    List<Line> element(JsonNode element, String indent) {
        value(List.of(new Span(Token.SPACE, indent)), "", element, indent, "");
        return lines;
    }

    /** The lines of a request in which ids stand for rows. */
    List<LiveListing.Run> runs(JsonNode root) {
        value(List.of(), "", root, "", "");
        endRun();
        return runs;
    }

    private void endRun() {
        if (!lines.isEmpty()) runs.add(LiveListing.Run.of(lines));
        lines = new ArrayList<>();
    }

    private void value(List<Span> lead, String path, JsonNode node, String indent, String end) {
        if (!node.isContainer() || node.isEmpty()) {
            line(path, lead, scalar(node), end);
            return;
        }
        var object = node.isObject();
        line(path, lead, new Span(Token.PUNCTUATION, object ? "{" : "["), "");
        var inner = indent + "  ";
        var left = node.size();
        var index = 0;
        if (object) for (var member : node.properties()) {
            var key = new Span(Token.KEY, quoted(member.getKey()));
            var start = List.of(new Span(Token.SPACE, inner), key, new Span(Token.PUNCTUATION, ": "));
            value(start, path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue(), inner, --left > 0 ? "," : "");
        }
        else for (var item : node) if (item instanceof POJONode id) {
            endRun();
            runs.add(new LiveListing.Run(null, (Long) id.getPojo(), inner, --left == 0));
        } else value(List.of(new Span(Token.SPACE, inner)), path + "[" + index++ + "]", item, inner, --left > 0 ? "," : "");
        line(path, List.of(new Span(Token.SPACE, indent)), new Span(Token.PUNCTUATION, object ? "}" : "]"), end);
    }

    private void line(String path, List<Span> lead, Span span, String end) {
        var spans = new ArrayList<>(lead);
        spans.add(span);
        if (!end.isEmpty()) spans.add(new Span(Token.PUNCTUATION, end));
        lines.add(new Line(path, spans.stream().filter(piece -> !piece.text().isEmpty()).toList()));
    }

    private static Span scalar(JsonNode node) {
        if (node.isObject()) return new Span(Token.PUNCTUATION, "{}");
        if (node.isArray()) return new Span(Token.PUNCTUATION, "[]");
        if (node.isString()) return new Span(Token.STRING, quoted(node.stringValue()));
        if (node instanceof Numeral numeral) return new Span(Token.NUMBER, numeral.text());
        if (node.isNumber()) return new Span(Token.NUMBER, node.asString());
        return new Span(Token.LITERAL, node.isNull() ? "null" : node.asString());
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2);
        quote(quoted, text);
        return quoted.toString();
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
