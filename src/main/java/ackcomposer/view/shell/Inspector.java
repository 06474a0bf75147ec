package ackcomposer.view.shell;

import ackcomposer.model.Ref;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.session.Context;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the form: help for the field in use, or the list of problems, and the request. */
final class Inspector extends VBox {
    private static final double MOST_HELP = 290;

    /** What the list of problems follows, while it is seen. */
    private final Context ofProblems;
    private final JsonPane json;
    private final VBox problemPane;
    private final ScrollPane helpScroll;

    Inspector(Context context) {
        getStyleClass().add("inspector");
        setId("inspector");
        var help = new HelpPane(context);
        ofProblems = context.below();
        var problems = new ProblemList(ofProblems);
        json = new JsonPane(context);
        helpScroll = Scrolling.upTo(MOST_HELP, help);
        helpScroll.getStyleClass().add("help-scroll");
        help.heightProperty().addListener((height, before, now) -> helpScroll.requestLayout());
        VBox.setVgrow(helpScroll, Priority.NEVER);
        var title = new Label(context.text("problems.title"));
        title.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().add("flat");
        Icons.name(close, context.text("problems.close"));
        close.setOnAction(click -> showProblems(false));
        var head = new HBox(8, title, gap, close);
        head.getStyleClass().add("json-head");
        var scroll = Scrolling.pane(problems);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        problemPane = new VBox(head, scroll);
        VBox.setVgrow(problemPane, Priority.ALWAYS);
        VBox.setVgrow(json, Priority.ALWAYS);
        getChildren().setAll(helpScroll, problemPane, json);
        showProblems(false);
    }

    void showProblems(boolean now) {
        ofProblems.lifetime().rest(!now);
        Visible.when(now, problemPane);
        Visible.when(!now, helpScroll);
        Visible.when(!now, json);
    }

    boolean showsProblems() {
        return problemPane.isVisible();
    }

    /** Brings the lines of a field into view. */
    void lines(Ref place) {
        showProblems(false);
        json.show(place);
    }
}
