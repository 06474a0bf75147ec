package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine;

/** What a package brings of the command line: a manual page in each language and the completion for Bash, from the verbs themselves. */
public final class Manual {
    private static final String NAME = "ack-composer";
    /** A line of the synopsis is broken by whoever shows it. */
    private static final int UNBROKEN = 2000;
    /** What every verb has is said once. */
    private static final Set<String> COMMON = Set.of("--help", "--version", "--lang");
    private static final List<String> VARIABLES = List.of("ACK_COMPOSER_HOME", "ALIBABA_CLOUD_ACCESS_KEY_ID",
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN", "HTTPS_PROXY", "NO_PROXY");
    private static final List<String> FILES = List.of("~/.local/share/ack-composer/settings.json", "~/.local/share/ack-composer/ledger",
            "~/.local/share/ack-composer/drafts", "~/.local/share/ack-composer/templates", "~/.local/share/ack-composer/facts");
    private static final List<String> EXAMPLES = List.of("ack-composer cluster.ack.json", "ack-composer check --strict *.ack.json",
            "ack-composer check --fix -o mended.ack.json cluster.ack.json", "ack-composer rehearse --follow cluster.ack.json",
            "ack-composer submit --confirm my-cluster cluster.ack.json");
    private static final List<Integer> EXITS = List.of(Exit.FINE, Exit.PROBLEMS, Exit.UNREADABLE, Exit.NOT_SENT, Exit.UNKNOWN,
            Exit.CREATION_FAILED, Exit.THERE_ALREADY, Exit.USAGE, Exit.NOT_INSTALLED, Exit.OUR_FAULT, Exit.CANNOT_WRITE);

    private final Lang lang;
    private final List<String> lines = new ArrayList<>();

    private Manual(Lang lang) {
        this.lang = lang;
    }

    /**
     * Writes them as they lie below {@code share}.
     *
     * @param args the folder, which need not be there; the version; the day of it, {@code 2026-11-24}
     */
    public static void main(String... args) throws IOException {
        var share = Path.of(args[0]);
        write(share.resolve("man/man1/ack-composer.1"), page(Lang.EN, args[1], args[2]));
        write(share.resolve("man/zh_CN/man1/ack-composer.1"), page(Lang.ZH, args[1], args[2]));
        write(share.resolve("bash-completion/completions/ack-composer"), completion());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String completion() {
        return AutoComplete.bash(NAME, Verbs.described(Lang.EN));
    }

    static String page(Lang lang, String version, String day) {
        return new Manual(lang).of(Verbs.described(lang), version, day);
    }

    private String of(CommandLine program, String version, String day) {
        var says = words(program);
        line(".TH ACK-COMPOSER 1 \"" + day + "\" \"ACK Composer " + version + "\"");
        section("name");
        line(NAME.replace("-", "\\-") + " \\- " + escaped(text("manual.brief")));
        section("synopsis");
        line(".SY " + bold(NAME) + "\n.RI [ FILE ]\n.YS");
        leaves(program).forEach(verb -> line(".SY " + bold(NAME) + "\n" + escaped(synopsis(verb)) + "\n.YS"));
        section("description");
        paragraph(says);
        paragraph(text("manual.window"));
        section("verbs");
        for (var verb : leaves(program).toList()) {
            line(".SS " + bold(verbName(verb)));
            paragraph(words(verb));
            options(verb).filter(option -> !COMMON.contains(option.longestName())).forEach(this::option);
        }
        section("options");
        options(program).forEach(this::option);
        section("exit");
        EXITS.forEach(exit -> entry(Integer.toString(exit), text("manual.exit_" + exit)));
        section("environment");
        VARIABLES.forEach(name -> entry(name, text("manual." + name)));
        section("files");
        FILES.forEach(file -> entry(file, text("manual." + Path.of(file).getFileName())));
        section("examples");
        for (var example : EXAMPLES) line(".PP\n.EX\n" + escaped(example) + "\n.EE");
        return String.join("\n", lines) + "\n";
    }

    /** The verbs that do something, in the order in which help lists them; one with others below it does something too. */
    private static Stream<CommandLine> leaves(CommandLine command) {
        return command.getSubcommands().values().stream().flatMap(verb -> Stream.concat(Stream.of(verb), leaves(verb)));
    }

    private static Stream<OptionSpec> options(CommandLine verb) {
        return verb.getCommandSpec().options().stream().filter(option -> !option.hidden());
    }

    private static String verbName(CommandLine verb) {
        return verb.getCommandSpec().qualifiedName(" ").substring(NAME.length() + 1);
    }

    /** Without the name of the program, which stands before each line of it. */
    private static String synopsis(CommandLine verb) {
        return verb.setUsageHelpWidth(UNBROKEN).getHelp().synopsis(0).strip().substring(NAME.length() + 1);
    }

    private static String words(CommandLine command) {
        return String.join(" ", command.getHelp().description().lines().map(String::strip).toList());
    }

    private void option(OptionSpec option) {
        var names = Arrays.stream(option.names()).map(Manual::bold).collect(Collectors.joining(", "));
        line(".TP\n" + names + (option.arity().max() > 0 ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : ""));
        line(escaped(String.join(" ", option.description())));
    }

    private void entry(String name, String says) {
        line(".TP\n" + bold(name) + "\n" + escaped(says));
    }

    private void section(String name) {
        line(".SH " + text("manual.section_" + name));
    }

    private void paragraph(String words) {
        line(".PP\n" + escaped(words));
    }

    private void line(String line) {
        lines.add(line);
    }

    private String text(String key) {
        return Message.of(Console.class, key).in(lang);
    }

    private static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    /** A hyphen that is typed is no hyphen of a word, and a line that begins with a period or an apostrophe is no command. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
    }
}
