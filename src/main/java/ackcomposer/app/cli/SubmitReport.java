package ackcomposer.app.cli;

import ackcomposer.app.send.Unready;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.json.Json;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Followed;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.ServiceError;
import ackcomposer.submit.Submitted;
import ackcomposer.view.session.Session;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what became of a submit: its result on standard output, with {@code --json} in any case; what is known and what to do now.
 *
 * @param rehearsal whether it was sent to our own service only
 * @param hash      of the body that was to be sent; null: it did not come so far
 * @param draft     what was sent; null likewise
 */
record SubmitReport(Console console, boolean json, boolean rehearsal, String hash, Snapshot draft) {

    private ObjectNode frame(Outcome outcome, Followed followed) {
        var node = JsonNodeFactory.instance.objectNode().put("outcome", outcome.fate().name()).put("clusterId", outcome.clusterId())
                .put("taskId", outcome.taskId()).put("requestId", outcome.requestId());
        node.put("status", outcome.status());
        node.put("resolved", outcome.resolved()).put("state", followed == null ? null : state(followed));
        return rehearsal ? node.put("rehearsal", true) : node;
    }

    int nothingSent(String code, String words) {
        return report(new Submitted(Outcome.notSent(code, words), null, true));
    }

    /** What is not wrong with the sending is wrong with the file; what is still to be filled in stops it too. */
    int errors(Verdict verdict) {
        var node = frame(Outcome.notSent("Errors", ""), null);
        var list = node.putArray("errors");
        verdict.problems().stream().filter(problem -> problem.severity() == Severity.ERROR || isUnfilled(problem))
                .forEach(problem -> entry(list, verdict, problem));
        if (json) console.result(Json.text(node));
        return Exit.UNREADABLE;
    }

    /** Only the user can give what is missing: the places of all that is still to be filled in are named. */
    int unready(Verdict verdict, Unready unready) {
        var words = unready.words().in(console.lang());
        var unfilled = verdict.problems().stream().filter(SubmitReport::isUnfilled).toList();
        if (!json || unfilled.isEmpty()) nothingSent(unready.code(), words);
        var node = frame(Outcome.notSent(unready.code(), words), null);
        var list = node.putArray("errors");
        var paths = list.addObject().put("code", unready.code()).put("message", words).putArray("paths");
        unfilled.forEach(problem -> verdict.paths(problem.union()).forEach(paths::add));
        unfilled.forEach(problem -> entry(list, verdict, problem));
        if (json && !unfilled.isEmpty()) console.result(Json.text(node));
        return Exit.UNREADABLE;
    }

    private static boolean isUnfilled(ProblemGroup problem) {
        return problem.rule().equals("field.placeholder");
    }

    private void entry(ArrayNode list, Verdict verdict, ProblemGroup problem) {
        var entry = list.addObject().put("code", problem.rule()).put("message", problem.message(console.lang()));
        var paths = entry.putArray("paths");
        verdict.paths(problem.union()).forEach(paths::add);
        if (!json) console.aside(problem.rule() + " " + String.join(", ", verdict.paths(problem.union())) + ": "
                + problem.message(console.lang()));
    }

    int report(Submitted submitted) {
        if (!json) inText(submitted);
        return report(submitted, null);
    }

    /** The creation is going to be followed: who reads is told of the cluster before that ends. */
    void begins(Submitted submitted) {
        if (!json) inText(submitted);
        else console.say("follow.cluster", submitted.outcome().clusterId() != null ? submitted.outcome().clusterId()
                : submitted.outcome().resolved());
    }

    private static String state(Followed followed) {
        return followed.last().state().isEmpty() ? null : followed.last().state();
    }

    /** @param followed how following it ended; null: it was not followed */
    int report(Submitted submitted, Followed followed) {
        var outcome = submitted.outcome();
        if (json) console.result(Json.text(inJson(submitted, followed)));
        else if (followed != null) followedInText(followed);
        if (rehearsal && outcome.fate() == Fate.UNKNOWN && outcome.resolved() == null) console.say("rehearse.unknown");
        if (!submitted.recorded()) console.say("submit.unrecorded", submitted.entry().id());
        // It may be a cluster that nobody would know of.
        if (console.out().checkError()) {
            var cluster = outcome.resolved() != null ? outcome.resolved() : outcome.clusterId();
            console.aside(outcome.fate() + (cluster == null ? "" : " " + cluster));
        }
        return followed == null ? exit(outcome) : exit(followed);
    }

    private ObjectNode inJson(Submitted submitted, Followed followed) {
        var node = frame(submitted.outcome(), followed);
        var errors = node.putArray("errors");
        var words = draft == null ? null : new ServiceWords(console, draft);
        complaints(submitted, followed).forEach(said -> {
            var paths = errors.addObject().put("code", said.code()).put("message", said.message()).putArray("paths");
            if (said.byService() != null) words.paths(said.byService()).forEach(paths::add);
        });
        return node;
    }

