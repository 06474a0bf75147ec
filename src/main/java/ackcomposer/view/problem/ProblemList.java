package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Joined;
import ackcomposer.model.Ref;
import ackcomposer.rules.Piece;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.RowCell;
import ackcomposer.view.parts.Rows;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Watched;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** Problems in the order of the steps, errors first. Few stand one below the other; of many only those that are seen are drawn. */
public final class ProblemList extends VBox {
    private static final int FEW = 120;
    private static final double HEIGHT_OF_MANY = 560;

    private final Context context;
    private final Label none = new Label();
    private final VBox few = new VBox();
    private final Rows<Problem> many = new Rows<>();
    private final ListView<Problem> list = new ListView<>(many);
    private Map<Problem, ProblemRow> rows = Map.of();
    /** Those whose details are shown; they stay so while the list is drawn anew. */
    private final Watched<Set<Known>> open;

    private record Known(String rule, List<Ref> at) {
        static Known of(Problem problem) {
            return new Known(problem.rule(), problem.at());
        }
    }

    /** Whether the list has a scroll bar of its own is for it to say: it has where there are many. */
    public ProblemList(Context context) {
        this.context = context;
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
    static List<Problem> inOrder(Context context) {
        var shown = context.session().shown();
        if (!context.session().acceptsAny()) return new Joined<>(shown.pieces().stream()
                .sorted(Comparator.comparing(Piece::severity).thenComparing(piece -> Step.of(piece.page()).number())).map(Piece::problems)
                        .toList());
        var acceptance = context.session().acceptance();
        var state = context.state();
        return shown.all().stream().sorted(Comparator.comparing(Problem::severity)
                .thenComparing(problem -> acceptance.note(problem).isPresent()).thenComparing(problem -> Step.of(problem, state).number()))
                        .toList();
    }

    /** The first error in that order. */
    public static Optional<Problem> firstError(Context context) {
        return inOrder(context).stream().limit(1).filter(Problem::isError).findFirst();
    }

    private void draw() {
        var problems = inOrder(context);
        var isMany = problems.size() > FEW;
        many.show(isMany ? problems : List.of());
        drawFew(isMany ? List.of() : problems);
        Visible.when(problems.isEmpty(), none);
        Visible.when(!isMany, few);
        Visible.when(isMany, list);
    }

    /** A row that says the same as before is kept as it is, with what the user does in it. */
    private void drawFew(List<Problem> problems) {
        var next = new LinkedHashMap<Problem, ProblemRow>();
        for (var problem : problems) {
            var known = rows.get(problem);
            next.put(problem, known != null ? known : row(problem));
        }
        rows.forEach((problem, row) -> {
            if (!next.containsKey(problem)) row.context().lifetime().end();
        });
        rows = next;
        var nodes = List.copyOf(next.values());
        if (!few.getChildren().equals(nodes)) few.getChildren().setAll(nodes);
    }

    private ProblemRow row(Problem problem) {
        var known = Known.of(problem);
        return new ProblemRow(context.below(), problem, new ProblemRow.Details() {
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
        });
    }

    private final class Cell extends RowCell<Problem> {
        private ProblemRow row;

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (!empty && row != null && row.problem().equals(problem)) return;
            if (row != null) row.context().lifetime().end();
            row = empty || problem == null ? null : row(problem);
            show(row);
        }
    }

    /** How many of them there are of that severity. */
    public static long count(List<Piece> pieces, Severity severity) {
        return pieces.stream().filter(piece -> piece.severity() == severity).mapToLong(piece -> piece.problems().size()).sum();
    }
}
