package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Paths;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people paste, by name: the text, the repairs or the fault, what was read, and the errors and warnings of the check.
 * {@code -Dpastes.write=true} writes all columns but the first two anew; read what git shows of it.
 */
class PastesTest {
    private static final Path TABLE = Path.of("src/test/resources/ackcomposer/pastes.tsv");

    record Paste(String name, String text, String repairs, String read, String problems) {

        static Paste of(String line) {
            var cells = line.split("\t", -1);
            return new Paste(cells[0], cells[1], cells.length > 2 ? cells[2] : "", cells.length > 3 ? cells[3] : "",
                    cells.length > 4 ? cells[4] : "");
        }

        byte[] bytes() {
            return JsonMapper.shared().readTree("\"" + text.replace("\"", "\\\"") + "\"").stringValue().getBytes(StandardCharsets.UTF_8);
        }

        String line() {
            return String.join("\t", name, text, repairs, read, problems);
        }

        Paste opened() {
            try {
                var opened = SpecFile.read(bytes());
                var repairs = opened.repairs().stream()
                        .map(one -> one.words().key().substring(5) + " " + one.line() + ":" + one.column())
                        .collect(Collectors.joining(", "));
                var paths = new Paths(opened.snapshot());
                var problems = Samples.check(opened.snapshot()).stream().filter(problem -> problem.severity() != Severity.NOTE)
                        .map(problem -> (problem.isError() ? "E " : "W ") + problem.rule() + " " + paths.of(problem.at().get(0)));
                var notes = opened.notes().stream().filter(note -> note.severity() != Severity.NOTE)
                        .map(note -> "W " + note.rule() + " " + paths.of(note.at()));
                return new Paste(name, text, repairs, Codec.request(opened.snapshot()).toString(),
                        Stream.concat(problems, notes).filter(problem -> !problem.contains(" field.required "))
                                .collect(Collectors.joining(", ")));
            } catch (Fault fault) {
                return new Paste(name, text, fault.words().key() + " " + fault.line() + ":" + fault.column(), "", "");
            }
        }
    }

    static List<Paste> table() throws Exception {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).map(Paste::of).toList();
    }

    @ParameterizedTest
    @MethodSource("table")
    void opensAsTheTableSays(Paste paste) throws Exception {
        if (Boolean.getBoolean("pastes.write")) write();
        else assertThat(paste.opened()).isEqualTo(paste);
    }

    private static void write() throws Exception {
        var lines = new ArrayList<>(Files.readAllLines(TABLE));
        lines.replaceAll(line -> line.startsWith("#") ? line : Paste.of(line).opened().line());
        Files.write(TABLE, lines);
    }

    @Test
    void theTableHasAtLeastSixtyOfDifferentNames() throws Exception {
        assertThat(table().stream().map(Paste::name).distinct().count()).isGreaterThanOrEqualTo(60).isEqualTo(table().size());
    }

    private static String read(String text) {
        try {
            return Codec.request(SpecFile.read(text.getBytes(StandardCharsets.UTF_8)).snapshot()).toString();
        } catch (Fault fault) {
            return fault.words().key();
        }
    }

    /** As Windows writes it, and as it is where the last line was not taken along; a line end within a value is a part of that. */
    @ParameterizedTest
    @MethodSource("table")
    void theEndsOfLinesAndOfTheTextChangeNothing(Paste paste) {
        var text = new String(paste.bytes(), StandardCharsets.UTF_8);
        var read = read(text);
        if (read.contains("\\n")) return;
        if (!text.contains("\r")) assertThat(read(text.replace("\n", "\r\n"))).as("with Windows line ends").isEqualTo(read);
        assertThat(read(text.stripTrailing())).as("without its last line end").isEqualTo(read);
        assertThat(read(text.stripTrailing() + "\n\n")).as("with an empty line").isEqualTo(read);
    }

    @Test
    void ofSeveralRequestsTheOneThatIsChosenIsRead() throws Exception {
        var text = "first:\n{\"name\":\"a\",\"region_id\":\"r\"}\nthen {'name':'b','region_id':'r'}".getBytes(StandardCharsets.UTF_8);
        var fault = catchThrowableOfType(Fault.class, () -> Reader.read(text));
        assertThat(fault.choices()).containsExactly(2, 3);
        assertThat(Reader.read(text, true, 0).root().path("name").asString()).isEqualTo("a");
        assertThat(Reader.read(text, true, 1).root().path("name").asString()).isEqualTo("b");
        var glued = "{\"a\":1} // x\n{\"a\":2,}".getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(Fault.class, () -> Reader.read(glued)).words().args()).containsExactly(2, "1, 2");
        assertThat(Reader.read(glued, true, 1).root().path("a").intValue()).isEqualTo(2);
        assertThat(catchThrowableOfType(Fault.class, () -> Reader.read("{\"a\":".getBytes(StandardCharsets.UTF_8))).choices()).isEmpty();
    }

    /** Strict JSON, of which nothing has to be mended, and with the same values. */
    @ParameterizedTest
    @MethodSource("table")
    void whatOpensIsWrittenAsItWasRead(Paste paste) throws Exception {
        if (paste.read().isEmpty()) return;
        var first = SpecFile.read(paste.bytes());
        var written = SpecFile.spec(first.snapshot());
        var again = SpecFile.read(written);
        assertThat(again.repairs()).isEmpty();
        assertThat(SpecFile.spec(again.snapshot())).asString(StandardCharsets.UTF_8).isEqualTo(new String(written, StandardCharsets.UTF_8));
        assertThat(Codec.request(again.snapshot()).toString()).isEqualTo(Masking.without(Codec.request(first.snapshot())).toString());
    }

    @ParameterizedTest
    @MethodSource("table")
    void aPlaceIsNeverBeyondTheText(Paste paste) throws Exception {
        var lines = new String(paste.bytes(), StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        try {
            for (var repair : SpecFile.read(paste.bytes()).repairs()) {
                assertThat(repair.line()).isBetween(1, lines.length);
                var line = lines[repair.line() - 1];
                assertThat(repair.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
            }
        } catch (Fault fault) {
            assertThat(fault.line()).isBetween(1, lines.length);
        }
    }
}
