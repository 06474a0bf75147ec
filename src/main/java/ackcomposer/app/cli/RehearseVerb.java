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

/** {@code rehearse}: submit against a service of our own on this machine, which plays a fate. Nothing else is reached or written. */
final class RehearseVerb extends Verb {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Duration RESOLVE = Duration.ofSeconds(10);
    static final String FOLDER = "ack-composer-rehearsal-";
    /** A creation that takes minutes is rehearsed in seconds. */
    private static final int FASTER = 20;

    private final Verbs verbs;
    private final Given<Boolean> json = flag("--json");
    private final Given<String> fate = option("--fate", "NAME", Choices.FATES, "success");
    private final Given<Boolean> follow = flag("--follow");
    private final Given<Boolean> list = flag("--list");
    private final Given<String> file = fileIfAny();

    private Console console;

    RehearseVerb(Verbs verbs) {
        super("rehearse");
        this.verbs = verbs;
    }

    @Override
    public Integer call() throws IOException {
        console = verbs.console();
        if (list.value()) return named();
        if (file.value() == null) throw new Usage("usage.rehearse");
        var chosen = RehearsedFate.of(fate.value()).orElseThrow(() -> new Usage("usage.fate", fate.value()));
        return new Sendable(console, file.value(), null, new SubmitReport(console, json.value(), true, null, null))
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
            return new SubmitReport(console, json.value(), true, null, null)
                    .nothingSent("LedgerFault", SafeText.shown(String.valueOf(none)));
        }
        try (var service = RehearsalService.start(chosen, body, key)) {
            console.say("rehearse.begins", chosen.name());
            var to = Endpoint.parse(service.url());
            var posting = Posting.of(draft, to, console.env());
            var order = posting.order(to, new Credentials(key.id(), key.secret(), null), DEADLINE, false);
            return new Delivery(console, json.value(), follow.value(), true, FASTER)
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
