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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code ledger}: prints what was sent from here, and lets the user say what became of it. */
final class LedgerVerb extends Verb {
    private final Verbs verbs;
    private final Given<Boolean> json = flag("--json");

    LedgerVerb(Verbs verbs) {
        super("ledger");
        this.verbs = verbs;
        below(new Listing());
        below(new Closing());
    }

    @Override
    public Integer call() {
        return with(ledger -> print(verbs.console(), ledger.list(), json.value()));
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
    private final class Listing extends Verb {
        private final Given<Boolean> alsoJson = flag("--json");

        private Listing() {
            super("list");
        }

        @Override
        public Integer call() {
            return with(records -> print(verbs.console(), records.list(), alsoJson.value() || json.value()));
        }
    }

    /** {@code ledger close}: the user has looked in the console, and says what is there. */
    private final class Closing extends Verb {
        private final Given<Boolean> notThere = flag("--not-there");
        private final Given<String> found = option("--cluster", "CLUSTER_ID");
        private final Given<String> record = operand("ID");

        private Closing() {
            super("close");
        }

        @Override
        public Integer call() {
            var cluster = found.value();
            if (notThere.value() == (cluster != null)) throw new Usage("usage.close");
            if (cluster != null && !Ledger.isClusterId(cluster)) throw new Usage("usage.cluster_id", cluster);
            return with(records -> close(records, record.value(), cluster));
        }

        private int close(Ledger records, String id, String cluster) throws IOException {
            var console = verbs.console();
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
                if (cluster == null) records.closeAsAbsent(entry);
                else records.adopt(entry, cluster);
                return Exit.FINE;
            } catch (IOException cannotWrite) {
                console.say("ledger.unwritten", cannotWrite.toString());
                return Exit.CANNOT_WRITE;
            }
        }
    }
}
