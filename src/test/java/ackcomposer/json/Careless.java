package ackcomposer.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes a request as people do, with slips here and there, and knows each slip and its place. */
final class Careless {
    private static final String[] COMMENTS = {"// why, 'not' “this” [\n", "# {\"a\": 1,}\r\n", "/* '😀' // # , */", "/**/", "//\n",
            "/* a\nb */"};
    private static final String[] BLANKS = {" ", "\n", "\t", "\r\n", "  \n "};

    private final Random random;
    /** How many of a hundred chances are taken. */
    private final int slips;
    private final StringBuilder text = new StringBuilder();
    private final List<String> faults = new ArrayList<>();

    Careless(Random random, int slips) {
        this.random = random;
        this.slips = slips;
    }

    String write(JsonNode root) {
        if (slip("bom")) text.append('\uFEFF');
        gap();
        value(root, null);
        gap();
        return text.toString();
    }

    /** As "comment 1:3", in the order of the text. */
    List<String> faults() {
        return faults;
    }

    private boolean slip(String what) {
        if (random.nextInt(100) >= slips) return false;
        fault(what);
        return true;
    }

    private void fault(String what) {
        var before = text.toString();
        var lines = before.split("\r\n|\r|\n", -1);
        var last = lines[lines.length - 1];
        faults.add(what + " " + lines.length + ":" + (last.codePointCount(0, last.length()) + 1));
    }

    private void gap() {
        if (random.nextBoolean()) text.append(BLANKS[random.nextInt(BLANKS.length)]);
        while (slip("comment")) {
            text.append(COMMENTS[random.nextInt(COMMENTS.length)]);
            if (random.nextBoolean()) text.append(BLANKS[random.nextInt(BLANKS.length)]);
        }
    }

    private void value(JsonNode node, String name) {
        if (node.isObject()) object(node);
        else if (node.isArray()) array(node);
        else if (node.isString()) string(node.stringValue(), name);
        else if ((node.isBoolean() || node.isNull()) && slip("python"))
            text.append(node.isNull() ? "None" : node.booleanValue() ? "True" : "False");
        else text.append(node);
    }

    private void object(JsonNode node) {
        text.append('{');
        gap();
        var first = true;
        for (var member : node.properties()) {
            if (!first) separator();
            first = false;
            var from = text.length();
            quoted(member.getKey());
            var written = text.substring(from);
            colon();
            while (written.charAt(0) == '"' && slip("name_again")) {
                text.append(written);
                colon();
            }
            value(member.getValue(), member.getKey());
        }
        end('}', first);
    }

    private void array(JsonNode node) {
        text.append('[');
        gap();
        var first = true;
        for (var item : node.values()) {
            if (!first) separator();
            first = false;
            value(item, null);
        }
        end(']', first);
    }

    private void end(char bracket, boolean empty) {
        gap();
        if (!empty && slip("trailing_comma")) {
            text.append(',');
            gap();
        }
        text.append(bracket);
    }

    private void colon() {
        gap();
        text.append(':');
        gap();
    }

    /** A comma that is left out leaves a blank. */
    private void separator() {
        gap();
        if (random.nextInt(100) >= slips) {
            text.append(',');
            gap();
            return;
        }
        text.append(BLANKS[random.nextInt(BLANKS.length)]);
        gap();
        fault("missing_comma");
    }

    private void string(String content, String name) {
        if ("config".equals(name) && content.indexOf('"') >= 0 && isJson(content) && slip("bare_quotes"))
            text.append('"').append(content).append('"');
        else quoted(content);
    }

    private static boolean isJson(String content) {
        if (!content.startsWith("{") && !content.startsWith("[")) return false;
        try {
            JsonMapper.shared().readTree(content);
            return true;
        } catch (JacksonException half) {
            return false;
        }
    }

    private void quoted(String content) {
        if (slip("single_quotes")) quoted(content, "'", "'");
        else if (slip("typographic_quotes")) quoted(content, "“", random.nextBoolean() ? "”" : "\"");
        else text.append(Json.text(JsonNodeFactory.instance.stringNode(content)));
    }

    private void quoted(String content, String opening, String closing) {
        text.append(opening);
        var escapes = opening.equals("'") ? "'\\" : "“”„‟＂\"\\";
        for (var c : content.toCharArray()) {
            if (c < ' ') text.append(String.format("\\u%04x", (int) c));
            else text.append(escapes.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        text.append(closing);
    }
}
