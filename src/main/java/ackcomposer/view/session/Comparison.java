package ackcomposer.view.session;

import ackcomposer.catalogue.field.Message;
import ackcomposer.explain.ChangedValues;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the changes that are shown are changes from. */
public enum Comparison {
    /** What the service assumes where nothing is sent. */
    DEFAULTS,
    /** What the draft's own file holds. */
    SAVED,
    /** What some other file holds. */
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The draft that it means; null: none is known. */
    Baseline baseline(Session session) {
        return switch (this) {
            case DEFAULTS -> null;
            case SAVED -> session.saved.get();
            case OTHER -> session.compared.get();
        };
    }

    /** Whether there is anything to compare with. */
    public boolean isThere(Session session) {
        return this == DEFAULTS || baseline(session) != null;
    }

    /** What differs, in the order of the request; a value is null where it is not there. */
    public List<ReadText.Change> changes(Session session) {
        var state = session.draft.state();
        if (this == DEFAULTS) return fromDefaults(state);
        var baseline = baseline(session);
        return baseline == null ? List.of() : baseline.changes(state);
    }

    private static List<ReadText.Change> fromDefaults(Snapshot state) {
        var paths = new Paths(state);
        return ChangedValues.fromDefaults(state).stream()
                .map(change -> new ReadText.Change(paths.of(change.ref()), change.preset(), change.value())).toList();
    }

    /** As lines of Markdown. */
    public static String markdown(List<ReadText.Change> changes, Context context) {
        var head = Message.of(Session.class, "changes.none").in(context.lang());
        return changes.isEmpty() ? head : changes.stream().map(change -> "- `" + change.path() + "`: " + code(change.before(), context)
                + " → " + code(change.after(), context)).collect(Collectors.joining("\n"));
    }

    private static String code(String value, Context context) {
        if (value == null) return context.text("changes.absent");
        return "`" + (value.isEmpty() ? "\"\"" : value.replace("`", "'").replaceAll("\\R", " ")) + "`";
    }
}
