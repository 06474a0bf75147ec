package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.explain.Migration;
import ackcomposer.json.Json;
import ackcomposer.model.Snapshot;
import tools.jackson.databind.node.JsonNodeFactory;

/** The migration report as a file: an array with one object for each step. */
public final class Report {

    private Report() {
    }

    /** Into the form that was asked for; where none was, into the one that the draft is not in. */
    public static String text(Snapshot draft, Contract asked, Lang lang) {
        var steps = JsonNodeFactory.instance.arrayNode();
        Migration.of(draft, asked == null ? draft.contract().other() : asked, lang)
                .forEach(step -> steps.addObject().put("from", step.from()).put("to", step.to())
                .put("kind", step.kind().word()).put("reason", step.reason()).put("evidence", step.evidence()));
        return Json.text(steps);
    }
}
