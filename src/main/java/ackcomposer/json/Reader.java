package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Numeral;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a request from bytes: strict JSON, or what {@link Tolerance} makes strict JSON of. Anything else is a fault with its
 * place in the text as it came. Limits: 4 MiB, depth 64, names of 256 and texts of 1,048,576 characters, numbers of 40, arrays of
 * 10,000 items.
 */
public final class Reader {
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final List<Slip> slips = new ArrayList<>();
    private final boolean mends;
    private final int choice;
    private RequestText body;
    private Mended mended;

    /** Where each member and element begins, in the text as it is mended; null: nobody asked. */
    private final Map<String, Integer> spots;
    /** Of a request in YAML they are known as such. */
    private Map<String, TextPosition> placed;

    private Reader(String text, boolean mends, int choice, Map<String, Integer> spots) {
        this.text = text;
        this.mends = mends;
        this.choice = choice;
        this.spots = spots;
    }

    /** Where each parameter stands in a text that can be read, by its path as the service prints paths. */
    public static Map<String, TextPosition> places(byte[] bytes) throws Fault {
        return places(bytes, -1);
    }

    static Map<String, TextPosition> places(byte[] bytes, int choice) throws Fault {
        if (bytes.length > RequestLimits.MOST_BYTES) throw Fault.ofFile("json.large", bytes.length, RequestLimits.MOST_BYTES);
        var reader = new Reader(decode(bytes), true, choice, new LinkedHashMap<>());
        reader.root();
        return reader.placed == null ? reader.spotted() : reader.placed;
    }

    /** A text is gone through once for all of them: places come in the order of offsets. */
    private Map<String, TextPosition> spotted() {
        var places = new LinkedHashMap<String, TextPosition>();
        var caret = new Caret(text);
        spots.entrySet().stream().map(spot -> Map.entry(spot.getKey(), original(spot.getValue())))
                .sorted(Map.Entry.comparingByValue()).forEach(spot -> places.put(spot.getKey(), caret.to(spot.getValue())));
        return places;
    }

    private void spot(String path, int offset) {
        if (spots != null) spots.put(path, offset);
    }

    private static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    public static Parsed read(byte[] bytes) throws Fault {
        return read(bytes, true);
    }

    /** As it is read; or, for tests, nothing but strict JSON. */
    static Parsed read(byte[] bytes, boolean mends) throws Fault {
        return read(bytes, mends, -1);
    }

    /** @param choice of several requests that stand in the text, the one to read, from 0; -1: there must be one */
    static Parsed read(byte[] bytes, boolean mends, int choice) throws Fault {
        if (bytes.length > RequestLimits.MOST_BYTES) throw Fault.ofFile("json.large", bytes.length, RequestLimits.MOST_BYTES);
        var reader = new Reader(decode(bytes), mends, choice, null);
        var root = reader.root();
        return new Parsed(root, reader.repairs());
    }

    private List<Repaired> repairs() {
        if (slips.isEmpty()) return List.of();
        var caret = new Caret(text);
        var lines = new TextLine(text, mended == null ? "" : mended.toString());
        return slips.stream().sorted(Comparator.comparingInt(Slip::offset)).map(slip -> {
            var at = caret.to(slip.offset());
            return new Repaired(at.line(), at.column(), slip.words(), lines.came(slip.offset()), lines.read(slip.mended()));
        }).toList();
    }

    private static String decode(byte[] bytes) throws Fault {
        var fast = new String(bytes, StandardCharsets.UTF_8);
        // It stands for what is not UTF-8, among other things.
        if (fast.indexOf(REPLACEMENT) < 0) return fast;
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        var read = out.flip().toString();
        if (result.isError()) {
            var at = TextPosition.at(read, read.length());
            throw new Fault(at.line(), at.column(), "json.utf8");
        }
        return read;
    }

