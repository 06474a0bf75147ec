package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of strangers is shown as it is, but for marks that act on a terminal or turn the reading, and no longer than 2 KiB. */
class SafeTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 0x0A, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, 0x061C, 0x200E, 0x200F, 0x202A, 0x202C, 0x202E, 0x2066, 0x2069,
        0x2028, 0x2029, 0x200B, 0x200D, 0x2060, 0x206A, 0xFEFF, 0xAD, 0x115F, 0x3164, 0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    @Tag("T11")
    void aMarkThatActsIsWrittenOut(int point) {
        assertThat(SafeText.text("a" + (char) point + "b")).isEqualTo(String.format("a\\u%04Xb", point));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x7E, 0xA0, 0x061B, 0x061D, 0x2010, 0x202F, 0x2065, 0xD7FF,
        0xE000, 0x10000, 0xDFFFF, 0xE1000, 0x10FFFF})
    void anyOtherIsShownAsItIs(int point) {
        var text = "a" + Character.toString(point) + "b";
        assertThat(SafeText.text(text)).isEqualTo(text);
    }

    /** Letters that are drawn as nothing can carry a whole text beside the one that is seen. */
    @ParameterizedTest
    @ValueSource(ints = {0xE0000, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE0FFF})
    void aTagIsWrittenOut(int point) {
        assertThat(SafeText.text("a" + Character.toString(point) + "b")).isEqualTo(String.format("a\\u{%X}b", point));
    }

    /** The last of each width, and the first of the next. */
    @ParameterizedTest
    @ValueSource(ints = {'x', 0xA1, 0x7FF, 0x800, 0xFFFD, 0x10000, 0x1F600})
    void itHoldsAsManyBytesAsTheLimitAndNoMore(int point) {
        var one = Character.toString(point);
        var bytes = FatesTest.bytes(one).length;
        assertThat(SafeText.text(one.repeat(5000))).isEqualTo(one.repeat(2048 / bytes));
        assertThat(SafeText.text("yyy" + one.repeat(5000)))
                .isEqualTo("yyy" + one.repeat((2048 - 3) / bytes));
    }

    @Test
    void aMarkThatIsWrittenOutCountsAsItIsWritten() {
        assertThat(SafeText.text("\u001b".repeat(5000))).isEqualTo("\\u001B".repeat(341));
    }

    @Test
    void theWholeIsShownWhereItIsAskedFor() {
        assertThat(SafeText.shown("\u96c6\u001b".repeat(5000))).isEqualTo("\u96c6\\u001B".repeat(5000));
    }

    @Test
    void noTextIsNoText() {
        assertThat(SafeText.text(null)).isNull();
        assertThat(SafeText.text("")).isEmpty();
    }
}
