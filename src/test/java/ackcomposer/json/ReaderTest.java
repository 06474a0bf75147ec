package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static Parsed read(String text) throws Fault {
        return Reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault fault(byte[] bytes) {
        return catchThrowableOfType(Fault.class, () -> Reader.read(bytes));
    }

    @Test
    void readsStrictJsonWithoutARepair() throws Fault {
        assertThat(read("{\"a\": [1, {\"b\": null}], \"c\": \"//x /* y */,}\"}").repairs()).isEmpty();
    }

    @Test
    void listsEachCommentAndTrailingCommaWithItsPlace() throws Fault {
        var parsed = read("{ // one\n  \"中\": 1, /* two\n*/ \"b\": [1, 2,],\n}");
        assertThat(parsed.repairs()).extracting(Repaired::line, Repaired::column).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(1, 3), org.assertj.core.groups.Tuple.tuple(2, 11),
                org.assertj.core.groups.Tuple.tuple(3, 14), org.assertj.core.groups.Tuple.tuple(3, 16));
        assertThat(parsed.root().get("b").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\": 1 b: 2}|1|9|json.comma", "{\"a\": [1 x]}|1|10|json.comma", "{\"a\": 1,, \"b\": 2}|1|9|json.syntax",
                "{,}|1|2|json.syntax",
        "{\"a\": tru}|1|7|json.syntax", "{\"a\": 'x}|1|7|json.syntax", "{\"a\": 01}|1|8|json.syntax", "{\"a\": +1}|1|8|json.syntax",
        "[1]|1|1|json.no_object", "\"x\"|1|1|json.no_object", "{} {}|1|4|json.several", "{\"a\": \"x|1|9|json.ends", "{\"a\": 1|1|8|"
                + "json.ends",
        "{\"a\": 1, \"a\": 2}|1|10|json.twice", "{\"a\": {\"b\": 1, \"b\": 1}}|1|16|json.twice"})
    void namesTheFaultAndItsPlace(String text, int line, int column, String key) {
        var fault = fault(text);
        assertThat(fault).as(text).isNotNull();
        assertThat(List.of(fault.words().key(), fault.line(), fault.column())).as(text).isEqualTo(List.of(key, line, column));
    }

    @Test
    @Tag("T9")
    void saysWhereADuplicateStoodFirst() {
        assertThat(fault("{\"a\": 1,\n \"a\": 2}").words().args()).isEqualTo(List.of("a", 1, 2));
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(fault("{\"😀\": x}").column()).isEqualTo(7);
    }

    @Test
    void refusesWhatIsNotUtf8AtItsPlace() {
        var fault = fault(new byte[] {'{', '\n', '"', (byte) 0xC3, '"', '}'});
        assertThat(List.of(fault.words().key(), fault.line(), fault.column())).isEqualTo(List.of("json.utf8", 2, 2));
    }

    @Test
    @Tag("T9")
    void refusesLoneSurrogatesAndNul() {
        assertThat(fault("{\"a\": \"\\ud800\"}").words().key()).isEqualTo("json.surrogate");
        assertThat(fault("{\"\\udc00\": 1}").words().key()).isEqualTo("json.surrogate");
        assertThat(fault("{\"a\": \"\\u0000\"}").words().key()).isEqualTo("json.nul");
        assertThat(fault("{\"a\": \0}").words().key()).isEqualTo("json.nul");
    }

    @Test
    void takesAByteOrderMarkWithANote() throws Fault {
        assertThat(read("\uFEFF{}").repairs()).extracting(repair -> repair.words().key()).containsExactly("json.bom");
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 200, 100_000})
    @Tag("T9")
    void refusesDeepNestingWithoutAStackOverflow(int depth) {
        assertThat(fault("{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}")).isNotNull();
    }

    @Test
    void refusesFiveMebibytesOfBrackets() {
        assertThat(fault("[".repeat(5 << 20)).words().key()).isEqualTo("json.large");
        assertThat(fault("[".repeat(3 << 20)).words().key()).isEqualTo("json.no_object");
        assertThat(fault("{\"a\":" + "[".repeat(3 << 20))).isNotNull();
    }

    @Test
    @Tag("T9")
    void keepsToItsLimits() throws Fault {
        assertThat(read("{\"" + "n".repeat(256) + "\": 1}").root().size()).isEqualTo(1);
        assertThat(fault("{\"" + "n".repeat(257) + "\": 1}").words().key()).isEqualTo("json.long_name");
        assertThat(read("{\"a\": " + "9".repeat(40) + "}").root().size()).isEqualTo(1);
        assertThat(fault("{\"a\": " + "9".repeat(41) + "}").words().key()).isEqualTo("json.long_number");
        assertThat(fault("{\"a\": [" + "1,".repeat(10_000) + "1]}").words().key()).isEqualTo("json.items");
        assertThat(fault("{\"a\": \"" + "x".repeat((1 << 20) + 1) + "\"}").words().key()).isEqualTo("json.long_text");
        assertThat(read("{\"a\": " + "[".repeat(63) + "]".repeat(63) + "}").root().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "\uFEFF", "// only this"})
    void saysThatAFileIsEmpty(String text) {
        assertThat(fault(text).words().key()).isEqualTo("json.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E3", "1.50e2", "-0", "1E400", "0.1000", "9223372036854775808", "1e-7"})
    void keepsTheDigitsOfANumber(String number) throws Fault {
        assertThat(Json.text(read("{\"a\": " + number + "}").root())).isEqualTo("{\n  \"a\": " + number + "\n}");
    }
}
