package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.submit.LoopbackService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong with the command line itself is one line on standard error with an exit code of its own. */
class VerbsRunTest extends Terminal {

    @Test
    void aFaultOfOursIsSeventy() {
        var broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("ours");
            }
        };
        var result = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var console = new Console(broken, new PrintStream(result, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8), Map.of(), Lang.EN);
        assertThat(Verbs.run(console, "export", "-")).isEqualTo(70);
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualTo("ack-composer: java.lang.IllegalStateException: ours\n");
        assertThat(result.size()).isZero();
    }

    /** It is waited for: else two threads would begin the same classes. */
    @Test
    void aVerbBeginsOnceWhatWasBegunAheadIsReady() {
        var order = new ArrayList<String>();
        var console = new Console(new ByteArrayInputStream(Samples.valid().getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                order.add("verb");
                return super.read(into, from, length);
            }
        }, new PrintStream(OutputStream.nullOutputStream()), new PrintStream(OutputStream.nullOutputStream()), env, Lang.EN);
        assertThat(Verbs.run(console, () -> order.add("ready"), "check", "-")).isZero();
        assertThat(order).startsWith("ready", "verb").containsOnlyOnce("ready");
    }

    @Test
    void whatIsBegunAheadIsForTheVerbsThatAreGivenAFile() {
        assertThat(Verbs.OF_A_REQUEST).containsExactlyInAnyOrderElementsOf(Verbs.command().getSubcommands().entrySet().stream()
                .filter(verb -> verb.getValue().getCommandSpec().positionalParameters().stream()
                        .anyMatch(parameter -> parameter.paramLabel().equals("FILE")))
                .map(Map.Entry::getKey).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"check|FILE", "nonsense|nonsense", "submit -|--confirm", "check --nonsense -|--nonsense",
        "check --lang fr -|Unknown language \"fr\". Use en or zh.", "--lang fr check -|Unknown language \"fr\"",
        "check --contract 2025 -|Unknown request format \"2025\". Use 2024 or 2026.",
        "rules --json --markdown|cannot be used together. Choose one.",
        "check --fix -|--fix requires one FILE and -o OUT"})
    void aWrongUseIsNamedInOneLine(String line, String said) {
        assertThat(run(Samples.valid(), line.split(" "))).isEqualTo(64);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("ack-composer: ").contains(said).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"check --lang zh --contract 2025 -", "--lang zh check --contract 2025 -", "rules --lang zh --json --markdown"})
    void aWrongUseIsToldInTheLanguageAskedFor(String line) {
        assertThat(run(Samples.valid(), line.split(" "))).isEqualTo(64);
        assertThat(err).startsWith("ack-composer: ").containsPattern("[一-龥]").hasLineCount(1);
        assertThat(run(Samples.valid(), line.replace("zh", "en").split(" "))).isEqualTo(64);
        assertThat(err).doesNotContainPattern("[一-龥]");
    }

    @Test
    void anAtSignBeforeANameMeansNothing() throws Exception {
        var name = "@" + file("arguments", "-");
        assertThat(run(Samples.valid(), "check", name)).isEqualTo(2);
        assertThat(out).startsWith(name + ":1:1: ");
    }

    @Test
    void afterTwoDashesThereAreNoOptions() {
        assertThat(run(Samples.valid(), "check", "--", "--json")).isEqualTo(2);
        assertThat(out).startsWith("--json:1:1: ");
    }

    /** Such as a pipe whose reader has gone. */
    private Console closed(ByteArrayOutputStream errors) {
        var gone = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        env.put("ACK_COMPOSER_HOME", home.resolve("state").toString());
        return new Console(new ByteArrayInputStream(Samples.valid().getBytes(StandardCharsets.UTF_8)),
                new PrintStream(gone, false, StandardCharsets.UTF_8), new PrintStream(errors, true, StandardCharsets.UTF_8), env, Lang.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check -", "check --json -", "export -", "rules"})
    void aResultThatCannotBeWrittenIsSeventyThree(String line) {
        assertThat(Verbs.run(closed(new ByteArrayOutputStream()), line.split(" "))).isEqualTo(73);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json "})
    void aClusterWhoseIdCannotBeWrittenIsNamedOnStandardErrorAndKept(String form) throws Exception {
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s3cret");
        var errors = new ByteArrayOutputStream();
        var accepting = LoopbackService.json(200, "{\"cluster_id\":\"c1\"}");
        try (var service = LoopbackService.start(accepting)) {
            var line = "submit " + form + "--endpoint " + service.url() + " --confirm prod-bj-01 -";
            assertThat(Verbs.run(closed(errors), line.split(" "))).isEqualTo(73);
        }
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualTo("ACCEPTED c1\n");
        try (var files = Files.list(home.resolve("state/ledger"))) {
            assertThat(files.filter(path -> path.toString().endsWith(".json"))).singleElement()
                    .satisfies(record -> assertThat(record).content().contains("ACCEPTED", "c1"));
        }
    }

    /** Else a file could write on the terminal of whoever checks it, and lines that nobody said. */
    @ParameterizedTest
    @ValueSource(strings = {"check NAME -", "check --fix -o NAME/x -", "export -o NAME/x -", "check --contract NAME -",
        "export --as NAME -",
        "submit --confirm NAME -", "submit --confirm NAME --endpoint NAME -"})
    @Tag("T11")
    void whatTextsHoldThatActsIsWrittenOut(String line) {
        var name = "a\u001b[31m\nb\u202e";
        var json = new JsonMapper().writeValueAsString(Map.of("name", name, "reg" + name, 1, "vpcid", name));
        var args = line.split(" ");
        run(json, Stream.of(args).map(word -> word.replace("NAME", name)).toArray(String[]::new));
        assertThat(out + err).contains("\\u001B[31m\\u000A").doesNotContain("\u001b", "\u202e", "\nb");
    }

    @Test
    void aFormIsNamedByItsYear() {
        assertThat(Verbs.contract(null)).isNull();
        assertThat(Verbs.contract("2024")).isEqualTo(Contract.FORM_2024);
        assertThat(Verbs.contract("2026")).isEqualTo(Contract.FORM_2026);
        var draft = Samples.read(Samples.valid());
        assertThat(Verbs.in(null, draft)).isSameAs(draft);
        assertThat(Verbs.in(Contract.FORM_2026, draft).contract()).isEqualTo(Contract.FORM_2026);
    }

    @Test
    void theResultEndsWithOneNewlineAndIsUtf8() {
        var result = new ByteArrayOutputStream();
        new Console(null, new PrintStream(result, false, StandardCharsets.UTF_8), null, Map.of(), Lang.ZH).result("集");
        assertThat(result.toByteArray()).containsExactly(0xE9, 0x9B, 0x86, '\n');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--help|check", "check --help|--strict", "submit --help|--resolve-seconds", "ledger --help|close",
        "ledger close --help|--not-there", "export --help|--with-secrets", "rules --help|--markdown", "rehearse --help|--fate"})
    void helpSaysWhatEachVerbAndOptionIsFor(String line, String option) {
        assertThat(run("", line.split(" "))).isZero();
        assertThat(out).contains(option);
        var english = out;
        assertThat(english.lines().filter(text -> text.matches("\\s+-\\S+(=\\S+)?\\s*"))).as("options without a word").allMatch(
                text -> english.lines().dropWhile(other -> !other.equals(text)).skip(1).findFirst().orElse("").matches("\\s{20,}\\S.*"));
        assertThat(run("", (line + " --lang zh").split(" "))).isZero();
        assertThat(out).containsPattern("[一-龥]").doesNotContain("and exit");
    }

    /** A word for an option that is not there says nothing to anybody. */
    @Test
    void everyWordOfHelpIsOfAnOption() throws Exception {
        var texts = new Properties();
        texts.load(Files.newBufferedReader(Path.of("src/main/resources/ackcomposer/app/Messages_en.properties")));
        var said = new StringBuilder();
        for (var verb : List.of("check", "export", "submit", "ledger", "ledger list", "ledger close", "rules", "rehearse")) {
            run("", (verb + " --help").split(" "));
            said.append(out);
        }
        assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("option."))
                .map(key -> key.substring("option.".length())).filter(name -> !said.toString().contains("-" + name))).isEmpty();
    }
}
