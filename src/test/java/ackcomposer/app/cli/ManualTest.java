package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine;

/** The manual and the completion leave out no verb, no option and no exit, in either language. */
class ManualTest extends Terminal {
    private static final Set<String> MACROS = Set.of(".TH", ".SH", ".SS", ".SY", ".YS", ".RI", ".PP", ".TP", ".EX", ".EE");

    @TempDir
    Path folder;

    private static Stream<CommandLine> verbs(CommandLine of) {
        return of.getSubcommands().values().stream().flatMap(verb -> Stream.concat(Stream.of(verb), verbs(verb)));
    }

    private static String page(Lang lang) {
        return Manual.page(lang, "1.2.3", "2026-11-24");
    }

    /** As a reader sees it, without what sets it. */
    private static String read(String page) {
        return page.replaceAll("\\\\f[BIR]", "").replace("\\-", "-").replace("\\&", "");
    }

    private static String section(String page, String verb) {
        var from = page.indexOf("\n.SS " + verb + "\n");
        assertThat(from).as(verb).isPositive();
        var next = Pattern.compile("\n\\.S[SH] ").matcher(page);
        return page.substring(from, next.find(from + 1) ? next.start() : page.length());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyVerbIsThereWithItsOptionsAndWhatTheySay(Lang lang) {
        var page = read(page(lang));
        var seen = verbs(Verbs.described(lang)).toList();
        assertThat(seen).hasSizeGreaterThan(6);
        for (var verb : seen) {
            var name = verb.getCommandSpec().qualifiedName(" ").replaceFirst("ack-composer ", "");
            var section = section(page, name);
            assertThat(section.replaceAll("\\s+", " ")).contains(verb.getHelp().description().strip().replaceAll("\\s+", " "));
            for (var option : verb.getCommandSpec().options()) {
                if (Set.of("--help", "--version", "--lang").contains(option.longestName())) continue;
                assertThat(section).as(name).contains(".TP\n" + String.join(", ", option.names())).contains(option.description());
                assertThat(option.description()).as(name + " " + option.longestName()).isNotEmpty();
            }
        }
        assertThat(page).contains(".TP\n-h, --help\n", ".TP\n-V, --version\n", ".TP\n--lang en|zh\n");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyExitIsThere(Lang lang) throws IllegalAccessException {
        var page = read(page(lang));
        for (var exit : Exit.class.getDeclaredFields()) if (exit.getType() == int.class)
            assertThat(page).as(exit.getName()).contains(".TP\n" + exit.getInt(null) + "\n");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void noLineIsTakenForACommandThatIsNone(Lang lang) {
        assertThat(page(lang).lines().filter(line -> line.startsWith(".") || line.startsWith("'"))
                .map(line -> line.split(" ")[0])).isSubsetOf(MACROS);
        assertThat(page(lang)).doesNotContain("@|", "${", "null", "\u001B")
                .startsWith(".TH ACK-COMPOSER 1 \"2026-11-24\" \"ACK Composer 1.2.3\"");
    }

    @Test
    void theyAreWrittenWhereSystemsLook() throws IOException {
        Manual.main(folder.toString(), "1.2.3", "2026-11-24");
        assertThat(folder.resolve("man/man1/ack-composer.1")).hasContent(page(Lang.EN));
        assertThat(folder.resolve("man/zh_CN/man1/ack-composer.1")).hasContent(page(Lang.ZH));
        assertThat(folder.resolve("bash-completion/completions/ack-composer")).hasContent(Manual.completion());
    }

    /** What Bash offers for the last word of a line, asked of Bash itself. */
    private List<String> offered(String... words) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        var script = Files.writeString(folder.resolve("completion"), Manual.completion());
        var line = "source " + script + "\nCOMP_WORDS=(ack-composer " + Stream.of(words).map(word -> "'" + word + "'")
                .collect(Collectors.joining(" ")) + ")\nCOMP_CWORD=" + words.length + "\n"
                + "$(complete -p ack-composer | sed 's/.*-F \\([^ ]*\\).*/\\1/')\nprintf '%s\\n' \"${COMPREPLY[@]}\"";
        var process = new ProcessBuilder("/bin/bash", "-c", line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).toList();
        assertThat(process.waitFor()).as(said.toString()).isZero();
        return said;
    }

    @Test
    @Timeout(60)
    void bashOffersEveryVerb() throws Exception {
        assertThat(offered("")).containsAll(Verbs.NAMES);
        assertThat(offered("ledger", "")).contains("list", "close");
    }

    @Test
    @Timeout(60)
    void bashOffersEveryOption() throws Exception {
        for (var verb : List.of("check", "export", "submit", "rehearse", "rules")) {
            var options = Verbs.described(Lang.EN).getSubcommands().get(verb).getCommandSpec().options().stream()
                    .map(OptionSpec::longestName).toList();
            assertThat(offered(verb, "-")).as(verb).containsAll(options);
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @CsvSource({"check, --format, sarif", "check, --contract, 2026", "export, --as, migration-report", "rehearse, --fate, slow",
        "rules, --lang, zh", "submit, --contract, 2024"})
    void bashOffersWhatAnOptionCanBe(String verb, String option, String value) throws Exception {
        assertThat(offered(verb, option, "")).contains(value);
    }

    private static Stream<List<String>> offers() {
        return Stream.of(each("check", "--format", Choices.REPORTS), each("check", "--contract", Choices.CONTRACTS),
                each("export", "--as", Choices.EXPORTS), each("check", "--lang", Choices.LANGUAGES),
                each("rehearse", "--fate", List.of("success"))).flatMap(all -> all);
    }

    private static Stream<List<String>> each(String verb, String option, Iterable<String> choices) {
        return StreamSupport.stream(choices.spliterator(), false).map(choice -> List.of(verb, option, choice, "-"));
    }

    /** What is offered and then refused would be worse than nothing. */
    @ParameterizedTest
    @MethodSource("offers")
    void whatIsOfferedIsTaken(List<String> line) {
        assertThat(run(Samples.valid(), line.toArray(String[]::new))).isZero();
    }
}