    private ObjectNode root() throws Fault {
        var came = text;
        if (mends && came.startsWith("\uFEFF")) {
            came = " " + came.substring(1);
            slips.add(new Slip(0, Message.of(Reader.class, "json.bom")));
        }
        if (came.indexOf('\0') >= 0) throw faultAt(came.indexOf('\0'), "json.nul");
        if (came.isBlank()) throw new Fault(1, 1, "json.empty");
        if (mends && spots == null && slips.isEmpty()) {
            var root = StrictReader.read(came).filter(RequestNames::isIn);
            if (root.isPresent()) return root.get();
        }
        body = mends ? Wrapping.of(came, choice) : RequestText.whole(came);
        slips.addAll(body.slips());
        if (mends && body.piece() == null && YamlBlock.isTried(came)) return yaml(came);
        mended = mends ? mended() : Mended.untouched(came);
        var strict = mended.toString();
        if (strict.isBlank()) throw new Fault(1, 1, "json.empty");
        try (var parser = RequestLimits.FACTORY.createParser(ObjectReadContext.empty(), strict)) {
            parser.nextToken();
            if (parser.currentToken() != JsonToken.START_OBJECT) throw fault(offset(parser), "json.no_object");
            var root = object(parser, 1, "");
            if (parser.nextToken() != null) throw fault(offset(parser), "json.more");
            return root;
        } catch (StreamConstraintsException limit) {
            throw fault(limit, "json.limit");
        } catch (JacksonException wrong) {
            throw syntax(wrong, strict);
        }
    }

    private ObjectNode yaml(String came) throws Fault {
        var first = new Tokens(came).significant(0);
        var block = YamlBlock.of(came);
        try {
            var read = YamlText.of(block.text(), new OfJson());
            if (!RequestNames.isIn(read.root())) throw noRequest(first);
            slips.addAll(block.slips());
            slips.add(new Slip(block.from(), Message.of(Reader.class, "json.yaml")));
            slips.addAll(read.slips());
            placed = read.places();
            return read.root();
        } catch (Fault fault) {
            if (block.hasNames()) throw fault;
            throw noRequest(first);
        }
    }

    private Fault noRequest(int first) {
        return BodyFile.in(text).map(file -> faultAt(file.at(), "json.body_file", file.name()))
                .orElseGet(() -> faultAt(first, "json.no_request"));
    }

    /** The limits that texts of either language have. */
    private final class OfJson implements YamlText.Limits {
        @Override
        public void name(String name, int line, int column) throws Fault {
            if (name.length() > RequestLimits.MOST_NAME) throw new Fault(line, column, "json.long_name", RequestLimits.MOST_NAME);
            characters(name, line, column);
        }

        private void characters(String text, int line, int column) throws Fault {
            if (text.indexOf(0) >= 0) throw new Fault(line, column, "json.nul");
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) throw new Fault(line, column, "json.surrogate");
        }

        @Override
        public void text(String text, int line, int column) throws Fault {
            if (text.length() > RequestLimits.MOST_TEXT) throw new Fault(line, column, "json.long_text", RequestLimits.MOST_TEXT);
            characters(text, line, column);
        }

        @Override
        public void number(String digits, int line, int column) throws Fault {
            if (digits.length() > RequestLimits.MOST_DIGITS) throw new Fault(line, column, "json.long_number", RequestLimits.MOST_DIGITS);
        }

        @Override
        public void depth(int depth, int line, int column) throws Fault {
            if (depth > RequestLimits.MOST_DEPTH) throw new Fault(line, column, "json.deep", RequestLimits.MOST_DEPTH);
        }

