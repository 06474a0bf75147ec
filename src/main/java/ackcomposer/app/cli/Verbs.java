package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** The command line: a verb, and what it is applied to. */
@Command(name = "ack-composer", subcommands = {CheckVerb.class, ExportVerb.class, SubmitVerb.class, RulesVerb.class})
public final class Verbs {
    /** Listed in {@code ./ack-composer} too, which asks before there is a JVM whether a window is wanted. */
    public static final Set<String> NAMES = Set.of("check", "export", "submit", "rules");

    private final Console console;
    private Lang lang = Lang.EN;

    private Verbs(Console console) {
        this.console = console;
    }

    @Option(names = "--lang", scope = CommandLine.ScopeType.INHERIT)
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

    /** Runs a verb and gives its exit code; nothing but the result goes to standard output. */
    public static int run(Console console, String... args) {
        var verbs = new Verbs(console);
        var exit = new CommandLine(verbs)
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
                    return Exit.OUR_FAULT;
                })
                .execute(args);
        // A PrintStream swallows what goes wrong; a script must not take half a result for a whole one.
        return console.out().checkError() ? Exit.CANNOT_WRITE : exit;
    }
}
