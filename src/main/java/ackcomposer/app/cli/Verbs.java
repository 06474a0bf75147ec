package ackcomposer.app.cli;

import ackcomposer.app.file.Log;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import ackcomposer.catalogue.offer.FactFile;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** The command line: a verb, and what it is applied to. */
@Command(name = "ack-composer", mixinStandardHelpOptions = true, versionProvider = FactVersion.class,
        subcommands = {CheckVerb.class, ExportVerb.class, SubmitVerb.class, RehearseVerb.class, LedgerVerb.class, RulesVerb.class})
public final class Verbs {
    /** Listed in {@code packaging/launch.sh} too, which asks before there is a JVM whether a window is wanted. */
    public static final Set<String> NAMES = Set.of("check", "export", "submit", "rehearse", "ledger", "rules");

    private final Console console;
    private Lang lang = Lang.EN;

    private Verbs(Console console) {
        this.console = console;
    }

    @Option(names = "--lang", paramLabel = "en|zh", scope = CommandLine.ScopeType.INHERIT, completionCandidates = Choices.Languages.class)
    void lang(String code) {
        lang = switch (code) {
            case "en" -> Lang.EN;
            case "zh" -> Lang.ZH;
            default -> throw new Usage("usage.lang", code);
        };
    }

    Console console() {
        return console.in(lang);
    }

    /** The form that was asked for; null: none was, and a file keeps its own. */
    static Contract contract(String year) {
        if (year == null) return null;
        return Arrays.stream(Contract.values()).filter(contract -> contract.year().equals(year)).findFirst()
                .orElseThrow(() -> new Usage("usage.contract", year));
    }

    /** A file's draft in the form that was asked for, as the window would switch it. */
    static Snapshot in(Contract asked, Snapshot draft) {
        return asked == null ? draft : Forms.switched(draft, asked);
    }

    /** Each verb, and what a verb has below it, knows {@code --help} and {@code --version}. */
    private static void answerForThemselves(CommandLine command) {
        command.getSubcommands().values().forEach(verb -> {
            verb.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new FactVersion());
            answerForThemselves(verb);
        });
    }

    /** The verbs with their words in a language, to be read and not run. */
    static CommandLine described(Lang lang) {
        var command = new CommandLine(new Verbs(null));
        answerForThemselves(command);
        HelpWords.teach(command, () -> lang);
        return command;
    }

    /** Runs a verb and gives its exit code; nothing but the result goes to standard output. */
    public static int run(Console console, String... args) {
        var verbs = new Verbs(console);
        FactFile.damaged().forEach(file -> console.say("facts.damaged", file));
        var command = new CommandLine(verbs).setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        answerForThemselves(command);
        HelpWords.teach(command, () -> verbs.lang);
        if (List.of(args).contains("--version") && FactVersion.isOld(Clock.systemDefaultZone()))
            console.say("facts.old", FactFile.oldest(), FactVersion.DAYS);
        var exit = command
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, given) -> {
                    if (wrong.getCause() instanceof Usage usage) console.aside("ack-composer: " + usage.words().in(Lang.EN));
                    else console.aside("ack-composer: " + wrong.getMessage().lines().findFirst().orElse(""));
                    return Exit.USAGE;
                })
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    if (fault instanceof Usage usage) {
                        console.aside("ack-composer: " + usage.words().in(verbs.lang));
                        return Exit.USAGE;
                    }
                    console.aside("ack-composer: " + fault);
                    Log.ofAHomeThatIsThere(console.env()).note(fault);
                    return Exit.OUR_FAULT;
                })
                .execute(args);
        // A PrintStream swallows what goes wrong; a script must not take half a result for a whole one.
        return console.out().checkError() ? Exit.CANNOT_WRITE : exit;
    }
}