    private void followedInText(Followed followed) {
        var state = state(followed);
        if (followed.end() == Followed.End.RUNNING) console.line("state " + state);
        else if (state != null) console.aside("state " + state);
        // That it failed, where and why, was said when it ended.
        followed.complaint().ifPresent(new ServiceWords(console, draft)::say);
        console.out().flush();
    }

    private void inText(Submitted submitted) {
        var outcome = submitted.outcome();
        Consumer<String> out = exit(outcome) == Exit.FINE ? console::line : console::aside;
        out.accept(outcome.fate().name() + (rehearsal ? " (" + console.words("rehearse.mark") + ")" : ""));
        if (outcome.clusterId() != null) out.accept("cluster " + outcome.clusterId());
        if (outcome.resolved() != null) out.accept("resolved " + outcome.resolved());
        if (outcome.taskId() != null) out.accept("task " + outcome.taskId());
        if (outcome.requestId() != null) out.accept("request " + outcome.requestId());
        complaints(submitted, null).forEach(said -> {
            out.accept(said.code() + ": " + said.message());
            if (said.byService() != null) new ServiceWords(console, draft).say(said.byService());
        });
        console.out().flush();
    }

    /**
     * Something that is wrong, as it is told.
     *
     * @param byService as the service says it; null: it is ours
     */
    private record Said(String code, String message, ServiceError byService) {
    }

    /** Each with our words where we have some; after an answer that is none, what to do as well. */
    private List<Said> complaints(Submitted submitted, Followed followed) {
        var outcome = submitted.outcome();
        var all = new ArrayList<Said>();
        outcome.errors().forEach(error -> all.add(new Said(error.code(), words(error, submitted),
                outcome.status() == null ? null : error)));
        if (outcome.fate() == Fate.UNKNOWN && outcome.resolved() == null)
            all.add(new Said(outcome.status() == null ? "NoAnswer" : "UnclearAnswer", whatToDo(submitted), null));
        if (followed != null) followed.complaint().ifPresent(error -> all.add(new Said(error.code(), error.message(), error)));
        return all;
    }

    private String whatToDo(Submitted submitted) {
        var outcome = submitted.outcome();
        var said = outcome.detail() == null ? "" : outcome.detail();
        var known = outcome.status() == null ? console.words("submit.no_answer", said)
                : console.words("submit.unclear_answer", Integer.toString(outcome.status()), said);
        return sentences(known, look(submitted.entry()));
    }

    private String look(LedgerRecord entry) {
        return console.words("submit.look", entry.intent().name(), entry.id());
    }

    /** Chinese has no space between them. */
    private String sentences(String... sentences) {
        return console.lang().sentences(List.of(sentences));
    }

    private String words(ServiceError error, Submitted submitted) {
        var entry = submitted.entry();
        return switch (error.code()) {
            case "OpenIntent" -> entry.time() == null ? console.words("submit.damaged", entry.id())
                    : sentences(console.words("submit.open", when(entry)), look(entry));
            case "AlreadyAccepted" -> sentences(console.words("submit.accepted_before", when(entry), entry.clusterId()),
                    console.words(entry.hash().equals(hash) ? "submit.same_body" : "submit.other_body"),
                    console.words("submit.accepted_again", entry.id()));
            case "NameTaken" -> console.words("submit.name_taken", submitted.outcome().clusterId());
            case "LedgerFault", "LedgerBusy", "ProxyRefused", "TlsFailure" -> reason(error)
                    + (submitted.outcome().detail() == null ? "" : " (" + submitted.outcome().detail() + ")");
            default -> reason(error);
        };
    }

    private static String when(LedgerRecord entry) {
        return entry.time().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String reason(ServiceError error) {
        return Texts.of(Session.class, console.lang()).find("reason." + error.code()).orElse(error.message());
    }

    private static int exit(Followed followed) {
        return switch (followed.end()) {
            case RUNNING -> Exit.FINE;
            case FAILED -> Exit.CREATION_FAILED;
            case TOO_LONG, UNSEEN, STOPPED -> Exit.UNKNOWN;
        };
    }

    private static int exit(Outcome outcome) {
        return switch (outcome.fate()) {
            case ACCEPTED -> Exit.FINE;
            case REFUSED -> Exit.REFUSED;
            case UNKNOWN -> outcome.resolved() == null ? Exit.UNKNOWN : Exit.FINE;
            case NOT_SENT -> switch (outcome.errors().get(0).code()) {
                case "OpenIntent" -> Exit.UNKNOWN;
                case "AlreadyAccepted", "NameTaken" -> Exit.THERE_ALREADY;
                default -> Exit.NOT_SENT;
            };
        };
    }
}
