package ackcomposer.view.session;

import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Diff;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A step back and its way forward: what it is called, and that the place is shown which it changed. */
public final class Undoing {
    private final Context context;

    public Undoing(Context context) {
        this.context = context;
    }

    public void undo() {
        var before = context.state();
        context.session().history.undo();
        showChange(before);
    }

    public void redo() {
        var before = context.state();
        context.session().history.redo();
        showChange(before);
    }

    /** What the next step back takes back, such as {@code Cluster name}; empty where there is none. */
    public String undoName() {
        return context.session().before().map(before -> name(before, context.state())).orElse("");
    }

    public String redoName() {
        return context.session().after().map(after -> name(context.state(), after)).orElse("");
    }

    /** On Review all that changed is there to be seen. */
    private void showChange(Snapshot before) {
        var now = context.state();
        var changes = Diff.between(before, now);
        if (changes.isEmpty() || context.session().step.get() == Step.REVIEW) return;
        var change = changes.get(0);
        var came = rows(change.after()).filter(row -> before.find(row.id()).isEmpty()).findFirst();
        if (change.ref().field() == Catalogue.NODE_POOLS.nodepools) {
            came.ifPresent(pool -> context.session().pool.set(pool.id()));
            context.navigator().show(Step.of(Catalogue.NODE_POOLS));
        } else context.navigator().go(came.flatMap(Undoing::first).orElse(change.ref()));
    }

    private static Optional<Ref> first(Values row) {
        return row.form().fields().stream().findFirst().map(field -> Ref.to(row.id(), field));
    }

    private String name(Snapshot before, Snapshot after) {
        var changes = Diff.between(before, after);
        if (changes.isEmpty()) return context.text(before.contract() == after.contract() ? "act.accepted" : "act.form");
        if (changes.size() > 1) return context.text("act.several", changes.size());
        var change = changes.get(0);
        var label = context.label(change.ref().field());
        var gone = rows(change.before()).filter(row -> after.find(row.id()).isEmpty()).toList();
        var came = rows(change.after()).filter(row -> before.find(row.id()).isEmpty()).toList();
        if (change.ref().field() != Catalogue.NODE_POOLS.nodepools || gone.size() + came.size() > 1) return label;
        if (gone.isEmpty() && came.isEmpty()) return context.text("act.moved");
        return gone.isEmpty() ? context.text("act.added", named(came.get(0))) : context.text("act.removed", named(gone.get(0)));
    }

    private String named(Values pool) {
        return pool.get(Catalogue.NODE_POOLS.pool.name).orElse(context.text("pools.unnamed"));
    }

    private static Stream<Values> rows(Object value) {
        return value instanceof List<?> list ? list.stream().filter(Row.class::isInstance).map(Values.class::cast) : Stream.empty();
    }
}
