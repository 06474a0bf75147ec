package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ackcomposer.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever slips a text has, the tree is that which was meant, and each slip is listed once, at its place. */
class CarelessTextTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] PIECES = {"a", "中", "😀", "\"", "'", "“", "”", "‘", "’", "\\", "//", "#", "/*", "*/", ",", "]", "}", "{",
            "[",
        ":", " ", "\n", "True", "None", "1"};
    private static final String[] NAMES = {"config", "name", "it's", "“q”", "a\\\"b", "中😀", "// no", "True", "key_pair", "#", "1", ""};
    private static final String[] SETTINGS =
            {"{\"IngressSlbNetworkType\":\"internet\"}", "{\"a\": [1, {\"b\\\\\": \"}\\\"\"}]}", "[\"x\", null ]",
            "{\r\n\t\"a\":\r1}", "{", "[", "{\"", "[\"a",
            "{}"};
    private static final String[] TOKENS = {"{", "}", "[", "]", ",", ":", "\"", "'", "“", "”", "‘", "’", "\\", "//", "/*", "*/", "#", "\n",
            " ", "a", "1",
        "True", "null", "\"config\"", "\"a\":", "\"{\"a\":\"b\"}\"", "'c'", "\uFEFF", "😀", "-1.5", "\"\""};

    private static JsonNode node(Random random, int depth, String name) {
        return switch (random.nextInt(depth > 4 ? 5 : 9)) {
            case 0 -> NODES.booleanNode(random.nextBoolean());
            case 1 -> NODES.nullNode();
            case 2 -> NODES.numberNode(random.nextInt(200) - 100);
            case 3, 4 -> NODES.stringNode("config".equals(name) && random.nextBoolean() ? of(random, SETTINGS) : words(random, PIECES, 6));
            case 5, 6 -> {
                var array = NODES.arrayNode();
                for (var i = random.nextInt(4); i > 0; i--) array.add(node(random, depth + 1, null));
                yield array;
            }
            default -> object(random, depth + 1);
        };
    }

    private static ObjectNode object(Random random, int depth) {
        var object = NODES.objectNode();
        for (var i = random.nextInt(5); i > 0; i--) {
            var name = random.nextBoolean() ? of(random, NAMES) : words(random, PIECES, 4);
            object.set(name, node(random, depth, name));
        }
        return object;
    }

    private static String of(Random random, String[] all) {
        return all[random.nextInt(all.length)];
    }

    private static String words(Random random, String[] pieces, int most) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> of(random, pieces)).collect(Collectors.joining());
    }

    private static Parsed read(String text) throws Fault {
        return Reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void readsAsMeant(JsonNode meant, Random random, int slips) throws Fault {
        var careless = new Careless(random, slips);
        var text = careless.write(meant);
        assertThatCode(() -> read(text)).as(text).doesNotThrowAnyException();
        var parsed = read(text);
        assertThat(parsed.root().toString()).as(text).isEqualTo(meant.toString());
        assertThat(parsed.repairs()).as(text)
                .extracting(repair -> repair.words().key().replace("json.", "") + " " + repair.line() + ":" + repair.column())
                .isEqualTo(careless.faults());
    }

    @Property(tries = 5000)
    void anyTreeIsReadAsMeant(@ForAll long seed, @ForAll @IntRange(max = 60) int slips) throws Fault {
        var random = new Random(seed);
        readsAsMeant(object(random, 0), random, slips);
    }

    @Property(tries = 200)
    void aRequestOfOursIsReadAsMeant(@ForAll long seed, @ForAll @IntRange(max = 30) int slips) throws Fault {
        var random = new Random(seed);
        readsAsMeant(Codec.request(Samples.random(new Random(seed))), random, slips);
    }

    /** Never an exception; and what is read can be written, and is read as the same, with nothing left to mend. */
    @Property(tries = 20_000)
    void whateverIsReadIsWrittenAndReadAgain(@ForAll long seed) throws Fault {
        var random = new Random(seed);
        var text = "{" + words(random, TOKENS, 25) + (random.nextBoolean() ? "}" : "");
        Parsed parsed;
        try {
            parsed = read(text);
        } catch (Fault fault) {
            assertThat(fault.line()).as(text).isBetween(1, text.split("\n", -1).length);
            assertThat(fault.column()).as(text).isBetween(1, text.length() + 1);
            return;
        }
        var again = read(Json.text(parsed.root()));
        assertThat(again.repairs()).as(text).isEmpty();
        assertThat(again.root()).as(text).isEqualTo(parsed.root());
    }

    /** What is strict is left as it is. */
    @Property(tries = 2000)
    void aStrictTextIsNotTouched(@ForAll long seed) {
        var text = Json.text(object(new Random(seed), 0));
        var tolerance = new Tolerance(text);
        assertThat(tolerance.slips()).as(text).isEmpty();
        assertThat(tolerance.mended().toString()).isEqualTo(text);
    }
}