        @Override
        public void items(int items, int line, int column) throws Fault {
            if (items > RequestLimits.MOST_ITEMS) throw new Fault(line, column, "json.items", RequestLimits.MOST_ITEMS);
        }
    }

    private Mended mended() {
        var tolerance = new Tolerance(body.text(), body.code());
        tolerance.slips().forEach(slip -> slips.add(new Slip(body.original(slip.offset()), slip.words(), slip.mended())));
        return tolerance.mended();
    }

    /** Where that place of the mended text stood in the text as it came. */
    private int original(int offset) {
        return body.original(mended.original(offset));
    }

    private ObjectNode object(JsonParser parser, int depth, String path) throws Fault {
        if (depth > RequestLimits.MOST_DEPTH) throw fault(offset(parser), "json.deep", RequestLimits.MOST_DEPTH);
        var node = JsonNodeFactory.instance.objectNode();
        Map<String, Integer> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = offset(parser);
            if (name.length() > RequestLimits.MOST_NAME) throw fault(at, "json.long_name", RequestLimits.MOST_NAME);
            whole(name, at);
            var first = seen.putIfAbsent(name, at);
            if (first != null) {
                var place = TextPosition.at(text, original(first));
                throw fault(at, "json.twice", name, place.line(), place.column());
            }
            parser.nextToken();
            var inside = spots == null ? "" : member(path, name);
            spot(inside, at);
            node.set(name, value(parser, depth, inside));
        }
        return node;
    }

    private ArrayNode array(JsonParser parser, int depth, String path) throws Fault {
        if (depth > RequestLimits.MOST_DEPTH) throw fault(offset(parser), "json.deep", RequestLimits.MOST_DEPTH);
        var node = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (node.size() == RequestLimits.MOST_ITEMS) throw fault(offset(parser), "json.items", RequestLimits.MOST_ITEMS);
            var inside = spots == null ? "" : path + "[" + node.size() + "]";
            spot(inside, offset(parser));
            node.add(value(parser, depth, inside));
        }
        return node;
    }

    private JsonNode value(JsonParser parser, int depth, String path) throws Fault {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, depth + 1, path);
            case START_ARRAY -> array(parser, depth + 1, path);
            case VALUE_STRING -> {
                var string = parser.getString();
                if (string.length() > RequestLimits.MOST_TEXT) throw fault(offset(parser), "json.long_text", RequestLimits.MOST_TEXT);
                yield JsonNodeFactory.instance.stringNode(whole(string, offset(parser)));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                var digits = parser.getString();
                if (digits.length() > RequestLimits.MOST_DIGITS) throw fault(offset(parser), "json.long_number", RequestLimits.MOST_DIGITS);
                yield number(digits, offset(parser));
            }
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.nullNode();
        };
    }

    private JsonNode number(String digits, int at) throws Fault {
        try {
            return new Numeral(digits);
        } catch (NumberFormatException exponent) {
            throw fault(at, "json.long_number", RequestLimits.MOST_DIGITS);
        }
    }

    /** Half of a surrogate pair cannot be written back in UTF-8. */
    private String whole(String string, int at) throws Fault {
        for (var i = 0; i < string.length(); i++) {
            var c = string.charAt(i);
            if (c == 0) throw fault(at, "json.nul");
            if (!Character.isSurrogate(c)) continue;
            if (!RequestLimits.isPair(string, i)) throw fault(at, "json.surrogate");
            i++;
        }
        return string;
    }

    private Fault syntax(JacksonException wrong, String strict) {
        var at = wrong.getLocation();
        var offset = at == null ? 0 : (int) Math.max(0, Math.min(at.getCharOffset(), strict.length()));
        var expectsComma = wrong.getOriginalMessage().contains("was expecting comma");
        if (expectsComma) {
            var next = offset;
            while (next < strict.length() && strict.charAt(next) <= ' ') next++;
            if (!endsTooEarly(strict, next)) return fault(next, "json.comma");
            return fault(next, body.text().charAt(mended.original(next) - 1) == '"' ? "json.quotes" : "json.other_quotes");
        }
        return offset >= strict.stripTrailing().length() ? fault(offset, "json.ends") : fault(offset, "json.syntax");
    }

    /** A text that goes on right behind its closing quote: there is JSON in it, such as an add-on's settings, with bare quotes. */
    private static boolean endsTooEarly(String strict, int next) {
        return next > 0 && next < strict.length() && strict.charAt(next - 1) == '"' && strict.charAt(next) != '"';
    }

    private Fault fault(StreamConstraintsException limit, String key) {
        var at = limit.getLocation();
        return fault(at == null ? 0 : (int) at.getCharOffset(), key, RequestLimits.MOST_DEPTH);
    }

    /** At that place of the mended text. */
    private Fault fault(int offset, String key, Object... args) {
        return faultAt(original(offset), key, args);
    }

    private Fault faultAt(int offset, String key, Object... args) {
        var at = TextPosition.at(text, offset);
        return new Fault(at.line(), at.column(), key, args);
    }

    private static int offset(JsonParser parser) {
        return (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
    }
}
