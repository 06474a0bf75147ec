package ackcomposer.app.cli;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.send.Posting;
import ackcomposer.app.send.Unready;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Ledger;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code submit}: sends one POST, at most once, and says what became of it. */
@Command(name = "submit")
final class SubmitVerb implements Callable<Integer> {
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_SECONDS_FOR_THE_LEDGER = 10;

    @ParentCommand
    private Verbs verbs;
    @Mixin
    private Route route;
    @Option(names = "--json")
    private boolean json;
    @Option(names = "--contract", paramLabel = "2024|2026", completionCandidates = Choices.Contracts.class)
    private String contract;
    @Option(names = "--profile", paramLabel = "NAME")
    private String profile;
    @Option(names = "--follow")
    private boolean follow;
    @Option(names = "--deadline-seconds", paramLabel = "N", defaultValue = "60")
    private int deadline;
    @Option(names = "--resolve-seconds", paramLabel = "N", defaultValue = "180")
    private int resolve;
    @Option(names = "--send-again")
    private boolean again;
    @Option(names = "--confirm", paramLabel = "CLUSTER_NAME", required = true)
    private String confirm;
    @Parameters(arity = "1", paramLabel = "FILE")
    private String file;

    private Console console;

    @Override
    public Integer call() throws IOException {
        console = verbs.console();
        var asked = Verbs.contract(contract);
        if (deadline < 1 || deadline > MOST_SECONDS) throw new Usage("usage.seconds");
        if (resolve < 0 || resolve > MOST_SECONDS) throw new Usage("usage.resolve_seconds");
        route.check();
        return new Sendable(console, file, asked, new SubmitReport(console, json, false, null, null)).then(this::confirm, this::send);
    }

    private void confirm(Snapshot draft) {
        if (!draft.root().get(Catalogue.BASICS.name).filter(confirm::equals).isPresent()) throw new Usage("usage.confirm");
    }

    private int send(Snapshot draft) throws Unready, NoHome, KeyChoice.NoKey {
        var region = draft.root().get(Catalogue.BASICS.regionId).orElse("");
        var to = route.endpoint(region);
        var transport = route.transport(console.env());
        var key = new KeyChoice(console, profile).key();
        var posting = Posting.of(draft, to, console.env());
        var ledger = new Ledger(Home.ledger(console.env()), Duration.ofSeconds(Math.min(deadline, MOST_SECONDS_FOR_THE_LEDGER)));
        var order = posting.order(route.identity(region), key, Duration.ofSeconds(deadline), again);
        return new Delivery(console, json, follow, false, 1)
                .of(draft, posting, order, ledger, transport, Duration.ofSeconds(resolve));
    }
}
