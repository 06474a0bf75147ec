package ackcomposer.export;

import ackcomposer.explain.Migration;
import ackcomposer.json.Json;
import ackcomposer.model.Snapshot;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a switch to the other form of the request changes: an array with one object for each step. */
final class MigrationReportFormat implements Format {
    @Override
    public String name() {
        return "migration-report";
    }

    /** Into the form that was asked for; where none was, into the one that the draft is not in. */
    @Override
    public String text(Snapshot draft, Wish wish) {
        var steps = JsonNodeFactory.instance.arrayNode();
        var form = wish.contract() == null ? draft.contract().other() : wish.contract();
        Migration.of(draft, form, wish.lang()).forEach(step -> steps.addObject().put("from", step.from()).put("to", step.to())
                .put("kind", step.kind().word()).put("reason", step.reason()).put("evidence", step.evidence()));
        return Json.text(steps);
    }
}
