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

/** {@code submit}: sends one POST, at most once, and says what became of it. */
final class SubmitVerb extends Verb {
    private static final int MOST_SECONDS = 3600;
    private static final Duration MOST_FOR_THE_LEDGER = Duration.ofSeconds(10);

    private final Verbs verbs;
    private final Route route = new Route(this);
    private final Given<Boolean> json = flag("--json");
    private final Given<String> contract = option("--contract", "2024|2026", Choices.CONTRACTS);
    private final Given<String> profile = option("--profile", "NAME");
    private final Given<Boolean> follow = flag("--follow");
    private final Given<Integer> deadlineSeconds = number("--deadline-seconds", 60);
    private final Given<Integer> resolveSeconds = number("--resolve-seconds", 180);
    private final Given<Boolean> again = flag("--send-again");
    private final Given<String> confirmed = required("--confirm", "CLUSTER_NAME");
    private final Given<String> file = file();

    private Console console;

    SubmitVerb(Verbs verbs) {
        super("submit");
        this.verbs = verbs;
    }

    @Override
    public Integer call() throws IOException {
        console = verbs.console();
        var asked = Verbs.contract(contract.value());
        var deadline = deadlineSeconds.value();
        var resolve = resolveSeconds.value();
        if (deadline < 1 || deadline > MOST_SECONDS) throw new Usage("usage.seconds");
        if (resolve < 0 || resolve > MOST_SECONDS) throw new Usage("usage.resolve_seconds");
        route.check();
        var report = new SubmitReport(console, json.value(), false, null, null);
        return new Sendable(console, file.value(), asked, report)
                .then(this::confirm, draft -> send(draft, Duration.ofSeconds(deadline), Duration.ofSeconds(resolve)));
    }

    private void confirm(Snapshot draft) {
        if (!draft.root().get(Catalogue.BASICS.name).filter(confirmed.value()::equals).isPresent()) throw new Usage("usage.confirm");
    }

    private int send(Snapshot draft, Duration deadline, Duration resolve) throws Unready, NoHome, KeyChoice.NoKey {
        var region = draft.root().get(Catalogue.BASICS.regionId).orElse("");
        var to = route.endpoint(region);
        var transport = route.transport(console.env());
        var key = new KeyChoice(console, profile.value()).key();
        var posting = Posting.of(draft, to, console.env());
        var ledger = new Ledger(Home.ledger(console.env()), deadline.compareTo(MOST_FOR_THE_LEDGER) < 0 ? deadline : MOST_FOR_THE_LEDGER);
        var order = posting.order(route.identity(region), key, deadline, again.value());
        return new Delivery(console, json.value(), follow.value(), false, 1).of(draft, posting, order, ledger, transport, resolve);
    }
}
