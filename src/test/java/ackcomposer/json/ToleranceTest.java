package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {

    /** Counts how often a character is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static double looks(String text) {
        var counted = new Counted(text);
        new Tolerance(counted);
        return (double) counted.looks / text.length();
    }

    private static String mended(String text) {
        return new Tolerance(text).mended().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/**/", "/* ", "/*", "/*/", "*/", "//\n", "//", "1,]", "1,/**/]", ",", ", ", "\r\n", "\"", "\"\\\"\"", "😀/**/", "{}",
        "#", "#\n", "'", "''", "'\\'", "“", "“\\”", "‘’", "[1 2]", "{\"a\":", "\"a\":", "\"config\":\"{", "\"config\":\"[\"a\"", "True ",
        "12", "12\"", "/ ",
        "{'a' /**/", ":"})
    void looksAtEachCharacterAsOftenInALongTextAsInAShortOne(String part) {
        for (var start : List.of("{}", "{\"config\":", "[")) for (var end : List.of("", "*/", "'", "]")) {
            var few = looks(start + part.repeat(400) + end);
            assertThat(looks(start + part.repeat(40_000) + end)).as(start + part + end).isLessThanOrEqualTo(few * 1.1);
        }
    }

    @Test
    void listsATrailingCommaBehindTheCommentsThatFollowIt() {
        var text = "[1, // why\r\n /* and */ ] // 😀 /**/";
        assertThat(new Tolerance(text).slips())
                .extracting(slip -> slip.words().key() + " at " + text.substring(slip.offset(), slip.offset() + 2))
                .containsExactly("json.trailing_comma at , ", "json.comment at //", "json.comment at /*", "json.comment at //");
    }

    @Test
    void readsPastAnOpeningThatIsNeverClosed() {
        assertThat(mended("/**/ /* /*")).isEqualTo("     /* /*");
        assertThat(mended("/*/")).isEqualTo("/*/");
        assertThat(mended("/*/*/")).isEqualTo("     ");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "😀", "\n", "\r", "\r\n", " ", ",", "]", "//", "/*", "*/", "\"").list().ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 1000)
    void theCaretCountsLineEndsAndCodePoints(@ForAll("texts") String text, @ForAll boolean[] asked) {
        var ends = Pattern.compile("\n|\r(?!\n)").matcher(text).results().map(MatchResult::end).toList();
        var caret = new Caret(text);
        for (var i = 0; i <= text.length(); i++) {
            if (i < asked.length && !asked[i]) continue;
            var offset = i;
            var before = ends.stream().filter(end -> end <= offset).toList();
            var start = before.isEmpty() ? 0 : before.get(before.size() - 1);
            assertThat(caret.to(offset)).isEqualTo(new TextPosition(before.size() + 1, text.codePointCount(start, offset) + 1));
        }
    }
}
