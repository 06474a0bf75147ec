package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** At the foot: back, what is wrong on this page, save, and the next step; nothing here is ever disabled but Back on the first. */
final class ActionBar extends HBox {
    private final Session session;
    private final Acts acts;
    private final Button back = new Button();
    private final Button next = new Button();
    private final Label problems = new Label();

    ActionBar(Session session, Acts acts) {
        this.session = session;
        this.acts = acts;
        getStyleClass().add("action-bar");
        back.setId("btn_back");
        back.getStyleClass().add("flat");
        back.setText(session.text("back"));
        back.setMnemonicParsing(true);
        back.setOnAction(click -> session.step.set(Step.ALL.get(Math.max(0, session.step.get().number() - 2))));
        next.setId("btn_next");
        next.getStyleClass().add("accent");
        next.setMnemonicParsing(true);
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(click -> next());
        next.setContentDisplay(ContentDisplay.RIGHT);
        var save = new Button(session.text("save"), Icons.of(Feather.SAVE));
        save.setId("btn_save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(click -> acts.save());
        problems.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(back, gap, problems, save, next);
    }

    void next() {
        if (session.step.get() != Step.REVIEW) {
            session.step.set(Step.ALL.get(session.step.get().number()));
            return;
        }
        session.checkAll();
        var first = ProblemList.inOrder(session).stream().filter(Problem::isError).findFirst();
        first.ifPresentOrElse(problem -> session.go(problem.at().get(0)), acts::create);
    }

    void refresh() {
        var step = session.step.get();
        back.setVisible(step.number() > 1);
        var all = session.shown().get();
        var mine = step == Step.REVIEW ? List.<Problem>of() : all.stream().filter(problem -> Step.of(problem, session.draft.state()) == step).toList();
        var errors = ProblemList.count(mine, Severity.ERROR);
        var warnings = session.openWarnings(mine);
        problems.setText(errors > 0 ? session.text("page.errors", errors) : warnings > 0 ? session.text("page.warnings", warnings) : "");
        problems.setGraphic(errors > 0 ? Problems.icon(Severity.ERROR) : warnings > 0 ? Problems.icon(Severity.WARNING) : null);
        problems.getStyleClass().setAll("label", "page-problems", errors > 0 ? "error" : "warning");
        var left = ProblemList.count(session.problems().get(), Severity.ERROR);
        next.setText(step != Step.REVIEW ? session.text("next", session.text("step." + Step.ALL.get(step.number()).id()))
                : left > 0 ? session.text("fix", left) : session.text("create"));
        next.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
    }
}
