package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.model.Paths;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** One problem in a list: where it is, what is wrong, and what can be done; the whole is a link to its place. */
final class ProblemRow extends VBox {
    private final Context context;
    private final Problem problem;
    private final Details details;
    private final Label more = Labels.wrapped("", "hint", "problem-details");
    private Drawn drawn;

    /** Whether the details of a problem are shown; whoever draws its row anew shows them again. */
    interface Details {
        boolean areShown();

        void turn();
    }

    /** A problem as it is drawn, and the name of its page and pool. */
    private record Drawn(Problems.Drawn problem, String place) {
    }

    ProblemRow(Context context, Problem problem, Details details) {
        this.context = context;
        this.problem = problem;
        this.details = details;
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
        var next = new Drawn(Problems.Drawn.of(context, problem), place());
        if (next.equals(drawn)) return;
        drawn = next;
        getChildren().setAll(line(next.place()), fixes(), more);
    }

    private HBox line(String place) {
        var step = new Label(place);
        step.getStyleClass().add("problem-step");
        step.setMinWidth(USE_PREF_SIZE);
        var message = problem.message(context.lang());
        var said = new TextFlow(Labels.text(message));
        said.setMinWidth(0);
        var text = new VBox(1, step, said);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(8, Problems.icon(problem.severity()), text);
        if (problem.at().get(0).field() != null) {
            var go = new Label(context.text("problems.go"));
            go.getStyleClass().add("go");
            go.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(go);
        }
        // Not a Button: its height does not follow the lines that its words are broken into.
        line.getStyleClass().addAll("problem-row", Problems.style(problem.severity()));
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.HYPERLINK);
        line.setAccessibleText(place + ": " + message);
        line.setOnMouseClicked(click -> go());
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) go();
        });
        return line;
    }

    private void go() {
        context.navigator().go(problem.at().get(0));
    }

    /** The repairs, the way to accept a warning, and on what it rests, once that is asked for. */
    private Region fixes() {
        var fixes = new HBox(10);
        fixes.getStyleClass().add("problem-fixes");
        fixes.getChildren().addAll(Problems.links(context, problem));
        if (Session.mayBeAccepted(problem)) {
            var accept = new AcceptLine(context, problem);
            HBox.setHgrow(accept, Priority.ALWAYS);
            fixes.getChildren().add(accept);
        }
        var turn = new Hyperlink(context.text("problems.details"));
        turn.getStyleClass().add("details");
        turn.setMinWidth(USE_PREF_SIZE);
        turn.setOnAction(click -> details.turn());
        fixes.getChildren().add(turn);
        return fixes;
    }

    /** The rule, its source and date, and every field that it concerns: paths change when rows of a draft move. */
    private void detail() {
        var shown = details.areShown();
        Visible.when(shown, more);
        if (!shown) return;
        var paths = new Paths(context.state());
        more.setText(context.text("help.reason", problem.rule(), problem.source().title(), problem.source().date()) + "\n"
                + context.text("problems.concerns", problem.at().stream().map(paths::of).distinct().collect(Collectors.joining(", "))));
    }

    /** The page, and the pool's name where one is concerned. */
    private String place() {
        var state = context.state();
        var page = context.text("step." + Step.of(problem, state).id());
        return state.find(problem.at().get(0).row())
                .flatMap(scope -> scope.chain().stream().filter(values -> values.form() == NODE_POOLS.pool).findFirst())
                .map(pool -> page + " › " + pool.get(NODE_POOLS.pool.name).orElse(context.text("pools.unnamed"))).orElse(page);
    }
}
