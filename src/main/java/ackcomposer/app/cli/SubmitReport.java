package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Texts;
import ackcomposer.json.Json;
import ackcomposer.submit.Fate;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.ServiceError;
import ackcomposer.submit.Submitted;
import ackcomposer.view.session.Session;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what became of a submit: its result on standard output, with {@code --json} in any case; what is known and what to do now.
 *
 * @param hash of the body that was to be sent; null: it did not come so far
 */
record SubmitReport(Console console, boolean json, String hash) {

    static ObjectNode frame(Outcome outcome) {
        var node = JsonNodeFactory.instance.objectNode().put("outcome", outcome.fate().name()).put("clusterId", outcome.clusterId())
                .put("taskId", outcome.taskId()).put("requestId", outcome.requestId());
        node.put("status", outcome.status());
        return node.put("resolved", outcome.resolved()).putNull("state");
    }

    int nothingSent(String code, String words) {
        return report(new Submitted(Outcome.notSent(code, words), null, true));
    }

    int report(Submitted submitted) {
        var outcome = submitted.outcome();
        if (json) console.result(Json.text(inJson(submitted)));
        else inText(submitted);
        if (!submitted.recorded()) console.say("submit.unrecorded", submitted.entry().id());
        // It may be a cluster that nobody would know of.
        if (console.out().checkError()) {
            var cluster = outcome.resolved() != null ? outcome.resolved() : outcome.clusterId();
            console.aside(outcome.fate() + (cluster == null ? "" : " " + cluster));
        }
        return exit(outcome);
    }

    private ObjectNode inJson(Submitted submitted) {
        var node = frame(submitted.outcome());
        var errors = node.putArray("errors");
        errors(submitted).forEach(error -> errors.addObject().put("code", error.code()).put("message", error.message()).putArray("paths"));
        return node;
    }

    private void inText(Submitted submitted) {
        var outcome = submitted.outcome();
        Consumer<String> out = exit(outcome) == Exit.FINE ? console::line : console::aside;
        out.accept(outcome.fate().name());
        if (outcome.clusterId() != null) out.accept("cluster " + outcome.clusterId());
        if (outcome.resolved() != null) out.accept("resolved " + outcome.resolved());
        if (outcome.taskId() != null) out.accept("task " + outcome.taskId());
        if (outcome.requestId() != null) out.accept("request " + outcome.requestId());
        errors(submitted).forEach(error -> out.accept(error.code() + ": " + error.message()));
        console.out().flush();
    }

    /** Each with our words where we have some; after an answer that is none, what to do as well. */
    private List<ServiceError> errors(Submitted submitted) {
        var outcome = submitted.outcome();
        var errors = new ArrayList<ServiceError>();
        outcome.errors().forEach(error -> errors.add(new ServiceError(error.code(), words(error, submitted))));
        if (outcome.fate() == Fate.UNKNOWN && outcome.resolved() == null)
            errors.add(new ServiceError(outcome.status() == null ? "NoAnswer" : "UnclearAnswer", whatToDo(submitted)));
        return errors;
    }

    private String whatToDo(Submitted submitted) {
        var outcome = submitted.outcome();
        var said = outcome.detail() == null ? "" : outcome.detail();
        var known = outcome.status() == null ? console.words("submit.no_answer", said)
                : console.words("submit.unclear_answer", Integer.toString(outcome.status()), said);
        return known + " " + console.words("submit.look", submitted.entry().intent().name(), submitted.entry().id());
    }

    private String words(ServiceError error, Submitted submitted) {
        var entry = submitted.entry();
        return switch (error.code()) {
            case "OpenIntent" -> entry.time() == null ? console.words("submit.damaged", entry.id())
                    : console.words("submit.open", when(entry)) + " " + console.words("submit.look", entry.intent().name(), entry.id());
            case "AlreadyAccepted" -> console.words("submit.accepted_before", when(entry), entry.clusterId()) + " "
                    + console.words(entry.hash().equals(hash) ? "submit.same_body" : "submit.other_body") + " "
                    + console.words("submit.accepted_again", entry.id());
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
