package ackcomposer.app.cli;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.NoHome;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.json.Json;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.State;
import ackcomposer.view.session.Session;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code ledger}: prints what was sent from here, and lets the user say what became of it. */
@Command(name = "ledger", subcommands = {LedgerVerb.Listing.class, LedgerVerb.Closing.class})
final class LedgerVerb implements Callable<Integer> {
    @ParentCommand
    private Verbs verbs;
    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        return with(ledger -> print(verbs.console(), ledger.list(), json));
    }

    private interface Use {
        int of(Ledger ledger) throws IOException;
    }

    private int with(Use use) {
        var console = verbs.console();
        try {
            return use.of(new Ledger(Home.ledger(console.env())));
        } catch (NoHome none) {
            console.aside(Texts.of(Session.class, console.lang()).find("reason." + none.code()).orElse(none.code()));
            return Exit.NOT_SENT;
        } catch (IOException fault) {
            console.say("ledger.fault", fault.toString());
            return Exit.UNREADABLE;
        }
    }

    private static int print(Console console, List<LedgerRecord> all, boolean json) {
        var readable = all.stream().filter(entry -> entry.state() != State.UNREADABLE).toList();
        if (json) {
            var list = JsonNodeFactory.instance.arrayNode();
            readable.forEach(entry -> list.add(node(entry)));
            console.result(Json.text(list));
        } else {
            readable.forEach(entry -> console.line(line(entry)));
            if (all.isEmpty()) console.say("ledger.empty");
        }
        console.out().flush();
        all.stream().filter(entry -> entry.state() == State.UNREADABLE).forEach(entry -> console.say("ledger.unreadable", entry.id()));
        return readable.size() == all.size() ? Exit.FINE : Exit.UNREADABLE;
    }

    private static ObjectNode node(LedgerRecord entry) {
        var intent = entry.intent();
        return JsonNodeFactory.instance.objectNode().put("id", entry.id()).put("state", entry.state().name())
                .put("time", entry.time().toString()).put("region", intent.region()).put("host", intent.host())
                .put("account", intent.account().isEmpty() ? null : intent.account()).put("name", intent.name())
                .put("keyEnd", entry.keyEnd()).put("clusterId", entry.clusterId()).put("resolved", entry.resolved())
                .put("hash", entry.hash());
    }

    private static String line(LedgerRecord entry) {
        return Stream.of(entry.time().truncatedTo(ChronoUnit.SECONDS).toString(), entry.state().name(), entry.intent().name(),
                entry.intent().region(), Objects.requireNonNullElse(entry.clusterId(), "-"), entry.id()).collect(Collectors.joining("  "));
    }

    /** {@code ledger list}, which is also what {@code ledger} alone does. */
    @Command(name = "list")
    static final class Listing implements Callable<Integer> {
        @ParentCommand
        private LedgerVerb ledger;
        @Option(names = "--json")
        private boolean json;

        @Override
        public Integer call() {
            return ledger.with(records -> print(ledger.verbs.console(), records.list(), json || ledger.json));
        }
    }

    /** {@code ledger close}: the user has looked in the console, and says what is there. */
    @Command(name = "close")
    static final class Closing implements Callable<Integer> {
        @ParentCommand
        private LedgerVerb ledger;
        @Option(names = "--not-there")
        private boolean notThere;
        @Option(names = "--cluster", paramLabel = "CLUSTER_ID")
        private String cluster;
        @Parameters(arity = "1", paramLabel = "ID")
        private String id;

        @Override
        public Integer call() {
            if (notThere == (cluster != null)) throw new Usage("usage.close");
            if (cluster != null && !Ledger.isClusterId(cluster)) throw new Usage("usage.cluster_id", cluster);
            return ledger.with(this::close);
        }

        private int close(Ledger records) throws IOException {
            var console = ledger.verbs.console();
            LedgerRecord entry;
            try {
                entry = records.named(id);
            } catch (NoSuchElementException none) {
                throw new Usage("usage.no_record", id);
            }
            if (cluster != null && entry.state() == State.UNREADABLE) {
                console.say("ledger.unreadable", id);
                return Exit.UNREADABLE;
            }
            if (cluster != null && !entry.state().open()) throw new Usage("usage.not_open", id, entry.state().name());
            try {
                if (notThere) records.closeAsAbsent(entry);
                else records.adopt(entry, cluster);
                return Exit.FINE;
            } catch (IOException cannotWrite) {
                console.say("ledger.unwritten", cannotWrite.toString());
                return Exit.CANNOT_WRITE;
            }
        }
    }
}
