package ackcomposer.export;

import ackcomposer.explain.Drawing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawing as SVG 1.1. One file suits every theme: it has the colours of the window's token sheets, light by itself, dark or of high
 * contrast where whoever shows it asks for that.
 */
final class Svg {
    private static final double MARGIN = 16;
    private static final double ARROW = 5;
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|ack)-[\\w-]+)");
    private static final Pattern DECLARED = Pattern.compile("(-(?:color|ack)-[\\w-]+):\\s*([^;]+);");
    /** What XML cannot hold at all. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private final Drawing drawing;
    private final StringBuilder out = new StringBuilder();

    private Svg(Drawing drawing) {
        this.drawing = drawing;
    }

    /** @param title what the picture is, read out and shown when it is pointed at */
    static String of(Drawing drawing, String title) {
        return new Svg(drawing).text(title);
    }

    private String text(String title) {
        var width = drawing.width() + 2 * MARGIN;
        var height = drawing.height() + 2 * MARGIN;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"").append(number(width)).append("\" height=\"")
                .append(number(height)).append("\" viewBox=\"").append(number(-MARGIN)).append(' ').append(number(-MARGIN)).append(' ')
                .append(number(width)).append(' ').append(number(height)).append("\">\n");
        out.append("<title>").append(escaped(title)).append("</title>\n<desc>").append(escaped(drawing.words())).append("</desc>\n");
        out.append("<style>\n").append(styles()).append("</style>\n");
        out.append("<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"rotate(45)\"><rect class=\"hatch-ground\" width=\"6\" height=\"6\"/>"
                + "<rect class=\"hatch-line\" width=\"3\" height=\"6\"/></pattern></defs>\n");
        out.append("<rect class=\"page\" x=\"").append(number(-MARGIN)).append("\" y=\"").append(number(-MARGIN)).append("\" width=\"")
                .append(number(width)).append("\" height=\"").append(number(height)).append("\"/>\n");
        for (var shape : drawing.shapes()) {
            if (shape instanceof Drawing.Box box) box(box);
            else if (shape instanceof Drawing.Line line) line(line);
            else if (shape instanceof Drawing.Words words) words(words);
        }
        return out.append("</svg>").toString();
    }

    private void box(Drawing.Box box) {
        out.append("<rect class=\"").append(box.style()).append("\" x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y()))
                .append("\" width=\"").append(number(box.width())).append("\" height=\"").append(number(box.height()))
                .append("\" rx=\"").append(number(Math.min(6, box.height() / 4))).append('"');
        if (box.tip().isEmpty()) out.append("/>\n");
        else out.append("><title>").append(escaped(box.tip())).append("</title></rect>\n");
    }

    private void line(Drawing.Line line) {
        out.append("<path class=\"").append(line.style()).append("\" d=\"M").append(number(line.fromX())).append(' ')
                .append(number(line.fromY()))
                .append('L').append(number(line.toX())).append(' ').append(number(line.toY())).append("\"/>\n");
        var back = line.toY() > line.fromY() ? -ARROW : ARROW;
        out.append("<path class=\"").append(line.style()).append(" head\" d=\"M").append(number(line.toX())).append(' ')
                .append(number(line.toY())).append('l').append(number(-ARROW)).append(' ').append(number(back)).append('h')
                .append(number(2 * ARROW)).append("z\"/>\n");
    }

    private void words(Drawing.Words words) {
        var isCentered = words.style().contains("center");
        var size = PictureText.size(words.style());
        out.append("<text class=\"").append(words.style()).append("\" x=\"")
                .append(number(isCentered ? words.x() + words.width() / 2 : words.x())).append("\" y=\"")
                .append(number(words.y() + size)).append('"');
        var cut = PictureText.cut(words.text(), words.style(), words.width());
        out.append('>').append(escaped(cut));
        if (!cut.equals(words.text())) out.append("<title>").append(escaped(words.text())).append("</title>");
        out.append("</text>\n");
    }

    /** At most one digit behind the point. */
    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String words) {
        return UNWRITABLE.matcher(words).replaceAll("\uFFFD").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String styles() {
        return styles("light") + "@media (prefers-color-scheme: dark) {\n" + styles("dark") + "}\n@media (prefers-contrast: more) {\n"
                + styles("contrast") + "}\n";
    }

    private static String styles(String theme) {
        var tokens = tokens(theme);
        return TOKEN.matcher(read("picture.css").replaceAll("(?s)/\\*.*?\\*/\\s*", ""))
                .replaceAll(found -> Matcher.quoteReplacement(tokens.getOrDefault(found.group(1), "#000000")));
    }

    private static Map<String, String> tokens(String theme) {
        var tokens = new HashMap<String, String>();
        var declared = DECLARED.matcher(read("/ackcomposer/view/tokens-" + theme + ".css"));
        while (declared.find()) tokens.put(declared.group(1), declared.group(2).strip());
        return tokens;
    }

    private static String read(String resource) {
        try (var in = Svg.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
