package ackcomposer.app.cli;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.InputFile;
import ackcomposer.app.send.Posting;
import ackcomposer.app.send.Unready;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Fault;
import ackcomposer.json.Json;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Submission;
import ackcomposer.view.session.Session;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code submit}: sends one POST, at most once. */
@Command(name = "submit")
final class SubmitVerb implements Callable<Integer> {
    private static final int MOST_SECONDS = 3600;

    @ParentCommand
    private Verbs verbs;
    @Option(names = "--json")
    private boolean json;
    @Option(names = "--contract")
    private String contract;
    @Option(names = "--endpoint")
    private String endpoint;
    @Option(names = "--deadline-seconds", defaultValue = "60")
    private int deadline;
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
        var named = endpoint == null ? null : named(endpoint);
        try {
            var opened = new InputFile(file).read(console.in());
            return send(opened, Verbs.in(asked, opened.snapshot()), named);
        } catch (Fault fault) {
            return unready("Unreadable", file + ":" + fault.line() + ":" + fault.column() + ": " + fault.words().in(console.lang()));
        } catch (Unready unready) {
            return unready("Unready", unready.words().in(console.lang()));
        }
    }

    private static Endpoint named(String text) {
        try {
            return Endpoint.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new Usage("usage.endpoint", text);
        }
    }

    private int send(SpecFile.Opened opened, Snapshot draft, Endpoint named) throws Unready {
        var root = draft.root();
        if (!root.get(Catalogue.BASICS.name).filter(confirm::equals).isPresent()) throw new Usage("usage.confirm");
        var verdict = new Verdict(opened, draft);
        if (verdict.errors() > 0) return errors(verdict);
        var to = named != null ? named : ofRegion(root.get(Catalogue.BASICS.regionId).orElse(""));
        Posting.refuseUnready(draft);
        var credentials = Credentials.fromEnvironment(console.env());
        if (credentials.isEmpty()) return report(Outcome.notSent("NoCredentials", reason("NoCredentials")), null);
        var posting = Posting.of(draft, to, credentials.get().accessKeyId(), console.env());
        var outcome = new Submission(Home.ledger(console.env()))
                .once(posting.intent(), to, credentials.get(), posting.body(), Duration.ofSeconds(deadline));
        return report(outcome, new Paths(draft));
    }

    private static Endpoint ofRegion(String region) {
        try {
            return Endpoint.ofRegion(region);
        } catch (IllegalArgumentException none) {
            throw new Usage("usage.region", region);
        }
    }

    private String reason(String code) {
        return Texts.of(Session.class, console.lang()).find("reason." + code).orElse("");
    }

    private int errors(Verdict verdict) {
        var outcome = Outcome.notSent("Errors", "");
        var node = frame(outcome);
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

    private int unready(String code, String words) {
        report(Outcome.notSent(code, words), null);
        return Exit.UNREADABLE;
    }

    private static tools.jackson.databind.node.ObjectNode frame(Outcome outcome) {
        var node = JsonNodeFactory.instance.objectNode().put("outcome", outcome.fate().name()).put("clusterId", outcome.clusterId())
                .put("taskId", outcome.taskId()).put("requestId", outcome.requestId());
        node.put("status", outcome.status());
        return node.putNull("resolved").putNull("state");
    }

    private int report(Outcome outcome, Paths paths) {
        if (json) {
            var node = frame(outcome);
            var errors = node.putArray("errors");
            outcome.errors().forEach(error -> {
                var words = reason(error.code()).isEmpty() ? error.message() : reason(error.code());
                errors.addObject().put("code", error.code()).put("message", words).putArray("paths");
            });
            console.result(Json.text(node));
        } else {
            Consumer<String> out = outcome.fate() == Fate.ACCEPTED ? console::line : console::aside;
            out.accept(outcome.fate().name());
            if (outcome.clusterId() != null) out.accept("cluster " + outcome.clusterId());
            if (outcome.taskId() != null) out.accept("task " + outcome.taskId());
            if (outcome.requestId() != null) out.accept("request " + outcome.requestId());
            outcome.errors().forEach(error ->
                    out.accept(error.code() + ": " + (reason(error.code()).isEmpty() ? error.message() : reason(error.code()))));
            console.out().flush();
        }
        // It may be a cluster that nobody would know of.
        if (console.out().checkError())
            console.aside(outcome.fate() + (outcome.clusterId() == null ? "" : " " + outcome.clusterId()));
        return exit(outcome);
    }

    private static int exit(Outcome outcome) {
        return switch (outcome.fate()) {
            case ACCEPTED -> Exit.FINE;
            case REFUSED -> Exit.REFUSED;
            case NOT_SENT -> outcome.errors().stream().anyMatch(error -> "OpenIntent".equals(error.code())) ? Exit.UNKNOWN : Exit.NOT_SENT;
            case UNKNOWN -> Exit.UNKNOWN;
        };
    }
}
