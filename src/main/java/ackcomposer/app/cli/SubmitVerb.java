package ackcomposer.app.cli;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.InputFile;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.send.Posting;
import ackcomposer.app.send.Unready;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Fault;
import ackcomposer.json.Json;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.SubmitRun;
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

    @ParentCommand
    private Verbs verbs;
    @Mixin
    private Route route;
    @Option(names = "--json")
    private boolean json;
    @Option(names = "--contract")
    private String contract;
    @Option(names = "--profile")
    private String profile;
    @Option(names = "--follow")
    private boolean follow;
    @Option(names = "--deadline-seconds", defaultValue = "60")
    private int deadline;
    @Option(names = "--resolve-seconds", defaultValue = "180")
    private int resolve;
    @Option(names = "--send-again")
    private boolean again;
    @Option(names = "--confirm", required = true)
    private String confirm;
    @Parameters(arity = "1", paramLabel = "FILE")
    private String file;

    private Console console;

    @Override
    public Integer call() {
        console = verbs.console();
        var asked = Verbs.contract(contract);
        if (deadline < 1 || deadline > MOST_SECONDS) throw new Usage("usage.seconds");
        if (resolve < 0 || resolve > MOST_SECONDS) throw new Usage("usage.resolve_seconds");
        // Said before anything is sent: who asks for it takes exit 0 for a cluster that runs.
        if (follow) throw new Usage("usage.follow");
        route.check();
        var report = new SubmitReport(console, json, null);
        try {
            var opened = new InputFile(file).read(console.in());
            return send(opened, Verbs.in(asked, opened.snapshot()));
        } catch (Fault fault) {
            report.nothingSent("Unreadable", file + ":" + fault.line() + ":" + fault.column() + ": " + fault.words().in(console.lang()));
            return Exit.UNREADABLE;
        } catch (Unready unready) {
            report.nothingSent(unready.code(), unready.words().in(console.lang()));
            return Exit.UNREADABLE;
        } catch (NoHome none) {
            return report.nothingSent(none.code(), "");
        } catch (KeyChoice.NoKey none) {
            return report.nothingSent(none.code(), none.getMessage());
        }
    }

    private int send(SpecFile.Opened opened, Snapshot draft) throws Unready, NoHome, KeyChoice.NoKey {
        var root = draft.root();
        if (!root.get(Catalogue.BASICS.name).filter(confirm::equals).isPresent()) throw new Usage("usage.confirm");
        var verdict = new Verdict(opened, draft);
        if (verdict.errors() > 0) return errors(verdict);
        var region = root.get(Catalogue.BASICS.regionId).orElse("");
        var to = route.endpoint(region);
        var transport = route.transport(console.env());
        Posting.refuseUnready(draft);
        var key = new KeyChoice(console, profile).key();
        var posting = Posting.of(draft, to, console.env());
        var ledger = new Ledger(Home.ledger(console.env()));
        var order = posting.order(route.identity(region), key, Duration.ofSeconds(deadline), again);
        var submitted = new SubmitRun(ledger, transport, console.signals().hold(), new Told(console))
                .send(order, Duration.ofSeconds(resolve));
        // Following begins here, of the cluster that was accepted or adopted, before the result is said.
        return new SubmitReport(console, json, posting.hash()).report(submitted);
    }

    private int errors(Verdict verdict) {
        var node = SubmitReport.frame(Outcome.notSent("Errors", ""));
        var list = node.putArray("errors");
        verdict.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).forEach(problem -> {
            var entry = list.addObject().put("code", problem.rule()).put("message", problem.message(console.lang()));
            var paths = entry.putArray("paths");
            verdict.paths(problem.union()).forEach(paths::add);
            if (!json) console.aside(problem.rule() + " " + String.join(", ", verdict.paths(problem.union())) + ": "
                    + problem.message(console.lang()));
        });
        if (json) console.result(Json.text(node));
        return Exit.UNREADABLE;
    }
}
