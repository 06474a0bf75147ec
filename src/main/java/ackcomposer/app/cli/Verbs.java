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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line: a verb, and what it is applied to. */
public final class Verbs {
    private static final Map<String, Function<Verbs, Verb>> ALL = verbs();
    /** Listed in {@code packaging/launch.sh} too, which asks before there is a JVM whether a window is wanted. */
    public static final Set<String> NAMES = ALL.keySet();
    /** Those that are given a FILE with a request. */
    public static final Set<String> OF_A_REQUEST = Set.of("check", "export", "submit", "rehearse");

    static {
        // No verb takes a time, a path or a database: picocli would look for each kind of them at every start.
        System.setProperty("picocli.converters.excludes", "java\\.(time|nio|sql)\\..*");
    }

    private final Console console;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("ack-composer");
    private final Given<Lang> lang;

    /** @param otherwise where the line asks for no language */
    private Verbs(Console console, Lang otherwise) {
        this.console = console;
        Verb.answersForItself(spec);
        var said = OptionSpec.builder("--lang").paramLabel("en|zh").type(Lang.class).converters(Verbs::lang)
                .completionCandidates(Choices.LANGUAGES).scopeType(CommandLine.ScopeType.INHERIT).build();
        spec.addOption(said);
        lang = new Given<>(said, otherwise);
    }

    /** By their names, in the order in which {@code --help} lists them. */
    private static Map<String, Function<Verbs, Verb>> verbs() {
        var all = new LinkedHashMap<String, Function<Verbs, Verb>>();
        all.put("check", CheckVerb::new);
        all.put("export", ExportVerb::new);
        all.put("submit", SubmitVerb::new);
        all.put("rehearse", RehearseVerb::new);
        all.put("ledger", LedgerVerb::new);
        all.put("rules", RulesVerb::new);
        return Collections.unmodifiableMap(all);
    }

    /** A command with the verbs that a line may mean: to learn all of them takes longer than to check a file. */
    private static CommandLine command(Verbs verbs, List<String> line) {
        var command = new CommandLine(verbs.spec);
        var said = NAMES.stream().filter(line::contains).toList();
        (said.isEmpty() ? NAMES : said).forEach(name -> command.addSubcommand(new CommandLine(ALL.get(name).apply(verbs).spec())));
        HelpWords.teach(command, verbs.lang::value);
        return command;
    }

    private static Lang lang(String code) {
        return switch (code) {
            case "en" -> Lang.EN;
            case "zh" -> Lang.ZH;
            default -> throw new Usage("usage.lang", code);
        };
    }

    Console console() {
        return console.in(lang.value());
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

    /** What a line is read with, to be read and not run. */
    static CommandLine command(String... line) {
        return command(new Verbs(null, Lang.EN), List.of(line));
    }

    /** The verbs with their words in a language, to be read and not run. */
    static CommandLine described(Lang lang) {
        return command(new Verbs(null, lang), List.of());
    }

    /** Runs a verb and gives its exit code; nothing but the result goes to standard output. */
    public static int run(Console console, String... args) {
        return run(console, () -> { }, args);
    }

    /** @param ready is waited for once the line is understood and before the verb begins */
    public static int run(Console console, Runnable ready, String... args) {
        var verbs = new Verbs(console, Lang.EN);
        FactFile.damaged().forEach(file -> console.say("facts.damaged", file));
        var line = List.of(args);
        var command = command(verbs, line).setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        if (line.contains("--version") && FactVersion.isOld(Clock.systemDefaultZone()))
            console.say("facts.old", FactFile.oldest(), FactVersion.DAYS);
        var exit = command
                .setExpandAtFiles(false)
                .setExecutionStrategy(parsed -> {
                    ready.run();
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler((wrong, given) -> {
                    var usage = Usage.in(wrong);
                    console.aside("ack-composer: " + (usage.isPresent() ? usage.get().words().in(Lang.EN)
                            : wrong.getMessage().lines().findFirst().orElse("")));
                    return Exit.USAGE;
                })
                .setExecutionExceptionHandler((fault, failed, parsed) -> {
                    if (fault instanceof Usage usage) {
                        console.aside("ack-composer: " + usage.words().in(verbs.lang.value()));
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
