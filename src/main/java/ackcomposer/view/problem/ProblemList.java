package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Joined;
import ackcomposer.model.Ref;
import ackcomposer.rules.Piece;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.parts.RowCell;
import ackcomposer.view.parts.Rows;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Watched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Problems in the order of the steps, errors first. Few stand one below the other; of many only those that are seen are drawn. */
public final class ProblemList extends VBox {
    private static final int FEW = 120;
    private static final double HEIGHT_OF_MANY = 560;

    private final Context context;
    private final Set<Severity> severities;
    private final Label none = new Label();
    private final VBox few = new VBox();
    private final Rows<Entry> many = new Rows<>();
    private final ListView<Entry> list = new ListView<>(many);
    private Map<Entry, Drawn> rows = Map.of();
    /** Those whose details or places are shown; they stay so while the list is drawn anew. */
    private final Watched<Set<Object>> open;

    /** One problem, whatever else is wrong. */
    private record Known(String rule, List<Ref> at) {
        static Known of(Problem problem) {
            return new Known(problem.rule(), problem.at());
        }
    }

    /** What is said of several places, whichever they are. */
    private record KnownGroup(String rule, Severity severity, String words) {
        static KnownGroup of(ProblemGroup group) {
            return new KnownGroup(group.rule(), group.severity(), group.first().words().key());
        }
    }

    /**
     * One row of the list.
     *
     * @param ofSeveral it is one of the places of what stands above it
     */
    record Entry(ProblemGroup group, boolean ofSeveral) {
    }

    /** Of all severities. Whether the list has a scroll bar of its own is for it to say: it has where there are many. */
    public ProblemList(Context context) {
        this(context, EnumSet.allOf(Severity.class));
    }

    /** Of these only; where it says that there is nothing, it is of all. */
    public ProblemList(Context context, Set<Severity> severities) {
        this.context = context;
        this.severities = severities;
        open = new Watched<>(context.session(), "open", Set.of());
        getStyleClass().add("problem-list");
        none.getStyleClass().add("problems-none");
        none.setText(context.text("problems.none"));
        few.getStyleClass().add("problem-rows");
        list.getStyleClass().add("many-problems");
        list.setFocusTraversable(false);
        list.setPrefHeight(HEIGHT_OF_MANY);
        list.setCellFactory(view -> new Cell());
        getChildren().setAll(none, few, list);
        context.watch(this::draw);
    }

    /** Warnings that were accepted stand behind the others. */
    static List<ProblemGroup> inOrder(Context context) {
        var groups = ProblemGroup.of(new Joined<>(context.session().shown().pieces().stream()
                .sorted(Comparator.comparing(Piece::severity).thenComparing(piece -> Step.of(piece.page()).number())).map(Piece::problems)
                .toList()));
        if (!context.session().acceptsAny()) return groups;
        var acceptance = context.session().acceptance();
        return groups.stream().sorted(Comparator.comparing(ProblemGroup::severity).thenComparing(acceptance::covers)).toList();
    }

    /** The first in that order that stops a submit: an error, or where it counts as one a warning that nobody accepted. */
    public static Optional<Problem> firstStopping(Context context) {
        var session = context.session();
        return inOrder(context).stream().filter(group -> group.first().isError()
                || session.warningsAsErrors.get() && group.severity() == Severity.WARNING && !session.acceptance().covers(group))
                .map(ProblemGroup::first).findFirst();
    }

    /** Each group, and behind one that is open its places. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (var group : inOrder(context)) {
            if (!severities.contains(group.severity())) continue;
            entries.add(new Entry(group, false));
            if (group.isOfSeveral() && open.get().contains(KnownGroup.of(group)))
                group.each().forEach(problem -> entries.add(new Entry(ProblemGroup.of(problem), true)));
        }
        return entries;
    }

    private void draw() {
        var entries = entries();
        var isMany = entries.size() > FEW;
        many.show(isMany ? entries : List.of());
        drawFew(isMany ? List.of() : entries);
        Visible.when(entries.isEmpty() && severities.size() == Severity.values().length, none);
        Visible.when(!isMany, few);
        Visible.when(isMany, list);
    }

    /** A row that says the same as before is kept as it is, with what the user does in it. */
    private void drawFew(List<Entry> entries) {
        var next = new LinkedHashMap<Entry, Drawn>();
        for (var entry : entries) {
            var known = rows.get(entry);
            next.put(entry, known != null ? known : drawn(entry));
        }
        rows.forEach((entry, row) -> {
            if (!next.containsKey(entry)) row.context().lifetime().end();
        });
        rows = next;
        var nodes = next.values().stream().map(Drawn::node).toList();
        if (few.getChildren().equals(nodes)) return;
        var at = withKeyboard();
        few.getChildren().setAll(nodes);
        if (at < 0 || withKeyboard() >= 0 || nodes.isEmpty()) return;
        // What had the keyboard was mended and is gone: the row that stands there now has it.
        var line = nodes.get(Math.min(at, nodes.size() - 1)).lookup(".problem-row");
        if (line != null) line.requestFocus();
    }

    /** Which row has the keyboard; -1: none. */
    private int withKeyboard() {
        for (var i = 0; i < few.getChildren().size(); i++) if (few.getChildren().get(i).isFocusWithin()) return i;
        return -1;
    }

    /** A row, and what ends with it. */
    private record Drawn(Entry entry, Context context, Region node) {
    }

    private Drawn drawn(Entry entry) {
        var below = context.below();
        var group = entry.group();
        return new Drawn(entry, below, group.isOfSeveral() ? new GroupRow(below, group, details(KnownGroup.of(group)))
                : new ProblemRow(below, group.first(), entry.ofSeveral(), details(Known.of(group.first()))));
    }

    private Details details(Object known) {
        return new Details() {
            @Override
            public boolean areShown() {
                return open.get().contains(known);
            }

            @Override
            public void turn() {
                var all = new HashSet<>(open.get());
                if (!all.remove(known)) all.add(known);
                open.set(Set.copyOf(all));
            }
        };
    }

    private final class Cell extends RowCell<Entry> {
        private Drawn row;

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (!empty && row != null && row.entry().equals(entry)) return;
            if (row != null) row.context().lifetime().end();
            row = empty || entry == null ? null : drawn(entry);
            show(row == null ? null : row.node());
        }
    }
}
