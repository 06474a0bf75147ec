package ackcomposer.app;

import ackcomposer.json.SpecFile;
import ackcomposer.model.Draft;
import ackcomposer.model.Foreign;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Stray;
import ackcomposer.model.Values;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Repair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Applies the first repair of each error, checking again after each, until no error has one; keeps account of it. */
final class Mending {
    /** More than any request has errors: a repair that mended nothing would go on for ever. */
    private static final int MOST = 10_000;

    /** One repair that was made, and the values that are no longer there. */
    record Step(Repair repair, List<String> lost) {
    }

    private final List<Step> steps = new ArrayList<>();
    private Snapshot snapshot;

    Mending(Snapshot broken) {
        snapshot = broken;
        for (var next = first(); next.isPresent() && steps.size() < MOST; next = first()) {
            var draft = new Draft(snapshot);
            draft.edit(next.get().act());
            if (draft.state().equals(snapshot)) return;
            steps.add(new Step(next.get(), lost(snapshot, draft.state())));
            snapshot = draft.state();
        }
    }

    private Optional<Repair> first() {
        return Checker.check(snapshot).stream().filter(problem -> problem.isError() && !problem.repairs().isEmpty()).findFirst()
                .map(problem -> problem.repairs().get(0));
    }

    /** What was changed, cleared or went with its row, with its path; what a secret was is not said. */
    static List<String> lost(Snapshot before, Snapshot after) {
        var paths = new Paths(before);
        var lost = new ArrayList<String>();
        for (var scope : before.scopes()) {
            var row = scope.row();
            var now = after.find(row.id()).map(Scope::row);
            for (var field : Snapshot.fields(row)) {
                var value = row.raw(field);
                if (value == null || !field.leaf() && !(value instanceof Foreign) || value.equals(now.map(values -> values.raw(field)).orElse(null))) continue;
                lost.add(paths.of(Ref.to(row.id(), field)) + (field.secret() ? "" : ": " + shown(value)));
            }
            var moved = Stray.of(before, scope).stream().flatMap(stray -> stray.leaves().stream()).filter(leaf -> now.filter(values -> leaf.value().equals(values.raw(leaf.field()))).isPresent())
                    .map(Stray.Leaf::path).toList();
            unknown(row).forEach((path, value) -> {
                if (!moved.contains(path) && now.map(values -> unknown(values).get(path)).isEmpty()) lost.add(paths.of(Ref.unknown(row.id(), path)) + ": " + value);
            });
        }
        return lost;
    }

    /** Every value in members that the catalogue does not know, by its path from the row. */
    private static Map<String, JsonNode> unknown(Values row) {
        var leaves = new LinkedHashMap<String, JsonNode>();
        row.unknown().forEach((object, members) -> collect(members, object, leaves));
        return leaves;
    }

    private static void collect(JsonNode node, String path, Map<String, JsonNode> leaves) {
        if (!node.isObject() || node.isEmpty()) leaves.put(path, node);
        else node.properties().forEach(member -> collect(member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey(), leaves));
    }

    private static String shown(Object value) {
        return value instanceof Foreign foreign ? foreign.shown() : value.toString();
    }

    List<Step> steps() {
        return steps;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The file that it came from, mended. */
    SpecFile.Opened opened(SpecFile.Opened from) {
        return new SpecFile.Opened(snapshot, from.plain(), from.newer(), from.repairs(), List.of());
    }
}
