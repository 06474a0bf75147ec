package ackcomposer.view.shell;

import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.session.Session;
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

    private final HelpPane help;
    private final ProblemList problems;
    private final JsonPane json;
    private final VBox problemPane;
    private final ScrollPane helpScroll;

    Inspector(Session session) {
        getStyleClass().add("inspector");
        setId("inspector");
        help = new HelpPane(session);
        problems = new ProblemList(session);
        json = new JsonPane(session);
        helpScroll = Scrolling.upTo(MOST_HELP, help);
        helpScroll.getStyleClass().add("help-scroll");
        VBox.setVgrow(helpScroll, Priority.NEVER);
        var title = new Label(session.text("problems.title"));
        title.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().add("flat");
        Icons.name(close, session.text("problems.close"));
        close.setOnAction(click -> showProblems(false));
        var head = new HBox(8, title, gap, close);
        head.getStyleClass().add("json-head");
        var scroll = Scrolling.pane(problems);
        scroll.setMaxHeight(340);
        problemPane = new VBox(head, scroll);
        VBox.setVgrow(json, Priority.ALWAYS);
        getChildren().setAll(helpScroll, problemPane, json);
        showProblems(false);
    }

    void showProblems(boolean now) {
        if (now) problems.refresh();
        Visible.when(now, problemPane);
        Visible.when(!now, helpScroll);
    }

    boolean showsProblems() {
        return problemPane.isVisible();
    }

    void refresh() {
        showHelp();
        if (showsProblems()) problems.refresh();
        json.refresh();
    }

    private void showHelp() {
        help.refresh();
        helpScroll.requestLayout();
    }

    void focusMoved() {
        showHelp();
        json.mark();
    }
}
