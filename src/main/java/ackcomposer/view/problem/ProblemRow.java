package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.model.Paths;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** One problem in a list: where it is, what is wrong, and what can be done; the whole is a link to its place. */
final class ProblemRow extends VBox {
    private final Context context;
    private final Problem problem;
    private final boolean ofSeveral;
    private final Details details;
    private final Label more = Labels.wrapped("", "hint", "problem-details");
    /** Says the other way round once they are shown: drawn anew, the row would lose the keyboard, and a note that is being typed. */
    private final MenuItem turn;
    private Drawn drawn;

    /** A problem as it is drawn, and the name of its page and pool. */
    private record Drawn(Problems.Drawn problem, String place) {
    }

    /** @param ofSeveral it is one place of what stands above it: it says which */
    ProblemRow(Context context, Problem problem, boolean ofSeveral, Details details) {
        this.context = context;
        this.problem = problem;
        this.ofSeveral = ofSeveral;
        this.details = details;
        if (ofSeveral) getStyleClass().add("problem-place");
        turn = RowMenu.item("", details::turn);
        context.watch(this::draw);
        context.watch(this::detail);
    }

    Problem problem() {
        return problem;
    }

    Context context() {
        return context;
    }

    private void draw() {
        var group = ProblemGroup.of(problem);
        var next = new Drawn(Problems.Drawn.of(context, group), place());
        if (next.equals(drawn)) return;
        drawn = next;
        var accept = new AcceptLine(context, group);
        var hadKeyboard = isFocusWithin();
        var line = line(next.place(), group, accept);
        getChildren().setAll(line, accept, more);
        if (hadKeyboard) line.requestFocus();
    }

    private ProblemLine line(String place, ProblemGroup group, AcceptLine accept) {
        var line = new ProblemLine(problem.severity(), place, problem.message(context.lang()), this::go);
        line.setAccessibleRole(AccessibleRole.HYPERLINK);
        RowMenu.first(context, group).forEach(line::mend);
        return line.end(RowMenu.of(context, group, accept, turn));
    }

    private void go() {
        if (problem.at().get(0).field() != null) context.navigator().go(problem.at().get(0));
    }

    /** The rule, its source and date, and every field that it concerns: paths change when rows of a draft move. */
    private void detail() {
        var shown = details.areShown();
        Visible.when(shown, more);
        turn.setText(context.text(shown ? "problems.no_details" : "problems.details"));
        if (!shown) return;
        var paths = new Paths(context.state());
        more.setText(context.text("help.reason", problem.rule(), problem.source().cited(context.lang())) + "\n"
                + context.text("problems.concerns", problem.at().stream().map(paths::of).distinct().collect(Collectors.joining(", "))));
    }

    /** The page, the pool's name where one is concerned, and the field. */
    private String place() {
        var state = context.state();
        var page = context.text("step." + Step.of(problem, state).id());
        var first = problem.at().get(0);
        if (first.field() != null) return page + " › " + Involved.name(context, first);
        return state.find(first.row())
                .flatMap(scope -> scope.chain().stream().filter(values -> values.form() == NODE_POOLS.pool).findFirst())
                .map(pool -> page + " › " + pool.get(NODE_POOLS.pool.name).orElse(context.text("pools.unnamed"))).orElse(page);
    }
}
