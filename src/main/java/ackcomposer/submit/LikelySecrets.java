package ackcomposer.submit;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts dots where a reply may repeat a secret of a request that nobody remembers: in place of what stands under a name of secrets or is
 * set equal to it, and of what could be a password beside such a name. A password that was sent has 8 characters of three kinds and no
 * blank, or it would not have been sent. Rather a word too many is hidden than one too few.
 */
final class LikelySecrets {
    private static final String DOTS = "\u2022".repeat(8);
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*|密码|口令");
    /** What may stand between a name and its value, and in what quotes the value is, which may be those of a text within a text. */
    private static final Pattern SET = Pattern.compile("(\\\\*[\"'])?(?:\\s*[=：>]\\s*|\\s*:\\s*(?=\\\\*[\"'])|:)(\\\\*[\"'])?");
    /** One name, such as a code has, between marks. */
    private static final Pattern ONE_NAME = Pattern.compile("\\p{Punct}*([A-Za-z][A-Za-z0-9_.-]*)\\p{Punct}*");
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END|$)", Pattern.DOTALL);
    private static final List<Pattern> KINDS = List.of(Pattern.compile("[A-Z]"), Pattern.compile("[a-z]"), Pattern.compile("[0-9]"),
            Pattern.compile("[^A-Za-z0-9\\s\\P{ASCII}]"));
    private static final int LEAST_KINDS = 3;
    private static final int LEAST_LENGTH = 8;
    /** So far from a name of secrets the service may speak of its value. */
    private static final int BESIDE = 80;

    private final Predicate<String> isSecret;

    /** @param isSecret tells whether what has that name is a secret */
    LikelySecrets(Predicate<String> isSecret) {
        this.isSecret = isSecret;
    }

    /** Text that is JSON stays so. */
    String clean(String text) {
        var start = text.stripLeading();
        var tree = start.startsWith("{") || start.startsWith("[") ? Body.parse(text) : null;
        return tree == null || tree.isMissingNode() ? inText(text) : JsonMapper.shared().writeValueAsString(inTree(tree));
    }

    private JsonNode inTree(JsonNode node) {
        if (node instanceof ArrayNode list) {
            var items = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> items.add(inTree(item)));
            return items;
        }
        if (node instanceof ObjectNode object) {
            var members = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> members.set(member.getKey(), isSecret.test(member.getKey()) ? dots(member.getValue())
                    : inTree(member.getValue())));
            return members;
        }
        return node.isString() ? JsonNodeFactory.instance.stringNode(inText(node.stringValue())) : node;
    }

    /** That there is nothing is no secret. */
    private static JsonNode dots(JsonNode value) {
        return value.isNull() || value.isBoolean() || value.isString() && value.stringValue().isEmpty() ? value
                : JsonNodeFactory.instance.stringNode(DOTS);
    }

    private String inText(String text) {
        var hidden = new BitSet(text.length());
        var names = NAME.matcher(text);
        while (names.find()) {
            var name = names.group();
            if (name.charAt(0) > 0x7F || isSecret.test(name)) hide(text, names, hidden);
            // A code of the service may have the name in its middle.
            else if (hasSecretPart(name)) beside(text, names.start(), names.end(), hidden);
        }
        var keys = PRIVATE_KEY.matcher(text);
        while (keys.find()) hidden.set(keys.start(), keys.end());
        return hidden.isEmpty() ? text : dotted(text, hidden);
    }

    private void hide(String text, Matcher name, BitSet hidden) {
        var set = SET.matcher(text).region(name.end(), text.length());
        if (set.lookingAt()) {
            var quote = set.group(2);
            hidden.set(set.end(), quote == null ? endOfWord(text, set.end()) : endOfQuoted(text, set.end(), quote));
        }
        beside(text, name.start(), name.end(), hidden);
    }

    private static int endOfWord(String text, int from) {
        var at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '<') at++;
        return at;
    }

    /** The same quotes, and not such as are quoted once more. */
    private static int endOfQuoted(String text, int from, String quote) {
        for (var at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1))
            if (at == from || text.charAt(at - 1) != '\\') return at;
        return text.length();
    }

    private void beside(String text, int start, int end, BitSet hidden) {
        var words = TOKEN.matcher(text).region(Math.max(0, start - BESIDE), text.length());
        while (words.find() && words.start() < end + BESIDE)
            if (couldBeOne(seen(text, words, hidden)) && !isName(words.group())) hidden.set(words.start(), words.end());
    }

    /** What of a word is not hidden already. */
    private static String seen(String text, Matcher word, BitSet hidden) {
        return IntStream.range(word.start(), word.end()).filter(at -> !hidden.get(at)).mapToObj(at -> String.valueOf(text.charAt(at)))
                .collect(Collectors.joining());
    }

    private boolean isName(String word) {
        var name = ONE_NAME.matcher(word);
        return name.matches() && hasSecretPart(name.group(1));
    }

    private boolean hasSecretPart(String name) {
        for (var part : name.split("[.-]")) if (isSecret.test(part)) return true;
        return false;
    }

    private static boolean couldBeOne(String word) {
        return word.length() >= LEAST_LENGTH && KINDS.stream().filter(kind -> kind.matcher(word).find()).count() >= LEAST_KINDS;
    }

    private static String dotted(String text, BitSet hidden) {
        var shown = new StringBuilder();
        for (var at = 0; at < text.length();) {
            var next = hidden.nextSetBit(at);
            if (next < 0) return shown.append(text, at, text.length()).toString();
            shown.append(text, at, next).append(DOTS);
            at = hidden.nextClearBit(next);
        }
        return shown.toString();
    }
}
