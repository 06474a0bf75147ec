package ackcomposer.app.cli;

import ackcomposer.app.send.Posting;
import ackcomposer.app.send.Unready;
import ackcomposer.model.Snapshot;
import ackcomposer.rehearsal.RehearsalKey;
import ackcomposer.rehearsal.RehearsalService;
import ackcomposer.rehearsal.RehearsedFate;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.SafeText;
import ackcomposer.submit.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rehearse}: submit against a service of our own on this machine, which plays a fate. Nothing else is reached or written. */
@Command(name = "rehearse")
final class RehearseVerb implements Callable<Integer> {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Duration RESOLVE = Duration.ofSeconds(10);
    static final String FOLDER = "ack-composer-rehearsal-";
    /** A creation that takes minutes is rehearsed in seconds. */
    private static final int FASTER = 20;

    @ParentCommand
    private Verbs verbs;
    @Option(names = "--json")
    private boolean json;
    @Option(names = "--fate", paramLabel = "NAME", defaultValue = "success", completionCandidates = Choices.Fates.class)
    private String fate;
    @Option(names = "--follow")
    private boolean follow;
    @Option(names = "--list")
    private boolean list;
    @Parameters(arity = "0..1", paramLabel = "FILE")
    private String file;

    private Console console;

    @Override
    public Integer call() throws IOException {
        console = verbs.console();
        if (list) return named();
        if (file == null) throw new Usage("usage.rehearse");
        var chosen = RehearsedFate.of(fate).orElseThrow(() -> new Usage("usage.fate", fate));
        return new Sendable(console, file, null, new SubmitReport(console, json, true, null, null))
                .then(draft -> { }, draft -> rehearsed(draft, chosen));
    }

    private int named() {
        RehearsedFate.all().forEach(known -> console.line(known.name()));
        console.out().flush();
        return Exit.FINE;
    }

    private int rehearsed(Snapshot draft, RehearsedFate chosen) throws Unready, IOException {
        // The name of the cluster that is there already is that of the request.
        var body = Posting.of(draft, Endpoint.parse("http://127.0.0.1"), console.env()).body();
        var key = RehearsalKey.fresh();
        // A signal ends it from here on, but not before the folder is gone.
        console.signals().hold();
        Path folder;
        try {
            folder = Files.createTempDirectory(FOLDER + ProcessHandle.current().pid() + "-");
        } catch (IOException none) {
            return new SubmitReport(console, json, true, null, null).nothingSent("LedgerFault", SafeText.shown(String.valueOf(none)));
        }
        try (var service = RehearsalService.start(chosen, body, key)) {
            console.say("rehearse.begins", chosen.name());
            var to = Endpoint.parse(service.url());
            var posting = Posting.of(draft, to, console.env());
            var order = posting.order(to, new Credentials(key.id(), key.secret(), null), DEADLINE, false);
            return new Delivery(console, json, follow, true, FASTER)
                    .of(draft, posting, order, new Ledger(folder.resolve("ledger")), Transport.DIRECT, RESOLVE);
        } finally {
            delete(folder);
        }
    }

    /** What the system does not let go is in its own folder for what is temporary. */
    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException | UncheckedIOException stays) {
            folder.toFile().deleteOnExit();
        }
    }
}
