package ackcomposer.view;

import static ackcomposer.catalogue.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.Severity;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** Problems in the order of the steps, errors first; each row is one link to its place. */
final class ProblemList extends VBox {
    private final Session session;
    private List<Problems.Drawn> drawn = List.of();
    /** Those whose details are shown; they stay so while the list is drawn anew. */
    private final Set<Known> open = new HashSet<>();

    private record Known(String rule, List<Ref> at) {
    }

    ProblemList(Session session) {
        this.session = session;
        getStyleClass().add("problem-list");
    }

    static List<Problem> inOrder(Session session) {
        var state = session.draft.state();
        return session.shown().get().stream().sorted(Comparator.comparing(Problem::severity).thenComparing(problem -> session.acceptance().note(problem).isPresent())
                .thenComparing(problem -> Step.of(problem, state).number())).toList();
    }

    void refresh() {
        var problems = inOrder(session);
        var draw = problems.stream().map(problem -> Problems.Drawn.of(session, problem)).toList();
        if (draw.equals(drawn) && !getChildren().isEmpty()) return;
        drawn = draw;
        getChildren().clear();
        if (problems.isEmpty()) {
            var none = new Label(session.text("problems.none"));
            none.getStyleClass().add("problems-none");
            getChildren().add(none);
        }
        problems.forEach(problem -> getChildren().add(row(problem)));
    }

    private Region row(Problem problem) {
        var step = new Label(place(problem));
        step.getStyleClass().add("problem-step");
        step.setMinWidth(USE_PREF_SIZE);
        var message = problem.message(session.lang.get());
        var words = new TextFlow(Problems.text(message));
        words.setMinWidth(0);
        var text = new VBox(1, step, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(8, Problems.icon(problem.severity()), text);
        if (problem.at().get(0).field() != null) {
            var go = new Label(session.text("problems.go"));
            go.getStyleClass().add("go");
            go.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(go);
        }
        // Not a Button: its height does not follow the lines that its words are broken into.
        line.getStyleClass().addAll("problem-row", Problems.style(problem.severity()));
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.HYPERLINK);
        line.setAccessibleText(step.getText() + ": " + message);
        line.setOnMouseClicked(click -> session.go(problem.at().get(0)));
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) session.go(problem.at().get(0));
        });
        return new VBox(line, fixes(problem));
    }

    /** The repairs, the way to accept a warning, and on what it rests, once that is asked for. */
    private Region fixes(Problem problem) {
        var fixes = new HBox(10);
        fixes.getStyleClass().add("problem-fixes");
        problem.repairs().forEach(repair -> {
            var link = new Hyperlink(repair.label().in(session.lang.get()));
            link.setOnAction(click -> session.repair(repair));
            fixes.getChildren().add(link);
        });
        if (AcceptLine.concerns(problem)) {
            var accept = AcceptLine.of(session, problem);
            HBox.setHgrow(accept, Priority.ALWAYS);
            fixes.getChildren().add(accept);
        }
        var known = new Known(problem.rule(), problem.at());
        var details = Labels.wrapped(details(problem), "hint", "problem-details");
        var more = new Hyperlink(session.text("problems.details"));
        more.getStyleClass().add("details");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(click -> {
            if (!open.remove(known)) open.add(known);
            Visible.when(open.contains(known), details);
        });
        Visible.when(open.contains(known), details);
        fixes.getChildren().add(more);
        return new VBox(fixes, details);
    }

    /** The rule, its source and date, and every field that it concerns. */
    private String details(Problem problem) {
        var paths = new Paths(session.draft.state());
        return session.text("help.reason", problem.rule(), problem.source().title(), problem.source().date()) + "\n"
                + session.text("problems.concerns", problem.at().stream().map(paths::of).distinct().collect(Collectors.joining(", ")));
    }

    /** The page, and the pool's name where one is concerned. */
    private String place(Problem problem) {
        var state = session.draft.state();
        var page = session.text("step." + Step.of(problem, state).id());
        return state.find(problem.at().get(0).row()).flatMap(scope -> scope.chain().stream().filter(values -> values.form() == NODE_POOLS.pool).findFirst())
                .map(pool -> page + " › " + pool.get(NODE_POOLS.pool.name).orElse(session.text("pools.unnamed"))).orElse(page);
    }

    static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
