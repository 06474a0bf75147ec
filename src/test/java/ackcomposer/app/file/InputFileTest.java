package ackcomposer.app.file;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ackcomposer.Samples;
import ackcomposer.json.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file or the standard input is read whole, up to what the reader takes, and what cannot be read is said with its name. */
class InputFileTest {
    @TempDir
    Path folder;

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault fault(String name, InputStream in) {
        return catchThrowableOfType(Fault.class, () -> new InputFile(name).read(in));
    }

    @Test
    void readsAFileByItsName() throws Exception {
        var file = Files.writeString(folder.resolve("a.json"), Samples.valid());
        assertThat(new InputFile(file.toString()).read(stream("{}")).snapshot().root().get(BASICS.name)).contains("prod-bj-01");
    }

    @Test
    void aDashIsTheStandardInput() throws Exception {
        assertThat(new InputFile("-").read(stream("{\"name\": \"c\"}")).snapshot().root().get(BASICS.name)).contains("c");
    }

    @Test
    void saysWhatCannotBeReadAndWhy() {
        assertThat(fault(folder.toString(), null).words().key()).isEqualTo("json.directory");
        var missing = fault(folder.resolve("b.json").toString(), null);
        assertThat(missing.words().key()).isEqualTo("json.missing");
        assertThat(missing.words().args()).containsExactly(folder.resolve("b.json").toString());
        assertThat(missing.line()).isEqualTo(1);
        assertThat(missing.column()).isEqualTo(1);
        assertThat(fault("a\0b", null).words().key()).isEqualTo("json.unreadable");
        assertThat(fault("-", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        }).words().key()).isEqualTo("json.unreadable");
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanItTakesToSayThatItIsTooLarge() {
        var read = new int[1];
        var fault = fault("-", new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }
        });
        assertThat(fault.words().key()).isEqualTo("json.large");
        assertThat(read[0]).isEqualTo(4 * 1024 * 1024 + 1);
    }

    @Test
    void aFileIsNotReadFurtherEither() throws Exception {
        var file = Files.write(folder.resolve("large.json"), " ".repeat(4 * 1024 * 1024 + 2).getBytes(StandardCharsets.UTF_8));
        var fault = fault(file.toString(), null);
        assertThat(fault.words().key()).isEqualTo("json.large");
        assertThat(fault.words().args()).first().isEqualTo(4 * 1024 * 1024 + 1);
    }

    @Test
    void asTextItHasNoSignThatNoTextHolds() throws Exception {
        assertThat(InputFile.text(Files.writeString(folder.resolve("a.json"), "{\0\"a\0\": 1"))).isEqualTo("{\"a\": 1");
        assertThat(InputFile.text(folder)).isEmpty();
    }
}
