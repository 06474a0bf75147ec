package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class ProblemList extends VBox {
    private final Session session;
    /** What is drawn; a row that says the same as before is kept as it is. */
    private Map<Said, Row> rows = Map.of();
    /** Those whose details are shown; they stay so while the list is drawn anew. */
    private final Set<Known> open = new HashSet<>();

    /** A problem, and the name of its page and pool. */
    private record Said(Problems.Drawn drawn, String place) {
    }

    /** @param details brings them up to date where they are shown: the paths in them change when rows of a draft move */
    private record Row(Region node, Runnable details) {
    }

    private record Known(String rule, List<Ref> at) {
    }

    public ProblemList(Session session) {
        this.session = session;
        getStyleClass().add("problem-list");
    }

    public static List<Problem> inOrder(Session session) {
        var state = session.draft.state();
        return session.shown().get().stream().sorted(Comparator.comparing(Problem::severity).thenComparing(problem -> session.acceptance().note(problem).isPresent())
                .thenComparing(problem -> Step.of(problem, state).number())).toList();
    }

    public void refresh() {
        var problems = inOrder(session);
        var next = new LinkedHashMap<Said, Row>();
        for (var problem : problems) {
            var said = new Said(Problems.Drawn.of(session, problem), place(problem));
            next.put(said, rows.containsKey(said) ? rows.get(said) : row(problem, said.place()));
        }
        rows = next;
        var nodes = next.values().stream().map(Row::node).toList();
        if (nodes.isEmpty()) getChildren().setAll(none());
        else if (!getChildren().equals(nodes)) getChildren().setAll(nodes);
        next.values().forEach(row -> row.details().run());
    }

    private Label none() {
        var none = new Label(session.text("problems.none"));
        none.getStyleClass().add("problems-none");
        return none;
    }

    private Row row(Problem problem, String place) {
        var step = new Label(place);
        step.getStyleClass().add("problem-step");
        step.setMinWidth(USE_PREF_SIZE);
        var message = problem.message(session.lang.get());
        var said = new TextFlow(Problems.text(message));
        said.setMinWidth(0);
        var text = new VBox(1, step, said);
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
        var words = Labels.wrapped("", "hint", "problem-details");
        var known = new Known(problem.rule(), problem.at());
        Runnable show = () -> {
            if (open.contains(known)) words.setText(details(problem));
            Visible.when(open.contains(known), words);
        };
        return new Row(new VBox(line, fixes(problem, () -> {
            if (!open.remove(known)) open.add(known);
            show.run();
        }), words), show);
    }

    /** The repairs, the way to accept a warning, and on what it rests, once that is asked for. */
    private Region fixes(Problem problem, Runnable turn) {
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
        var more = new Hyperlink(session.text("problems.details"));
        more.getStyleClass().add("details");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(click -> turn.run());
        fixes.getChildren().add(more);
        return fixes;
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

    public static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
