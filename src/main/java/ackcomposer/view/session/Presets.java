package ackcomposer.view.session;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;

/** A draft as it would be if what the service assumes were written. */
public final class Presets {

    private Presets() {
    }

    public static Snapshot written(Snapshot draft) {
        var next = draft;
        for (var scope : draft.scopes()) for (var field : Snapshot.fields(scope.row()))
            if (isAssumed(scope, field)) next = write(next, scope.row().id(), field);
        return next;
    }

    /** The service takes a value of its own for it, as it does for no aid and no secret: it applies, and nothing is set. */
    private static boolean isAssumed(Scope scope, Field<?> field) {
        return field.preset().isPresent() && scope.row().raw(field) == null && field.applies(scope).orElse(false);
    }

    private static <T> Snapshot write(Snapshot draft, long row, Field<T> field) {
        return draft.set(row, field, field.preset().orElseThrow());
    }
}
