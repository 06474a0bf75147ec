package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Need;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Memo;
import ackcomposer.model.Reading;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.HashMap;
import java.util.Map;

/** How many fields of a draft must be set, and how many of them are; each row of the root is counted again only if it differs. */
final class Needs implements Reading.Source<Needs.Count> {
    private final Memo<Count> root = new Memo<>();
    private Map<Long, Memo<Count>> rows = new HashMap<>();
    private Snapshot counted;
    private Count count;

    record Count(int filled, int all) {
        private Count plus(Count other) {
            return new Count(filled + other.filled, all + other.all);
        }
    }

    @Override
    public Count now(Snapshot draft) {
        if (draft != counted) Reading.apart(() -> count = of(draft));
        counted = draft;
        return count;
    }

    private Count of(Snapshot state) {
        var now = new HashMap<Long, Memo<Count>>();
        var sum = root.of(state, () -> own(state.scope()));
        for (var table : Catalogue.REQUEST.tables()) for (var row : Snapshot.rows(state.scope(), table).toList()) {
            var memo = rows.getOrDefault(row.row().id(), new Memo<>());
            now.put(row.row().id(), memo);
            sum = sum.plus(memo.of(state, () -> state.scopes(row.row()).stream().map(Needs::own).reduce(new Count(0, 0), Count::plus)));
        }
        rows = now;
        return sum;
    }

    private static Count own(Scope scope) {
        var needed = Snapshot.fields(scope.row()).stream()
                .filter(field -> field.need() == Need.ALWAYS || field.need() == Need.WHERE_IT_APPLIES)
                .filter(field -> field.applies(scope).orElse(false)).toList();
        return new Count((int) needed.stream().filter(scope.row()::isSet).count(), needed.size());
    }
}
