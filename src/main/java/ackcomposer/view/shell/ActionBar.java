package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.PageCount;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Watched;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** At the foot: back, what is wrong on this page, save, and the next step; nothing here is ever disabled but Back on the first. */
final class ActionBar extends HBox {
    private final Context context;
    private final Acts acts;
    private final Button back = new Button();
    private final Button next = new Button();
    private final Label problems = new Label();
    private final Button save = new Button();
    private final Watched<Boolean> isBrief;

    ActionBar(Context context, Acts acts) {
        this.context = context;
        this.acts = acts;
        isBrief = new Watched<>(context.session(), "isBrief", false);
        getStyleClass().add("action-bar");
        back.setId("btn_back");
        back.getStyleClass().add("flat");
        back.setText(context.text("back"));
        back.setMnemonicParsing(true);
        back.setOnAction(click -> context.navigator().show(Step.ALL.get(Math.max(0, context.session().step.get().number() - 2))));
        next.setId("btn_next");
        next.getStyleClass().add("accent");
        next.setMnemonicParsing(true);
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(click -> next());
        next.setContentDisplay(ContentDisplay.RIGHT);
        save.setText(context.text("save"));
        save.setGraphic(Icons.of(Feather.SAVE));
        save.setId("btn_save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(click -> acts.save());
        problems.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        next.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        getChildren().setAll(back, gap, problems, save, next);
        context.watch(() -> back.setVisible(context.session().step.get().number() > 1));
        context.watch(this::say);
        context.watch(this::name);
    }

    /** In a small window the number of problems is enough; in a very small one an icon says what is saved. */
    void narrow(boolean brief, boolean tiny) {
        isBrief.set(brief);
        save.setContentDisplay(tiny ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        save.setAccessibleText(context.text("save"));
    }

    void next() {
        if (context.session().step.get() != Step.REVIEW) {
            context.navigator().show(Step.ALL.get(context.session().step.get().number()));
            return;
        }
        context.session().checkAll();
        ProblemList.firstStopping(context).ifPresentOrElse(problem -> context.navigator().go(problem.at().get(0)), acts::create);
    }

    /** What is wrong on this page. */
    private void say() {
        var step = context.session().step.get();
        var count = step == Step.REVIEW ? PageCount.NOTHING : context.session().count(step);
        var words = count.errors() > 0 ? context.text("page.errors", count.errors())
                : count.warnings() > 0 ? context.text("page.warnings", count.warnings()) : "";
        var number = count.errors() > 0 ? context.text("pill.errors", count.errors())
                : count.warnings() > 0 ? context.text("pill.warnings", count.warnings()) : "";
        problems.setText(isBrief.get() ? number : words);
        problems.setAccessibleText(words);
        problems.setTooltip(isBrief.get() && !words.isEmpty() ? new Tooltip(words) : null);
        problems.setGraphic(count.errors() > 0 ? Problems.icon(Severity.ERROR) : count.warnings() > 0 ? Problems.icon(Severity.WARNING)
                : null);
        problems.getStyleClass().setAll("label", "page-problems", count.errors() > 0 ? "error" : "warning");
    }

    private void name() {
        var step = context.session().step.get();
        if (step != Step.REVIEW) {
            next.setText(context.text("next", context.text("step." + Step.ALL.get(step.number()).id())));
            return;
        }
        var left = context.session().stopping();
        next.setText(left > 0 ? context.text("fix", left) : context.text("create"));
    }
}
