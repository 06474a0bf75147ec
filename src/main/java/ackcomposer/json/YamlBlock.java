package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of a text that may be YAML: all of it, or a fenced block or a here-document that has names of a request.
 *
 * @param text  as long as the whole, with blanks in place of what stands around the block, so that places stay the same
 * @param from  where the block begins
 * @param slips what was passed over around it
 */
record YamlBlock(String text, int from, List<Slip> slips) {
    private static final Pattern NAME = Pattern.compile("^([A-Za-z_]{1,64})[ \\t]*:(?=\\s|$)", Pattern.MULTILINE);
    private static final Pattern FENCE = Pattern.compile("^[ \\t]*(?:```|~~~)[^`\\n]*(?:\\n|\\z)", Pattern.MULTILINE);
    private static final Pattern VISIBLE = Pattern.compile("[^\\s]");

    /** Whether a text begins as YAML may: what begins as JSON is JSON with a fault. */
    static boolean isTried(String text) {
        var first = new Tokens(text).significant(0);
        return first < text.length() && "{[\"'".indexOf(text.charAt(first)) < 0 && Quote.openedBy(text.charAt(first)) == null;
    }

    static YamlBlock of(String text) {
        for (var document : HereDocument.of(text)) {
            var slip = new Slip(document.at(), Message.of(YamlBlock.class, "json.document", document.word()));
            var block = cut(text, document.from(), document.to(), slip);
            if (block.hasNames()) return block;
        }
        var fence = FENCE.matcher(text);
        if (fence.find()) {
            var slip = new Slip(fence.start(), Message.of(YamlBlock.class, "json.fence"));
            var from = fence.end();
            var to = fence.find() ? fence.start() : text.length();
            var block = cut(text, from, to, slip);
            if (block.hasNames()) return block;
        }
        return new YamlBlock(text, new Tokens(text).pastBlanks(0), List.of());
    }

    private static YamlBlock cut(String text, int from, int to, Slip slip) {
        var before = VISIBLE.matcher(text.substring(0, from)).replaceAll(" ");
        var after = VISIBLE.matcher(text.substring(to)).replaceAll(" ");
        return new YamlBlock(before + text.substring(from, to) + after, from, List.of(slip));
    }

    /** Whether names of a request begin lines of it, so that it is worth to say what is wrong with it as YAML. */
    boolean hasNames() {
        var names = NAME.matcher(text);
        while (names.find()) if (RequestNames.ALL.contains(names.group(1))) return true;
        return false;
    }
}
