package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people paste, with pieces taken out, put in and mixed: it is read or refused, and what is read is written as it was read. */
class MutatedTextTest {
    private static final int TRIES = Integer.getInteger("fuzz.tries", 2000);
    private static final long SEED = Long.getLong("fuzz.seed", 14);
    private static final String[] PIECES = {"{", "}", "[", "]", "\"", "'", "\\", "\\\"", "`", "```\n", "${X}", "{{ x }}",
        "<x>", "**", "$(", ")", "/*", "*/", "//", "#", "\n", "\r\n", "\r", "\t", " ", ",", ":", ": ", "- ", "---\n", "<<EOF\n",
        "EOF\n", "'''", "\"\"\"", "$'", "\u0000",
        "\uFEFF", "“", "😀", "\ud800", "True", "null",
        "1e999", "-", "name", "\"name\": ", "config", "aliyun cs POST /clusters --body '", "> ", "&a ", "*a", "!!str ", "|\n  ",
                "x-ack-composer", "\\u0022", "\\ud83d", "{\"name\":\"a\",\"region_id\":\"b\"}"};

    private final Random random = new Random(SEED);
    private final List<String> texts = new ArrayList<>();

    private String text() {
        return texts.get(random.nextInt(texts.size()));
    }

    private String mutated() {
        var text = new StringBuilder(text());
        for (var steps = 1 + random.nextInt(4); steps > 0; steps--) {
            var at = random.nextInt(text.length() + 1);
            var to = Math.min(text.length(), at + random.nextInt(8));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.setLength(at);
                case 3 -> {
                    var other = text();
                    var from = random.nextInt(other.length() + 1);
                    text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(200)));
                }
                default -> text.replace(at, random.nextBoolean() ? at : to, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    private static boolean opens(byte[] bytes) {
        try {
            var first = SpecFile.read(bytes);
            assertThat(first.repairs()).allMatch(repair -> repair.line() > 0 && repair.column() > 0 && !repair.words().key().isEmpty());
            var written = SpecFile.spec(first.snapshot());
            var again = SpecFile.read(written);
            assertThat(again.repairs()).isEmpty();
            assertThat(SpecFile.spec(again.snapshot())).isEqualTo(written);
            assertThat(Codec.request(again.snapshot())).isEqualTo(Masking.without(Codec.request(first.snapshot())));
            Samples.check(first.snapshot());
            return true;
        } catch (Fault fault) {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
            return false;
        }
    }

    @Test
    @Tag("T9")
    void isReadOrRefusedAndWrittenAsItWasRead() throws Exception {
        for (var paste : PastesTest.table()) texts.add(new String(paste.bytes(), StandardCharsets.UTF_8));
        texts.add(Samples.valid());
        texts.add(new String(Samples.bytes("sample.json"), StandardCharsets.UTF_8));
        var opened = 0;
        for (var i = 0; i < TRIES; i++) {
            var text = mutated();
            try {
                if (opens(text.getBytes(StandardCharsets.UTF_8))) opened++;
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("of this text, number " + i + " of seed " + SEED + ":\n" + text, fault);
            }
        }
        assertThat(opened).as("texts that open").isBetween(TRIES / 10, TRIES * 9 / 10);
    }
}
