package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is strict JSON is read at once, and means what it means to the reader that mends; of anything else that one speaks. */
class StrictReaderTest {
    /** To the other reader it is a comment to be passed over. */
    private static final String TO_MEND = "/* */";

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    private static String items(int count) {
        return "{\"tags\":[" + IntStream.range(0, count).mapToObj(i -> "1").collect(Collectors.joining(",")) + "]}";
    }

    static Stream<String> strict() throws Exception {
        return Stream.of("{\"name\":\"a\"}", " \r\n\t{\"name\" : null , \"region_id\":[true,false,[],{}]} \n",
                "{\"name\":\"\\u00e9\\n\\\"\\ud83d\\ude00\",\"timeout_mins\":1e2,\"x\":-0.10,\"y\":12345678901234567890}",
                "{\"name\":\"// no comment, <a> ${B} {{c}}\",\"addons\":[{\"config\":\"{\\\"a\\\":1}\"}]}",
                "{\"name\":\"" + "n".repeat(RequestLimits.MOST_TEXT) + "\"}",
                "{\"" + "k".repeat(RequestLimits.MOST_NAME) + "\":1,\"name\":\"a\"}",
                nested(RequestLimits.MOST_DEPTH).replaceFirst("\"a\"", "\"name\""), items(RequestLimits.MOST_ITEMS),
                "{\"timeout_mins\":" + "1".repeat(RequestLimits.MOST_DIGITS) + "}",
                new String(Samples.bytes("valid.json"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("strict")
    void strictJsonIsReadAtOnceAndMeansTheSame(String text) throws Exception {
        var atOnce = StrictReader.read(text).orElseThrow();
        var mended = Reader.read((TO_MEND + text).getBytes(StandardCharsets.UTF_8));
        assertThat(mended.repairs()).as("that it was read the other way").hasSize(1);
        assertThat(atOnce).isEqualTo(mended.root());
        assertThat(Printer.text(atOnce)).as("order and numbers").isEqualTo(Printer.text(mended.root()));
        assertThat(Reader.read(text.getBytes(StandardCharsets.UTF_8)).repairs()).isEmpty();
    }

    static Stream<Map.Entry<String, String>> otherwise() {
        return Map.ofEntries(
                Map.entry("a name twice", "{\"name\":1,\"name\":2}"), Map.entry("a name twice below", "{\"a\":{\"b\":1,\"b\":2}}"),
                Map.entry("too deep", nested(RequestLimits.MOST_DEPTH + 1)), Map.entry("too deep in arrays",
                        "{\"a\":" + "[".repeat(RequestLimits.MOST_DEPTH) + "]".repeat(RequestLimits.MOST_DEPTH) + "}"),
                Map.entry("a long name", "{\"" + "k".repeat(RequestLimits.MOST_NAME + 1) + "\":1}"),
                Map.entry("a long text", "{\"name\":\"" + "n".repeat(RequestLimits.MOST_TEXT + 1) + "\"}"),
                Map.entry("many digits", "{\"timeout_mins\":" + "1".repeat(RequestLimits.MOST_DIGITS + 1) + "}"),
                Map.entry("a large exponent", "{\"timeout_mins\":1e99999999999}"),
                Map.entry("many items", items(RequestLimits.MOST_ITEMS + 1)), Map.entry("NUL", "{\"name\":\"a\\u0000\"}"),
                Map.entry("NUL in a name", "{\"a\\u0000\":1}"), Map.entry("half a pair", "{\"name\":\"\\ud83d\"}"),
                Map.entry("the second half", "{\"name\":\"\\ude00\\ud83d\"}"), Map.entry("half a pair in a name", "{\"\\ud83dx\":1}"),
                Map.entry("an array", "[{\"name\":1}]"), Map.entry("a text", "\"name\""), Map.entry("nothing", " "),
                Map.entry("two objects", "{\"name\":1}{\"name\":2}"), Map.entry("no end", "{\"name\":1"),
                Map.entry("a comment", "{\"name\":1 /* */}"), Map.entry("a comma too many", "{\"name\":1,}"),
                Map.entry("a comma too few", "{\"name\":1 \"region_id\":2}"), Map.entry("single quotes", "{'name':1}")).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("otherwise")
    void ofAnythingElseItSaysNothing(Map.Entry<String, String> text) {
        assertThat(StrictReader.read(text.getValue())).as(text.getKey()).isEmpty();
    }

    /** What is refused is refused with its place, which only the other reader knows. */
    @Test
    void whatIsRefusedIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Reader.read("{\"name\":1,\n \"name\":2}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.line()).isEqualTo(2));
    }

    /** An answer of the service that quotes a request is strict JSON too, and not the request. */
    @Test
    void anAnswerThatQuotesARequestIsNotTakenForOne() throws Exception {
        var answer = "{\"code\":\"400\",\"message\":\"no\",\"request\":{\"name\":\"a\",\"region_id\":\"cn-beijing\"}}";
        assertThat(Reader.read(answer.getBytes(StandardCharsets.UTF_8)).root().propertyNames()).containsExactly("name", "region_id");
    }
}
