package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no request is refused with a place and a word of what to do, by every verb that reads one. */
class BadInputTest extends Terminal {
    private void refused(Path file, String words) {
        assertThat(run("", "check", "--json", file.toString())).as(out + err).isEqualTo(2);
        var fault = json().get(0).get("parseError");
        assertThat(fault.get("message").stringValue()).contains(words);
        assertThat(json().get(0).get("problems").isEmpty()).isTrue();
        assertThat(run("", "export", file.toString())).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(run("", "submit", "--confirm", "x", file.toString())).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`resource \"alicloud_cs_kubernetes\" \"k\" {\n  name = \"x\"\n  tags = { \"a\" = \"b\" }\n}`|No request was found",
        "``|empty", "` \n\t`|empty", "`{\"name\": \"a\u0000\"}`|NUL", "`name: a\u0000`|NUL",
        "`I want a cluster.`|No request was found", "`{`|ends too early"})
    void textsThatAreNoRequest(String text, String words) throws Exception {
        refused(Files.writeString(home.resolve("bad.txt"), text), words);
    }

    @Test
    void theBytesOfADocument() throws Exception {
        refused(Files.write(home.resolve("a.pdf"), "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>"
                .getBytes(StandardCharsets.ISO_8859_1)), "UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"[,JSON object is expected", "{,not valid JSON", "name: [,nested deeper", "x {,No request"})
    @Tag("T9")
    void aHundredThousandBrackets(String bracket, String words) throws Exception {
        var text = bracket.substring(0, bracket.length() - 1) + bracket.substring(bracket.length() - 1).repeat(100_000);
        refused(Files.writeString(home.resolve("brackets"), text), words);
    }

    @Test
    void aFileOfAGigabyteOfWhichLittleIsRead() throws Exception {
        var file = home.resolve("large");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        refused(file, "larger than 4,194,304 bytes");
    }

    /** Opening one that nobody writes to would never return. */
    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        var pipe = home.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        refused(pipe, "not a regular file");
    }

    @Test
    void linesMayEndInAnyWay() {
        assertThat(run("{\r\n\"name\": \"a\", // b\r\"region_id\": \"cn-beijing\"\n\r\"tags\": []}", "check", "--json", "-")).isEqualTo(1);
        assertThat(json().get(0).get("repairs").findValues("line").toString()).isEqualTo("[2, 5]");
    }

    /** Found, unquoted, mended and named, whichever verb reads it. */
    @Test
    void whatIsPastedIsReadAlikeByEveryVerb() throws Exception {
        var body = "{\"name\": \"prod-1\", \"region_id\": \"cn-beijing\", \"master_count\": ${COUNT},}";
        var pasted = "$ aliyun cs POST /clusters --body '" + body + "' \\\n  --region cn-beijing\n";
        run(pasted, "check", "--json", "-");
        assertThat(json().get(0).get("repairs").size()).isEqualTo(3);
        assertThat(json().get(0).get("problems").findValuesAsString("rule")).contains("field.placeholder");
        assertThat(run(pasted, "export", "-")).isZero();
        assertThat(out).isEqualTo("{\n  \"name\": \"prod-1\",\n  \"region_id\": \"cn-beijing\",\n  \"master_count\": \"${COUNT}\"\n}\n");
        var fixed = home.resolve("fixed.json");
        run(pasted, "check", "--fix", "-o", fixed.toString(), "-");
        assertThat(fixed).content().contains("\"master_count\": \"${COUNT}\"");
        assertThat(run(pasted + body, "check", "--json", "-")).isEqualTo(2);
        assertThat(json().get(0).get("parseError").get("message").stringValue()).contains("2 requests", "1, 3");
    }
}
